import type { ElementContent } from "hast";
import type { Nodes } from "mdast";
import type { LeafDirective, TextDirective } from "mdast-util-directive";
import type { Context } from "../context.ts";

/** A directive inside a sentence: `:fact[us-troops]`. */
export interface InlineDirective {
  name: string;
  /** plain text and the element that carries it; reports what is wrong and returns null */
  render(node: TextDirective, context: Context): Inline | null;
}

export interface Inline {
  /** as printed */
  text: string;
  element: ElementContent;
  /** name of the fact it prints; empty if none */
  fact: string;
  /** what a `:claim` rests on: kind and facts */
  claim?: string;
}

/** A directive that is a cell of its own: `::chart{#troops}`. */
export interface BlockDirective {
  name: string;
  render(node: LeafDirective, context: Context): ElementContent[];
}

/** The text between a directive's brackets. */
export function labelOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(labelOf).join("") : "";
}

/** An attribute of a directive, or an empty string. */
export const attribute = (node: TextDirective | LeafDirective, name: string): string => node.attributes?.[name] ?? "";
