import { FOLD, UNIT, Unit } from "../../core/letters.ts";
import type { Span } from "../../core/types.ts";
import type { ChromeWords } from "./engine.ts";

/**
 * The spans of the raw text that are the article, and not the web page around it: its masthead
 * with weather and clock, share buttons, comment form and counters, related links, tags.
 *
 * A line is left out only where something in it says that it is chrome; a text in which nothing
 * does is all body, and so is a text of one or two lines. Long lines are prose, and cheap.
 */
export function findBody(text: string, chrome: ChromeWords): Span[] {
  const lines = readLines(text);
  if (lines.length < 3) return whole(text);
  const words = compiled(chrome);
  const is = lines.map((line) => (line.isProse ? "prose" : classify(line, words)));
  if (!isPage(is)) return whole(text);
  const firstProse = is.indexOf("prose");
  const lastProse = is.lastIndexOf("prose");
  const headline = lines.findIndex(({ words, raw }, n) => is[n] === "prose" || (is[n] === "plain" && (words >= HEADLINE_WORDS || raw.includes(":"))));
  const isOut = lines.map((line, n) => isChrome(is[n]!, line, n, { firstProse, lastProse, headline }));
  const end = cut(is, firstProse);
  for (let n = end; n < lines.length; n += 1) isOut[n] = true;
  // Tags and section names stand between the last paragraph and what closes the page.
  for (let n = end - 1; end < lines.length && n > lastPlain(is, end) && lines[n]!.words <= 3; n -= 1) isOut[n] = true;
  dropMenus(lines, is, isOut, firstProse);
  return spans(text, lines, isOut);
}

/**
 * Whether anything betrays a web page: a line of chrome, a clock above the headline, or captions.
 * A day alone does not, nor does one caption.
 */
function isPage(is: readonly LineClass[]): boolean {
  return is[0] === "stamp" || is.some((c) => c === "chrome" || c === "closing" || c === "counter")
    || is.filter((c) => c === "credit").length > 1;
}

type LineClass = "prose" | "plain" | "chrome" | "closing" | "counter" | "stamp" | "day" | "credit";

interface Line extends Span {
  isProse: boolean;
  /** number of words, where it is no prose */
  words: number;
}

const whole = (text: string): Span[] => (text === "" ? [] : [{ start: 0, end: text.length }]);

/** From so many characters on a line is prose, whatever it says. */
const LONG = 160;
/** And a shorter one if it has so many words and ends as a sentence does. */
const SENTENCE_WORDS = 7;

const ENDS_SENTENCE = /[.؟?!…:»”"][\s)]*$/u;

function readLines(text: string): (Line & { raw: string })[] {
  const out: (Line & { raw: string })[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    if (end - start > LONG) out.push({ start, end, isProse: true, words: 0, raw: "" });
    else if (end > start) {
      const raw = text.slice(start, end).trim();
      const words = countWords(raw);
      if (raw !== "") out.push({ start, end, isProse: words >= SENTENCE_WORDS && ENDS_SENTENCE.test(raw) && !raw.startsWith("©"), words, raw });
    }
    start = end + 1;
  }
  return out;
}

function countWords(line: string): number {
  let n = 0;
  let isOpen = false;
  for (let i = 0; i < line.length; i += 1) {
    const isBlank = UNIT[line.charCodeAt(i)] === Unit.space;
    if (!isBlank && !isOpen) n += 1;
    isOpen = !isBlank;
  }
  return n;
}

interface Compiled {
  whole: ReadonlySet<string>;
  /** phrases by their first word, the closing ones first */
  opening: ReadonlyMap<string, readonly Opening[]>;
  counters: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
}

const CACHE = new WeakMap<ChromeWords, Compiled>();

function compiled(chrome: ChromeWords): Compiled {
  let out = CACHE.get(chrome);
  if (!out) {
    out = {
      whole: new Set([...chrome.whole, ...LATIN].map(plain)),
      opening: byFirstWord(chrome),
      counters: new Set([...(chrome.counters ?? []), ...LATIN_COUNTERS].map(plain)),
      calendar: new Set((chrome.calendar ?? []).map(plain)),
    };
    CACHE.set(chrome, out);
  }
  return out;
}

interface Opening {
  phrase: string;
  isClosing: boolean;
}

const firstWord = (line: string): string => {
  const end = line.indexOf(" ");
  return end === -1 ? line : line.slice(0, end);
};

function byFirstWord({ opening, closing }: ChromeWords): Map<string, Opening[]> {
  const out = new Map<string, Opening[]>();
  const add = (isClosing: boolean) => (written: string): void => {
    const phrase = plain(written);
    if (phrase === "") return;
    const known = out.get(firstWord(phrase));
    if (known) known.push({ phrase, isClosing });
    else out.set(firstWord(phrase), [{ phrase, isClosing }]);
  };
  closing.forEach(add(true));
  opening.forEach(add(false));
  return out;
}

/** Buttons that stand in Latin letters on pages of any language. */
const LATIN = `facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|viber|messenger|email|print|share|search|menu|close|
  close this search box|search for|skip to content|home|copy link|instagram|youtube|rss|tweet|google news|advertisement|ads|login|sign in|
  subscribe|newsletter|font size|a a|tiktok|snapchat|threads|next|previous|en|ar|ku|english|كوردی`.split("|").map((w) => w.trim());

const LATIN_COUNTERS = ["views", "shares", "comments", "likes", "followers", "retweets", "min", "reads"];

/** Folded words alone, a space between: no digits, no signs. */
function plain(line: string): string {
  const units: number[] = [];
  let isOpen = false;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    const unit = UNIT[code]!;
    if (unit >= Unit.arabic) {
      if (!isOpen && units.length > 0) units.push(0x20);
      isOpen = true;
      units.push(FOLD[code]!);
    } else if (unit !== Unit.ignorable) isOpen = false;
  }
  return String.fromCharCode(...units);
}

