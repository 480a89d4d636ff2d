import type { Diagnostics } from "../diagnostics.ts";
import { childrenOf, get, isElement, textOf, type HtmlElement, type HtmlNode } from "./html.ts";

/**
 * What a finished page must hold together: each id once, each anchor and file there, each image with a text,
 * headings in steps, and nothing that asks another server for anything.
 * @param made all paths in dist/; files are not looked for where undefined
 */
export function checkStructure(tree: HtmlNode, path: string, made: ReadonlySet<string> | undefined, diagnostics: Diagnostics): void {
  const elements: HtmlElement[] = [];
  const walk = (node: HtmlNode): void => {
    if (isElement(node)) elements.push(node);
    for (const child of childrenOf(node)) walk(child);
  };
  walk(tree);
  const say = (element: HtmlElement, rule: string, message: string): void => {
    const at = element.sourceCodeLocation;
    diagnostics.add(`dist/${path}`, { line: at?.startLine ?? 0, column: at?.startCol ?? 0 }, rule, message);
  };
  const ids = new Set<string>();
  for (const element of elements) {
    const id = get(element, "id");
    if (id === undefined) continue;
    if (ids.has(id)) say(element, "duplicate-id", `id stands twice: ${id}`);
    ids.add(id);
  }
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  let depth = 0;
  for (const element of elements) {
    const href = element.tagName === "a" ? (get(element, "href") ?? get(element, "xlink:href")) : undefined;
    if (href !== undefined) checkLink(href, ids, folder, made, (message) => say(element, "dead-link", message));
    for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
      for (const id of (get(element, name) ?? "").split(/\s+/).filter(Boolean)) {
        if (!ids.has(id)) say(element, "dead-link", `${name} names no element: ${id}`);
      }
    }
    if (element.tagName === "img" && !get(element, "alt")?.trim()) say(element, "chart-alt", "image without alt text");
    if (get(element, "role") === "img" && !get(element, "aria-label")?.trim() && !get(element, "aria-labelledby")) say(element, "chart-alt", "drawing without a text alternative");
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level) {
      // Two languages follow each other in one page, so that a level may also be begun again.
      if (Number(level) > depth + 1) say(element, "heading-order", `heading skips a level: ${textOf(element).slice(0, 60)}`);
      depth = Number(level);
    }
    const source = ["src", "srcset", "data", "poster"].map((name) => get(element, name)).find((value) => value && !value.startsWith("data:"));
    if (source !== undefined || (element.tagName === "link" && get(element, "rel") === "stylesheet")) say(element, "request", `the page asks for a file: ${source ?? get(element, "href")}`);
    if (get(element, "style") !== undefined) say(element, "inline-style", "inline style, which the page’s own policy forbids");
  }
}

function checkLink(href: string, ids: ReadonlySet<string>, folder: string, made: ReadonlySet<string> | undefined, say: (message: string) => void): void {
  if (href === "") return say("link to nothing");
  if (href.startsWith("#")) {
    if (!ids.has(decodeURIComponent(href.slice(1)))) say(`no such place in the page: ${href}`);
    return;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    if (!/^(https?|mailto):/i.test(href)) say(`address of a kind that is not allowed: ${href}`);
    return;
  }
  if (!made) return;
  const target = new URL(href, `https://dist.invalid/${folder}`).pathname.slice(1);
  if (!made.has(decodeURIComponent(target))) say(`no such file: ${target}`);
}
