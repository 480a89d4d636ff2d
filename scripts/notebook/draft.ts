/** A first notebook from the tables: it says only what a table says, every number is a fact, and a reporter rewrites it. */
import { findingId } from "../core/finding.ts";
import type { FindingRow, Findings } from "../core/finding.ts";
import type { Bilingual, Lang, Topics } from "../core/types.ts";
import { rowFigure, rowName } from "../say/finding.ts";

const LANGS: readonly Lang[] = ["en", "ar"];

/** Rows of one table that a draft lists; the rest stand in the data. */
const MOST = 6;

const WORDS = {
  title: { en: "What the articles say", ar: "ماذا تقول المقالات" },
  description: { en: "A draft from the tables, to be rewritten.", ar: "مسودة من الجداول، تُعاد كتابتها." },
  lead: { en: "This draft rests on :fact[articles].", ar: "تستند هذه المسودة إلى :fact[articles]." },
  sources: { en: "Sources", ar: "المصادر" },
  differ: { en: " (the sources differ)", ar: " (والمصادر مختلفة)" },
  colon: { en: ": ", ar: ": " },
} as const satisfies Record<string, Bilingual>;

const ARTICLES = `articles:
  from: articles
  count: true
  unit:
    en: { one: article, other: articles }
    ar: { zero: مقال, one: مقال, two: مقالان, few: مقالات, many: مقالًا, other: مقال }
  label: { en: read for this draft, ar: قُرئت لهذه المسودة }
`;

/** @returns report.md and facts.yaml; the same tables give the same bytes */
export function draftReport(findings: Findings, topics: Topics): { report: string; facts: string } {
  const facts: string[] = [ARTICLES];
  const cells: string[] = [];
  for (const [table, declaration] of Object.entries(topics.tables ?? {})) {
    const told = (findings[table] ?? []).filter((row) => isPrintable(table, row, topics));
    const rows = choose(told).map((row) => ({ row, name: factName(table, row) }));
    if (!rows.length) continue;
    for (const { row, name } of rows) facts.push(factEntry(table, row, name, topics));
    for (const lang of LANGS) {
      const items = rows.map(({ row, name }) => {
        const cite = `:${row.bound === "" ? "date" : "fact"}[${name}]`;
        return `- ${escape(rowName(table, row, topics, lang))}${WORDS.colon[lang]}${cite}${row.agreement === "differ" ? WORDS.differ[lang] : ""}`;
      });
      cells.push(`:::${lang}\n## ${escape(declaration.label[lang])}\n\n${items.join("\n")}\n:::\n`);
    }
  }
  const front = `---\ntitle: ${JSON.stringify(WORDS.title)}\ndescription: ${JSON.stringify(WORDS.description)}\n---\n`;
  const lead = LANGS.map((lang) => `:::${lang}\n# ${WORDS.title[lang]}\n\n${WORDS.lead[lang]}\n:::\n`);
  const end = LANGS.map((lang) => `:::${lang}\n## ${WORDS.sources[lang]}\n:::\n`);
  const report = [front, ...lead, ...cells, ...end, "::sources\n"].join("\n");
  return { report, facts: `# yaml-language-server: $schema=./facts.schema.json\n# Facts of a draft, one a row of a table; rename and add.\n${facts.join("")}` };
}

/** The last of each series, and of the others those that most articles tell; in the order of the table. */
function choose(rows: readonly FindingRow[]): FindingRow[] {
  const last = new Map(rows.map((row) => [row.series || row, row]));
  const most = [...last.values()].sort((a, b) => b.n_articles - a.n_articles).slice(0, MOST);
  return rows.filter((row) => most.includes(row));
}

/** A row whose figure has words in both languages; “dozens of differing figures” has none. */
function isPrintable(table: string, row: FindingRow, topics: Topics): boolean {
  try {
    return LANGS.every((lang) => rowFigure(table, row, topics, { lang }) !== "");
  } catch {
    return false;
  }
}

const factName = (table: string, row: FindingRow): string =>
  `${table}-${findingId(table, row)}`.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");

function factEntry(table: string, row: FindingRow, name: string, topics: Topics): string {
  const label = Object.fromEntries(LANGS.map((lang) => [lang, rowName(table, row, topics, lang)]));
  const date = row.bound === "" ? "\n  date: edtf" : "";
  return `${name}:\n  from: ${table}\n  where: { ${table}_id: ${JSON.stringify(findingId(table, row))} }${date}\n  label: ${JSON.stringify(label)}\n`;
}

/** What an article says is text and no markup. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#:|!]/g, (sign) => `\\${sign}`);
