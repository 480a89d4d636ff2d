import { foldWord } from "../../../core/fold.ts";
import type { Span, SpeakerKind } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { Token } from "../../engine/tokens.ts";
import { isPlaceName, nameAt } from "../../places/lexicon.ts";
import { HEAD, SAY, SOURCE, TOLD } from "./speaker-words.ts";

/** Who speaks, as the words name them. */
export interface Name {
  span: Span;
  kind: SpeakerKind;
  /** the token after it */
  next: number;
  /** the agency inside or right after it: «مراسل الجزيرة», «مصدر أمني لرويترز» */
  via: Span | null;
  /** whether its first word is known to be somebody who speaks */
  isKnown: boolean;
}

const LONGEST = 16;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

const THAT = set("أن إن أنه إنه أنها إنها أنهم إنهم أنهما إنهما أنهن بأن بأنه بأنها بأنهم فإن فإنه أنّ أننا إننا إنني أنني إني");
const RELATIVE = set("الذي التي الذين اللذين اللذان اللتين والذي والتي والذين");
const STOPS = set(`من إلى على عن مع منذ خلال بعد قبل بين حول ضد لدى عند حتى أمام دون لا لم لن ما قد وقد كان كانت حيث فيما بينما لكن أو أم ثم إذ إذا لو كما
أمس اليوم غدا الآن مساء صباح صباحا فجر ليل ليلة ظهر عقب أثناء عبر بشأن بسبب رغم هناك هنا ذلك هذا هذه تلك وذلك بما مما أي كل جميع بعض أيضا كذلك ليس ليست هو هي هم وهو
وهي وهم سوف قرب فوق تحت وسط أنباء قائلا قائلة مضيفا مشيرا مؤكدا موضحا قوله قولها قولهم لم سابق يوم أول حين عندما بـ لـ ـ`);
/** What one speaks in, not who speaks: «الشرطة في بيان». */
const IN_WHAT = set(`بيان بيانات تصريح تصريحات مؤتمر مقابلة حديث تغريدة وقت كلمة خطاب تقرير رسالة منشور اتصال لقاء صفحته حسابه ختام أعقاب بيانه كلمته
حديثه تصريحه تصريحاته مقال تدوينة إيجاز مقطع تسجيل نشرة ساعة يوم مداخلة جلسة إفادة إطار شأن سياق حساب صفحة بيانها تقريرها تقريره ذلك هذا أول آخر أعقاب خبر`);
/** Adjectives after which nobody is named yet: «مسؤول كبير». */
const PLAIN = set("كبير كبيرة كبار رفيع رفيعة بارز بارزة سابق سابقة آخر أخرى آخرون ثان واحد مطلع مطلعة عيان موثوق موثوقة متقاعد محليون محليين مجهول مختص متخصص مستقل مستقلة المستوى مسؤول مسؤولة طبية");
const OFFICIALS = set("مسؤول مسؤولة ضابط جندي طبيب مواطن لاجئ نازح مزارع سائق عامل رجل امرأة شاب فتاة طالب معلم تاجر قيادي ناشط ناشطة خبير محلل ناج مقيم");
const NAMELESS = set("مسؤول مسؤولة ضابط جندي مواطن لاجئ نازح مزارع سائق رجل");
/** Those of a body that the place they work in belongs to: «بعثة الأمم المتحدة في العراق». */
const PRESS = set("للصحفيين للصحافيين للإعلاميين للإعلام للصحافة");

export const isThat = (t: Tokens, i: number): boolean => t.isSign(i, ":") || (t.isWord(i) && t.end[i]! - t.start[i]! <= 9 && THAT.has(t.folded(i)));
export const isPress = (t: Tokens, i: number): boolean => PRESS.has(t.folded(i));
export const isQuote = (t: Tokens, i: number): boolean => QUOTES.has(t.sign(i));
const QUOTES = new Set([..."«»“”\"„"].map((c) => c.charCodeAt(0)));

