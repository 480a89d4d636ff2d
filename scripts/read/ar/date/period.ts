import type { Tokens } from "../../engine/tokens.ts";
import { readCentury, readDecade } from "./century.ts";
import { readDay } from "./day.ts";
import { readFeast } from "./feast.ts";
import type { Read } from "./look.ts";
import { readMonthPhrase } from "./month-phrase.ts";
import { readNumericMonth } from "./numeric.ts";
import { readPart } from "./part.ts";
import { readSeason, readYear } from "./season.ts";
import { readSection } from "./section.ts";
import { readSpan } from "./span.ts";
import { readUnit } from "./unit.ts";
import { DATEISH } from "./words.ts";

/** Every way to name a stretch of time; of several that read, the longest is meant. */
const READERS = [
  readFeast, readSection, readDay, readSpan, readUnit, readMonthPhrase, readSeason, readDecade, readCentury, readNumericMonth, readYear, readPart,
];

/** A date of any sort from token i on, without what limits it. */
export function readPeriod(t: Tokens, i: number): Read | null {
  if (!t.isNumber(i) && !t.is(i, DATEISH)) return null;
  let best: Read | null = null;
  for (const read of READERS) {
    const found = read(t, i);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}
