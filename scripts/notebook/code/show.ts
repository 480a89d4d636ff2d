import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printNumber } from "../../say/number.ts";
import type { CodeCell } from "../cells.ts";
import { headingBelow, type Context } from "../context.ts";
import { raw } from "../page/raw.ts";
import { wordsOf } from "../page/words.ts";
import { readOptions } from "./options.ts";
import { inertMarkup } from "./inert-markup.ts";
import type { CellOutput } from "./run.ts";

/** What a cell returned, with its source folded beneath. */
export function showCode(cell: CodeCell, output: CellOutput | undefined, context: Context): ElementContent[] {
  const options = readOptions(cell, context);
  const shown = showValue(output?.[context.lang], cell, options.alt, context);
  const words = wordsOf(context.lang);
  return [
    h("figure", { className: ["code-cell"] }, [
      ...(options.title ? [h(headingBelow(context), { className: ["chart-title"], dataOf: `cells/${cell.index}#title` }, options.title)] : []),
      ...(shown.length ? [h("div", { className: ["output"], dataOf: `cells/${cell.index}` }, shown)] : []),
      ...(options.source ? [h("p", { className: ["chart-source"], dataOf: `cells/${cell.index}#source` }, options.source)] : []),
      h("details", { className: ["code"] }, [
        h("summary", words.cell),
        h("pre", { dir: "ltr", tabIndex: 0, role: "region", ariaLabel: words.cell, dataOf: `cells/${cell.index}#code` }, h("code", cell.code.value)),
      ]),
    ]),
  ];
}

interface NodeLike {
  nodeType: number;
  outerHTML: string;
}

function showValue(value: unknown, cell: CodeCell, alt: string, context: Context): ElementContent[] {
  if (value === undefined || value === null) return [];
  if (isNode(value)) return showNode(value as unknown as Element, cell, alt, context);
  if (Array.isArray(value) && value.length && value.every((row) => typeof row === "object" && row !== null)) {
    return [showTable(value as Record<string, unknown>[], context)];
  }
  return [h("p", { className: ["value"] }, h("output", sayValue(value, context)))];
}

const isNode = (value: unknown): value is NodeLike =>
  typeof value === "object" && value !== null && (value as NodeLike).nodeType === 1 && typeof (value as NodeLike).outerHTML === "string";

/** A drawing gets a name, and loses what assistive technology would stumble over in Plot's own markup. */
function showNode(node: Element, cell: CodeCell, alt: string, context: Context): ElementContent[] {
  const svgs = node.tagName.toLowerCase() === "svg" ? [node] : [...node.querySelectorAll("svg")];
  if (svgs.length && !alt) {
    context.diagnostics.add(context.path, cell.at, "chart-alt", `chart without a text alternative in ${context.lang}: begin the cell with //| alt.${context.lang}: …`);
  }
  for (const svg of svgs) {
    for (const one of svg.querySelectorAll("[aria-label],[aria-description],[aria-hidden]")) {
      for (const name of ["aria-label", "aria-description", "aria-hidden"]) one.removeAttribute(name);
    }
    svg.removeAttribute("aria-description");
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", alt);
    // Plot knows no direction: in a page that runs from the right its labels would flip.
    svg.setAttribute("direction", "ltr");
    svg.removeAttribute("style");
    for (const style of svg.querySelectorAll("style")) style.remove();
  }
  return [h("div", { className: ["scroll", "drawn"], dir: "ltr" }, raw(inertMarkup(node)))];
}

function showTable(rows: Record<string, unknown>[], context: Context): ElementContent {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return h("div", { className: ["scroll"], tabIndex: 0, role: "region", ariaLabel: wordsOf(context.lang).rows }, [
    h("table", [
      h("thead", h("tr", columns.map((column) => h("th", { scope: "col", className: rows.every((row) => typeof row[column] === "number") ? ["numeric"] : [] }, column)))),
      h("tbody", rows.map((row) => h("tr", columns.map((column) => h("td", typeof row[column] === "number" ? { className: ["numeric"] } : { dir: "auto" }, sayValue(row[column], context)))))),
    ]),
  ]);
}

function sayValue(value: unknown, { options }: Context): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? printNumber(value, options) : String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "object") return "text" in value ? String(value.text) : JSON.stringify(value);
  return String(value);
}
