import { foldWord } from "../../../core/fold.ts";
import { digitsOf } from "../../engine/digits.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { TOPIC_NOUN } from "../../engine/topics.ts";
import { isDefinite, isStopWord } from "../noun/stop.ts";
import { isPluralNoun } from "../noun/words.ts";
import { LOOSE_PROCLITIC, NUMBER } from "../number/words.ts";
import { isHyphen } from "./hyphen.ts";
import { CODE_HEAD, MEASURES, NAMED_BY_NUMBER, WAR_YEARS } from "./words.ts";

/** «المادة 140», «القرار رقم 2231», «اللواء 30», «المواد 4 و5»: the number names the thing before it. */
export function isNumbered(t: Tokens, first: number, last: number): boolean {
  let before = first - 1;
  if (t.isSign(before, "(")) before -= 1;
  if (t.is(before, LOOSE_PROCLITIC)?.article) before -= 1;
  // «140 و141», «140، 141», «4455667 - 4455668» after a head
  for (let n = 0; n < 4 && isListed(t, before) && t.isNumber(before - 1); n += 1) before -= t.isNumber(before - 3) && t.isGlued(before - 1) ? 4 : 2;
  // «كوفيد – 19»
  if (isHyphen(t, before) && t.is(before - 1, CODE_HEAD)?.kind === "type") return true;
  let head = t.is(before, CODE_HEAD);
  // «الإف 16» folds to «آلاف»
  if (t.isNumber(first) && t.isGlued(before) === false && t.raw(before).endsWith("الإف")) return true;
  // «القرار الأممي 2254», «رقم اللوحة 12345»: a definite word between the head and its number.
  if (!head && isDefinite(t, before) && (!t.isWord(last) || isStopWord(t.folded(last)) || isDefinite(t, last))) {
    const far = t.is(before - 1, CODE_HEAD);
    if (far && (far.kind === "article" || far.kind === "unit" || far.kind === "number")) head = far;
  }
  // «قرار مجلس الأمن 2254», «قرار الجمعية العامة 194»
  if (!head && isDefinite(t, before) && t.end[first]! - t.start[first]! >= 3 && isBare(t, last)) {
    // «… مجلس الأمن الدولي 1559»
    const back = isDefinite(t, before - 1) && !t.is(before - 2, CODE_HEAD) ? 3 : 2;
    const far = t.is(before - back, CODE_HEAD);
    if (far?.kind === "article") head = far;
  }
  // «من طراز سيخوي 22»
  if (!head && MAKES.has(t.folded(before - 1)) && isBare(t, last)) return true;
  // «دبابة ميركافا 4», «هاتف نوكيا 3310»; but «طائرة تقل 172» carries them
  if (PRODUCTS.has(t.folded(before - 1)) && isBare(t, last) && !isDefinite(t, before) && !isStopWord(t.folded(before)) && !/^[يت]/u.test(t.folded(before))) return true;
  // «قناة فرانس 24», «موقع عرب 48»
  if (!head && NAMED_OUTLETS.has(t.entry(before - 1)?.form ?? "") && !isStopWord(t.folded(before)) && isBare(t, last)) return true;
  if (!head) return false;
  // «القرار 5 آلاف جندي»: no name goes by thousands.
  if (last > first + 1 && t.is(last - 1, NUMBER)) return false;
  if (head.kind === "war") return WAR_YEARS.has(t.folded(first));
  if (head.kind === "title") return t.proclitic(before).article === 0 && isBare(t, last);
  if (head.kind === "place") return isBare(t, last) && !(t.entry(before)!.form === "كيلو" && PRICES.has(t.folded(before - 1)));
  if (head.kind === "issue") return isIssue(t, before, first, last);
  if (head.kind === "number" || head.kind === "type" || head.kind === "clock") {
    // «ساعة 20 دقيقة» is no time of day.
    return head.kind !== "clock" || t.proclitic(before).article > 0;
  }
  // «قرار 3 وزراء», «اتخذ القرار 40 نائبا»: so many of something, and the head is not numbered.
  const value = Number(digitsOf(t, first));
  const isFew = value >= 3 && value <= 10 && !isBare(t, last) && t.proclitic(before).article === 0;
  const isMany = !isBare(t, last) && value % 100 >= 11 && (value < 100 ? /[اه]$/u : value < 1000 && head.kind === "article" ? /[^ي]ه$/u : NEVER).test(t.folded(last));
  return !isFew && !isMany && !isHundred(t, head.kind, value, last) && !t.is(last, NUMBER) && !MEASURES.has(t.folded(last));
}

/** «سعر الكيلو 50» */
const PRICES = new Set(["سعر", "بسعر", "ثمن", "قيمه"]);

const NEVER = /$^/u;

/** What stands between the numbers of one list. */
function isListed(t: Tokens, i: number): boolean {
  return t.is(i, LOOSE_PROCLITIC)?.conjunction === true || t.isSign(i, "،") || t.isSign(i, ",") || isHyphen(t, i);
}

