/** Offsets between the files' code points and JavaScript's UTF-16 units. */

/** UTF-16 index of code point `point` of `text`; the text's length where it lies beyond. */
export function toUnits(text: string, point: number): number {
  let unit = 0;
  for (let seen = 0; seen < point && unit < text.length; seen += 1) {
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1;
  }
  return unit;
}

/** Number of code points before UTF-16 index `unit` of `text`. */
export function toPoints(text: string, unit: number): number {
  let points = 0;
  for (let at = 0; at < unit && at < text.length; points += 1) {
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  }
  return points;
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
