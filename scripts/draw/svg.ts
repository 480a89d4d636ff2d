/** What every drawing needs after Plot: direction, isolates, ids of its own, and nothing that only weighs. */
import { mergeShapes } from "./merge.ts";
import { serializerOf } from "./serialize.ts";
import { TEXT } from "../../charts/shared/theme.ts";
import type { Lang } from "../core/types.ts";

export interface Finish {
  /** prefix of all ids in it, unique in any page: `troops-ar-320` */
  prefix: string;
  lang: Lang;
}

const RLI = "\u2067";
const PDI = "\u2069";
/** Arabic, or a number with a sign at its end, as a broken line leaves it: «2021:» has its colon on the left. */
const rightToLeft = /\p{Script=Arabic}|^\p{P}+\p{Nd}|\p{Nd}\p{P}+$/u;

/**
 * Finishes a drawing in place and serializes it as XML that is also valid inside HTML.
 * Isolates come after Plot, one a line: resvg knows no `direction`, and browsers flip `text-anchor` with it.
 */
export function finish(svg: SVGSVGElement, { prefix, lang }: Finish): string {
  svg.querySelectorAll("style").forEach((style) => style.remove());
  for (const name of ["class", "style", "fill", "font-size", "font-family", "aria-label"]) svg.removeAttribute(name);
  svg.setAttribute("direction", "ltr");
  // The box around all widths carries the text alternative once, and the table has every link for keys and readers.
  svg.setAttribute("aria-hidden", "true");
  for (const link of svg.querySelectorAll<SVGAElement>("a")) plainLink(link);
  svg.setAttribute("lang", lang);
  svg.setAttribute("class", `w${svg.getAttribute("width")}`);
  renameIds(svg, prefix);
  for (const node of svg.querySelectorAll("*")) {
    for (const name of ["aria-label", "aria-description", "aria-hidden"]) {
      node.removeAttribute(name);
    }
    for (const { name, value } of [...node.attributes]) {
      const short = roundNumbers(name, value);
      if (useless(name, short)) node.removeAttribute(name);
      else if (short !== value) node.setAttribute(name, short);
    }
  }
  placeTexts(svg, TEXT[lang].label);
  if (lang === "ar") isolate(svg);
  unwrap(svg);
  mergeShapes(svg);
  return serializerOf(svg.ownerDocument).serializeToString(svg);
}

function isolate(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll("text, tspan")) {
    for (const node of text.childNodes) {
      if (node.nodeType === 3 && rightToLeft.test(node.nodeValue ?? "")) {
        node.nodeValue = `${RLI}${(node.nodeValue ?? "").replace(/^\u200b/, "")}${PDI}`;
      }
    }
  }
}

/** Plot writes links as XLink, which HTML does not know. */
function plainLink(link: SVGAElement): void {
  const address = link.getAttributeNS("http://www.w3.org/1999/xlink", "href") ?? link.getAttribute("href") ?? "";
  for (const { name } of [...link.attributes]) link.removeAttribute(name);
  link.removeAttributeNS("http://www.w3.org/1999/xlink", "href");
  link.setAttribute("href", address);
  link.setAttribute("tabindex", "-1");
}

/** Plot moves each text by a transform and centres it by an em; one x and y say the same in half the bytes. */
function placeTexts(svg: SVGSVGElement, size: number): void {
  for (const text of svg.querySelectorAll("text")) {
    const moved = /^translate\((-?[\d.]+)(?:,(-?[\d.]+))?\)$/.exec(text.getAttribute("transform") ?? "");
    const lift = /^(-?[\d.]+)em$/.exec(text.getAttribute("y") ?? "");
    if (!moved || !lift) continue;
    text.removeAttribute("transform");
    text.setAttribute("x", moved[1]!);
    const own = Number(text.closest("g[font-size]")?.getAttribute("font-size")) || size;
    text.setAttribute("y", String(Number((Number(moved[2] ?? 0) + Number(lift[1]) * own).toFixed(1))));
  }
}

function renameIds(svg: SVGSVGElement, prefix: string): void {
  const names = new Map<string, string>();
  for (const node of svg.querySelectorAll("[id]")) {
    const name = `${prefix}-${names.size + 1}`;
    names.set(node.id, name);
    node.id = name;
  }
  if (names.size === 0) return;
  for (const node of svg.querySelectorAll("*")) {
    for (const { name, value } of [...node.attributes]) {
      const renamed = value.replace(/url\(#([^)]+)\)/g, (all, id: string) => (names.has(id) ? `url(#${names.get(id)})` : all));
      if (renamed !== value) node.setAttribute(name, renamed);
      if (name === "href" && names.has(value.slice(1)) && value.startsWith("#")) node.setAttribute(name, `#${names.get(value.slice(1))}`);
    }
  }
}

const numeric = /^(x|y|x1|x2|y1|y2|cx|cy|r|d|dx|dy|width|height|points|transform|stroke-width|stroke-opacity|fill-opacity)$/;

/** A tenth of a px is finer than any screen; opacities and widths of lines keep two digits. */
function roundNumbers(name: string, value: string): string {
  if (!numeric.test(name) || !/\d\.\d/.test(value)) return value;
  const digits = name.includes("opacity") || name === "stroke-width" ? 2 : 1;
  return value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(digits))));
}

/** What says only what is so anyway. */
function useless(name: string, value: string): boolean {
  return (
    (name === "stroke-opacity" && value === "1") ||
    (name === "fill-opacity" && value === "1") ||
    (name === "stroke-dasharray" && value === "none") ||
    (name === "stroke" && value === "none") ||
    (name === "transform" && /^translate\((0|0\.5),(0|0\.5)\)$/.test(value) && value === "translate(0,0)")
  );
}

/** Takes a group with no attributes out from around its children. */
function unwrap(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll("g")) if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
}
