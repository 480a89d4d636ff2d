import type { Code, Root, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import type { Lang } from "../core/types.ts";
import type { Diagnostics, Place } from "./diagnostics.ts";

/** Prose in both languages: `:::en` … `:::` and `:::ar` … `:::`, in either order. */
export interface ProseCell {
  type: "prose";
  index: number;
  at: Place;
  en: ContainerDirective;
  ar: ContainerDirective;
}

/** One leaf directive: `::chart{#troops}`. */
export interface BlockCell {
  type: "block";
  index: number;
  at: Place;
  directive: LeafDirective;
}

/** A fenced `js` cell. */
export interface CodeCell {
  type: "code";
  index: number;
  at: Place;
  code: Code;
}

export type Cell = ProseCell | BlockCell | CodeCell;

/** Where a node begins. */
export const placeOf = (node: { position?: { start: { line: number; column: number } } | undefined }): Place => ({
  line: node.position?.start.line ?? 0,
  column: node.position?.start.column ?? 0,
});

const isLang = (name: string): name is Lang => name === "en" || name === "ar";

/** The cells of a notebook, in order. Prose that lacks a language is an error and no cell. */
export function readCells(root: Root, path: string, diagnostics: Diagnostics): Cell[] {
  const cells: Cell[] = [];
  let open: ContainerDirective | null = null;
  const missing = (): void => {
    if (!open) return;
    const other = open.name === "en" ? "ar" : "en";
    diagnostics.add(path, placeOf(open), "missing-language", `cell has no :::${other}: it must follow this :::${open.name}`);
    open = null;
  };
  for (const node of root.children) {
    if (node.type === "yaml" || (node.type === "html" && /^<!--[\s\S]*-->\s*$/.test(node.value))) continue;
    if (node.type === "containerDirective" && isLang(node.name)) {
      if (open && open.name !== node.name) {
        const pair = open.name === "en" ? { en: open, ar: node } : { en: node, ar: open };
        cells.push({ type: "prose", index: cells.length, at: placeOf(open), ...pair });
        open = null;
      } else {
        missing();
        open = node;
      }
      continue;
    }
    missing();
    const at = placeOf(node);
    if (node.type === "leafDirective") cells.push({ type: "block", index: cells.length, at, directive: node });
    else if (node.type === "code" && node.lang === "js") cells.push({ type: "code", index: cells.length, at, code: node });
    else diagnostics.add(path, at, "outside-cell", describe(node));
  }
  missing();
  return cells;
}

function describe(node: RootContent): string {
  if (node.type === "containerDirective") return `unknown cell: :::${node.name}`;
  if (node.type === "code") return `code cell in an unknown language: ${node.lang ?? "none"}; only js runs`;
  if (node.type === "html") return "raw HTML is not carried over: write Markdown";
  return "text outside of a cell: put it between :::en and ::: and its translation between :::ar and :::";
}
