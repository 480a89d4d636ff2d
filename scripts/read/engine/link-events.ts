import type { EventMention, Mention } from "../../core/types.ts";
import type { Candidate } from "./candidates.ts";

/**
 * An event is part of the count of its topic that begins before it: of «about thirty attacks
 * since January» the one in April is one. Known only when dates are resolved.
 */
export function linkEvents(mentions: Mention[], sources: readonly Candidate[]): void {
  if (!mentions.some((m) => m.kind === "event")) return;
  const earliest = (when: number | null): string | null => {
    const date = when === null ? undefined : mentions[when];
    return date?.kind === "date" ? date.earliest : null;
  };
  const counts = runningCounts(mentions, sources, earliest);
  for (const event of mentions) {
    if (event.kind !== "event" || event.partOf !== null) continue;
    const day = earliest(event.when);
    if (day === null) continue;
    const whole = counts.get(event.topic)?.find(({ since }) => since <= day);
    (event as EventMention).partOf = whole?.index ?? null;
  }
}

interface RunningCount {
  index: number;
  since: string;
}

/**
 * The counts of each topic that run since a day, in order of the text, but for those that begin
 * no sooner than one before them: the first that holds an event is never among these.
 */
function runningCounts(
  mentions: readonly Mention[],
  sources: readonly Candidate[],
  earliest: (when: number | null) => string | null,
): Map<string, RunningCount[]> {
  const out = new Map<string, RunningCount[]>();
  mentions.forEach((m, index) => {
    const source = sources[index];
    if (m.kind !== "quantity" || source?.kind !== "quantity" || source.isSince !== true) return;
    const since = earliest(m.when);
    if (since === null) return;
    const of = out.get(m.topic) ?? [];
    const last = of.at(-1);
    if (!last || since < last.since) of.push({ index, since });
    out.set(m.topic, of);
  });
  return out;
}
