/**
 * Offsets inside the program count UTF-16 code units; offsets in files count code points.
 * A pair of surrogates is one code point, a lone surrogate is one as well.
 */

const isPair = (text: string, i: number): boolean => {
  const high = text.charCodeAt(i);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(i + 1);
  return low >= 0xdc00 && low <= 0xdfff;
};

/**
 * A converter from UTF-16 offsets to code points that walks the text once, for offsets
 * asked in ascending order; it starts again from the beginning where one goes back.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) at = points = 0;
    const end = Math.min(offset, text.length);
    while (at < end) {
      at += isPair(text, at) ? 2 : 1;
      points += 1;
    }
    return points;
  };
}

/** The code points before a UTF-16 offset. Linear; use `codePointCounter` for many. */
export function toPoints(text: string, unit: number): number {
  return codePointCounter(text)(unit);
}

/** The UTF-16 offset after so many code points; the text's length where there are fewer. */
export function toUnits(text: string, points: number): number {
  let at = 0;
  for (let n = 0; n < points && at < text.length; n += 1) at += isPair(text, at) ? 2 : 1;
  return at;
}

/** The `count` code points that end at UTF-16 index `unit`. */
export function before(text: string, unit: number, count: number): string {
  return [...text.slice(Math.max(0, unit - 2 * count), unit)].slice(-count).join("");
}

/** The `count` code points that begin at UTF-16 index `unit`. */
export function after(text: string, unit: number, count: number): string {
  return [...text.slice(unit, unit + 2 * count)].slice(0, count).join("");
}

/** UTF-16 starts of every occurrence of `quote` in `text`, overlapping ones too. */
export function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}
