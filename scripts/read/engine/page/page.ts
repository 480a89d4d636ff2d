import type { ChromeWords } from "../engine.ts";
import type { LineClass } from "./classify.ts";
import { YEAR, classify } from "./classify.ts";
import type { PageLine } from "./lines.ts";
import { endsSentence, readLines } from "./lines.ts";
import { phrasesOf } from "./phrases.ts";

/** A text as the lines of a web page. Places are numbers of lines, −1 where there is none. */
export interface Page {
  lines: readonly PageLine[];
  is: readonly LineClass[];
  firstProse: number;
  lastProse: number;
  headline: number;
  /** the line at which the article has ended: of its comments, or of what closes the page */
  end: number;
  /** whether anything betrays a web page */
  isPage: boolean;
}

/** A line of so many words above the text is its headline, and one with a colon its author. */
export const HEADLINE_WORDS = 4;

export function readPage(text: string, chrome: ChromeWords): Page {
  const lines = readLines(text);
  const phrases = phrasesOf(chrome);
  const is = lines.map((line) => classify(line, phrases));
  const firstProse = is.indexOf("prose");
  return {
    lines,
    is,
    firstProse,
    lastProse: is.lastIndexOf("prose"),
    headline: lines.findIndex(({ words, raw }, n) => is[n] === "prose" || (is[n] === "plain" && (words >= HEADLINE_WORDS || raw.includes(":")))),
    end: endOf(lines, is, firstProse),
    isPage: isPage(is) || menuAbove(lines, is, firstProse),
  };
}

/** A line of chrome, a clock above the headline, or captions. A day alone does not betray a page, nor does one caption. */
function isPage(is: readonly LineClass[]): boolean {
  return is[0] === "stamp" || is.some((c) => c === "chrome" || c === "closing" || c === "counter" || c === "lead" || c === "comments")
    || is.filter((c) => c === "credit").length > 1;
}

/** The line at which a closing line ends the article: most of the prose stands before it, or readers' comments behind it. */
function endOf(lines: readonly PageLine[], is: readonly LineClass[], firstProse: number): number {
  const prose = is.filter((c) => c === "prose").length;
  let before = 0;
  for (let n = 0; n < is.length; n += 1) {
    if (is[n] === "prose") before += 1;
    if (n <= firstProse || firstProse === -1) continue;
    if ((is[n] === "closing" || is[n] === "comments") && before * 2 > prose) return n;
    if (is[n] === "comments" && before > 1 && hasThread(is, n)) return n;
    if (before > 1 && isDatedItem(lines, is, n)) return n;
  }
  return is.length;
}

/** «Jack, from: US» and the hour under it, or a headline and its day: by a reader, or another article. */
function isDatedItem(lines: readonly PageLine[], is: readonly LineClass[], n: number): boolean {
  const next = is[n + 1];
  return is[n] === "plain" && !endsSentence(lines[n]!.raw) && (next === "day" || next === "stamp") && YEAR.test(lines[n + 1]!.raw);
}

/** So many short lines in a row above the text are a menu. */
export const MENU = 4;

function menuAbove(lines: readonly PageLine[], is: readonly LineClass[], firstProse: number): boolean {
  let run = 0;
  for (let n = 0; n < firstProse; n += 1) {
    run = lines[n]!.words <= 3 && is[n] !== "day" ? run + 1 : 0;
    if (run >= MENU) return true;
  }
  return false;
}

/** How many lines after the heading a comment is known by. */
const THREAD = 8;

/** Days and hours of comments, or «says:», among the next lines. */
function hasThread(is: readonly LineClass[], n: number): boolean {
  return is.slice(n + 1, n + 1 + THREAD).some((c) => c === "day" || c === "stamp" || c === "comments");
}
