import { exactly, quantity } from "../../engine/candidates.ts";
import type { Rule } from "../../engine/engine.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { Gap } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { NUMBER } from "../number/words.ts";
import { isDefinite, isStop } from "./stop.ts";

/** `open`: the form is a plural as well («مسلحين»), and needs «اثنين» after it. */
const DUAL = wordClass<{ open: boolean; isConstruct?: true }>("dual");

/** Feminines, less their last letter, whose «تي» before an indefinite noun is a dual: «طائرتي استطلاع». */
const CONSTRUCTS = "ركل قذيف عبو غار ضرب جول رصاص قنبل شحن جرع سيار دباب مركب شاحن عملي محاول ناقل طائر سفين مروحي مسير جلس حافل حقيب مذكر رسال قطع قافل دفع مقابل ورق".split(" ");

/** Nouns with a broken or feminine plural: their -ين is a dual and nothing else. */
const BROKEN = `شخص رجل طفل جندي شرطي ضابط وزير نائب قتيل جريح شهيد أسير عنصر قائد طالب طبيب صاروخ قذيفة عبوة سيارة طائرة دبابة قاعدة مدينة قرية دولة
  بلدة شركة مصنع منزل بيت مدرسة جامعة حزب مقعد فريق هدف مباراة نقطة مشروع اتفاق اتفاقية هجوم انفجار تفجير غارة ضربة عملية حالة إصابة جثة امرأة فتاة
  شقيق موقع مقر رسالة سفينة ناقلة زورق قارب باخرة ميناء مطار جسر حاجز نفق معبر مخيم سجن سجين رهينة مرة ضعف كتاب فيلم جائزة ميدالية قنبلة مركبة شاحنة عجلة
  مدرعة مروحية غواصة بارجة فرقاطة مقاتلة قاذفة مسيرة شاب سيدة رئيس زعيم سفير خبير قاض عامل_ عميل شبكة خلية بئر حقل مستودع مخزن مبنى_ برج متجر فندق مطعم مسجد كنيسة كنيس
  جرعة لقاح_ شحنة حمولة مليشيا فصيل كتيبة فرقة لواء فوج وحدة محافظة ولاية مقاطعة منطقة_ عائلة أسرة مواطن_ لص بندقية رصاصة مسدس خيمة مولدة محطة قطار حافلة دراجة شخصية منظمة مؤسسة كيلوغرام كيلومتر متر طن لتر برميل دولار درجة نقطة فدان هكتار
  ركلة جولة جلسة خطوة رحلة زيارة لقاء اجتماع تقرير قانون قرار مرسوم بيان وثيقة ورقة رقم لوحة صورة كيس صندوق حقيبة طابق ولد ابن بنت ابنة طفلة طالبة موظفة
  شقيقة زوجة ناد ملعب بطاقة لقب كأس بطولة حكم_ عرض كتلة قائمة لجنة مجلس تحالف قسم جزء نوع فئة مسار خيار احتمال سبب اقتراح مقترح طلب ملف قضية تهمة حكم جريمة
  حادث حادثة حريق زلزال هزة سد قمر قرص هاتف جهاز كاميرا حاسوب غرفة قاعة شقة بناية عمارة بيان مزرعة شجرة رأس بقرة كلب لغم خندق حفرة مقبرة مقعد
  منظومة بطارية رادار منصة مظاهرة تظاهرة مسيرة وقفة بند شرط عقد_ مليونير مستوطنة مستوطن_ كمين نزاع خلية مقابلة قصيدة مسرحية أغنية لغة طائفة قبيلة عشيرة
  ميل دونم قيراط بوصة سهم_
  قطعة حبة مرحلة فترة دفعة حصة علبة زجاجة قارورة نسخة طبعة مقالة كلمة صفحة ساحة بوابة عيادة صيدلية سلة حملة مبادرة معاهدة مذكرة توصية ملاحظة مخالفة دعوى_ غرامة
  عقوبة محاكمة استقالة تغريدة هدية دورة بعثة قافلة وجبة وزيرة نائبة لاعبة فنانة معلمة صحافية صحفية طبيبة ممرضة مهندسة عاملة شرطية مجندة متطوعة ناشطة باحثة مرشحة لاجئة
  متهمة ضحية حافظة مكالمة مظلة شحنة كرة بئر توأم جواز منصب كرسي باب جدار عمود شارع طريق حي سوق متحف قصر مسرح فصل درس مقال خبر بحث برنامج مسلسل فحص اختبار خط أنبوب
  سائحة مراهقة مسنة راهبة أميرة صديق صديقة زميل زميلة شريك شريكة حفيد حفيدة خصم موظفة_ سجينة أسيرة قتيلة جريحة شهيدة مصابة شقيقة طيارة مذيعة ممثلة مغنية كاتبة
  خزان خطاب تصريح تهديد إنذار إضراب قبر جثمان تعديل
  كيلووات ميغاوات غيغاوات أونصة غرام جنيه ريال درهم دينار سنت ليرة يورو_`
  .split(/\s+/u).filter((w) => !w.endsWith("_"));

