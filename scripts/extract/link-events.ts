import type { EventMention, Mention } from "../types.ts";
import type { Candidate } from "./candidates.ts";

/**
 * An event is part of the count of its topic that begins before it: of «about thirty attacks
 * since January» the one in April is one. Known only when dates are resolved.
 */
export function linkEvents(mentions: Mention[], sources: readonly Candidate[]): void {
  const earliest = (when: number | null): string | null => {
    const date = when === null ? undefined : mentions[when];
    return date?.kind === "date" ? date.earliest : null;
  };
  for (const event of mentions) {
    if (event.kind !== "event" || event.partOf !== null) continue;
    const day = earliest(event.when);
    if (day === null) continue;
    const whole = mentions.findIndex((m, n) => {
      const source = sources[n];
      if (m.kind !== "quantity" || m.topic !== event.topic || source?.kind !== "quantity" || source.isSince !== true) return false;
      const since = earliest(m.when);
      return since !== null && since <= day;
    });
    (event as EventMention).partOf = whole === -1 ? null : whole;
  }
}
