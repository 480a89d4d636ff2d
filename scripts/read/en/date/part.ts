import type { Context } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { PART } from "../words/dates.ts";
import { TIME_UNIT } from "../words/units.ts";
import { periodAt } from "./period.ts";
import type { DateRead } from "./read.ts";
import { dateRule, isApostrophe, isDash, isWord } from "./read.ts";

/** «early April 2021», «mid-April», «late 2019», «the end of the year», «year's end», «year-end» */
export const part = dateRule("en/date/part", [PART], partAt);

function partAt(t: Tokens, i: number, ctx: Context): DateRead | null {
  const word = t.is(i, PART);
  if (!word) return null;
  const before = periodBefore(t, i);
  if (before) return before;
  let at = i + 1;
  if (word.needsOf) {
    const isJoined = word.part === "end" && isDash(t, at) && t.isGlued(at) && t.isGlued(at + 1) && !t.isGlued(i);
    if (!isJoined && !isWord(t, at, "of")) return null;
    at += 1;
  } else {
    if (isDash(t, at) && t.isGlued(at)) at += 1;
    else if (isWord(t, at, "in") || isWord(t, at, "on")) at += 1;
  }
  const isThe = isWord(t, at, "the");
  if (isThe) at += 1;
  // «the early '80s»
  const of = isApostrophe(t, at) ? periodAt(t, at + 1, ctx) : periodAt(t, at, ctx);
  // «early week» and «late last night» are none; «the end of a month» is any month.
  if (!of || of.first !== at || (of.time.kind === "unit" && of.time.n === 0 && !isThe && !isWord(t, at, "this"))) return null;
  if (of.time.kind === "vague" || of.time.kind === "span" || (of.time.kind === "unit" && of.time.unit === "day")) return null;
  return { first: i, last: of.last, time: { kind: "part", part: word.part, of: of.time } };
}

/** «year's end», «year-end», «month's end» */
function periodBefore(t: Tokens, i: number): DateRead | null {
  if (!isWord(t, i, "end")) return null;
  const apostrophe = isWord(t, i - 1, "s") && t.isGlued(i - 1) && t.isGlued(i - 2);
  const at = apostrophe ? i - 3 : isDash(t, i - 1) && t.isGlued(i) ? i - 2 : -1;
  const unit = at >= 0 ? t.is(at, TIME_UNIT) : undefined;
  if (!unit || unit.times !== 1 || (unit.letter !== "Y" && unit.letter !== "M")) return null;
  const of = { kind: "unit", unit: unit.letter === "Y" ? "year" : "month", n: 0, of: null } as const;
  return { first: at, last: i + 1, time: { kind: "part", part: "end", of } };
}
