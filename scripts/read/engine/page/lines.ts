import { FOLD, UNIT, Unit } from "../../../core/letters.ts";
import type { Span } from "../../../core/types.ts";

/** A line of a web page's text that holds something. */
export interface PageLine extends Span {
  /** long, or so many words that end as a sentence does */
  isProse: boolean;
  /** a long line that is a row of headlines, wide spaces between */
  isList: boolean;
  /** number of words; 0 of a long line */
  words: number;
  /** the trimmed line; of a long one its beginning */
  raw: string;
}

/** From so many characters on a line is prose, whatever it says. */
const LONG = 160;
/** And a shorter one if it has so many words and ends as a sentence does. */
const SENTENCE_WORDS = 7;
/** So much of a long line tells whether it is a notice. */
const BEGINNING = 80;

const ENDS_SENTENCE = /[.؟?!…:»”"][\s)]*$/u;

/** Whether a line ends as a sentence does. */
export const endsSentence = (raw: string): boolean => ENDS_SENTENCE.test(raw);

export function readLines(text: string): PageLine[] {
  const out: PageLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const { end, isWide } = endOfLine(text, start);
    if (end - start > LONG) out.push({ start, end, isProse: true, isList: isWide && isList(text.slice(start, end)), words: 0, raw: text.slice(start, start + BEGINNING).trim() });
    else if (end > start) {
      const raw = text.slice(start, end).trim();
      const words = countWords(raw);
      if (raw !== "") out.push({ start, end, isList: false, isProse: words >= SENTENCE_WORDS && endsSentence(raw) && !raw.startsWith("©"), words, raw });
    }
    start = end + 1;
  }
  return out;
}

/**
 * Where a line ends, and whether it holds a wide space. One look at each unit: searching for either with indexOf was
 * linear when interpreted and not when V8 had optimised the loop (2.8 s for a megabyte, against 2 ms).
 */
function endOfLine(text: string, start: number): { end: number; isWide: boolean } {
  let spaces = 0;
  let isWide = false;
  for (let i = start; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return { end: i, isWide };
    spaces = code === 0x20 ? spaces + 1 : 0;
    isWide ||= spaces === WIDE;
  }
  return { end: text.length, isWide };
}

/** So many pieces with wide spaces between are a list, if most of them do not end as sentences do. */
const PIECES = 4;
const WIDE = 3;

function isList(line: string): boolean {
  const pieces = line.split(/\s{3,}/u).filter((piece) => piece !== "");
  return pieces.length >= PIECES && pieces.filter((piece) => /[.؟?!]$/u.test(piece)).length * 2 < pieces.length;
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

/** Folded words alone, a space between: no digits, no signs. */
export function plainWords(line: string): string {
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

/** The first of words with a space between. */
export function firstWord(words: string): string {
  const end = words.indexOf(" ");
  return end === -1 ? words : words.slice(0, end);
}
