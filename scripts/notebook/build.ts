import { themeCss } from "../../charts/shared/theme.ts";
import { visit } from "unist-util-visit";
import type { TextDirective } from "mdast-util-directive";
import type { Root } from "mdast";
import type { Bilingual, Diagnostic, Lang } from "../core/types.ts";
import { readCells, type Cell } from "./cells.ts";
import { runCells } from "./code/run.ts";
import { contextFor, factPath, type Report } from "./context.ts";
import { Diagnostics } from "./diagnostics.ts";
import { namesOf } from "./directives/claim.ts";
import { labelOf } from "./directives/directive.ts";
import { Evidence } from "./evidence/evidence.ts";
import { loadFacts } from "./facts/load.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { isStated } from "./evidence/note.ts";
import { parsePage } from "./lint/html.ts";
import { lintProse } from "./lint/prose.ts";
import { assemble } from "./page/assemble.ts";
import { CARD } from "../draw/card.ts";
import { cardPath, cardsOf } from "./page/cards.ts";
import { factPages } from "./page/fact-pages.ts";
import { embedFonts } from "./page/fonts.ts";
import { head, jsonInScript, squeezeCss } from "./page/head.ts";
import { checkStructure } from "./lint/structure.ts";
import { lintQuotes } from "./lint/quotes.ts";
import { readBack } from "./lint/read-back.ts";
import { cellMarkup, literalsOf, meantTexts, remember } from "./lint/written.ts";
import { jsonLd } from "./page/json-ld.ts";
import { openingCss } from "./page/opening.ts";
import { plotCss } from "./page/plot.ts";
import { renderCells } from "./page/story.ts";
import { writePage } from "./page/write.ts";
import { parseMarkdown } from "./parse.ts";
import { plainOf } from "./plain.ts";
import { keySentences, sentencesOf } from "./sentences.ts";
import type { BuiltReport, FactSentence, ReportInput } from "./types.ts";
import { findUnclosed } from "./unclosed.ts";

/**
 * The report's pages from a notebook, its facts and the tables. Pure: the same input gives the same bytes.
 * Everything that is wrong is in `diagnostics`, all at once; with an error there are no files.
 */
export async function buildReport(input: ReportInput): Promise<BuiltReport> {
  const { report: file, tables, topics, settings } = input;
  const diagnostics = new Diagnostics(input.severities);
  const root = parseMarkdown(file.source);
  findUnclosed(root, file.source, file.path, diagnostics);
  const front = readFrontMatter(root, file.path, settings.languages, diagnostics);
  const cells = readCells(root, file.path, diagnostics);
  const hasHeadline = cells.some((cell) => cell.type === "prose" && cell.en.children.some((block) => block.type === "heading" && block.depth === 1));
  if (!hasHeadline) diagnostics.add(file.path, { line: 0, column: 0 }, "headline", "no headline: begin the first cell with a line that starts with #");
  const facts = loadFacts(input.facts, tables, topics, diagnostics);
  const report: Report = {
    author: front.author, cited: [], bodies: input.bodies ?? {}, uses: new Map(),
    path: file.path, tables, topics, facts, evidence: new Evidence(tables, input.texts),
    charts: input.charts, chartKey: input.chartKey, settings, diagnostics, made: input.made,
  };
  const cited = citedFacts(root, cells, report);
  report.cited = cited;
  const counts = { cells: cells.length, facts: facts.size, cited: cited.length, quotes: new Set(cited.flatMap((name) => facts.get(name)!.mentions)).size };
  const broken = (sentences: FactSentence[]): BuiltReport => ({ files: new Map(), diagnostics: diagnostics.sorted(), sentences, counts, recheck: () => [], cards: [] });
  // Evidence that is not there cannot be shown at all.
  if (!lintQuotes(cited, report, input.facts.path)) return broken([]);
  const outputs = await runCells(cells, report);
  const shown = renderCells(cells, outputs, report);
  const texts = frontTexts(front, report);
  const read = remember(input.read);
  lintProse(cells, front, report, read);
  const sentences = readSentences(cells, report);
  if (diagnostics.hasErrors) return broken(sentences);

  const languages = front.languages;
  const written = { literals: literalsOf(cells, front, report), cells: cellMarkup(shown) };
  const meant = meantTexts(texts, report);
  const plainCss = squeezeCss(`${themeCss()}\n${openingCss()}\n${input.chartCss}\n${plotCss()}\n${input.css}`);
  const pages = [languages, ...languages.map((lang) => [lang])].map((page) => ({ page, body: assemble({ languages: page, cells: shown, cited, report }) }));
  // The page of both languages has every character of the others: fonts are cut once, for cutting takes longest.
  const cutting = input.fonts ? embedFonts(pages.flatMap(({ body }) => body), input.fonts, input.cache, input.cut) : undefined;
  const picture = pictureOf(front, input);
  const write = (css: string): Map<string, string> => new Map(pages.map(({ page, body }) => {
    const path = page.length > 1 ? "index.html" : `${page[0]}/index.html`;
    const ld = jsonLd(texts.title, texts.description, front.author, page, tables, settings);
    for (const data of ld) meant.add(jsonInScript(data));
    const made = head({
      languages: page, path, ...texts, site: settings.site, baseUrl: settings.baseUrl, css, script: input.script,
      jsonLd: ld, picture,
    });
    return [path, writePage(page, made, body, path.split("/").length - 1)];
  }));
  // Pages of single facts are many and small: they are set in the reader's own fonts.
  const ofFacts = new Map(factPages(report, languages, texts.title, read).map((one) => {
    for (const text of [one.title, ...one.jsonLd.map(jsonInScript)]) meant.add(text);
    const { lang, path, title, fact } = one;
    const card = { path: cardPath(fact.name, lang), alt: title, width: CARD.width, height: CARD.height };
    const made = head({
      languages: [lang], path, title: { en: title, ar: title }, description: { en: title, ar: title }, site: settings.site, baseUrl: settings.baseUrl,
      css: plainCss, script: "", jsonLd: one.jsonLd, alternate: (other) => factPath(fact.name, other), picture: isStated(fact) ? { [lang]: card } : {},
    });
    return [path, writePage([lang], made, one.body, 2)] as const;
  }));
  const finish = async (): Promise<Map<string, string>> => write(cutting ? `${(await cutting).css}\n${plainCss}` : plainCss);
  if (input.onDraft) await input.onDraft(await finish());
  const bare = write(plainCss);
  const all = input.made && new Set([...input.made, ...bare.keys(), ...ofFacts.keys()]);
  const recheck = (path: string, html: string): Diagnostic[] => {
    const check = (located: boolean): Diagnostics => {
      const found = new Diagnostics(input.severities);
      const tree = parsePage(html, located);
      readBack(tree, path, { ...report, diagnostics: found }, { ...written, meant, read });
      checkStructure(tree, path, all, found);
      return found;
    };
    // Places take time to keep track of, and nearly always nothing is wrong.
    return check(false).list.length ? check(true).sorted() : [];
  };
  // Read back while threads cut the fonts, which say nothing.
  for (const [path, html] of [...bare, ...ofFacts]) for (const d of recheck(path, html)) diagnostics.add(d.path, d, d.rule, d.message);
  const files = diagnostics.hasErrors ? new Map<string, string>() : new Map([...(await finish()), ...ofFacts]);
  return { files, cards: cardsOf(report, languages), diagnostics: diagnostics.sorted(), sentences, counts, recheck, ...(cutting && { fonts: await cutting }) };
}

