/** How a row of a declared table is called, and what it says, in a reader's words. */
import { FATES, isFate } from "../core/fates.ts";
import type { FindingRow, TableDeclaration } from "../core/finding.ts";
import { placeNames } from "../core/places/name.ts";
import type { Bilingual, Lang, Topics } from "../core/types.ts";
import { printDate } from "./date.ts";
import type { PhraseOptions } from "./options.ts";
import { printQuantity } from "./quantity.ts";
import { unitOfRow } from "./unit-of.ts";

/** `{actor}`, `{place|unplaced}` */
const PLACEHOLDER = /\{([a-z][a-z0-9_]*)(?:\|([^{}]*))?\}/g;

/**
 * The name of a row by the template of its declaration: “United States”, “killed, Anbar”. Where the template says
 * nothing of the row, the name of its table.
 */
export function rowName(table: string, row: FindingRow, topics: Topics, lang: Lang): string {
  const declaration = topics.tables?.[table];
  const template = declaration?.name?.[lang] ?? declaration?.row.map((name) => `{${name}}`).join(lang === "ar" ? "، " : ", ") ?? "";
  const name = template
    .replace(PLACEHOLDER, (_, column: string, otherwise: string | undefined) => cellWords(column, row, declaration, topics, lang) || (otherwise ?? ""))
    .replace(/^(?:\s*[,،:؛;]\s*)+|(?:\s*[,،:؛;]\s*)+$/g, "")
    .replace(/([,،])(?:\s*[,،])+/g, "$1")
    .trim();
  return name || (declaration?.label[lang] ?? table);
}

/** What stands in a column, in words: labels of topics.yaml for ids, a date for a day. */
function cellWords(column: string, row: FindingRow, declaration: TableDeclaration | undefined, topics: Topics, lang: Lang): string {
  if (column === "edtf" || column === "day") return row.edtf ? printDate(row.edtf, { lang }) : "";
  const cell = row[column] ?? (column === "topic" && declaration?.counts?.length === 1 ? declaration.counts[0]! : "");
  const values = [cell].flat().filter((value) => value !== null && value !== "").map(String);
  return values.map((value) => labelOf(column, value, row, declaration, topics)?.[lang] ?? value).join(lang === "ar" ? " و" : ", ");
}

/** The label of an id in a column; undefined where topics.yaml has none. */
export function labelOf(column: string, value: string, row: FindingRow, declaration: TableDeclaration | undefined, topics: Topics): Bilingual | undefined {
  switch (column) {
    case "actor":
    case "by": return topics.actors[value]?.label;
    case "topic": return topics.topics[value]?.label;
    case "role": return topics.dates[value]?.label;
    case "fate": return topics.fates?.[value]?.label ?? (isFate(value) ? FATES[value].label : undefined);
    case "place": return placeNames(value, topics);
  }
  const own = typeof row["topic"] === "string" && row["topic"] ? [row["topic"]] : declaration?.counts ?? [];
  return own.map((topic) => topics.topics[topic]?.labels?.[value]).find((label) => label !== undefined);
}

/** The figure of a row as the report prints it: “more than 2,100 shipments”, a date, or “between 42 and 61 deaths”. */
export function rowFigure(table: string, row: FindingRow, topics: Topics, options: PhraseOptions): string {
  const declaration = topics.tables?.[table];
  const { best, bound, low, high, edtf } = row;
  if (bound === "") return edtf ? printDate(edtf, options) : "";
  return printQuantity({ value: best, bound, low, high }, options, unitOfRow(row, declaration, topics));
}