/** Nouns whose plural ends in -ون and -ين too. */
const SOUND = "مسلح مدني انتحاري مقاتل عسكري متهم مشتبه معتقل لاجئ مهاجر فلسطيني عراقي سوري أميركي أمريكي إسرائيلي تركي إيراني لبناني صحفي صحافي مهندس عامل مصاب مجهول متظاهر مواطن إرهابي موظف مسؤول مسافر راكب مرشح لاعب معلم مدرس سائق حارس طيار متمرد متشدد فرنسي بريطاني روسي".split(" ");

/** The dual of a noun, nominative and oblique: جنديان جنديين, قاعدتان قاعدتين. */
export function dualsOf(singular: string): [string, string] {
  const stem = singular.endsWith("ة") ? `${singular.slice(0, -1)}ت` : singular;
  return [`${stem}ان`, `${stem}ين`];
}

export function fillDuals(lexicon: Lexicon): void {
  for (const noun of BROKEN) {
    lexicon.addAll(dualsOf(noun), DUAL, { open: false });
    // In construct only the feminine is sure: «طائرتا استطلاع»; «صاروخا» is an accusative as well.
    if (noun.endsWith("ة")) lexicon.add(`${noun.slice(0, -1)}تا`, DUAL, { open: false });
  }
  lexicon.addAll(["أخوان", "أخوين", "امرأتان", "امرأتين", "مستشفيان", "مستشفيين", "مبنيان", "مبنيين"], DUAL, { open: false });
  // «ركلتي جزاء»: with what it is of, and only where no «my» could be meant.
  for (const noun of CONSTRUCTS) lexicon.add(`${noun}تي`, DUAL, { open: false, isConstruct: true });
  for (const noun of SOUND) {
    const [nominative, oblique] = dualsOf(noun);
    lexicon.add(nominative, DUAL, { open: false });
    lexicon.add(oblique, DUAL, { open: true });
  }
}

export const DUAL_RULE = "ar/noun/dual";

/** «جنديان», «صاروخين», «انتحاريين اثنين» */
export const dual: Rule = {
  name: DUAL_RULE,
  starts: [DUAL, TOPIC_NOUN],
  read(t, i) {
    const noun = t.is(i, DUAL);
    const topic = t.is(i, TOPIC_NOUN);
    if (!noun && topic?.number !== "dual") return null;
    if (t.proclitic(i).article > 0 || topic?.hasPronoun) return null;
    // «جنديان أميركيان»: the second is the adjective of the first.
    const before = t.is(i - 1, DUAL) ?? (t.is(i - 1, TOPIC_NOUN)?.number === "dual" || undefined);
    if (before && t.proclitic(i).form === "" && t.gap[i] === Gap.space) return null;
    const next = t.is(i + 1, NUMBER);
    const isTwice = next?.role === "one" && next.value === 2 && !t.proclitic(i + 1).conjunction;
    if (noun?.open && !isTwice) return null;
    if (noun?.isConstruct && (!t.isWord(i + 1) || t.gap[i + 1] !== Gap.space || isDefinite(t, i + 1) || isStop(t, i + 1))) return null;
    const last = isTwice ? i + 2 : i + 1;
    const span = { first: i, last, start: t.bare(i), end: t.end[last - 1]!, rule: DUAL_RULE };
    return { ...quantity(span, exactly(2)), noun: t.text.slice(t.bare(i), t.end[i]!), nounAt: i, topic: topic?.topic ?? "" };
  },
};
