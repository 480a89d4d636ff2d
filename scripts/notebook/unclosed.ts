import type { Nodes, Root } from "mdast";
import type { ContainerDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import type { Diagnostics } from "./diagnostics.ts";
import { placeOf } from "./cells.ts";

/**
 * Finds what Markdown lets pass: a container or a fence that is never closed, which swallows the rest of the
 * file, and a directive whose bracket or brace is never closed, which becomes plain text.
 */
export function findUnclosed(root: Root, source: string, path: string, diagnostics: Diagnostics): void {
  const lines = source.split(/\r?\n/);
  visit(root, (node: Nodes) => {
    if (node.type === "containerDirective" && (!isClosed(lines, node, /^\s*:{3,}\s*$/) || isClosedByInner(node))) {
      diagnostics.add(path, placeOf(node), "unclosed", `unclosed cell: :::${node.name} has no ::: that closes it`);
    } else if (node.type === "code" && isFence(lines, node) && !isClosed(lines, node, /^\s*(`{3,}|~{3,})\s*$/)) {
      diagnostics.add(path, placeOf(node), "unclosed", "unclosed code cell: no fence that closes it");
    } else if (node.type === "text") {
      for (const match of node.value.matchAll(/:{1,3}[A-Za-z][\w-]*(?=[[{])/g)) {
        const before = node.value.slice(0, match.index).split("\n");
        const at = placeOf(node);
        const place = before.length > 1
          ? { line: at.line + before.length - 1, column: before.at(-1)!.length + 1 }
          : { line: at.line, column: at.column + match.index };
        diagnostics.add(path, place, "unclosed", `unclosed directive: ${match[0]}`);
      }
    }
  });
}

type Positioned = { position?: { start: { line: number }; end: { line: number } } | undefined };

function isClosed(lines: string[], { position }: Positioned, closing: RegExp): boolean {
  if (!position || position.end.line === position.start.line) return false;
  return closing.test(lines[position.end.line - 1] ?? "");
}

/** Whether the line that seems to close a container closes one inside of it, so that it is itself still open. */
const isClosedByInner = (node: ContainerDirective): boolean =>
  node.children.some((child) => child.type === "containerDirective" && child.position?.end.line === node.position?.end.line);

function isFence(lines: string[], { position }: Positioned): boolean {
  return /^\s*(`{3}|~{3})/.test(lines[(position?.start.line ?? 0) - 1] ?? "");
}