function classify({ raw, words }: { raw: string; words: number }, { whole: wholes, opening, counters, calendar }: Compiled): LineClass {
  const said = plain(raw);
  const opens = opening.get(firstWord(said))?.filter(({ phrase }) => said === phrase || said.startsWith(`${phrase} `)) ?? [];
  if (words <= CLOSING_WORDS && opens.some(({ isClosing }) => isClosing)) return "closing";
  if (wholes.has(said) || raw.startsWith("©")) return "chrome";
  if (words <= OPENING_WORDS && opens.length > 0) return "chrome";
  if (words > MARKED_WORDS) return CREDIT.test(raw) ? "credit" : "plain";
  const list = said === "" ? [] : said.split(" ");
  if (words <= 6 && list.some((w) => counters.has(w)) && /\p{Nd}/u.test(raw)) return "counter";
  if (/\p{Nd}\s*°|°\s*[CF]/u.test(raw) && words <= 10) return "stamp";
  const isCalendar = list.length > 0 && list.every((w) => calendar.has(w)) && /\p{Nd}/u.test(raw);
  if (/(^|\s)\p{Nd}{1,2}:\p{Nd}{2}/u.test(raw) && words <= 10 && (isCalendar || list.length <= 1)) return "stamp";
  if (isCalendar && words <= 8) return "day";
  if (CREDIT.test(raw) && words >= 3) return "credit";
  return "plain";
}

/** A caption ends in the owner of its picture: «(الأناضول)». */
const CREDIT = /\([^()\p{Nd}]{3,40}\)$/u;

/** Clocks, dates and counters stand in short lines. */
const MARKED_WORDS = 10;

/** A line that closes the article is short, and so is one that leads elsewhere. */
const CLOSING_WORDS = 12;
const OPENING_WORDS = 30;

/** Four digits are a year. */
const YEAR = /\p{Nd}{4}/u;

/** A line of so many words above the text is its headline, and one with a colon its author. */
const HEADLINE_WORDS = 4;

/** Numbers of lines. */
interface Landmarks {
  firstProse: number;
  lastProse: number;
  headline: number;
}

function isChrome(is: LineClass, { raw }: { raw: string }, n: number, { firstProse, lastProse, headline }: Landmarks): boolean {
  const isBelowHeadline = headline !== -1 && n > headline;
  switch (is) {
    case "prose":
    case "plain":
      return false;
    case "chrome":
    case "counter":
    case "closing":
      return true;
    case "stamp":
      // A clock or the weather belongs to the page's head or foot; a day and hour under the headline do not.
      return n > lastProse || (n < firstProse && !(isBelowHeadline && YEAR.test(raw)));
    case "day":
      // A day above the headline is when the page was saved; under it, it is the article's.
      return !isBelowHeadline;
    case "credit":
      // The caption of a picture with its owner, between paragraphs.
      return firstProse !== -1 && n > 0;
  }
}

/** The line at which a closing line ends the article: most of the prose stands before it. */
function cut(is: readonly LineClass[], firstProse: number): number {
  const prose = is.filter((c) => c === "prose").length;
  let before = 0;
  for (let n = 0; n < is.length; n += 1) {
    if (is[n] === "prose") before += 1;
    if (is[n] === "closing" && n > firstProse && firstProse !== -1 && before * 2 > prose) return n;
  }
  return is.length;
}

/** The last line before `end` that is prose, or a sentence. */
function lastPlain(is: readonly LineClass[], end: number): number {
  for (let n = end - 1; n >= 0; n -= 1) if (is[n] === "prose") return n;
  return end;
}

/** Four short lines in a row above the first paragraph are a menu. */
const MENU = 4;

function dropMenus(lines: readonly Line[], is: readonly LineClass[], isOut: boolean[], firstProse: number): void {
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

function spans(text: string, lines: readonly Line[], isOut: readonly boolean[]): Span[] {
  const out: Span[] = [];
  let open: Span | null = null;
  lines.forEach((line, n) => {
    if (isOut[n]) open = null;
    else if (open) open.end = line.end;
    else out.push((open = { start: line.start, end: line.end }));
  });
  return out.length === 0 ? whole(text) : out;
}
