import { foldWord } from "../../../core/fold.ts";
import type { PlacePrecision } from "../../../core/types.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** What a place is: «محافظة», «قضاء», «مطار». */
export const KIND = wordClass<PlacePrecision>("ar-place-kind");

/** Words that put something at a place: «قرب», «غربي», «ضواحي». `side` means only a part of it, or beside it. */
export const WHERE = wordClass<"in" | "side">("ar-where");

/** What strikes a place, as verb or noun: «قصف البوكمال», «معارك مأرب», «غارات على صعدة». */
export const STRIKE = wordClass<"verb" | "noun">("ar-strike");

/** Going to a place or away from it: «وصل إلى», «نزح من», «غادر». */
export const MOVE = wordClass<true>("ar-move");

const KINDS: Record<string, string> = {
  province: "محافظة محافظات ولاية ولايات إقليم أرياف ريف مقاطعة إمارة",
  town: "مدينة مدينتي مدن عاصمة بلدة بلدتي بلدات قرية قريتي قرى مدينته",
  district: "قضاء ناحية مديرية منطقة حي ضاحية معتمدية بادية مناطق أحياء وادي هضبة سهل جزيرة",
  site: "مطار قاعدة معسكر سجن معتقل مستشفى جسر معبر منفذ مخيم ميناء ساحة مصفاة مصفى حقل سد جامعة مرفأ مقر ثكنة سوق كنيسة مسجد ملعب محطة شارع",
};

const IN = `داخل خارج وسط ضواحي أطراف مشارف تخوم محيط سواحل ساحل شواطئ سماء أجواء أنحاء عموم شوارع أراضي أراض صحراء جبال بلدات قرى
عبر عند لدى مركز قلب بوادي براري حدود بساتين مياه جبهات محور محاور مرتفعات`;
const SIDE = "قرب بقرب قبالة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي أقصى جوار مقربة قريبا بالقرب محاذاة";

const VERBS = `قصف يقصف قصفت تقصف استهدف يستهدف استهدفت تستهدف هاجم يهاجم هاجمت هاجموا ضرب ضربت يضرب تضرب هز هزت يهز تهز شهد شهدت تشهد يشهد
اقتحم اقتحمت اقتحموا داهم داهمت حاصر حاصرت دخل دخلت دخلوا حرر حررت استعاد استعادت احتل احتلت طال طالت اجتاح اجتاحت أصاب أصابت حاصروا`;
const NOUNS = `قصف غارة غارات هجوم هجمات تفجير تفجيرات تفجيري انفجار انفجارات معركة معارك اشتباكات اشتباك مجزرة مجازر احتجاجات تظاهرات مظاهرات ضربة ضربات
اعتداء اعتداءات كمين صواريخ صاروخ قذائف قذيفة حصار زلزال عملية عمليات استهداف اقتحام مداهمة حرب مواجهات`;
const MOVES = `وصل وصلت وصلوا يصل تصل وصول عاد عادت عادوا يعود عودة أرسل أرسلت أرسلوا يرسل ترسل نرسل سيرسل سترسل سنرسل سيرسلون إرسال سيصل ستصل سيعود ستعود سيعودون سينقل ستنقل سينسحب ستنسحب سيسحب ستسحب نقل نقلت نقلوا دخل دخول انسحب انسحبت ينسحب انسحاب سحب سحبت
غادر غادرت غادروا يغادر تغادر سيغادر سيغادرون مغادرة نزح نزحوا نزحت نزوح فر فرت فروا فرار هرب هربوا خرج خرجوا خرجت خروج إخراج إجلاء أجلى أجلت
لجأ لجأوا لجأت لجوء توجه توجهوا توجهت هاجر أعاد أعادت إعادة رحل ترحيل ترحل رحيل عبور عبر عبروا تدفق انتقل انتقلوا`;

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Puts the words of places into the lexicon. Nouns stand without their article. */
export function fillPlaceWords(lexicon: Lexicon): void {
  for (const [kind, list] of Object.entries(KINDS)) lexicon.addAll(words(list), KIND, kind as PlacePrecision);
  lexicon.addAll(words(IN), WHERE, "in");
  lexicon.addAll(words(SIDE), WHERE, "side");
  lexicon.addAll(words(VERBS), STRIKE, "verb");
  lexicon.addAll(words(NOUNS), STRIKE, "noun");
  lexicon.addAll(words(MOVES), MOVE, true);
}

export const foldedSet = (list: string): ReadonlySet<string> => new Set(words(list).map(foldWord));
