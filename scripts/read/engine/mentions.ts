import type { Chain, Mention, Span } from "../../core/types.ts";
import type { Candidate, ChainCandidate, DateCandidate } from "./candidates.ts";
import { resolveTime } from "../calendar/time.ts";
import { linkEvents } from "./link-events.ts";
import { byStart } from "./overlap.ts";

/**
 * Turns candidates into mentions: dates are resolved against the article's own date,
 * references between candidates become indices, what is no count or cannot be resolved
 * is dropped.
 */
export function toMentions(candidates: readonly Candidate[], text: string, published: string): Mention[] {
  const resolved = new Map<Candidate, Resolved>();
  const kept = byStart(candidates).filter((c) => {
    if (c.kind === "none" || c.end <= c.start) return false;
    if (c.kind !== "date") return true;
    const date = resolveTime(c.time, published);
    if (date) resolved.set(c, date);
    return date !== null;
  });
  const index = new Map(kept.map((c, n) => [c, n]));
  const at = (c: Candidate | null): number | null => (c === null ? null : index.get(c) ?? null);
  const mentions = kept.map((c) => toMention(c, text, at, resolved));
  linkEvents(mentions, kept);
  return mentions;
}

type Resolved = NonNullable<ReturnType<typeof resolveTime>>;
type At = (c: Candidate | null) => number | null;

function toMention(c: Candidate, text: string, at: At, resolved: ReadonlyMap<Candidate, Resolved>): Mention {
  const { start, end, rule } = c;
  const quote = text.slice(start, end);
  const mark: Span = { start: Math.min(start, c.markStart ?? start), end: Math.max(end, c.markEnd ?? end) };
  switch (c.kind) {
    case "quantity": {
      const { kind, value, bound, low, high, unit, noun, topic, actor } = c;
      const attributes = c.isSince === true && c.when !== null ? [...c.attributes, "when=since"] : c.attributes;
      return { start, end, quote, mark, rule, kind, value, bound, low, high, unit, noun, topic, actor, attributes, partOf: at(c.partOf), when: at(c.when), ...toChain(c.chain, at) };
    }
    case "event": {
      const { kind, noun, topic, actor, attributes } = c;
      return { start, end, quote, mark, rule, kind, noun, topic, actor, attributes, partOf: at(c.partOf), when: at(c.when), ...toChain(c.chain, at) };
    }
    case "date": {
      const { edtf, earliest, latest, precision, basis } = resolved.get(c)!;
      return { start, end, quote, mark, rule, kind: "date", edtf, earliest, latest, precision, basis, topic: c.topic, attributes: c.attributes, anchor: at(anchorOf(c)) };
    }
    case "duration": {
      const { kind, duration, value, bound, low, high } = c;
      return { start, end, quote, mark, rule, kind, duration, value, bound, low, high, topic: "", attributes: [] };
    }
    case "share": {
      const { kind, value, unit, bound, low, high, noun } = c;
      return { start, end, quote, mark, rule, kind, value, unit, bound, low, high, noun, topic: "", attributes: [] };
    }
    case "ordinal":
      return { start, end, quote, mark, rule, kind: "ordinal", value: c.value, topic: "", attributes: [] };
    case "none":
      throw new Error(`invalid mention: ${c.rule}`);
  }
}

const anchorOf = (c: DateCandidate): Candidate | null => c.anchor;

function toChain(c: Partial<ChainCandidate>, at: At): Chain {
  return {
    fate: c.fate ?? "",
    by: c.by ?? "",
    place: c.place ?? "",
    placePrecision: c.placePrecision ?? "",
    placeBasis: c.placeBasis ?? "",
    asOf: at(c.asOf ?? null),
    saidBy: c.saidBy ?? null,
    saidByKind: c.saidByKind ?? "",
    via: c.via ?? null,
    incident: at(c.incident ?? null),
  };
}
