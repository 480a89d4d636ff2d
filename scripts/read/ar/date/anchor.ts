import type { Candidate, DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import { resolveTime } from "../../calendar/time.ts";
import type { Context, Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { readBound } from "./ago.ts";
import { duration } from "./duration.ts";
import { isComma, isJoint } from "./look.ts";
import { isToday } from "./relative-day.ts";
import { EVENT_NOUN, LEAVING, LIMIT } from "./words.ts";

/**
 * Reckons dates from other dates of the text: «اليوم التالي» from the date before it, «بعد
 * يومين من ضربة» as the day of the strike, two days before the date the sentence tells of,
 * «بعد ثلاثة أيام» after a date as three days from it. Where there is no such date, what is
 * left of «بعد يومين من …» is a length of time, and «اليوم التالي» is nothing.
 */
export const anchor: Refiner = (candidates, t, ctx) => {
  const dates = candidates.filter((c) => c.kind === "date");
  const places = new Map<Candidate, number>();
  dates.forEach((c, n) => {
    if (isPending(c, t)) places.set(c, n);
  });
  if (places.size === 0) return candidates;
  const isKnown = dates.map((c) => !places.has(c));
  const replaced = new Map<Candidate, Candidate | null>();
  for (const [c, n] of places) {
    const date = dates[n]!;
    const of = findAnchor(n, dates, isKnown, t, ctx);
    isKnown[n] = of !== null;
    if (of === "published") continue;
    const other = of ? { ...date, time: of.time, anchor: of.date } : fallback(date, t, ctx);
    if (other?.kind === "date") dates[n] = other;
    replaced.set(c, other);
  }
  return candidates.flatMap((c) => {
    const other = replaced.get(c);
    return other === undefined ? [c] : other === null ? [] : [other];
  });
};

interface Anchored {
  date: DateCandidate;
  time: Time;
}

const isShift = (c: DateCandidate): boolean => c.rule === "ar/date/ago" && c.time.kind === "shift" && c.time.of === null;

/** Whether the date may be reckoned from another: «بعد …», «قبل … من», «التالي». */
function isPending(c: DateCandidate, t: Tokens): boolean {
  if (hasAnchor(c.time)) return true;
  if (c.rule === "ar/date/ago" && c.time.kind === "vague") return isOf(t, c) && !isLeft(t, c);
  return isShift(c) && (t.is(c.first, LIMIT)?.limit === "after" || isOf(t, c));
}

/** «بعد يومين من», «بعد عام على»: what follows is what is counted from. */
function isOf(t: Tokens, c: DateCandidate): boolean {
  const at = ofAt(t, c);
  return isJoint(t, at, "من") || (t.is(c.first, LIMIT)?.limit === "after" && isJoint(t, at, "على"));
}

/** «بعد يومين فقط من» */
const ofAt = (t: Tokens, c: DateCandidate): number => (t.isWord(c.last) && ADVERBS.has(t.folded(c.last)) ? c.last + 1 : c.last);
const ADVERBS = new Set(["فقط", "تقريبا", "تماما", "بالضبط", "تحديدا", "كاملين", "كامله", "واحد", "واحده"]);

/** Words back to the verb of a leaving, at most: «استقال الوزير السابق قبل شهرين من منصبه». */
const LEFT_REACH = 4;

/** «من طرف», «من أجل», «من جديد»: a preposition or adverb of its own. */
const AFTER_MIN = new Set(["طرف", "قبل", "جانب", "اجل", "خلال", "بين", "دون", "الزمن", "الزمان", "جديد", "الان", "حيث"]);

/** «تزوج قبل شهرين من زميلته»: the verb asks for من, and what follows is no event that is counted from. */
function isLeft(t: Tokens, c: DateCandidate): boolean {
  const at = ofAt(t, c);
  if (t.is(c.first, LIMIT)?.limit !== "before" || !isJoint(t, at, "من")) return false;
  if (t.isWord(at + 1) && AFTER_MIN.has(t.folded(at + 1))) return true;
  for (let i = c.first - 1; i >= c.first - LEFT_REACH && t.isWord(i); i -= 1) if (t.is(i, LEAVING)) return !t.is(at + 1, EVENT_NOUN);
  return false;
}

function hasAnchor(time: Time): boolean {
  if (time.kind === "anchor") return true;
  return "of" in time && time.of !== null && hasAnchor(time.of);
}

function findAnchor(n: number, dates: readonly DateCandidate[], isKnown: readonly boolean[], t: Tokens, ctx: Context): Anchored | "published" | null {
  const c = dates[n]!;
  const inSentence = (d: DateCandidate): boolean => ctx.sentences.isOne(c.start, d.start);
  const needed = innermost(c.time);
  const find = (step: 1 | -1, accepts: (d: DateCandidate) => boolean): DateCandidate | null => {
    for (let k = n + step; k >= 0 && k < dates.length && Math.abs(k - n) <= LOOK; k += step) {
      if (isKnown[k] && accepts(dates[k]!) && isPoint(dates[k]!, ctx, needed)) return dates[k]!;
    }
    return null;
  };
  const before = find(-1, inSentence);
  if (hasAnchor(c.time)) {
    const date = before ?? find(-1, (d) => c.start - d.end < FAR);
    return date && { date, time: { kind: "derived", of: substitute(c.time, exact(date.time)) } };
  }
  if (c.time.kind !== "shift") return null;
  const { n: by, unit } = c.time;
  const derived = (date: DateCandidate, shift: number): Anchored => ({ date, time: { kind: "derived", of: { kind: "shift", n: shift, unit, of: exact(date.time) } } });
  if (isOf(t, c) && (t.folded(ofAt(t, c) + 1) === "الان" || isToday(t, ofAt(t, c) + 1) || isLeft(t, c))) return "published";
  if (isLasting(t, c, before)) return null;
  if (!isOf(t, c)) return before && isOwn(before) ? derived(before, by) : "published";
  // «بعد يومين من ذلك»
  if (isJoint(t, ofAt(t, c) + 1, "ذلك", "هذا")) return before && derived(before, by);
  const next = dates[n + 1];
  if (next && next.first === ofAt(t, c) + 1 && isKnown[n + 1]) return derived(next, by);
  const after = find(1, inSentence);
  // «بعد يومين من ضربة في 3 كانون الثاني»: the date that follows at once is the strike's own.
  if (after && !isCommaBetween(t, c.last, after.first)) return derived(after, by);
  // «… وذلك بعد يومين من ضربة»: the day told is the vote's, the strike was two days before.
  const told = before ?? after;
  return told && derived(told, -by);
}

/** Words in which the event and its own date are told. */
const CLAUSE = 12;

/** «عاد في 2008 بعد 15 عاما في المنفى»: how long it was until that date, and no date after it. */
function isLasting(t: Tokens, c: DateCandidate, before: DateCandidate | null): boolean {
  if (t.is(c.first, LIMIT)?.limit === "after" && isJoint(t, ofAt(t, c), "من") && PROCESSES.test(t.folded(ofAt(t, c) + 1))) return true;
  if (t.is(c.first, LIMIT)?.limit !== "after" || t.proclitic(c.first).conjunction || isOf(t, c)) return false;
  return before?.last === c.first || (isJoint(t, c.last, "في") && t.isWord(c.last + 1) && STATES.has(t.folded(c.last + 1)));
}

/** What goes on for a time, so that «بعد تسع سنوات من المحادثات» is how long it went on, and no day nine years after it began. */
const PROCESSES = new RegExp(`^(?:ال)?(?:${("محادثات مفاوضات مباحثات مشاورات حرب حروب قتال معارك اقتتال صراع صراعات نزاع نزاعات حصار عمل جفاف انتظار جدل خلافات خلاف توتر توترات قطيعه عزله احتجاجات "
  + "تظاهرات اضطرابات فوضي عنف احتلال حكم جمود تحقيقات تحقيق تحضيرات استعدادات غياب توقف اغلاق نقاش نقاشات دراسه تدريب تدريبات تخطيط ركود عقوبات سجن اعتقال احتجاز معاناه بحث تاخير مماطله تردد صمت هدوء "
  + "مواجهات اشتباكات قصف غارات ازمه ازمات اهمال تهميش مطالبات مداولات").split(" ").join("|")})$`, "u");

/** What one is in for a time. */
const STATES = new Set(("السجن المنفي الحكم السلطه الخدمه المعتقل المعتقلات الاسر المستشفي الغيبوبه منصبه منصبها المنصب الاعتقال الاحتجاز الحبس الرئاسه الحجر العزل الغربه المهجر البحر الفضاء "
  + "الظل العمل المهنه سجن سجون غيبوبه خدمه").split(" "));

function isCommaBetween(t: Tokens, from: number, to: number): boolean {
  if (to - from > CLAUSE) return true;
  for (let i = from; i < to; i += 1) if (isComma(t, i)) return true;
  return false;
}

/** So many dates before and after are looked at. */
const LOOK = 6;
/** Letters back to a date in another sentence, at most. */
const FAR = 600;

/** Whether the date is told as such, and not itself only in relation to the article's day. */
const isOwn = (d: DateCandidate): boolean => ["absolute", "named", "derived", "inside", "range"].includes(d.time.kind);

/** What a date must be as exact as, to be counted from: «اليوم التالي» is the next after a day, «العام التالي» after any date. */
function innermost(time: Time): readonly string[] {
  if (!hasAnchor(time)) return EXACT.year;
  if (time.kind === "unit" && time.of?.kind === "anchor") return time.unit === "day" || time.unit === "week" ? EXACT.day : time.unit === "month" ? EXACT.month : EXACT.year;
  return "of" in time && time.of !== null ? innermost(time.of) : EXACT.year;
}

const EXACT = { day: ["day"], month: ["day", "month"], year: ["day", "month", "year"] };

function isPoint(d: DateCandidate, ctx: Context, needed: readonly string[]): boolean {
  if (depth(d.time) > CHAIN) return false;
  const date = resolveTime(exact(d.time), ctx.published === "" ? "2000-01-01" : ctx.published);
  return date !== null && needed.includes(date.precision) && d.time.kind !== "span";
}

/** Dates reckoned from dates reckoned from dates: so many are followed. */
const CHAIN = 8;

function depth(time: Time): number {
  let n = 0;
  for (let at = time; n <= CHAIN && "of" in at && at.of !== null; at = at.of) n += 1;
  return n;
}

/** The date itself, without what it limits. */
function exact(time: Time): Time {
  return time.kind === "limit" ? time.of : time;
}

function substitute(time: Time, by: Time): Time {
  if (time.kind === "anchor") return by;
  if (!("of" in time) || time.of === null) return time;
  return { ...time, of: substitute(time.of, by) } as Time;
}

/** Without a date to count from, «بعد عامين من الجفاف» is two years. */
function fallback(c: DateCandidate, t: Tokens, ctx: Context): Candidate | null {
  return hasAnchor(c.time) ? null : duration.read(t, readBound(t, c.first + 1).next, ctx);
}
