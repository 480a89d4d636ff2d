import type { Nodes } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { placeOf } from "./cells.ts";
import type { Context } from "./context.ts";
import type { Place } from "./diagnostics.ts";
import { inlineDirectives } from "./directives/index.ts";

/** A stretch of a block's text that comes from one node. */
export interface Segment {
  /** UTF-16, in the plain text */
  start: number;
  end: number;
  kind: "text" | "fact" | "literal";
  /** name of the fact; empty if none */
  fact: string;
  /** what a `:claim` rests on; empty if it is none */
  claim: string;
  at: Place;
}

/** A block of prose as a reader sees it, and which parts of it are bound to data. */
export interface Plain {
  text: string;
  segments: Segment[];
}

/** The text of a paragraph, heading or cell of a list, with facts printed. */
export function plainOf(block: Nodes, context: Context): Plain {
  const segments: Segment[] = [];
  let text = "";
  const push = (value: string, kind: Segment["kind"], fact: string, node: Nodes, claim = ""): void => {
    segments.push({ start: text.length, end: text.length + value.length, kind, fact, claim, at: placeOf(node) });
    text += value;
  };
  const walk = (node: Nodes): void => {
    if (node.type === "textDirective") {
      const inline = inlineDirectives.get(node.name)?.render(node as TextDirective, context);
      push(inline?.text ?? "", inline?.fact ? "fact" : "literal", inline?.fact ?? "", node, inline?.claim);
    } else if (node.type === "break") push("\n", "text", "", node);
    else if ("value" in node) push(node.value, "text", "", node);
    else if (node.type === "image") push(node.alt ?? "", "text", "", node);
    else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(block);
  return { text, segments };
}

/** The blocks of a cell that are read as one text each: paragraphs, headings, cells of tables. */
export function blocksOf(node: Nodes): Nodes[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") return [node];
  if (node.type === "code" || node.type === "html") return [node];
  return "children" in node ? node.children.flatMap(blocksOf) : [];
}

/** Where an offset of the plain text stands in the Markdown file. */
export function placeAt({ text, segments }: Plain, offset: number): Place {
  const segment = segments.findLast((one) => one.start <= offset) ?? segments[0];
  if (!segment) return { line: 0, column: 0 };
  if (segment.kind !== "text") return segment.at;
  const before = text.slice(segment.start, offset).split("\n");
  return before.length === 1
    ? { line: segment.at.line, column: segment.at.column + before[0]!.length }
    : { line: segment.at.line + before.length - 1, column: before.at(-1)!.length + 1 };
}
