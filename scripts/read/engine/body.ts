import type { Span } from "../../core/types.ts";
import type { ChromeWords } from "./engine.ts";
import { YEAR } from "./page/classify.ts";
import { endsSentence } from "./page/lines.ts";
import type { Page } from "./page/page.ts";
import { MENU, readPage } from "./page/page.ts";

/**
 * The spans of the raw text that are the article, and not the web page around it: its masthead
 * with weather and clock, share buttons, comment form and counters, related links, tags.
 *
 * A line is left out only where something in it says that it is chrome; a text in which nothing
 * does is all body, and so is a text of one or two lines. Long lines are prose, and cheap.
 */
export function findBody(text: string, chrome: ChromeWords): Span[] {
  return bodyOf(text, readPage(text, chrome));
}

export function bodyOf(text: string, page: Page): Span[] {
  const { lines, is, end } = page;
  if (lines.length < 3 || !page.isPage) return whole(text);
  const isOut = lines.map((_, n) => n >= end || isChrome(page, n));
  dropTail(page, isOut);
  dropListed(page, isOut);
  dropMenus(page, isOut);
  const out: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, n) => {
    if (isOut[n]) open = null;
    else if (open) open.end = line.end;
    else out.push((open = { start: line.start, end: line.end }));
  });
  return out.length === 0 && is.length > 0 ? whole(text) : out;
}

const whole = (text: string): Span[] => (text === "" ? [] : [{ start: 0, end: text.length }]);

function isChrome({ is, lines, firstProse, lastProse, headline }: Page, n: number): boolean {
  const isBelowHeadline = headline !== -1 && n > headline;
  switch (is[n]!) {
    case "prose":
    case "plain":
      return false;
    case "stamp":
      // A clock or the weather belongs to the page's head or foot; a day and hour under the headline do not.
      return n > lastProse || (n < firstProse && !(isBelowHeadline && YEAR.test(lines[n]!.raw)));
    case "day":
      // A day above the headline is when the page was saved; under it, it is the article's.
      return !isBelowHeadline;
    case "credit":
      // The caption of a picture with its owner, between paragraphs.
      return firstProse !== -1 && n > 0;
    default:
      return true;
  }
}

/**
 * Between the last paragraph and what closes the page stand headlines of other articles, tags and names of sections.
 * What ends as a sentence does is of the article, and so is a list.
 */
function dropTail({ lines, is, end, firstProse }: Page, isOut: boolean[]): void {
  let last = end - 1;
  while (last >= 0 && is[last] !== "prose") last -= 1;
  if (last === -1 || firstProse === -1) return;
  let isOfArticle = true;
  for (let n = last + 1; n < end; n += 1) {
    const { raw, words } = lines[n]!;
    const isItem = /^[-•*–]|^\p{Nd}+[.)]/u.test(raw) || lines[n - 1]!.raw.endsWith(":");
    isOfArticle &&= is[n] === "plain" && (isItem || (words >= 3 && endsSentence(raw)));
    if (!isOfArticle) isOut[n] = true;
  }
}

/** So many lines of other articles stand under their heading, at most. */
const LISTED = 20;

/** «Related», «Most read», «اقرأ أيضا»: the headlines that follow, up to the next paragraph. */
function dropListed({ lines, is }: Page, isOut: boolean[]): void {
  for (let n = 0; n < lines.length; n += 1) {
    if (is[n] !== "lead" && is[n] !== "closing") continue;
    for (let at = n + 1; at < lines.length && at <= n + LISTED && is[at] !== "prose"; at += 1) isOut[at] = true;
  }
}

function dropMenus({ lines, is, firstProse }: Page, isOut: boolean[]): void {
  let run = 0;
  for (let n = 0; n <= firstProse; n += 1) {
    const isItem = n < firstProse && lines[n]!.words <= 3 && is[n] !== "day";
    if (isItem) run += 1;
    else {
      if (run >= MENU) isOut.fill(true, n - run, n);
      run = 0;
    }
  }
}
