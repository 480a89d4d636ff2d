import type { Span } from "../../../core/types.ts";
import type { LineClass } from "./classify.ts";
import type { PageLine } from "./lines.ts";
import type { Page } from "./page.ts";

/** A line of a page that may hold the article's own date. */
export interface StampLine extends Span {
  /**
   * `head` under the headline, or directly above the text where it has none; `top` elsewhere above the text: there stands also
   * the day on which the page was saved; `tail` under the text
   */
  zone: "head" | "top" | "tail";
  /** the line above, where it is short: its label may stand there («Published») */
  above: Span | null;
}

/** Lines that a page's head may have, and its tail. */
const HEAD = 60;
const TAIL = 8;

/** A stamp under a standfirst: so many lines behind the first paragraph, at most. */
const UNDER_STANDFIRST = 5;

/** Longer lines are no stamps. */
const LONGEST = 160;

/** The lines with digits above, directly under the first lines of, and below the text. None of readers' comments. */
export function stampLines(page: Page): StampLine[] {
  const { lines, is, firstProse, lastProse, end } = page;
  const out: StampLine[] = [];
  const add = (n: number, zone: StampLine["zone"]): void => {
    const line = lines[n]!;
    if (line.isProse && zone !== "tail") return;
    if (line.end - line.start > LONGEST || !/\p{Nd}/u.test(line.raw)) return;
    const above = n > 0 && lines[n - 1]!.words <= 3 && !lines[n - 1]!.isProse ? lines[n - 1]! : null;
    out.push({ start: line.start, end: line.end, zone, above: above && { start: above.start, end: above.end } });
  };
  const text = firstProse === -1 ? Math.min(lines.length, HEAD) : firstProse;
  for (let n = Math.max(0, text - HEAD); n < text; n += 1) add(n, isUnderHeadline(page, n) ? "head" : "top");
  if (firstProse === -1) return out;
  for (let n = firstProse + 1; n <= firstProse + UNDER_STANDFIRST && n < Math.min(end, lastProse); n += 1) if (!isListed(page, n)) add(n, "head");
  for (let n = lastProseBefore(page, end); n < Math.min(end + 2, lines.length, lastProse + TAIL); n += 1) if (is[n] !== "comments") add(n, "tail");
  return out;
}

/** Under the headline, or with nothing between it and the text that could be one. */
function isUnderHeadline({ lines, is, headline, firstProse }: Page, n: number): boolean {
  if (headline !== -1 && n > headline && is[headline] !== "prose") return !isAboveMenu(lines, is, n, firstProse);
  let short = 0;
  for (let at = n + 1; at < firstProse; at += 1) {
    if (is[at] === "plain" && lines[at]!.words >= 3 && !isByline(lines[at]!)) return false;
    // Three in a row are a menu, below which a headline was to come.
    if (lines[at]!.words <= 2) short += 1;
  }
  return firstProse !== -1 && short < 3;
}

/** A menu and another headline follow: what seemed one above was the news of the day. */
function isAboveMenu(lines: readonly PageLine[], is: readonly LineClass[], n: number, firstProse: number): boolean {
  let short = 0;
  for (let at = n + 1; at < firstProse; at += 1) {
    if (short >= 2 && is[at] === "plain" && lines[at]!.words >= 4 && !isByline(lines[at]!)) return true;
    if (lines[at]!.words <= 3 && (is[at] === "plain" || is[at] === "chrome")) short += 1;
  }
  return false;
}

/** «By …», «كتب: …», «إسطنبول/ الأناضول», «بغداد: «الشرق الأوسط»»: who wrote, or where. */
const isByline = ({ raw }: PageLine): boolean =>
  /^(?:by\s|بقلم|كتب|من\s)/iu.test(raw) || (/[:/|–—-]/u.test(raw) && (raw.match(/\p{L}{2,}/gu)?.length ?? 0) <= 4) || /(?:Staff|News|Correspondent|Reporter|Press)$/u.test(raw);

function lastProseBefore({ is }: Page, end: number): number {
  let n = end - 1;
  while (n > 0 && is[n] !== "prose") n -= 1;
  return n + 1;
}

/** Whether a heading of other articles stands above the line, with no paragraph between. */
function isListed({ is }: Page, n: number): boolean {
  for (let at = n; at >= 0 && is[at] !== "prose"; at -= 1) if (is[at] === "lead" || is[at] === "closing") return true;
  return false;
}
