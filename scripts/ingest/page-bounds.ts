/** Whether a page can be parsed in time: the parser's work grows with the square of the depth. */
import { IngestError } from "./types.ts";

/** Browsers flatten what is deeper than 512. */
const DEEPEST = 1000;
const MOST_ELEMENTS = 200_000;

/** Elements without an end tag, or whose end tag may be left out. */
const UNCLOSED = new Set("area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option optgroup thead tbody tfoot colgroup rt rp html head body".split(" "));

/** One pass over the tags, closed or not. @throws IngestError `page-bounds` */
export function checkPageBounds(html: string): void {
  const folded = html.toLowerCase();
  let depth = 0;
  let elements = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const isEnd = html[at + 1] === "/";
    const name = nameAt(folded, at + (isEnd ? 2 : 1));
    if (name === "") continue;
    if (isEnd) {
      if (!UNCLOSED.has(name)) depth = Math.max(0, depth - 1);
      continue;
    }
    elements += 1;
    if (!UNCLOSED.has(name)) depth += 1;
    if (depth > DEEPEST) throw new IngestError("page-bounds", `is nested more than ${DEEPEST} elements deep; save its text instead`);
    if (elements > MOST_ELEMENTS) throw new IngestError("page-bounds", `has more than ${MOST_ELEMENTS} elements; save its text instead`);
    if (name === "script" || name === "style") {
      const end = folded.indexOf(`</${name}`, at);
      if (end < 0) return;
      // its end tag takes it off again
      at = end - 1;
    }
  }
}

function nameAt(html: string, from: number): string {
  let to = from;
  while (to < from + 20 && /[a-z0-9]/.test(html[to] ?? "")) to += 1;
  return html.slice(from, to);
}