/** Things of which each make has a name and a number. */
const PRODUCTS = new Set(`دبابة دبابات هاتف هواتف سيارة سيارات طائرة طائرات مسيرة صاروخ صواريخ منظومة منظومات بندقية بنادق مدفع مقاتلة مقاتلات مروحية مروحيات غواصة دراجة شاحنة قمر`
  .split(" ").map(foldWord));

const MAKES = new Set(["طراز", "نوع", "موديل", "ماركه", "بطراز"]);

const NAMED_OUTLETS = new Set(["قناه", "موقع", "اذاعه", "راديو", "تلفزيون"]);

/** Whether nothing that could be counted follows. */
export function isBare(t: Tokens, last: number): boolean {
  if (!t.isWord(last) || isDefinite(t, last)) return true;
  // «15 من عناصر الأمن»
  return isStopWord(t.folded(last)) && !(t.folded(last) === "من" && isPluralNoun(t, last + 1));
}

/** «القرار 100 مستشار»: after whole hundreds what is counted is in the singular; but «قانون 100 سنة 1985». */
function isHundred(t: Tokens, kind: string, value: number, last: number): boolean {
  if (value < 100 || value % 100 !== 0 || !t.isWord(last) || isBare(t, last)) return false;
  if (t.is(last, TOPIC_NOUN)) return true;
  const noun = t.folded(last);
  return kind === "article" && !noun.endsWith("ا") && noun !== "سنه" && noun !== "عام" && !isPluralNoun(t, last);
}

/** «الأهرام العدد 1234», «في العدد 1234»: the number of an issue, where no verb says that so many there are. */
function isIssue(t: Tokens, at: number, first: number, last: number): boolean {
  // «القانون عدد 52», as Tunisian papers write
  if (t.folded(at) === "عدد" && isBare(t, last)) return last === first + 1 && (isDefinite(t, at - 1) || t.is(at - 1, CODE_HEAD) !== undefined);
  if (t.proclitic(at).article === 0 || last > first + 1 || t.end[first]! - t.start[first]! < 3 || !isBare(t, last)) return false;
  const before = t.folded(at - 1);
  return !t.isWord(at - 1) || before === "في" || before === "من" || isDefinite(t, at - 1) || t.proclitic(at).preposition === "ب";
}

/** Places that a number with the article may name, themselves without it. */
const QUARTERS = /^[وفبل]?(حي|دار|ميدان|ساحه|شارع|جسر|تقاطع|سوق|مجمع|ملعب|بوابه|مخيم|حديقه|مستشفي|مدرسه)$/u;

/** Circles that are named after how many they are. */
const CIRCLES = new Set(["لجنه", "مجموعه", "نادي", "قمه"]);

/** Whether the number at i, in words, is part of a name: «مجموعة العشرين», «لجنة الستة». */
export function isNamedByNumber(t: Tokens, i: number): boolean {
  // All such names have the article: «مجموعة العشرين».
  if (t.proclitic(i).article === 0) return false;
  const word = t.folded(i);
  const before = t.folded(i - 1);
  // «حي السبعين», «دار الستين»: a place and its name
  if (t.is(i, NUMBER)?.role === "tens" && QUARTERS.test(before)) return true;
  // «لجنة الستة», «مجموعة الثلاثة»
  if (CIRCLES.has(before) && isBare(t, i + 1) && !t.is(i + 1, NUMBER)) return true;
  return NAMED_BY_NUMBER.has(`${before} ${word}`) || NAMED_BY_NUMBER.has(`${before.replace(/^(وال|ال|و|ب|ل)/u, "")} ${word}`)
    || NAMED_BY_NUMBER.has(`${word} ${t.folded(i + 1)}`);
}

/** Cities after which rounds of talks are named and numbered. */
const CITIES = new Set("جنيف استانا سوتشي فيينا باريس ستوكهولم اوسلو مدريد".split(" "));
const TALKS = /^[وفبل]?(مؤتمر|موتمر|مفاوضات|محادثات|مباحثات|مسار|قمه|اتفاق|اتفاقيه|مقررات|بيان|جوله)$/u;

/** «جنيف واحد», «مؤتمر باريس -3»: the number that stands at i, or after the hyphen at i, counts a round of talks. */
export function isConference(t: Tokens, i: number): boolean {
  if (!t.isWord(i - 1) || isDefinite(t, i - 1)) return false;
  return CITIES.has(t.folded(i - 1)) || CITIES.has(t.folded(i - 1).replace(/^[وفبل](?=.{4})/u, "")) || (TALKS.test(t.folded(i - 2)) && t.lex[i - 1] === -1 && !isStopWord(t.folded(i - 1)));
}

const STREETS = new Set(["شارع", "طريق", "بشارع", "وشارع", "تقاطع", "محور"]);

/** «شارع ستين»: a number in words after an indefinite street is its name. */
export function isStreet(t: Tokens, first: number): boolean {
  return t.proclitic(first).form === "" && STREETS.has(t.folded(first - 1));
}
