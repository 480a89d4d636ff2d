import type { DateCandidate } from "../../engine/candidates.ts";
import type { Time } from "../../calendar/time.ts";
import type { Rule } from "../../engine/engine.ts";
import type { WordClass } from "../../engine/lexicon.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { Read } from "./look.ts";

/** A rule that gives a date wherever its reader reads one. */
export function dateRule(name: string, starts: readonly WordClass<unknown>[], read: (t: Tokens, i: number) => Read | null): Rule {
  return {
    name,
    starts,
    read(t, i) {
      const found = read(t, i);
      return found && dateCandidate(t, i, found.next, name, found.time);
    },
  };
}

/** Tokens [first, last) as a date; a conjunction or preposition written with the first word is not quoted. */
function dateCandidate(t: Tokens, first: number, last: number, rule: string, time: Time): DateCandidate {
  return { kind: "date", first, last, start: t.bare(first), end: t.end[last - 1]!, rule, time, topic: "", attributes: [], anchor: null };
}
