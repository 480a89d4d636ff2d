/** Takes a reviewer's spreadsheet back. Reads only the review columns; joins by id, never by row. */
import type { DecisionRow } from "../../core/rows.ts";
import type { DeskData } from "../model.ts";
import { BOUND, REASON } from "../../say/labels.ts";
import { FormError, verdict } from "../form.ts";
import { unguard } from "../../store/tables/formula-guard.ts";
import { Hashes } from "../../decide/same-evidence.ts";
import { isRepeated } from "../../decide/undo.ts";
import { CellError, dateCell, decisionCell, numberCell } from "./cells.ts";
import { readHash, REVIEW } from "./columns.ts";
import type { SheetFile } from "./decode.ts";

export interface Imported {
  /** to be appended */
  decisions: DecisionRow[];
  /** rows without a decision, and rows whose decision is in the file already */
  blank: number;
  repeated: number;
  /** row of the spreadsheet, and why it was refused */
  refused: { row: number; message: string }[];
  /** rows in which a column was changed that is not read back */
  ignored: { row: number; message: string }[];
}

/** @throws Error if columns are missing. Every row that is sound is taken, every other is named. */
export function importSheet(file: SheetFile, data: DeskData, reviewer: string): Imported {
  const missing = ["mention_id", "evidence_hash", "decision"].filter((name) => !file.columns.includes(name));
  if (missing.length > 0) throw new Error(`missing column ${missing.join(", ")}; was this sheet exported by sanad review --export?`);
  const result: Imported = { decisions: [], blank: 0, repeated: 0, refused: [], ignored: [] };
  const seen = new Map<string, number>();
  for (const { row, cells } of file.rows) {
    try {
      const decision = readRow(cells, file, data, reviewer);
      if (decision === null) {
        result.blank += 1;
        continue;
      }
      const earlier = seen.get(decision.mention_id);
      if (earlier !== undefined) throw new CellError(`the same mention as in row ${earlier}`);
      seen.set(decision.mention_id, row);
      if (isRepeated(data.decisions, decision)) result.repeated += 1;
      else result.decisions.push(decision);
      const changed = changedQuote(cells, data);
      if (changed !== null) result.ignored.push({ row, message: changed });
    } catch (error) {
      if (!(error instanceof CellError || error instanceof FormError)) throw error;
      result.refused.push({ row, message: error.message });
    }
  }
  return result;
}

function readRow(cells: Readonly<Record<string, string>>, { delimiter }: SheetFile, data: DeskData, reviewer: string): DecisionRow | null {
  const cell = (name: (typeof REVIEW)[number] | "mention_id" | "evidence_hash"): string => unguard(cells[name] ?? "").trim();
  const written = REVIEW.filter((name) => name.startsWith("new_") && cell(name) !== "");
  if (cell("decision") === "") {
    if (written.length > 0) throw new CellError(`${written.join(", ")} without a decision; write correct`);
    return null;
  }
  const state = data.decided.states.get(cell("mention_id"));
  if (!state) throw new CellError(`no such mention now: ${cell("mention_id")}; export anew`);
  if (!new Hashes(data.texts).isSame(readHash(cell("evidence_hash")), state.read)) {
    throw new CellError("the article or what was read in it changed since the export; export anew");
  }
  const decision = decisionCell(cell("decision"));
  if (decision === "correct" && written.length === 0) throw new CellError("correct, but no new_ column is filled");
  if (decision !== "correct" && written.length > 0) throw new CellError(`${decision}, but ${written.join(", ")} is filled; write correct`);
  const form: Record<string, string> = { decision, note: cell("note"), reason: code(cell("reason"), REASON) };
  const near = /\d{4}/.exec(state.read.edtf || state.read.earliest || state.read.latest);
  for (const name of written) {
    const column = name === "new_date" ? "edtf" : name.slice(4);
    const value = cell(name);
    if (value === "-") form[column] = "";
    else if (["value", "low", "high"].includes(column)) form[column] = numberCell(value, delimiter);
    else if (column === "edtf") form[column] = dateCell(value, near ? Number(near[0]) : null);
    else if (column === "bound") form[column] = code(value, BOUND);
    else form[column] = column === "duration" ? value.replace(/^\[(.*)\]$/, "$1") : value;
  }
  if (form["quote"] !== undefined) form["quote"] = form["quote"].replace(/^[«“"](.*)[»”"]$/, "$1");
  return { ...verdict(form, state.read, data.texts.get(state.read.article_id) ?? "", data.topics), reviewer };
}

/** A code by itself or by its label in either language. */
function code(value: string, table: Readonly<Record<string, { en: string; ar: string }>>): string {
  const found = Object.entries(table).find(([id, { en, ar }]) => [id, en, ar].includes(value.toLowerCase()));
  return found ? found[0] : value;
}

/** The words are shown to be read; changed there they change nothing, which is said. */
function changedQuote(cells: Readonly<Record<string, string>>, data: DeskData): string | null {
  const shown = unguard(cells["quote"] ?? "").replace(/^[«“](.*)[»”]$/su, "$1");
  const read = data.decided.states.get((cells["mention_id"] ?? "").trim())?.read.quote;
  return shown === "" || read === undefined || shown === read ? null : "quote was changed and is not read back; write other words into new_quote";
}
