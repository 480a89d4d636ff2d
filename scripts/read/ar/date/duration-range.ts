import type { Candidate, DurationCandidate } from "../../engine/candidates.ts";
import type { Refiner } from "../../engine/engine.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { isChange } from "../number/range.ts";
import { isJoint } from "./look.ts";

/**
 * Merges two lengths of which each has its unit into one: «من ثلاثة أشهر إلى ستة أشهر», «بين ستة
 * أشهر وسنة». As where the unit is said once («من 3 إلى 5 سنوات»), it is the longer one, and the
 * bounds are in its unit. After a verb of change («رفع العقوبة من سنة إلى سنتين») they stay two.
 */
export const mergeDurations: Refiner = (candidates, t) => {
  const out: Candidate[] = [];
  for (const c of candidates) {
    const a = out.at(-1);
    const merged = a?.kind === "duration" && c.kind === "duration" && isRange(a, c, t) ? merge(a, c) : null;
    if (merged) out[out.length - 1] = merged;
    else out.push(c);
  }
  return out;
};

/** «من A إلى B», «بين A وB» */
function isRange(a: DurationCandidate, c: DurationCandidate, t: Tokens): boolean {
  if (isJoint(t, a.first - 1, "بين")) return (c.first === a.last && t.proclitic(c.first).conjunction) || (c.first === a.last + 1 && isJoint(t, a.last, "و"));
  if (!isJoint(t, a.first - 1, "من") || c.first !== a.last + 1) return false;
  return isJoint(t, a.last, "إلى", "حتى") && !isChange(a, t) && !isExtended(t, a.first);
}

/** Words back to «تمديد», at most. */
const REACH = 5;
const EXTENDS = /^[وفسي]?(?:ال)?(?:مدد|مددت|يمدد|تمديد|تمديدها|تمديده|تعديل|عدل|عدلت|غير|اطال)$/u;

function isExtended(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - REACH && t.isWord(i); i -= 1) if (EXTENDS.test(t.folded(i))) return true;
  return false;
}

function merge(a: DurationCandidate, c: DurationCandidate): DurationCandidate | null {
  const [from, to] = [parse(a.duration), parse(c.duration)];
  if (!from || !to || a.bound !== "exact" || c.bound !== "exact") return null;
  const per = from.unit === to.unit ? 1 : PER[from.unit + to.unit];
  const low = per === undefined ? Infinity : from.n / per;
  return low < to.n ? { ...c, first: a.first, start: a.start, value: null, bound: "between", low: Math.round(low * 100) / 100, high: to.n } : null;
}

/** How many of the smaller unit are one of the larger; of weeks a month has no whole number. */
const PER: Record<string, number> = { PMPY: 12, PDPW: 7, PTHPD: 24, PTMPTH: 60 };

/** A length of one unit: `P3M` is 3 `PM`. */
function parse(iso: string): { n: number; unit: string } | null {
  const [, head, n, unit] = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(iso) ?? [];
  return n === undefined ? null : { n: Number(n), unit: `${head}${unit}` };
}
