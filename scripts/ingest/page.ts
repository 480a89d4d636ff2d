/** A web page → its article. */
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { textOf } from "./dom-text.ts";
import { checkPageBounds } from "./page-bounds.ts";
import { metaOf } from "./page-meta.ts";
import { IngestError, type Meta } from "./types.ts";

export interface Page {
  meta: Meta;
  text: string;
  /** lines of the page that are no part of the article */
  cut: string[];
  findings: string[];
}

/** Shorter than this and no article was found. */
const LEAST = 140;
/** Words of pages that stand before an article: a question of consent, a wall, a check for robots. */
const WALL = /cookie|consent|gdpr|ملفات تعريف الارتباط|الكوكيز|enable javascript|تفعيل جافا|captcha|are you (?:a )?(?:human|robot)|access denied|just a moment|subscribe to (?:continue|read)|اشترك لمتابعة|checking your browser/giu;

/**
 * Reads a page as its reader would see it. Nothing of it runs and nothing is fetched.
 * @param address it came from; may be empty
 * @throws IngestError `wall` for a page that stands before an article, `no-article` where there is none
 */
export function readPage(html: string, address = ""): Page {
  checkPageBounds(html);
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(address && { url: address }) });
  try {
    const { document } = dom.window;
    const meta = metaOf(document, address);
    const all = document.body ? textOf(document.body) : "";
    const findings: string[] = [];
    let text = byReadability(document);
    if (text.length < LEAST) {
      const other = byMarkup(document);
      if (other.length > text.length) {
        text = other;
        findings.push("the article was found by the page's own marks, for Readability found none");
      }
    }
    if (text.length < 1500 && (text.match(WALL)?.length ?? 0) >= 2) {
      throw new IngestError("wall", "is the page before the article (cookies, consent or a check for robots); open the article in a browser and save that page");
    }
    if (text.length < LEAST) {
      const why = all.length < LEAST ? "the page holds no text without its scripts" : "no paragraph of it reads as an article";
      throw new IngestError("no-article", `no article found: ${why}; save the page once it is open, or its text`);
    }
    const kept = new Set(text.split("\n").map((line) => line.trim()));
    return { meta, text, findings, cut: all.split("\n").filter((line) => line.trim() !== "" && !kept.has(line.trim())) };
  } finally {
    dom.window.close();
  }
}

function byReadability(document: Document): string {
  try {
    const found = new Readability(document.cloneNode(true) as Document, { charThreshold: 200, maxElemsToParse: 60_000 }).parse();
    if (!found?.content) return "";
    const holder = document.createElement("div");
    holder.innerHTML = found.content;
    return textOf(holder);
  } catch {
    // too large or too deep for it: the second way is left
    return "";
  }
}

/** Where the page marks its article, or else its longer paragraphs. */
function byMarkup(document: Document): string {
  for (const mark of ['[itemprop="articleBody"]', "article", "main", '[role="main"]']) {
    const texts = [...document.querySelectorAll(mark)].map(textOf).sort((a, b) => b.length - a.length);
    if (texts[0] && texts[0].length >= LEAST) return texts[0];
  }
  return [...document.querySelectorAll("p")].map(textOf).filter((line) => line.length > 60).join("\n\n");
}
