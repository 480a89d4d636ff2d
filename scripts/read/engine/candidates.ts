import type { Amount } from "../../core/amount.ts";
import type { PlaceBasis, PlacePrecision, Span, SpeakerKind } from "../../core/types.ts";
import type { Time } from "../calendar/time.ts";

/**
 * What rules find and refiners work on. Candidates refer to each other as objects; only when
 * all is done do they become mentions, which refer to each other by index.
 */
interface CandidateBase {
  /** tokens, half-open */
  first: number;
  last: number;
  /** raw offsets, half-open: what will be quoted */
  start: number;
  end: number;
  /** name of the rule: `ar/number/cardinal` */
  rule: string;
  /** raw offset where the words begin that bind the number («أكثر من»), where they stand before it */
  markStart?: number;
  /** raw offset where such words end, where they stand after it («على الأقل») */
  markEnd?: number;
}

/** What a quantity or an event says beside its number; refiners fill it in. Left out: not said. */
export interface ChainCandidate {
  fate: string;
  by: string;
  place: string;
  placePrecision: PlacePrecision;
  placeBasis: PlaceBasis;
  asOf: DateCandidate | null;
  saidBy: Span;
  saidByKind: SpeakerKind;
  via: Span;
  incident: Candidate | null;
}

/** A number and how the words around it qualify it. */
export interface QuantityCandidate extends CandidateBase, Amount {
  kind: "quantity";
  noun: string;
  /** the token of the counted noun, or −1 */
  nounAt: number;
  topic: string;
  actor: string;
  attributes: string[];
  partOf: Candidate | null;
  when: DateCandidate | null;
  /** ISO 4217 code of money */
  unit: string;
  chain: Partial<ChainCandidate>;
  /** whether it counts what happened from `when` on («منذ …») */
  isSince?: boolean;
}

export interface EventCandidate extends CandidateBase {
  kind: "event";
  noun: string;
  nounAt: number;
  topic: string;
  actor: string;
  attributes: string[];
  partOf: Candidate | null;
  when: DateCandidate | null;
  chain: Partial<ChainCandidate>;
}

export interface DateCandidate extends CandidateBase {
  kind: "date";
  /** what was said; it is resolved against the article's own date when that is known */
  time: Time;
  /** the role by topics.yaml, filled in by a refiner */
  topic: string;
  attributes: string[];
  /** the date this one is reckoned from («بعد يومين من …») */
  anchor: DateCandidate | null;
}

export interface DurationCandidate extends CandidateBase, Amount {
  kind: "duration";
  /** ISO 8601: `P3M` */
  duration: string;
}

export interface ShareCandidate extends CandidateBase, Amount {
  kind: "share";
  unit: "percent" | "of_one";
  noun: string;
}

export interface OrdinalCandidate extends CandidateBase {
  kind: "ordinal";
  value: number;
}

/** Something that looks like a number or a date and is none: «إف-16». It wins its tokens and is dropped. */
export interface NoneCandidate extends CandidateBase {
  kind: "none";
}

export type Candidate =
  | QuantityCandidate
  | EventCandidate
  | DateCandidate
  | DurationCandidate
  | ShareCandidate
  | OrdinalCandidate
  | NoneCandidate;

export type AmountCandidate = QuantityCandidate | DurationCandidate | ShareCandidate;

/** Whether a bound may be attached to the candidate. */
export function isAmount(c: Candidate): c is AmountCandidate {
  return c.kind === "quantity" || c.kind === "duration" || c.kind === "share";
}

/** An exact number. */
export function exactly(value: number): Amount {
  return { value, bound: "exact", low: value, high: value };
}

/** A number that counts nothing yet; refiners fill in the rest. */
export function quantity(
  span: { first: number; last: number; start: number; end: number; rule: string },
  amount: Amount,
): QuantityCandidate {
  return {
    kind: "quantity",
    ...span,
    ...amount,
    noun: "",
    nounAt: -1,
    topic: "",
    actor: "",
    attributes: [],
    partOf: null,
    when: null,
    unit: "",
    chain: {},
  };
}
