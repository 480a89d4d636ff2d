/** Whether a decision was made on what a mention says now, under the scheme of its time. */
import { toUnits } from "../core/code-points.ts";
import { bareHash, isBare } from "../core/evidence-hash.ts";
import type { MentionRow } from "../core/rows.ts";
import type { Texts } from "./locate.ts";

/** Hashes of mentions under both schemes; those of the first are worked out only where a decision has one. */
export class Hashes {
  private readonly bare = new Map<MentionRow, string>();

  constructor(private readonly texts: Texts) {}

  /** The mention's hash under the scheme of another. Without the article's text there is none of the first. */
  like(other: string, mention: MentionRow): string {
    if (!isBare(other) || isBare(mention.evidence_hash)) return mention.evidence_hash;
    let hash = this.bare.get(mention);
    if (hash === undefined) {
      const text = this.texts.get(mention.article_id);
      hash = text === undefined ? "" : bareHash(text, toUnits(text, mention.start), mention.quote, mention);
      this.bare.set(mention, hash);
    }
    return hash;
  }

  isSame(decided: string, mention: MentionRow): boolean {
    return this.like(decided, mention) === decided;
  }
}
