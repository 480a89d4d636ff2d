import type { ArticleRow, MentionRow } from "../core/rows.ts";
import { toUnits } from "../core/code-points.ts";
import { mentionRows } from "../core/mention-rows.ts";
import type { Origin } from "../core/fingerprint.ts";
import type { Diagnostic, Mention } from "../core/types.ts";
import type { ArticleInput } from "../read/extract.ts";
import { formatCell, parseCell } from "../store/tables/cell.ts";
import type { Cell } from "../store/tables/cell.ts";
import type { Resource } from "../store/tables/descriptor.ts";

/** Reads one article. */
export type Read = (article: ArticleInput) => { mentions: Mention[]; origin: Origin };

/** The mentions of one article, and what of them could not be kept. */
export interface ReadMentions {
  rows: MentionRow[];
  /** null where the reader failed */
  origin: Origin | null;
  /** warnings: our mistakes, of which the writer is told and by which nothing is stopped */
  diagnostics: Diagnostic[];
}

const LINKS = ["part_of", "when", "anchor", "as_of", "incident"] as const;

/**
 * Reads an article and keeps what a table can hold. An article on which the reader fails, and a reading that
 * mentions.csv cannot hold, are set aside and named; all others go on.
 */
export function readMentions(article: ArticleRow, text: string, read: Read, table: Resource): ReadMentions {
  const path = `data/${article.file}`;
  const warn = (line: number, message: string): Diagnostic => ({ path, line, column: 0, severity: "warning", message, rule: "unreadable" });
  let rows: MentionRow[];
  let origin: Origin;
  try {
    const reading = read({
      id: article.article_id, text, lang: article.lang, title: article.title,
      published: article.published || undefined,
      publishedBasis: article.published_basis === "unknown" ? undefined : article.published_basis,
    });
    rows = mentionRows(article.article_id, text, reading.mentions);
    origin = reading.origin;
  } catch (error) {
    return { rows: [], origin: null, diagnostics: [warn(0, `nothing was read in it: ${(error as Error).message}; the article is kept and counted, and a mention can be added with \`sanad review\``)] };
  }
  const diagnostics: Diagnostic[] = [];
  const kept = rows.filter((row) => {
    const wrong = whatIsWrong(row, table);
    if (wrong === null) return true;
    const line = text.slice(0, toUnits(text, row.start)).split("\n").length;
    diagnostics.push(warn(line, `what was read of “${row.quote}” fits no table and is set aside: ${wrong}; add it with \`sanad review\``));
    return false;
  });
  return { rows: kept.length === rows.length ? rows : unlinked(kept), origin, diagnostics };
}

function whatIsWrong(row: MentionRow, { schema }: Resource): string | null {
  for (const field of schema.fields) {
    const { wrong } = parseCell(formatCell((row as unknown as Record<string, Cell>)[field.name], field), field);
    if (wrong) return `column ${field.name}: ${wrong}`;
  }
  return null;
}

/** Links to what was set aside are blank. */
function unlinked(rows: readonly MentionRow[]): MentionRow[] {
  const there = new Set(rows.map((row) => row.mention_id));
  return rows.map((row) => {
    const now = { ...row };
    for (const name of LINKS) if (!there.has(now[name])) now[name] = "";
    return now;
  });
}
