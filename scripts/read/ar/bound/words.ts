import { foldWord } from "../../../core/fold.ts";
import type { Bound } from "../../../core/types.ts";

/** What a phrase says of the number beside it. */
export type Said = Exclude<Bound, "exact" | "between" | "vague">;

/**
 * Phrases right before a number. A word stands for itself with «و», «ف», «ب» or «ل» in front.
 * `…` lets a few words pass, no preposition among them: «لا يتجاوز عددهم 30».
 */
const BEFORE: [Said, string][] = [
  ["about", "نحو | حوالي | حوالى | زهاء | قرابة | بحدود | في حدود | حدود | تقريبا | ما يقدر ب | يقدر ب حوالي | قرب"],
  ["nearly", "يقارب | يقارب من | تقارب | قارب | قاربت | يناهز | تناهز | ناهز | ناهزت | يقرب من | تقرب من | يقارب … | تقارب … | قارب … | قاربت … | يناهز … | تناهز … | ناهز … | ناهزت …"],
  ["more_than", `أكثر من | أزيد من | أكبر من | أعلى من | ما فوق | أكثر بقليل من | أكثر قليلا من
    يزيد على | يزيد عن | تزيد على | تزيد عن | زاد على | زاد عن | زادت على | زادت عن | يزيد … على | يزيد … عن | تزيد … على | تزيد … عن | زاد … على | زاد … عن | زادت … على | زادت … عن
    يربو على | يربو عن | تربو على | تربو عن | يربو … على | تربو … على | يربون على | ينيف على | ينيف عن | تنيف على | ينوف على | ينوف عن | تنوف على | يزيدون على | يزيدون عن | يزدن على
    يفوق … | تفوق … | فاق … | فاقت … | يتجاوز … | تتجاوز … | تجاوز … | تجاوزت … | تجاوزوا | متجاوزا … | متجاوزة … | يتجاوزون … | يتخطى … | تتخطى … | يتخط … | تتخط … | يتخطون … | تخطى … | تخطت … | متخطيا … | متخطية … | يتعدى … | تتعدى … | تعدى … | تعدت … | يتعد … | تتعد … | يتعدون … | يزد على | يزد عن | تزد على | تزد عن | يفق …`],
  ["at_least", "على الأقل | على أقل تقدير | حد أدنى | حد أدنى قدره | ليس أقل من | لا أقل من | ليس بأقل من"],
  ["less_than", "أقل من | أدنى من | أقل بقليل من | أقل قليلا من | ما دون | دون سن | يقل عن | تقل عن | يقل … عن | تقل … عن | قل عن | قلت عن | يقلون عن"],
  ["at_most", `على الأكثر | على أكثر تقدير | حد أقصى | حد أقصى قدره | أقصاه | أقصاها | ليس أكثر من | لا أكثر من | أقصى حد | حد أعلى | أبعد تقدير
    حتى | لغاية | يصل إلى | تصل إلى | يصل … إلى | تصل … إلى | سقف`],
];

/** Phrases after a number and its noun; a few words may stand between where `far`. */
const AFTER: [Said, string, boolean][] = [
  ["about", "تقريبا | على وجه التقريب | أو نحو ذلك | أو ما يقارب ذلك | على التقريب", true],
  ["at_least", "على الأقل | على أقل تقدير | كحد أدنى | بحد أدنى | على أقل تعديل | في أقل تقدير | كأقل تقدير", true],
  ["at_least", "أو أكثر | أو يزيدون | فأكثر | فما فوق | وما فوق | فصاعدا | أو يزيد | على أدنى تقدير", false],
  ["at_most", "على الأكثر | على أكثر تقدير | كحد أقصى | بحد أقصى | على أقصى تقدير | كأقصى حد | على أبعد تقدير | على أبعد حد | كحد أعلى | بحد أعلى", true],
  ["at_most", "أو أقل | فأقل | فما دون | وما دون", false],
  ["more_than", "ونيف | ونيفا", false],
];

/** «عشرون ونيف جنديا»: between a number and its noun */
export const AND_MORE = new Set(["ونيف", "ونيفا"]);

/** Words that turn a verb of more or less around: «لا يزيد», «لم يتجاوز». */
export const NEGATIONS = new Set(["لا", "لم", "لن", "ولا", "ولم", "فلا", "ولن", "بلا", "الا"].map(foldWord));

export const NEGATED: Partial<Record<Said, Said>> = { more_than: "at_most", less_than: "at_least" };

export interface Pattern {
  said: Said;
  /** folded words; an empty string stands for `…` */
  words: string[];
  far: boolean;
}

const GAP = "…";

function patterns(said: Said, list: string, far: boolean): Pattern[] {
  return list.split(/[|\n]/u).map((p) => p.trim()).filter((p) => p !== "").map((phrase) => ({
    said,
    words: phrase.split(/\s+/u).map((word) => (word === GAP ? "" : foldWord(word))),
    far,
  }));
}

const longestFirst = (a: Pattern, b: Pattern): number => b.words.length - a.words.length;

/** By the last word that is no `…`, the one nearest to the number; a pattern that ends in `…` by its first. */
export const BEFORE_BY_LAST = index(BEFORE.flatMap(([said, list]) => patterns(said, list, false)), (p) => p.words.at(-1) || p.words[0]!);
export const AFTER_BY_FIRST = index(AFTER.flatMap(([said, list, far]) => patterns(said, list, far)), (p) => p.words[0]!);

function index(list: Pattern[], key: (p: Pattern) => string): Map<string, Pattern[]> {
  const out = new Map<string, Pattern[]>();
  for (const p of list.sort(longestFirst)) out.set(key(p), [...(out.get(key(p)) ?? []), p]);
  return out;
}
