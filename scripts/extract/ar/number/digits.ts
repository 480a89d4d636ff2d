import { exactly } from "../../candidates.ts";
import type { Rule } from "../../engine.ts";
import { DIGITS } from "../../engine.ts";

/** «3000», «٣٠٠٠» */
export const digits: Rule = {
  name: "ar/number/digits",
  starts: [DIGITS],
  read(t, i) {
    const value = Number(t.folded(i));
    if (!Number.isSafeInteger(value)) return null;
    return {
      kind: "quantity",
      first: i,
      last: i + 1,
      start: t.start[i]!,
      end: t.end[i]!,
      rule: "ar/number/digits",
      ...exactly(value),
      noun: "",
      nounAt: -1,
      topic: "",
      actor: "",
      attributes: [],
      partOf: null,
      when: null,
    };
  },
};
