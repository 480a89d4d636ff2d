import type { DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isWord } from "./read.ts";

/**
 * A week told by a day: «the week of 6 October» is the one from Monday to Sunday that holds it,
 * «the week beginning 4 October» the seven days from it on, «the week ending 10 October» up to it.
 */
export const weekOf: Refiner = (candidates, t) => {
  for (const c of candidates) if (c.kind === "date") widen(t, c);
  return candidates;
};

function widen(t: Tokens, c: DateCandidate): void {
  const link = t.isWord(c.first - 1) ? t.folded(c.first - 1) : "";
  if (!isDay(c.time) || !isWord(t, c.first - 2, "week")) return;
  const time = weekTime(c.time, link);
  if (!time) return;
  c.time = time;
  c.first -= 2;
  c.start = t.start[c.first]!;
}

function weekTime(of: Time, link: string): Time | null {
  const six = (n: 1 | -1): Time => ({ kind: "shift", n: n * 6, unit: "day", of });
  switch (link) {
    case "of": return { kind: "unit", unit: "week", n: 0, of };
    case "beginning":
    case "commencing":
    case "starting": return { kind: "range", from: of, to: six(1) };
    case "ending":
    case "ended":
    case "to": return { kind: "range", from: six(-1), to: of };
    default: return null;
  }
}

function isDay(time: Time): boolean {
  if (time.kind === "named") return time.day > 0;
  if (time.kind === "inside") return "day" in time.what && time.what.day > 0;
  return time.kind === "absolute" && time.at.precision === "day";
}
