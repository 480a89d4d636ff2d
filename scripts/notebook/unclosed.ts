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
  findSwallowing(lines, path, diagnostics);
  visit(root, (node: Nodes) => {
    if (node.type === "containerDirective" && !isClosed(lines, node, /^\s*:{3,}\s*$/) && !holdsAnother(node)) {
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

/**
 * A cell that is not closed before the next begins takes the next one's ::: for its own, and Markdown sees nothing
 * wrong. Cells do not stand in cells, so a second opening of as many colons means that the first was left open.
 */
function findSwallowing(lines: readonly string[], path: string, diagnostics: Diagnostics): void {
  let open: { name: string; colons: number; line: number } | null = null;
  let fence = "";
  for (const [i, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (!fence || mark.startsWith(fence))) fence = fence ? "" : mark;
    if (fence) continue;
    const [, colons, name] = /^ {0,3}(:{3,})([A-Za-z][\w-]*)?\s*(?:[[{].*)?$/.exec(line) ?? [];
    if (!colons) continue;
    if (!name) {
      if (open && colons.length >= open.colons) open = null;
      continue;
    }
    if (open && colons.length <= open.colons) {
      diagnostics.add(path, { line: open.line, column: 1 }, "unclosed", `unclosed cell: :::${open.name} has no ::: before :::${name} in line ${i + 1}`);
    }
    open = { name, colons: colons.length, line: i + 1 };
  }
}

type Positioned = { position?: { start: { line: number }; end: { line: number } } | undefined };

function isClosed(lines: string[], { position }: Positioned, closing: RegExp): boolean {
  if (!position || position.end.line === position.start.line) return false;
  return closing.test(lines[position.end.line - 1] ?? "");
}

/** Whether another cell begins inside of this one: that is told by `findSwallowing`, which knows where. */
const holdsAnother = (node: ContainerDirective): boolean =>
  node.children.some((child) => child.type === "containerDirective");

function isFence(lines: string[], { position }: Positioned): boolean {
  return /^\s*(`{3}|~{3})/.test(lines[(position?.start.line ?? 0) - 1] ?? "");
}
