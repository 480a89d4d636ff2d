import type { DateCandidate } from "../../engine/candidates.ts";
import type { Refiner, Rule } from "../../engine/engine.ts";
import { wordClass } from "../../engine/lexicon.ts";
import { TIME_UNIT } from "../words/units.ts";
import { WHICH } from "../words/dates.ts";
import { anchorBefore } from "./lengths.ts";
import { toDate } from "./read.ts";
import { SPAN } from "./which.ts";

const NAME = "en/date/sequels";

/** following, same: +1, 0 of the date before */
export const SEQUEL = wordClass<number>("en-sequel");

/** «the following day», «the next day», «the same month», «the previous year»: reckoned from the date told before. */
export const sequel: Rule = {
  name: NAME,
  starts: [SEQUEL, WHICH],
  read(t, i) {
    const n = t.is(i, SEQUEL) ?? (t.folded(i) === "next" && t.folded(i + 1) === "day" ? 1 : undefined);
    const unit = n === undefined ? undefined : t.is(i + 1, TIME_UNIT);
    if (n === undefined || !unit || unit.isPlural || unit.times !== 1 || !/^[DWMY]$/u.test(unit.letter)) return null;
    return toDate(t, { first: i, last: i + 2, time: { kind: "derived", of: { kind: "shift", n, unit: SPAN[unit.letter], of: null } } }, NAME);
  },
};

/** Ties each to the date before it; without one it says nothing. */
export const sequels: Refiner = (candidates, t) =>
  candidates.filter((c, n) => c.kind !== "date" || c.rule !== NAME || tie(c, anchorBefore(n, candidates, t)));

function tie(c: DateCandidate, anchor: DateCandidate | null): boolean {
  if (!anchor || c.time.kind !== "derived" || c.time.of.kind !== "shift") return false;
  c.anchor = anchor;
  c.time = { kind: "derived", of: { ...c.time.of, of: anchor.time } };
  return true;
}
