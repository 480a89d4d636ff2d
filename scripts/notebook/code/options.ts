import type { CodeCell } from "../cells.ts";
import type { Context } from "../context.ts";
import { parseMarkdown } from "../parse.ts";
import { plainOf } from "../plain.ts";

/** What a code cell says of its output, in lines `//| alt.en: …` at its top. Texts may cite facts. */
export interface CellOptions {
  title: string;
  alt: string;
  source: string;
}

const pattern = /^\/\/\|\s*([a-z]+)\.(en|ar):\s*(.*)$/;

export function readOptions(cell: CodeCell, context: Context): CellOptions {
  const out: CellOptions = { title: "", alt: "", source: "" };
  for (const [i, line] of cell.code.value.split("\n").entries()) {
    if (!line.startsWith("//|")) break;
    const [, key, lang, text] = pattern.exec(line) ?? [];
    const place = { line: cell.at.line + 1 + i, column: 1 };
    if (!key || !(key in out)) context.diagnostics.add(context.path, place, "cell-option", `unknown option: ${line.slice(3).trim()}; title, alt or source, each with .en and .ar`);
    else if (lang === context.lang) out[key as keyof CellOptions] = plainOf(parseMarkdown(text ?? ""), context).text;
  }
  return out;
}