/** Title and description as printed; they may cite facts as prose does. */
function frontTexts({ title, description }: FrontMatter, report: Report): { title: Bilingual; description: Bilingual } {
  // What is wrong with them is found by the lint, which knows their lines.
  const quiet = { ...report, diagnostics: new Diagnostics() };
  const say = (text: Bilingual): Bilingual => ({
    en: plainOf(parseMarkdown(text.en), contextFor(quiet, "en")).text,
    ar: plainOf(parseMarkdown(text.ar), contextFor(quiet, "ar")).text,
  });
  return { title: say(title), description: say(description) };
}

function readSentences(cells: readonly Cell[], report: Report): FactSentence[] {
  return (["en", "ar"] as const).flatMap((lang) => {
    const context = contextFor(report, lang);
    const section = { title: "" };
    return cells.flatMap((cell) => {
      if (cell.type === "prose") return sentencesOf(cell, lang, context, section);
      return cell.type === "block" ? keySentences(cell, lang, context) : [];
    });
  });
}

/** The facts that the report prints, in order of appearance, and then those they rest on. */
function citedFacts(root: Root, cells: readonly Cell[], { facts, tables }: Report): string[] {
  const cited = new Set<string>();
  const add = (name: string): void => {
    const fact = facts.get(name);
    if (!fact || cited.has(name)) return;
    cited.add(name);
    if (fact.origin.kind === "formula") for (const input of fact.origin.inputs) add(input);
  };
  visit(root, "textDirective", (node: TextDirective) => {
    if (node.name === "fact" || node.name === "date") add(labelOf(node).trim());
    if (node.name === "claim") for (const name of namesOf(node)) add(name);
  });
  for (const cell of cells) {
    if (cell.type === "block" && cell.directive.name === "keys") for (const name of (cell.directive.attributes?.facts ?? "").split(/\s+/)) add(name);
  }
  for (const row of tables.corrections) add(row.fact);
  return [...cited];
}

function pictureOf(front: FrontMatter, { charts }: ReportInput): Partial<Record<Lang, { path: string; alt: string; width: number; height: number }>> {
  const chart = charts.get(front.picture) ?? [...charts.values()][0];
  if (!chart) return {};
  const of = (lang: Lang) => ({ path: chart[lang].files.png, alt: chart[lang].alt, ...chart[lang].png });
  return { en: of("en"), ar: of("ar") };
}