const isDefinite = (t: Tokens, i: number): boolean => t.proclitic(i).article > 0 || (t.lex[i] === -1 && /^(?:[وف])?(?:ال|لل|بال)/u.test(t.folded(i)) && t.folded(i).length > 4);
const preposition = (t: Tokens, i: number): string => t.proclitic(i).preposition || (t.lex[i] === -1 && /^[وف]?(?:لل|بال)/u.test(t.folded(i)) ? (t.folded(i).includes("لل") ? "ل" : "ب") : "");
const isNisba = (word: string): boolean => /(?:ي|يه|يين|يون|يا)$/u.test(word);

/**
 * The words from token j on that name a speaker: «المتحدث باسم وزارة الصحة سيف البدر», «مصدر في الشرطة».
 * They end at what is told, at a preposition that is not theirs, at a day, a number or a sign. Null where none stand there.
 */
export function readName(t: Tokens, j: number, end: number, held: Uint8Array): Name | null {
  const first = isQuote(t, j) || t.isSign(j, "(") ? j + 1 : j;
  if (!t.isWord(first) || first >= end || held[first] === 1) return null;
  const noun = t.folded(first);
  const head = headOf(t, first);
  if (head === undefined && (STOPS.has(noun) || THAT.has(noun) || RELATIVE.has(noun) || noun === "في" || t.is(first, SAY) !== undefined || isTold(t, first))) return null;
  const state: State = {
    kind: head ?? "role", isRole: head === undefined || head === "role", isDefinite: isDefinite(t, first) || (head === "body" && isPlaceName(t, first)),
    isOpen: true, isNamed: false, isOwned: false, via: null, last: first + 1,
  };
  // «واشنطن» alone speaks.
  if (head === "body" && t.is(first, HEAD) === undefined) {
    const { last } = nameAt(t, first)!;
    return { span: { start: t.bare(first), end: t.end[last - 1]! }, kind: "body", next: last, via: null, isKnown: true };
  }
  let k = head === "agency" ? agencyEnd(t, first, end) : first + 1;
  state.last = k;
  while (k < end && k - first < LONGEST) {
    const next = take(t, k, end, held, state, first);
    if (next === k) break;
    state.last = k = next;
  }
  const start = t.bare(first);
  const last = state.last - 1;
  return { span: { start, end: t.end[last]! }, kind: kindOf(t, first, head, state), next: state.last, via: state.via, isKnown: head !== undefined };
}

interface State {
  kind: string;
  isRole: boolean;
  /** whether a word with the article, or a name, has closed the construct */
  isDefinite: boolean;
  /** whether no preposition has come yet: what comes belongs to the first noun itself */
  isOpen: boolean;
  isNamed: boolean;
  /** whether the first noun is somebody's or something's: «قائد الشرطة» */
  isOwned: boolean;
  via: Span | null;
  last: number;
}

/** «الوكالة» and «وكالة الأنباء» are agencies; «وكالة الطاقة» is a body. */
export function headOf(t: Tokens, i: number): "body" | "document" | "agency" | "unnamed" | "role" | undefined {
  const head = t.is(i, HEAD);
  const word = t.entry(i)?.form;
  if (head === "agency" && (word === "وكاله" || word === "وكالات" || word === "موقع" || word === "جزيره") && t.proclitic(i).article === 0) {
    if (word === "جزيره") return undefined;
    return word !== "موقع" && !NEWS.has(t.folded(i + 1)) && t.is(i + 1, HEAD) !== "agency" ? "body" : "agency";
  }
  if (head !== undefined) return head;
  return isPlaceName(t, i) ? "body" : undefined;
}

const NEWS = set("الأنباء أنباء للأنباء رويترز فرانس فرنس أسوشيتد اسوشييتد الأناضول الصحافة نوفوستي ريا سبوتنيك شينخوا إنترفاكس تاس بلومبرغ الأخبار أخبار يونهاب كيودو فارس مهر تسنيم إرنا السودان");

const isTold = (t: Tokens, i: number): boolean => t.is(i, TOLD) !== undefined;

const span = (t: Tokens, first: number, last: number): Span => ({ start: t.bare(first), end: t.end[last - 1]! });

