import type { MentionRow } from "../../core/rows.ts";
import type { Table } from "../tables/table.ts";
import { toUnits } from "../../core/code-points.ts";
import type { Diagnostic } from "../../core/types.ts";

/** Every mention whose quote is not the slice of its article that its offsets name. */
export function checkSpans(mentions: Table<MentionRow>, texts: Readonly<Record<string, string>>, path: string): Diagnostic[] {
  return mentions.rows.flatMap((row, i) => {
    const text = texts[row.article_id];
    if (text === undefined) return [];
    const slice = text.slice(toUnits(text, row.start), toUnits(text, row.end));
    if (slice === row.quote) return [];
    const message = `the quote is not what stands from ${row.start} to ${row.end} in ${row.article_id}: “${slice}” is there, “${row.quote}” is claimed; run \`sanad extract\` again`;
    return [{ path, line: mentions.lines[i] ?? 0, column: 0, severity: "error", message, rule: "span" }];
  });
}
