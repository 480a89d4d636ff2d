import type { Time, Which } from "../../calendar/time.ts";
import { wordClass } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { WHICH } from "../words/dates.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isWord } from "./read.ts";
import { tenseAt } from "./tense.ts";

export const WEEKEND = wordClass<true>("en-weekend");

/** «last weekend», «this weekend», «over the weekend»: its Saturday and Sunday. «Next weekend» may be either of two. */
export const weekend = dateRule("en/date/weekend", [WEEKEND], weekendAt);

function weekendAt(t: Tokens, i: number): DateRead | null {
  const word = t.isWord(i - 1) ? t.folded(i - 1) : "";
  const which = t.is(i - 1, WHICH);
  if (which === "past") return read(i - 1, i, "past");
  if (word === "this" || word === "coming") return read(i - 1, i, tenseAt(t, i - 1, i + 1, "announcement"));
  if (word !== "the" || isWord(t, i + 1, "of")) return null;
  const before = t.isWord(i - 2) ? t.folded(i - 2) : "";
  return /^(?:over|at|during|by|after|before|until|since)$/u.test(before) ? read(i, i, before === "by" ? "announcement" : tenseAt(t, i, i + 1, "report")) : null;
}

function read(first: number, i: number, which: Which): DateRead {
  const day = (weekday: number): Time => ({ kind: "weekday", weekday, which });
  return { first, last: i + 1, time: { kind: "range", from: day(6), to: day(7) } };
}