/** The token after what the name takes at k; k itself where the name ends before it. */
function take(t: Tokens, k: number, end: number, held: Uint8Array, s: State, first: number): number {
  if ((held[k] !== 0 && (held[k] === 1 || headOf(t, k) !== "body")) || t.kind[k] === Token.number || t.kind[k] === Token.newline) return k;
  if (t.kind[k] === Token.sign) return takeSign(t, k, end, s);
  const word = t.folded(k);
  if (THAT.has(word) || RELATIVE.has(word)) return k;
  if (word === "باسم" || word === "بلسان") {
    s.isDefinite = false;
    return k + 1;
  }
  if (word === "برتبه") return t.isWord(k + 1) ? k + 2 : k;
  if (word === "في" || (word === "من" && s.kind === "unnamed")) return takeIn(t, k, s);
  if (isGivenName(t, k, word, held, s)) {
    s.isNamed = true;
    return k + 1;
  }
  if (STOPS.has(word) || isPress(t, k)) return k;
  const head = headOf(t, k);
  if (head === "agency" && s.kind !== "agency") return takeAgency(t, k, end, s);
  if (t.is(k, SAY) !== undefined && head === undefined && !isDefinite(t, k)) return k;
  if (isTold(t, k) && head === undefined && (s.isDefinite || s.kind === "unnamed" || k > first + 1)) return k;
  const prep = preposition(t, k);
  if (prep === "ل") {
    if (s.kind === "agency" || (s.isNamed && !isDefinite(t, k - 1)) || (s.isRole && !s.isDefinite && s.kind !== "role")) return k;
    s.isOpen = false;
    s.isDefinite = isDefinite(t, k);
    return k + 1;
  }
  if (prep === "ب") {
    if (!(s.kind === "unnamed" || s.isRole) || !isDefinite(t, k)) return k;
    s.isOpen = false;
    return k + 1;
  }
  // «المرصد السوري لحقوق الإنسان»
  if (s.kind === "body" && t.lex[k] === -1 && word[0] === "ل" && word.length > 3 && isDefinite(t, k + 1)) {
    s.isDefinite = false;
    return k + 1;
  }
  if (isDefinite(t, k)) {
    if (t.proclitic(k).conjunction && !s.isDefinite) return k;
    if (s.isOpen) s.isOwned = true;
    s.isDefinite = true;
    return k + 1;
  }
  if (t.proclitic(k).conjunction && t.lex[k] !== -1) return k;
  return takeBare(t, k, word, head, s, first);
}

/** «ياسين علي» is no preposition, «صباح كرحوت» no morning: after a title, and no day beside it. */
function isGivenName(t: Tokens, k: number, word: string, held: Uint8Array, s: State): boolean {
  if (!s.isRole) return false;
  if (word === "علي") return t.raw(k).endsWith("ي") && !isDefinite(t, k + 1);
  return word === "صباح" && t.isWord(k + 1) && held[k + 1] === 0 && !isDefinite(t, k + 1) && !isThat(t, k + 1);
}

function takeBare(t: Tokens, k: number, word: string, head: string | undefined, s: State, first: number): number {
  // «رئيس وزرائها سكوت موريسون»
  if (s.isRole && !s.isDefinite && k === first + 1 && /^[^بلف].{3,}(?:ها|هم|ه)$/u.test(word) && OFFICES.test(word)) {
    s.isOwned = s.isDefinite = true;
    return k + 1;
  }
  if (/(?:ها|هم|هما|نا)$/u.test(word) && word.length > 4 && head === undefined) return k;
  if (s.isRole) {
    if (head === undefined && !isNisba(word) && !PLAIN.has(word)) s.isNamed = true;
    if (isPlaceName(t, k)) s.isOwned = true;
    return k + 1;
  }
  if (!s.isDefinite) {
    if (isPlaceName(t, k)) s.isDefinite = true;
    return k + 1;
  }
  return head !== undefined && head !== "role" && s.kind === "body" ? k + 1 : k;
}

/** Offices with a pronoun: «رئيس وزرائها», «وزير خارجيته». */
const OFFICES = /^(?:وزراي|حكومت|خارجيت|دفاع|داخليت|صحت|ماليت|مجلس|اركان|مخابرات|استخبارات|برلمان|شرطت|جيش)(?:ها|هم|ه)$/u;

