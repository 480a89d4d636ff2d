import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Lang } from "../../types.ts";

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
  const root: Root = structuredClone({ type: "root", children: [{ type: "doctype" }, html] });
  if (depth) visit(root, "element", (element: Element) => climb(element, "../".repeat(depth)));
  return `${writer.stringify(root)}\n`;
}

/** A piece of a page as HTML. */
export const writeFragment = (nodes: readonly ElementContent[]): string => writer.stringify({ type: "root", children: [...nodes] });

function climb(element: Element, up: string): void {
  const { href } = element.properties;
  if (element.tagName === "a" && typeof href === "string" && isFile(href)) element.properties.href = up + href;
}

/** A path in dist/, and neither an anchor nor an address elsewhere. */
const isFile = (href: string): boolean => !/^(#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
