/** `dist/en/f/vehicles.html`: a page for each fact that the report prints, with its whole chain. */
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Bilingual, Lang } from "../../core/types.ts";
import { contextFor, factAnchor, factPath, type Context, type Report } from "../context.ts";
import { annotationOf } from "../evidence/annotation.ts";
import { citationOf } from "../evidence/citation.ts";
import { entryBody } from "../evidence/entry.ts";
import { markReading } from "../evidence/mark-reading.ts";
import type { Fact } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";
import type { Reader } from "../lint/scan.ts";
import { ownName, wordsOf } from "./words.ts";

export interface FactPage {
  fact: Fact;
  lang: Lang;
  /** in dist/ */
  path: string;
  title: string;
  body: ElementContent[];
  jsonLd: object[];
}

/** The pages of all cited facts. @param read the reader, by which the number is found in a translation */
export function factPages(report: Report, languages: readonly Lang[], title: Bilingual, read: Reader): FactPage[] {
  return languages.flatMap((lang) => {
    const context: Context = { ...contextFor(report, lang), markIn: (text, mention) => markReading(text, mention, lang, read) };
    return report.cited.map((name): FactPage => {
      const fact = report.facts.get(name)!;
      return {
        fact, lang, path: factPath(name, lang),
        title: [printFact(fact, context.options), fact.label[lang]].filter(Boolean).join(" "),
        body: bodyOf(fact, languages, title[lang], context),
        jsonLd: fact.mentions.map((id) => annotationOf(fact, id, context)),
      };
    });
  });
}

function bodyOf(fact: Fact, languages: readonly Lang[], title: string, context: Context): ElementContent[] {
  const { lang, options, settings } = context;
  const words = wordsOf(lang);
  const dir = lang === "ar" ? "rtl" : "ltr";
  const label = fact.label[lang];
  return [
    h("header", { className: ["bar"] }, [
      h("p", { className: ["site"] }, h("a", { href: `${lang}/index.html` }, settings.site[lang])),
      h("nav", { className: ["switch"], ariaLabel: words.language }, languages.filter((other) => other !== lang).map((other) =>
        h("a", { href: factPath(fact.name, other), hrefLang: other, lang: other, dir: other === "ar" ? "rtl" : "ltr", rel: ["alternate"] }, ownName[other]))),
    ]),
    h("main", { className: ["fact-page"] }, [
      h("article", { className: ["part", lang, "entry-box", ...(fact.colour ? [`of-${fact.colour}`] : [])], lang, dir }, [
        h("p", { className: ["kicker"] }, h("a", { href: `${lang}/index.html#${factAnchor(fact, lang)}` }, title)),
        h("h1", { className: ["fact-head"] }, [
          h("span", { className: ["entry-number"], dataOf: `facts/${fact.name}`, dataAs: "full" }, printFact(fact, options)),
          ...(label ? [" ", h("span", { className: ["entry-label"], dataOf: `facts/${fact.name}#label` }, label)] : []),
        ]),
        h("div", { className: ["entry-body"] }, toReport(entryBody(fact, null, context, true), lang)),
        h("h2", words.cite),
        h("p", { className: ["citation"], dataOf: `facts/${fact.name}#citation` }, citationOf(fact, context)),
      ]),
    ]),
    h("footer", h("div", { className: ["part", lang], lang, dir }, h("p", words.colophon))),
  ];
}

/** Places of the report's page, from a page of its own. */
function toReport(nodes: ElementContent[], lang: Lang): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type !== "element") return node;
    const { href } = node.properties;
    const moved: Element = { ...node, children: toReport(node.children, lang) };
    return node.tagName === "a" && typeof href === "string" && href.startsWith("#") ? { ...moved, properties: { ...node.properties, href: `${lang}/index.html${href}` } } : moved;
  });
}
