import { compileFunction, createContext, Script } from "node:vm";
import type { Lang } from "../../core/types.ts";
import { placeOf, type Cell, type CodeCell } from "../cells.ts";
import { contextFor, type Report } from "../context.ts";
import type { Place } from "../diagnostics.ts";
import { analyse } from "./analyse.ts";
import { startWatchdog } from "./watchdog.ts";

/** What a cell gave, in each language. */
export type CellOutput = Record<Lang, unknown>;

/** How long a cell may take, ms: far more than any that ends, for the machine may be busy. */
const CELL_LIMIT = 10_000;

/**
 * Runs the code cells in order, once for each language, so that a chart may be labelled in both. Names that a
 * cell defines are there for the cells below it. What goes wrong is an error at its line of the Markdown file,
 * and the cells below it do not run.
 * @param limit ms a cell may hold the build up to its first `await`; twice that in all
 */
export async function runCells(cells: readonly Cell[], report: Report, limit = CELL_LIMIT): Promise<Map<number, CellOutput>> {
  const outputs = new Map<number, CellOutput>();
  const code = cells.filter((cell) => cell.type === "code");
  if (!code.length) return outputs;
  // Loaded only where there is a cell to run: with jsdom, Plot and d3 it takes longer than all the rest.
  const { startScope } = await import("./scope.ts");
  const scopes = { en: startScope(contextFor(report, "en")), ar: startScope(contextFor(report, "ar")) };
  // Only what waits can go on after the script's own limit; the thread that watches it starts only then.
  const watchdog = code.some((cell) => /\bawait\b|\bPromise\b/.test(cell.code.value)) ? await startWatchdog() : null;
  try {
    for (const cell of code) {
      const output: CellOutput = { en: undefined, ar: undefined };
      try {
        for (const lang of ["en", "ar"] as const) {
          const run = (): Promise<unknown> => runCell(cell, scopes[lang], report.path, limit);
          output[lang] = await (watchdog ? watchdog.watch(run, limit * 2) : run());
        }
      } catch (error) {
        const { place, message } = explain(error, cell, report.path);
        report.diagnostics.add(report.path, place, "code", message);
        break;
      }
      outputs.set(cell.index, output);
    }
  } finally {
    await watchdog?.close();
  }
  return outputs;
}

async function runCell(cell: CodeCell, scope: Record<string, unknown>, path: string, limit: number): Promise<unknown> {
  const { names, before, expression } = analyse(cell.code.value);
  const defined = `{${names.join(", ")}}`;
  // The expression stays on its line, so that the place of an error is that of the file.
  const body = `return (async () => { "use strict"; ${before}${
    expression ? `;const $shown = (${expression}\n); return [$shown, ${defined}]` : `\n; return [undefined, ${defined}]`
  }; })();`;
  const known = Object.keys(scope).filter((name) => !names.includes(name));
  const run = compileFunction(body, known, { filename: path, lineOffset: placeOf(cell.code).line });
  const [shown, made] = (await withinLimit(() => run(...known.map((name) => scope[name])), limit)) as [unknown, Record<string, unknown>];
  Object.assign(scope, made);
  return shown;
}

/** Only a script has a time limit, so a script makes the call. What a cell does after an `await` is beyond it: see watchdog.ts. */
function withinLimit(call: () => unknown, limit: number): unknown {
  try {
    return new Script("call()").runInContext(createContext({ call }), { timeout: limit });
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    throw new Error(`no end after ${limit / 1000} s; is there a loop without one?`);
  }
}

function explain(error: unknown, cell: CodeCell, path: string): { place: Place; message: string } {
  const first = cell.at.line + 1;
  const { loc, stack, message } = error as { loc?: { line: number; column: number }; stack?: string; message?: string };
  if (loc) {
    return { place: { line: cell.at.line + loc.line, column: loc.column + 1 }, message: `cell does not parse: ${String(message).replace(/ \(\d+:\d+\)$/, "")}` };
  }
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const match = new RegExp(`${escaped}:(\\d+)(?::(\\d+))?`).exec(stack ?? "");
  const line = match ? Number(match[1]) : first;
  const what = error instanceof Error ? error.message : `cell threw: ${String(error)}`;
  return { place: { line, column: 1 }, message: `cell failed: ${what}` };
}
