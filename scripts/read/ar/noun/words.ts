import { foldWord } from "../../../core/fold.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { NUMBERED_NOUN } from "../ordinal/words.ts";

const fold = (words: string): Set<string> => new Set(words.split(/\s+/u).filter((w) => w !== "").map(foldWord));

/** «عدد القتلى 23»: words that say that what follows them is counted. Of a toll only a plural is. */
export const COUNT = wordClass<{ ofPlural: boolean }>("count");

export function fillCounts(lexicon: Lexicon): void {
  lexicon.addAll("عدد أعداد إجمالي مجموع تعداد".split(" "), COUNT, { ofPlural: false });
  lexicon.add("حصيلة", COUNT, { ofPlural: true });
}

/** Broken plurals met beside numbers, without the article. */
const BROKEN = fold(`
  دول جنود مدن قتلى جرحى أيام سنوات أشهر شهداء نواب وزراء أسرى أطفال شركات مواقع مقاعد أحزاب فرق بنود نقاط قرى ركاب سفن رجال نساء أشخاص أفراد
  عناصر قادة ضباط رؤساء زعماء سفراء خبراء علماء عمال طلاب تلاميذ طلبة سكان شبان شباب ضحايا رهائن سجناء مرضى أبناء إخوة أشقاء زملاء أعضاء عسكر كوادر قضاة
  صواريخ قذائف عبوات قنابل ألغام بنادق دبابات طائرات سيارات زوارق قوارب حواجز معابر جسور طرق شوارع أحياء مناطق قواعد معسكرات مخيمات ملفات مراحل محاور أسباب
  أندية فنادق مصانع مدارس جامعات مستشفيات مراكز مبان منازل بيوت غرف شقق كتب أفلام جوائز أهداف ملايين قضايا محافظات لجان بلدان كتل قوائم مرشحين ناخبين ولايات
  فصائل مجموعات جماعات تنظيمات وحدات ألوية أفواج كتائب فرقاء أطراف عواصم أقاليم أقضية نواح وفود مسؤولين براميل أطنان دولارات مواطنين مدنيين
`);

/** Singulars that end as plurals do. */
const SINGULARS = fold("قانون تلفزيون زيتون صابون بنزين فلسطين تأمين تمرين تحسين تموين تدخين تكوين تدوين تخزين تعيين تزيين تمكين تلقين صالون كربون مضمون مخزون عربون طاعون برلين الأرجنتين ماراثون أوكسجين سكين مسكين كمين يقين حنين جنين طحين عرين كانون قرآن نبات ثبات سبات فرات رفات فتات");

/** Whether the word at i looks like a plural: known, or by its ending; a broken plural must be known. */
export function isPluralNoun(t: Tokens, i: number): boolean {
  const topic = t.is(i, TOPIC_NOUN);
  if (topic) return topic.number === "plural";
  if (t.is(i, NUMBERED_NOUN)) return false;
  const word = t.folded(i).replace(/^[وف]?([بك]?ال|لل)/u, "");
  if (BROKEN.has(word)) return true;
  return word.length > 4 && !SINGULARS.has(word) && /(ات|ين|ون)$/u.test(word);
}
