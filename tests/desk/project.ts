/** A small project in a folder of its own, with what is read in it written down by hand. */
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DecisionRow, MentionRow } from "../../scripts/core/rows.ts";
import type { DataPackage } from "../../scripts/store/tables/descriptor.ts";
import { resourceOf } from "../../scripts/store/tables/descriptor.ts";
import { formatTable, parseTable } from "../../scripts/store/tables/table.ts";
import { mention, TEXT, threeMentions } from "../decide/rows.ts";

const repository = join(import.meta.dirname, "../..");

export const ENGLISH =
  "The coalition said that 2,500 US soldiers remain in Iraq. It handed over more than 2,100 shipments.\nThe deadline is 31 December 2021.";

/** Everything that a hostile article may try. Invisible characters are written as escapes. */
export const HOSTILE = [
  "<script>document.title='pwned'</script><img src=x onerror=\"document.title='pwned'\"> 2500 عسكري",
  "<svg onload=\"document.title='pwned'\"><style>body{display:none}</style></svg> \u202e أكثر من 2100 شحنة \u2066 نهاية 2021",
  "\"' onmouseover='document.title=1' =HYPERLINK(\"http://x\") {{7*7}} ${7*7} </textarea></title></style>",
].join("\n");

export async function descriptor(): Promise<DataPackage> {
  return JSON.parse(await readFile(join(repository, "data/datapackage.json"), "utf8")) as DataPackage;
}

export interface Corpus {
  texts: Record<string, string>;
  mentions: MentionRow[];
}

/** An Arabic, an English and a hostile article, nine mentions. */
export function corpus(): Corpus {
  const texts = { "arabic-2021": TEXT, "english-2021": ENGLISH, "hostile-2021": HOSTILE };
  const english = [
    mention("english-2021", ENGLISH, "2,500 US soldiers", {
      kind: "quantity", value: 2500, bound: "exact", low: 2500, high: 2500, noun: "soldiers", topic: "troops", actor: "us",
    }),
    mention("english-2021", ENGLISH, "more than 2,100 shipments", {
      kind: "quantity", value: 2100, bound: "more_than", low: 2101, high: null, noun: "shipments", topic: "shipments",
    }),
    mention("english-2021", ENGLISH, "31 December 2021", {
      kind: "date", edtf: "2021-12-31", earliest: "2021-12-31", latest: "2021-12-31", precision: "day", basis: "explicit", topic: "deadline",
    }),
  ];
  return { texts, mentions: [...threeMentions("arabic-2021"), ...english, ...threeMentions("hostile-2021", HOSTILE)] };
}

/** Writes the project; returns its root. */
export async function makeProject({ texts, mentions }: Corpus = corpus()): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "sanad-"));
  const pkg = await descriptor();
  await mkdir(join(root, "data/articles"), { recursive: true });
  for (const file of ["datapackage.json", "topics.yaml"]) await cp(join(repository, "data", file), join(root, "data", file));
  const articles = [];
  for (const [article_id, text] of Object.entries(texts)) {
    const file = `articles/${article_id}.txt`;
    await writeFile(join(root, "data", file), text);
    articles.push({
      article_id, file, sha256: createHash("sha256").update(text).digest("hex"), lang: article_id.startsWith("english") ? "en" : "ar",
      outlet: article_id.startsWith("hostile") ? "<b>Outlet</b>" : "", title: article_id, title_en: `Title of ${article_id}, as long as the headlines of newspapers are, with two commas`,
      title_ar: `عنوان ${article_id}، بطول عناوين الصحف كلها، وفيه فواصل واقتباس وتفصيل`, published: "2021-09-09", published_basis: "stated",
    });
  }
  const write = (name: string, rows: readonly object[]): Promise<void> =>
    writeFile(join(root, "data", `${name}.csv`), formatTable(rows, resourceOf(pkg, name)));
  await write("articles", articles);
  await write("mentions", mentions);
  await write("decisions", []);
  await write("translations", []);
  return root;
}

export async function writeDecisions(root: string, rows: readonly DecisionRow[]): Promise<void> {
  await writeFile(join(root, "data/decisions.csv"), formatTable(rows, resourceOf(await descriptor(), "decisions")));
}

/** Rows of a project's decisions.csv; a row that breaks the schema fails the test. */
export async function readDecisions(root: string): Promise<DecisionRow[]> {
  const source = await readFile(join(root, "data/decisions.csv"), "utf8");
  const { rows, diagnostics } = parseTable<DecisionRow>(source, resourceOf(await descriptor(), "decisions"));
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  return rows;
}
