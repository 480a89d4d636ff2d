import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";
import type { Limit } from "../../calendar/limit.ts";
import type { Part } from "../../calendar/part.ts";

/** last, this, next: which of many. */
export const WHICH = wordClass<"past" | "this" | "future">("en-which");

/** Words of a part of a period: early, mid-, the end of. */
export const PART = wordClass<{ part: Part; needsOf: boolean }>("en-part");

/** Words before a date that bound what is told: by, since. */
export const LIMIT = wordClass<Limit>("en-limit");

/** Days named from the article's own: yesterday −1. */
export const DEICTIC = wordClass<number>("en-deictic");

/** Parts of a day: «this morning» is today, «last night» yesterday. */
export const DAYTIME = wordClass<true>("en-daytime");

/** Quarter and half as periods of the year, Q in Q3. */
export const PERIOD = wordClass<"quarter" | "half" | "q" | "h">("en-period");

/** nineties: 1990 */
export const DECADE = wordClass<number>("en-decade");

/** Words of what is to come: will, due, scheduled. */
export const FUTURE = wordClass<true>("en-future");

/** Words of what was: said, was, had. */
export const PAST = wordClass<true>("en-past");

/** The first and the last of a period: closing −1. */
export const EDGE = wordClass<1 | -1>("en-edge");

/** Words of promising: «vowed to leave on» a day to come. */
export const PROMISE = wordClass<true>("en-promise");

/** What befalls: a day told with it was. */
export const HAPPENED = wordClass<true>("en-happened");

export function fillDates(lexicon: Lexicon): void {
  lexicon.addAll(["last", "past", "previous", "preceding"], WHICH, "past");
  lexicon.addAll(["this", "current"], WHICH, "this");
  lexicon.addAll(["next", "coming", "upcoming"], WHICH, "future");
  lexicon.addAll(["last", "final", "closing", "dying"], EDGE, -1);
  lexicon.addAll(["opening", "early"], EDGE, 1);
  const parts: [string, Part, boolean][] = [
    ["early", "early", false], ["mid", "middle", false], ["late", "late", false], ["beginning", "start", true], ["start", "start", true],
    ["middle", "middle", true], ["end", "end", true], ["close", "end", true], ["outset", "start", true],
  ];
  for (const [word, part, needsOf] of parts) lexicon.add(word, PART, { part, needsOf });
  const limits: [string, Limit][] = [
    ["by", "by"], ["since", "since"], ["until", "until"], ["till", "until"], ["through", "until"], ["before", "before"], ["after", "after"],
  ];
  for (const [word, limit] of limits) lexicon.add(word, LIMIT, limit);
  for (const [word, n] of [["today", 0], ["tonight", 0], ["yesterday", -1], ["tomorrow", 1]] as const) lexicon.add(word, DEICTIC, n);
  lexicon.addAll(["morning", "afternoon", "evening", "night"], DAYTIME, true);
  lexicon.add("quarter", PERIOD, "quarter");
  lexicon.add("half", PERIOD, "half");
  lexicon.add("q", PERIOD, "q");
  lexicon.add("h", PERIOD, "h");
  ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"].forEach((word, n) =>
    lexicon.add(word, DECADE, 1920 + n * 10));
  lexicon.addAll("will shall due scheduled expected plans planned plan set upcoming would slated hopes must going ll may might could can ready prepares preparing set opens starts begins resumes reopens expires ends returns meets marks faces hosts holds travels".split(" "), FUTURE, true);
  lexicon.addAll(`attack attacks riot riots bombing bombings blast blasts explosion explosions massacre killing killings shooting shootings earthquake
quake tsunami crash coup putsch assassination insurrection raid raids assault ambush stabbing hurricane floods collapse disaster tragedy uprising
airstrike airstrikes siege murder murders assaults`.split(/\s+/u), HAPPENED, true);
  lexicon.addAll("vowed vow vows pledged pledge pledges promised promise promises agreed agree agrees decided intend intends intended aims aim aimed want wants wanted hoped hope expect expecting needs need seeks seek bidding hoping aiming looking preparing prepares prepare".split(" "), PROMISE, true);
  lexicon.addAll(`said says told was were had has have announced did killed added reported confirmed came went took met held voted
began fell rose left fled shot struck hit blew broke brought bought built caught chose drew drove felt found fought gave got grew knew led lost
made paid ran sat saw sent sold spoke stood swept swore taught thought threw won wrote became overthrew withdrew overran`.split(/\s+/u), PAST, true);
}
