import type { Lang } from "../../core/types.ts";
import { contextFor, type Context, type Report } from "../context.ts";
import type { Place } from "../diagnostics.ts";
import { wrongIn, type Written } from "./expected.ts";
import { childrenOf, get, isElement, spoken, textOf, type HtmlElement, type HtmlNode } from "./html.ts";
import { scanText, type BoundPart, type Reader } from "./scan.ts";

export interface ReadBack extends Written {
  /** texts of attributes, titles and metadata that may state numbers, as they were meant */
  meant: ReadonlySet<string>;
  read: Reader;
}

/** Elements whose text is read as one, whatever is inside. */
const blocks = new Set(
  ("p h1 h2 h3 h4 h5 h6 li td th caption summary figcaption dt dd legend label button blockquote pre div section article "
    + "header footer main nav figure details dialog form fieldset ul ol dl table thead tbody tr body html head title").split(" "),
);
const unread = new Set(["script", "style", "template"]);
const metadata = new Set(["description", "og:title", "og:description", "og:image:alt", "og:site_name", "twitter:title", "twitter:description", "author"]);

/**
 * Reads a finished page as a visitor does and compares every number and date in it with what it rests on:
 * text, headings, captions, text alternatives, labels, metadata. What was written is what was meant.
 */
export function readBack(tree: HtmlNode, path: string, report: Report, meant: ReadBack): void {
  const contexts = { en: contextFor(report, "en"), ar: contextFor(report, "ar") };
  new Page(path, contexts, meant).walk(tree, "en");
}

class Page {
  /** text gathered since the last block began, and which parts of it are bound */
  private text = "";
  private parts: BoundPart[] = [];
  private at: Place = { line: 0, column: 0 };

  constructor(private readonly path: string, private readonly contexts: Record<Lang, Context>, private readonly meant: ReadBack) {}

  walk(node: HtmlNode, lang: Lang): void {
    if (node.nodeName === "#text") {
      this.text += textOf(node);
      return;
    }
    if (!isElement(node)) {
      for (const child of childrenOf(node)) this.walk(child, lang);
      this.flush(lang);
      return;
    }
    const here = languageOf(node, lang);
    if (node.tagName === "script" && get(node, "type") === "application/ld+json") this.compare(textOf(node), "metadata", node);
    if (unread.has(node.tagName)) return;
    const isBlock = blocks.has(node.tagName);
    if (isBlock) this.flush(lang);
    if (!this.text) this.at = placeOf(node);
    const owner = ownerOf(node);
    if (owner) this.bind(node, owner, here);
    else {
      this.attributes(node, here);
      for (const child of childrenOf(node)) this.walk(child, here);
    }
    if (isBlock) this.flush(here);
  }

  /** An element bound to data: compared whole, and known to be bound where its sentence is read. */
  private bind(element: HtmlElement, owner: string, lang: Lang): void {
    const start = this.text.length;
    this.text += textOf(element);
    const fact = /^facts\/([^#]+)$/.exec(owner)?.[1] ?? "";
    this.parts.push({ start, end: this.text.length, fact });
    const wrong = wrongIn(element, owner, this.contexts[lang], this.meant);
    if (wrong !== null) this.say(placeOf(element), "read-back", `the page says “${brief(textOf(element))}” where ${owner} says “${brief(wrong)}”`, lang);
    // A chart's own attributes are part of what was compared; others are read as everywhere.
    if (!/^(charts|key|cells)\//.test(owner)) this.inner(element, lang);
    this.attributes(element, lang);
  }

  private inner(element: HtmlElement, lang: Lang): void {
    for (const child of childrenOf(element)) {
      if (!isElement(child)) continue;
      this.attributes(child, lang);
      this.inner(child, lang);
    }
  }

  private attributes(element: HtmlElement, lang: Lang): void {
    for (const { name, value } of element.attrs) {
      const key = get(element, "property") ?? get(element, "name") ?? "";
      if (spoken.includes(name) || (element.tagName === "meta" && name === "content" && metadata.has(key))) this.scan(value, element, lang);
    }
  }

  /** A text that stands for itself: it may state numbers only if it is, whole, what was meant. */
  private scan(value: string, element: HtmlElement, lang: Lang): void {
    if (this.meant.meant.has(value)) return;
    for (const { message } of scanText(value, [], lang, new Map(), this.meant.read)) this.say(placeOf(element), "read-back", message, lang);
  }

  private compare(value: string, what: string, element: HtmlElement): void {
    if (!this.meant.meant.has(value)) this.say(placeOf(element), "read-back", `${what} is not what was meant: “${brief(value)}”`, "en");
  }

  private flush(lang: Lang): void {
    const { text, parts, at } = this;
    this.text = "";
    this.parts = [];
    if (!text.trim() || this.meant.meant.has(text)) return;
    const context = this.contexts[lang];
    for (const { message } of scanText(text, parts, lang, context.facts, this.meant.read)) this.say(at, "read-back", `${message.split("; write")[0]} in “${brief(text.trim())}”`, lang);
  }

  private say(place: Place, rule: string, message: string, lang: Lang): void {
    this.contexts[lang].diagnostics.add(`dist/${this.path}`, place, rule, message);
  }
}

/** What an element is bound to: by `data-of`, or by the evidence or article it leads to. */
function ownerOf(element: HtmlElement): string | null {
  const of = get(element, "data-of");
  if (of) return of;
  const href = element.tagName === "a" ? get(element, "href") : undefined;
  // From a page of its own, a fact leads to the page of the report.
  const place = /^(?:(?:\.\.\/)*(?:\w+\/)?index\.html)?(#.+)$/.exec(href ?? "")?.[1] ?? "";
  const fact = /^#(?:en|ar)-fact-(.+)$/.exec(place)?.[1];
  if (fact && get(element, "data-as")) return `facts/${fact}`;
  const article = /^#article-(.+)$/.exec(place)?.[1];
  return article ? `articles/${article}#link` : null;
}

/** Of a part of the page; a quote inside it keeps the language of the part, which its numbers are printed in. */
function languageOf(element: HtmlElement, lang: Lang): Lang {
  const own = get(element, "lang");
  const isPart = element.tagName === "html" || /(^| )part( |$)/.test(get(element, "class") ?? "");
  return isPart && (own === "en" || own === "ar") ? own : lang;
}

const placeOf = (element: HtmlElement): Place => ({
  line: element.sourceCodeLocation?.startLine ?? 0,
  column: element.sourceCodeLocation?.startCol ?? 0,
});

const brief = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)} …` : text);
