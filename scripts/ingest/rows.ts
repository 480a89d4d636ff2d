/** Tables of articles: one row, one article. Columns go by name, or by what the person says. */
import { cleanLine, cleanUrl } from "./clean.ts";
import { isAmbiguousDay, parseDay } from "./day.ts";
import { IngestError, NO_META, type Meta } from "./types.ts";

export type Field = "text" | keyof Meta;

/** field → the column a person named for it */
export type Columns = Partial<Record<Field, string>>;

const NAMES: Record<Field, readonly string[]> = {
  text: ["text", "body", "content", "article", "articlebody", "fulltext", "النص", "نص", "المتن", "نص المقال", "المحتوى"],
  title: ["title", "headline", "العنوان", "عنوان", "عنوان المقال"],
  outlet: ["outlet", "source", "publisher", "newspaper", "media", "site", "الصحيفة", "المصدر", "الجهة الناشرة", "الموقع", "الوسيلة"],
  author: ["author", "byline", "writer", "creator", "الكاتب", "المحرر"],
  url: ["url", "link", "address", "permalink", "href", "الرابط", "رابط"],
  published: ["published", "date", "pubdate", "datepublished", "publicationdate", "publishedat", "تاريخ النشر", "التاريخ", "تاريخ"],
  modified: ["modified", "datemodified", "updated", "updatedat", "آخر تحديث"],
};

export const FIELDS = Object.keys(NAMES) as Field[];

const fold = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, "");

/**
 * Which column holds which field.
 * @throws IngestError `columns` where a named column is not there, or neither a text nor an address can be found
 */
export function mapColumns(found: readonly string[], named: Columns): Columns {
  const map: Columns = {};
  for (const [field, column] of Object.entries(named) as [Field, string][]) {
    const there = found.find((one) => one === column) ?? found.find((one) => fold(one) === fold(column));
    if (there === undefined) throw new IngestError("columns", `no column ${column}; there are: ${shown(found)}`);
    map[field] = there;
  }
  for (const field of FIELDS) {
    const there = map[field] ?? NAMES[field].map(fold).map((name) => found.find((one) => fold(one) === name)).find(Boolean);
    if (there !== undefined) map[field] = there;
  }
  if (map.text === undefined && map.url === undefined) {
    throw new IngestError("columns", `no column that holds the text or the address; name it with --column text=…; there are: ${shown(found)}`);
  }
  return map;
}

const shown = (names: readonly string[]): string => names.slice(0, 12).map((name) => cleanLine(name, 40) || "(blank)").join(", ") + (names.length > 12 ? ", …" : "");

export interface Row {
  text: string;
  meta: Meta;
  findings: string[];
}

/** A row's cells as an article. Dates that could be two days are left blank, and said. */
export function readRow(cells: Readonly<Record<string, string>>, map: Columns): Row {
  const cell = (field: Field): string => (map[field] === undefined ? "" : cells[map[field]] ?? "");
  const written = cell("published");
  const published = parseDay(written);
  const findings = written && !published ? [`date not taken: ${cleanLine(written, 40)}${isAmbiguousDay(written) ? " (could be two days; write it as 2021-04-03)" : ""}`] : [];
  return {
    text: cell("text"),
    findings,
    meta: {
      ...NO_META, title: cleanLine(cell("title")), outlet: cleanLine(cell("outlet"), 120), author: cleanLine(cell("author"), 200),
      url: cleanUrl(cell("url")), published, modified: parseDay(cell("modified")),
    },
  };
}

/** A value of JSON as a cell has it. */
export function asCell(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(asCell).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null && "name" in value) return asCell(value.name);
  return "";
}
