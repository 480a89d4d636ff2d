import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** @param located with the line and column of each element, which takes half as long again */
export const parsePage = (html: string, located: boolean): HtmlNode => parse(html, { sourceCodeLocationInfo: located });

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node;

export const childrenOf = (node: HtmlNode): HtmlNode[] => ("childNodes" in node ? node.childNodes : []);

export const get = (element: HtmlElement, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** All text below a node, as it stands. */
export function textOf(node: HtmlNode): string {
  return node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : childrenOf(node).map(textOf).join("");
}

/** Attributes that are read aloud or shown. */
export const spoken = ["alt", "title", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "summary", "label"];

/** Text and spoken attributes in order: what a reader can notice of a piece of markup. */
function fingerprint(node: HtmlNode): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  const own = isElement(node) ? node.attrs.filter(({ name }) => spoken.includes(name)).map(({ name, value }) => `[${name}=${value}]`).join("") : "";
  return own + childrenOf(node).map(fingerprint).join("");
}

export const fingerprintOfMarkup = (html: string): string => fingerprint(parseFragment(html));

/** What is inside an element, without its own attributes. */
export const innerFingerprint = (element: HtmlElement): string => element.childNodes.map(fingerprint).join("");
