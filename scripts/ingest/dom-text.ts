/** The text of an element as a reader sees it: a blank line between blocks, a line for each break, single spaces. */

const BLOCKS = new Set(("address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
  + "header hr li main nav ol p pre section summary table tr ul").split(" "));
/** Blocks of which each stands on a line of its own, without a blank line between. */
const LINES = new Set(["li", "tr", "dt", "dd"]);
const UNSEEN = new Set(["script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "video", "audio", "head", "select", "button", "input", "textarea", "math"]);

/** Walks without recursion: a hostile page may nest as deep as it likes. */
export function textOf(root: Element): string {
  let out = "";
  /** line ends owed before the next visible character */
  let owed = 0;
  let space = false;
  const owe = (n: number): void => {
    owed = Math.max(owed, n);
  };
  const say = (text: string): void => {
    for (const [, blank, word] of text.matchAll(/([\s\u00a0]*)([^\s\u00a0]*)/g)) {
      if (blank) space = true;
      if (!word) continue;
      if (owed > 0 && out !== "") out += "\n".repeat(owed);
      else if (space && out !== "") out += " ";
      owed = 0;
      space = false;
      out += word;
    }
  };
  const stack: (Node | number)[] = [root];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === "number") {
      owe(next);
      continue;
    }
    if (next.nodeType === 3) say(next.nodeValue ?? "");
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    const name = element.localName;
    if (UNSEEN.has(name) || isHidden(element)) continue;
    if (name === "br") {
      owe(1);
      continue;
    }
    if (name === "td" || name === "th") space = true;
    if (BLOCKS.has(name)) {
      const ends = LINES.has(name) ? 1 : 2;
      owe(ends);
      stack.push(ends);
    }
    for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return out;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
