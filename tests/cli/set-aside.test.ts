/** One article that the reader cannot read, or one reading that no table can hold, stops nothing. */
import { rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { extract } from "../../scripts/cli/extract.ts";
import { readMentions } from "../../scripts/cli/read-mentions.ts";
import { decide } from "../../scripts/cli/decide.ts";
import { tally } from "../../scripts/cli/tally.ts";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import { describe, openProject, readRows } from "../../scripts/store/files/project.ts";
import type { DateMention } from "../../scripts/core/types.ts";
import { makeProject, writeDecisions } from "../desk/project.ts";
import { decision, mention } from "../decide/rows.ts";

test("an article on which the reader fails is named and set aside, the others are read", async () => {
  const root = await makeProject();
  const project = await openProject(root);
  const topics = compileTopics(project.topics);
  const { mentions, warnings } = await extract(project, (article) => {
    if (article.id === "english-2021") throw new Error("the reader's own mistake");
    return extractArticle(article, topics);
  });
  expect(warnings.map(({ path, message, severity }) => [path, severity, message])).toEqual([
    ["data/articles/english-2021.txt", "warning", expect.stringMatching(/^nothing was read in it: the reader's own mistake; .*sanad review/)],
  ]);
  expect(new Set(mentions.map((row) => row.article_id))).toEqual(new Set(["arabic-2021", "hostile-2021"]));
  await decide(project);
  await tally(project);
  expect(await readRows(project, "evidence")).toHaveLength(mentions.length);
  await rm(root, { recursive: true });
});

test("a reading that no table can hold is named with its line and set aside, and links to it are blank", async () => {
  const root = await makeProject();
  const project = await openProject(root);
  const [article] = await readRows(project, "articles");
  const text = "في البداية\nوصل 12 جنديا عام 1000000";
  const read = (): Pick<ReturnType<typeof extractArticle>, "mentions" | "origin"> => {
    const { mentions } = extractArticle({ id: "a", text: text.replace("1000000", "2021___"), lang: "ar" }, compileTopics());
    const count = mentions.find((one) => one.kind === "quantity")!;
    const bad: DateMention = {
      kind: "date", start: text.indexOf("عام"), end: text.length, quote: text.slice(text.indexOf("عام")), mark: { start: text.indexOf("عام"), end: text.length },
      rule: "test/bad", topic: "", attributes: [], edtf: "2015-undefined", earliest: "+1000000-01-01", latest: null, precision: "year", basis: "explicit", anchor: null,
    };
    return { origin: { agency: "", shingles: 0, sketch: [] }, mentions: [{ ...count, when: 1 } as typeof count, bad] };
  };
  const { rows, diagnostics } = readMentions(article!, text, read, describe(project, "mentions"));
  expect(rows.map(({ quote, when }) => [quote, when])).toEqual([[expect.stringContaining("12"), ""]]);
  expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([[2, expect.stringMatching(/^what was read of “عام 1000000” fits no table and is set aside: column e/)]]);
  await rm(root, { recursive: true });
});

test("a date that a person mistyped in decisions.csv or articles.csv is their error, with its line", async () => {
  const root = await makeProject();
  const project = await openProject(root);
  const [row] = await readRows(project, "mentions");
  await writeDecisions(root, [decision(row ?? mention("a", "1", "1", {}), "accept"), decision(row!, "correct", { edtf: "2021-13" })]);
  await expect(decide(project)).rejects.toThrow(/data\/decisions\.csv:3: error: column edtf: no date in EDTF: 2021-13; .*\[edtf\]/);
  await rm(root, { recursive: true });
});