/** «مصدر في الشرطة», «بعثة الأمم المتحدة في العراق»; not «الشرطة في بيان». */
function takeIn(t: Tokens, k: number, s: State): number {
  const next = k + 1;
  if (!t.isWord(next) || IN_WHAT.has(t.folded(next)) || s.isNamed) return k;
  const isTheirs = s.kind === "unnamed" || s.isRole || isPlaceName(t, next);
  if (!isTheirs || (headOf(t, next) === undefined && !isPlaceName(t, next) && !isDefinite(t, next))) return k;
  s.isOpen = false;
  s.isDefinite = isDefinite(t, next) || isPlaceName(t, next);
  return next + 1;
}

/** «مراسل الجزيرة» holds the agency; to «مصدر أمني لرويترز» it is only told. */
function takeAgency(t: Tokens, k: number, end: number, s: State): number {
  const last = agencyEnd(t, k, end);
  s.via = span(t, k, last);
  const isTheirs = preposition(t, k) === "" ? !s.isDefinite && s.last === k && (s.isRole || s.kind === "document") : s.kind === "document";
  if (isTheirs) s.isOwned = true;
  return isTheirs ? last : k;
}

/** Words of an agency's name after its first: «وكالة الأنباء العراقية», «فرانس برس», «وول ستريت جورنال». */
export function agencyEnd(t: Tokens, i: number, end: number): number {
  let k = i + 1;
  while (k < end && k - i < 5 && t.isWord(k)) {
    const word = t.folded(k);
    if (THAT.has(word) || STOPS.has(word) || word === "في" || RELATIVE.has(word) || t.proclitic(k).preposition !== "") break;
    if (t.proclitic(k).conjunction && (isSelfNamed(t, i) || t.proclitic(k).article > 0)) break;
    if (t.is(k, SAY) !== undefined || t.is(k, SOURCE) !== undefined || isTold(t, k)) break;
    if (!isDefinite(t, k) && isDefinite(t, k - 1) && k > i + 1) break;
    if (isSelfNamed(t, i) && !isDefinite(t, k) && !PAIRS.has(word)) break;
    k += 1;
  }
  return k;
}

/** «رويترز» needs nothing more; «وكالة», «صحيفة» do. */
const isSelfNamed = (t: Tokens, i: number): boolean => !COMMON.has(t.entry(i)?.form ?? "");
const COMMON = set("وسائل وكالة وكالات قناة صحيفة جريدة مجلة تلفزيون إذاعة فضائية موقع صحف");
const PAIRS = set("برس تايمز نيوز بوست تي في سي إن");

function takeSign(t: Tokens, k: number, end: number, s: State): number {
  if (t.isSign(k, "(")) {
    for (let i = k + 1; i < end && i <= k + 5; i += 1) if (t.isSign(i, ")")) return i + 1;
    return k;
  }
  if (isQuote(t, k)) {
    // The mark that closes around the name, or a short name in marks of its own.
    if (t.isSign(k, "»") || t.isSign(k, "”")) return k + 1;
    for (let i = k + 1; i < end && i <= k + 5; i += 1) if (isQuote(t, i)) return s.isDefinite && !s.isRole && t.isSign(k - 1, ":") ? k : i + 1;
    return k;
  }
  if ((t.isSign(k, "،") || t.isSign(k, ",")) && s.isRole) {
    const next = isQuote(t, k + 1) || t.isSign(k + 1, "(") ? k + 2 : k + 1;
    const isMore = next > k + 1 || (headOf(t, next) === "role" && preposition(t, next) === "" && !t.proclitic(next).conjunction);
    return isMore && t.isWord(next) ? k + 1 : k;
  }
  return k;
}

function kindOf(t: Tokens, first: number, head: string | undefined, s: State): SpeakerKind {
  if (head === undefined) return /(?:ون|يين)$/u.test(t.folded(first)) && isDefinite(t, first) ? "body" : "person";
  if (head !== "role") return head as SpeakerKind;
  const noun = t.entry(first)?.form ?? "";
  if (s.isNamed) return "person";
  if (isDefinite(t, first)) return NAMELESS.has(noun) ? "unnamed" : "person";
  return s.isOwned && !OFFICIALS.has(noun) ? "person" : "unnamed";
}
