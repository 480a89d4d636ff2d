import type { ElementContent } from "hast";
import { placeOf, type Cell } from "../cells.ts";
import { contextFor, type Context, type Report } from "../context.ts";
import { blockDirectives } from "../directives/index.ts";
import { headingIdsOf, renderProse } from "../prose.ts";
import type { Lang } from "../../core/types.ts";
import type { CellOutput } from "../code/run.ts";
import { showCode } from "../code/show.ts";

/** A cell as it stands on the page: its content in each language. */
export interface ShownCell {
  cell: Cell;
  /** the opening of the report: headline and standfirst, or the key figures */
  isOpening: boolean;
  content: Record<Lang, ElementContent[]>;
}

/** Every cell in both languages, in order. */
export function renderCells(cells: readonly Cell[], outputs: ReadonlyMap<number, CellOutput>, report: Report): ShownCell[] {
  const contexts: Record<Lang, Context> = { en: contextFor(report, "en"), ar: contextFor(report, "ar") };
  const taken = new Set<string>();
  let isOpening = true;
  return cells.map((cell): ShownCell => {
    const ids = cell.type === "prose" ? headingIdsOf(cell.en, taken) : [];
    const isKeys = cell.type === "block" && (cell.directive.name === "keys" || cell.directive.name === "edition");
    const hasTitle = cell.type === "prose" && cell.en.children.some((block) => block.type === "heading" && block.depth === 1);
    isOpening = isOpening && (hasTitle || isKeys);
    return {
      cell,
      isOpening,
      content: {
        en: renderCell(cell, "en", contexts.en, ids, outputs),
        ar: renderCell(cell, "ar", contexts.ar, ids, outputs),
      },
    };
  });
}

function renderCell(cell: Cell, lang: Lang, context: Context, ids: string[], outputs: ReadonlyMap<number, CellOutput>): ElementContent[] {
  if (cell.type === "prose") return renderProse(cell[lang], ids, context);
  if (cell.type === "code") return showCode(cell, outputs.get(cell.index), context);
  const directive = blockDirectives.get(cell.directive.name);
  if (directive) return directive.render(cell.directive, context);
  context.diagnostics.add(
    context.path, placeOf(cell.directive), "unknown-directive",
    `unknown directive: ::${cell.directive.name}; one of ${[...blockDirectives.keys()].join(", ")}`,
  );
  return [];
}
