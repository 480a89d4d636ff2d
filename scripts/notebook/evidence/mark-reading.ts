import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { EvidenceRow } from "../../core/rows.ts";
import type { Lang } from "../../core/types.ts";
import type { Reader } from "../lint/scan.ts";

/** A translation with the words marked that the reader takes to say what the original says; as it is where it finds none. */
export function markReading(text: string, mention: EvidenceRow, lang: Lang, read: Reader): ElementContent[] {
  const plain: ElementContent = { type: "text", value: text };
  const same = read(text, lang).find((one) => {
    if (one.kind !== mention.kind) return false;
    if (one.kind === "quantity") return one.value === mention.value && one.bound === mention.bound;
    // Days that are reckoned from an article's own are not known to a reader of one sentence.
    return one.kind === "date" && one.edtf === mention.edtf;
  });
  if (!same) return [plain];
  const { start, end } = same.mark;
  return [{ type: "text", value: text.slice(0, start) }, h("mark", text.slice(start, end)), { type: "text", value: text.slice(end) }];
}
