import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import type { Lang } from "../../core/types.ts";

const writer = unified().use(rehypeStringify, { allowDangerousHtml: true, closeSelfClosing: false, entities: { useNamedReferences: false } }).freeze();

/**
 * A whole page as HTML.
 * @param depth folders between the page and dist/: links to files of dist/ climb as many
 */
export function writePage(languages: readonly Lang[], head: ElementContent[], body: ElementContent[], depth: number): string {
  const lang = languages[0]!;
  const html = h("html", { lang, dir: lang === "ar" ? "rtl" : "ltr", className: [languages.length > 1 ? "both" : "single"] }, [
    h("head", head),
    h("body", body),
  ]);
  const root: Root = { type: "root", children: [{ type: "doctype" }, depth ? climb(html, "../".repeat(depth)) : html] };
  return `${writer.stringify(root)}\n`;
}

/** A piece of a page as HTML. */
export const writeFragment = (nodes: readonly ElementContent[]): string => writer.stringify({ type: "root", children: [...nodes] });

/** The element with the links in it made to climb. The pages share what they show: only what changes is copied. */
function climb(element: Element, up: string): Element {
  const { href } = element.properties;
  const children = element.children.map((child) => (child.type === "element" ? climb(child, up) : child));
  const isLink = element.tagName === "a" && typeof href === "string" && isFile(href);
  if (!isLink && children.every((child, n) => child === element.children[n])) return element;
  return { ...element, children, ...(isLink && { properties: { ...element.properties, href: up + href } }) };
}

/** A path in dist/, and neither an anchor nor an address elsewhere. */
const isFile = (href: string): boolean => !/^(#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
