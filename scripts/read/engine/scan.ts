import type { Candidate } from "./candidates.ts";
import type { Context, Rule } from "./engine.ts";
import { DIGITS } from "./engine.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";
import { Token } from "./tokens.ts";

/** Which rules start at which words, worked out once for a language and its topics. */
export interface Dispatch {
  readonly rules: readonly Rule[];
  /** for each entry of the lexicon the numbers of the rules that start there */
  readonly atEntry: readonly (readonly number[])[];
  readonly atDigits: readonly number[];
  /** the token at which each rule is asked again: not inside what it has just read */
  readonly free: Int32Array;
}

export function dispatch(rules: readonly Rule[], lexicon: Lexicon): Dispatch {
  const starting = (isStart: (rule: Rule) => boolean): number[] =>
    rules.flatMap((rule, n) => (isStart(rule) ? [n] : []));
  return {
    rules,
    atEntry: lexicon.entries.map((entry) =>
      starting((rule) => entry.senses.some((s) => rule.starts.includes(s.class)))),
    atDigits: starting((rule) => rule.starts.includes(DIGITS)),
    free: new Int32Array(rules.length),
  };
}

/** Candidates of one article, at most: a bound on memory, some thirty times what the longest report of a day holds. */
const MOST = 100_000;

/** Runs every rule wherever it starts, one pass over the tokens. @throws RangeError where an article has more of them than MOST */
export function scan(t: Tokens, ctx: Context, { rules, atEntry, atDigits, free }: Dispatch): Candidate[] {
  const out: Candidate[] = [];
  free.fill(0);
  for (let i = 0; i < t.count; i += 1) {
    const lex = t.lex[i]!;
    const starting = lex !== -1 ? atEntry[lex]! : t.kind[i] === Token.number ? atDigits : NONE;
    for (const n of starting) {
      if (free[n]! > i) continue;
      const found = rules[n]!.read(t, i, ctx);
      if (found === null) continue;
      if (out.length === MOST) throw new RangeError(`more than ${MOST} numbers and dates: no article, a table or a list`);
      out.push(found);
      free[n] = found.last;
    }
  }
  return out;
}

const NONE: readonly number[] = [];
