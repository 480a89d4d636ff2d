import type { Span } from "./types.ts";
import { UNIT, Unit } from "./letters.ts";

/**
 * The sentences of a text, in order: half-open spans without the white space around them.
 * A new line ends a sentence, and so do . ؟ ? ! … and «..», with the quotes and brackets
 * that close after them. A full stop does not end a sentence after an abbreviation
 * («د. أحمد», «U.S.»), between digits, or before a letter that follows at once. Linear.
 */
export function sentences(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) out.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = UNIT[code];
    if (unit === Unit.newline) close(i + 1);
    else if (unit === Unit.other && ENDS.has(code)) {
      let end = i + 1;
      while (end < text.length && ENDS.has(text.charCodeAt(end))) end += 1;
      const isEllipsis = end - i > 1;
      while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end += 1;
      if (code !== STOP || isEllipsis || isStop(text, i, end)) close(end);
      i = end - 1;
    }
  }
  close(text.length);
  return out;
}

/** The sentence that holds the offset, or the span of nothing there. */
export function sentenceAt(spans: readonly Span[], offset: number): Span {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (spans[mid]!.end <= offset) low = mid + 1;
    else high = mid;
  }
  const found = spans[low];
  return found && found.start <= offset ? found : { start: offset, end: offset };
}

const STOP = 0x2e;
const ENDS = new Set([STOP, 0x21, 0x3f, 0x61f, 0x6d4, 0x2026]);
const CLOSERS = new Set([..."\"'”’»)]"].map((c) => c.charCodeAt(0)));

/** Words after which a full stop ends nothing; one letter before a stop is always one. */
const ABBREVIATIONS = new Set(
  ("mr mrs ms dr prof gen brig maj cmdr adm cpl pfc pvt supt hon pres lt col sgt capt maj gov sen rep st no vs etc inc ltd co corp jr sr fig vol ed est approx "
    + "jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m "
    + "د م أ ج ص ت هـ ق.م ب.م أ.د").split(" "),
);

function isBlank(code: number): boolean {
  const unit = UNIT[code];
  return unit === Unit.space || unit === Unit.newline || unit === Unit.ignorable;
}

/** Whether the full stop at i, closed at end, ends a sentence. */
function isStop(text: string, i: number, end: number): boolean {
  if (end < text.length && !isBlank(text.charCodeAt(end))) {
    // «2.5», «example.com», «U.S.-led»; but Arabic copy often has no space after its stop.
    const before = UNIT[text.charCodeAt(i - 1)];
    const after = UNIT[text.charCodeAt(end)];
    return before === Unit.arabic && after === Unit.arabic && !isAbbreviation(text, i);
  }
  return !isAbbreviation(text, i);
}

function isAbbreviation(text: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from < 8) {
    const unit = UNIT[text.charCodeAt(from - 1)]!;
    if (unit < Unit.arabic && unit !== Unit.ignorable && text.charCodeAt(from - 1) !== STOP) break;
    from -= 1;
  }
  const word = text.slice(from, stop).toLowerCase();
  return ABBREVIATIONS.has(word);
}
