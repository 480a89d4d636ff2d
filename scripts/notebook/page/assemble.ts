import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Lang } from "../../core/types.ts";
import type { Cell } from "../cells.ts";
import { chartIdOf } from "../directives/chart.ts";
import { contextFor, type Report } from "../context.ts";
import { entryFor } from "../evidence/entry.ts";
import { isStated } from "../evidence/note.ts";
import type { Fact } from "../facts/fact.ts";
import { showArticle } from "./articles.ts";
import type { ShownCell } from "./story.ts";
import { ownName, wordsOf } from "./words.ts";

const dirOf = (lang: Lang): "rtl" | "ltr" => (lang === "ar" ? "rtl" : "ltr");

export interface Page {
  /** in the order of the switch; one or two */
  languages: readonly Lang[];
  cells: readonly ShownCell[];
  /** names of the facts that the report cites, and all that they rest on */
  cited: readonly string[];
  report: Report;
}

/** The body of a page: header, story, evidence, articles. */
export function assemble(page: Page): ElementContent[] {
  const { languages, cells } = page;
  const parts = (content: (lang: Lang) => ElementContent[], tag = "div"): Element[] =>
    languages.map((lang) => h(tag, { className: ["part", lang], lang, dir: dirOf(lang) }, content(lang)));
  const inline = (content: (lang: Lang) => string): Element[] => parts((lang) => [{ type: "text", value: content(lang) }], "span");
  return [
    h("a", { className: ["skip"], href: "#story" }, inline((lang) => wordsOf(lang).skip)),
    h("header", { className: ["bar"] }, [
      h("p", { className: ["site"] }, inline((lang) => page.report.settings.site[lang])),
      languages.length > 1 ? languageSwitch(languages) : otherLanguage(languages[0]!),
    ]),
    h("main", { id: "story", tabIndex: -1 }, [
      h("article", { className: ["story"] }, cells.map(({ content, isOpening, cell }) =>
        h("div", { className: ["cell", cell.type, ...(isOpening ? ["opening"] : [])], id: chartId(cell) }, parts((lang) => content[lang])),
      )),
      h("section", { className: ["evidence"], id: "evidence", ariaLabelledBy: headingIds(languages, "evidence") }, evidence(page, parts)),
      h("section", { className: ["articles"], id: "articles", ariaLabelledBy: headingIds(languages, "articles") }, [
        h("div", { className: ["cell"] }, parts((lang) => [
          h("h2", { id: `${lang}-articles` }, wordsOf(lang).articles),
          h("p", { className: ["lead"] }, wordsOf(lang).articlesLead),
        ])),
        ...articles(page),
      ]),
    ]),
    h("footer", parts((lang) => [h("p", wordsOf(lang).colophon), h("p", h("a", { href: "#story" }, wordsOf(lang).top))])),
    h("dialog", { id: "panel", className: ["panel"], ariaLabelledBy: "panel-name" }, [
      h("form", { method: "dialog", className: ["panel-bar"] }, [
        h("p", { id: "panel-name", className: ["panel-name"] }, inline((lang) => wordsOf(lang).margin)),
        h("button", { type: "submit", className: ["panel-close"] }, inline((lang) => wordsOf(lang).close)),
      ]),
      h("div", { className: ["panel-body"] }),
    ]),
  ];
}

/** Pages that embed a chart lead back to it by this id, which is that of both languages. */
const chartId = (cell: Cell): string | undefined =>
  cell.type === "block" && cell.directive.name === "chart" ? `chart-${chartIdOf(cell.directive)}` : undefined;

const headingIds = (languages: readonly Lang[], name: string): string[] => languages.map((lang) => `${lang}-${name}`);

function languageSwitch(languages: readonly Lang[]): Element {
  const radio = (value: string, label: ElementContent[], checked: boolean): Element =>
    h("label", { className: ["choice", `choose-${value}`] }, [h("input", { type: "radio", name: "show", id: `show-${value}`, value, checked }), h("span", label)]);
  return h("fieldset", { className: ["switch"] }, [
    h("legend", languages.flatMap((lang, i) => [i ? " / " : "", h("span", { lang, dir: dirOf(lang) }, wordsOf(lang).language)])),
    ...languages.map((lang, i) => radio(lang, [h("span", { lang, dir: dirOf(lang) }, ownName[lang])], i === 0)),
    radio("both", languages.map((lang) => h("span", { className: ["part", lang], lang, dir: dirOf(lang) }, wordsOf(lang).both)), false),
  ]);
}

function otherLanguage(lang: Lang): Element {
  const other: Lang = lang === "en" ? "ar" : "en";
  return h("nav", { className: ["switch"], ariaLabel: wordsOf(lang).language }, [
    h("a", { href: `${other}/index.html`, hrefLang: other, lang: other, dir: dirOf(other), rel: ["alternate"] }, ownName[other]),
  ]);
}

function evidence({ cited, report }: Page, parts: (content: (lang: Lang) => ElementContent[]) => Element[]): ElementContent[] {
  const shown = cited.map((name) => report.facts.get(name)!);
  const mains = mainFacts(shown);
  return [
    h("div", { className: ["cell"] }, parts((lang) => [
      h("h2", { id: `${lang}-evidence` }, wordsOf(lang).evidence),
      h("p", { className: ["lead"] }, wordsOf(lang).evidenceLead),
      h("ol", { className: ["entries"] }, shown.map((fact) => entryFor(fact, mains.get(fact) ?? null, contextFor(report, lang)))),
    ])),
  ];
}

/** For each fact that rests on a row which another fact states, in the same words, that other fact. */
function mainFacts(shown: readonly Fact[]): Map<Fact, Fact> {
  const rowOf = ({ origin, mentions }: Fact): string => (origin.kind === "row" ? [origin.row.table, origin.row.id, ...mentions].join(" ") : "");
  const mains = new Map<string, Fact>();
  for (const fact of [...shown.filter(isStated), ...shown]) {
    if (rowOf(fact) && fact.mentions.length && !mains.has(rowOf(fact))) mains.set(rowOf(fact), fact);
  }
  return new Map(shown.flatMap((fact) => {
    const main = mains.get(rowOf(fact));
    return main && main !== fact ? [[fact, main] as const] : [];
  }));
}

function articles({ languages, report }: Page): Element[] {
  const contexts = languages.map((lang) => contextFor(report, lang));
  const marked = new Set(report.tables.evidence.map((row) => row.mention_id));
  return report.tables.articles.map((article) => showArticle(article, marked, contexts));
}
