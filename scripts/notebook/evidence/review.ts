import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { EvidenceRow } from "../../core/rows.ts";
import type { Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";

/** Who decided on a mention, as far as anybody did. */
export function reviewOf(mention: EvidenceRow, { lang }: Pick<Context, "lang">): ElementContent[] {
  if (mention.decided_by.length === 0) return [];
  const words = wordsOf(lang);
  const verb = { pending: "", accepted: words.accepted, corrected: words.corrected, added: words.accepted, disputed: words.unsure, stale: words.unsure }[mention.status];
  return [` ${verb} `, h("bdi", { dataOf: `mentions/${mention.mention_id}#decided_by` }, reviewersOf(mention, lang)), "."] as ElementContent[];
}

/** The names of those who decided: “Mona, Desk 2”. */
export const reviewersOf = ({ decided_by }: EvidenceRow, lang: Context["lang"]): string => decided_by.join(lang === "en" ? ", " : "، ");
