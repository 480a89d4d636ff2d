import type { Candidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isContracts, write } from "./duration.ts";
import { TIME_UNIT } from "./words.ts";

/**
 * «السنوات العشر التي حكمها», «السبعين عاما», «المئة يوم»: a number with the article that counts a
 * unit of time is a length too. Runs once nouns are attached, for only then it is known to count one.
 */
export const definiteLengths: Refiner = (candidates, t) => candidates.map((c) => asLength(c, t));

function asLength(c: Candidate, t: Tokens): Candidate {
  if (c.kind !== "quantity" || c.value === null || c.nounAt < c.first || c.nounAt >= c.last) return c;
  const unit = t.is(c.nounAt, TIME_UNIT);
  if (!unit || unit.form === "dual" || isContracts(unit.unit, c.value)) return c;
  const duration = write([{ n: c.value, unit: unit.unit, next: c.last }]);
  if (duration === null) return c;
  const { first, last, start, end, value, bound, low, high } = c;
  return { kind: "duration", first, last, start, end, rule: "ar/date/definite-length", duration, value, bound, low, high };
}
