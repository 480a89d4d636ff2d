import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import { readBytes } from "../store/files/read.ts";
import { writeWhole } from "../store/files/write.ts";
import { everything, queueOf, readQuery } from "../desk/model.ts";
import { readSheet, SheetError } from "../desk/sheet/decode.ts";
import { exportSheet } from "../desk/sheet/export.ts";
import { importSheet } from "../desk/sheet/import.ts";
import type { Imported } from "../desk/sheet/import.ts";
import { openStore } from "./review-store.ts";
import { defaultReviewer } from "./review.ts";

/**
 * Writes the queue for a spreadsheet. @returns the number of rows
 * @throws UserError if the file is there already: somebody may have written into it
 */
export async function exportReview(project: Project, file: string, show: string): Promise<number> {
  if (await access(file).then(() => true, () => false)) {
    throw new UserError(file, 0, "already there, perhaps with decisions in it; import it first, or choose another name", "review-export");
  }
  const data = await openStore(project.root).load();
  const query = readQuery("en", (name) => (name === "show" ? show : undefined));
  if (query.show !== show) throw new UserError(file, 0, `no such part of the queue: ${show}`, "review-export");
  await writeWhole(resolve(file), exportSheet(data, query));
  return (show === "all" ? everything(data) : queueOf(data, query)).length;
}

export interface SheetImported {
  result: Omit<Imported, "decisions"> & { decisions: number };
  /** what was done, for people */
  lines: string[];
}

/** Takes a filled sheet back: sound rows are appended, all others named. @throws UserError if it cannot be read */
export async function importReview(project: Project, file: string, reviewer?: string): Promise<SheetImported> {
  const bytes = await readBytes("", resolve(file));
  const name = reviewer?.trim() || defaultReviewer(project.root);
  let done: Imported | null = null;
  let how = "";
  try {
    const sheet = readSheet(bytes);
    how = `${sheet.encoding.toUpperCase()}, ${{ ",": "commas", ";": "semicolons", "\t": "tabs" }[sheet.delimiter]}`;
    await openStore(project.root).decide((data) => (done = importSheet(sheet, data, name)).decisions);
  } catch (error) {
    if (error instanceof SheetError || (error instanceof Error && error.message.startsWith("missing column"))) {
      throw new UserError(file, 1, error.message, "review-import");
    }
    throw error;
  }
  const { decisions, blank, repeated, refused, ignored } = done!;
  const lines = [
    `read ${file} (${how}): ${decisions.length} decisions by ${name} appended, ${repeated} were there already, ${blank} rows undecided, ${refused.length} refused`,
    ...refused.map(({ row, message }) => `${file}: row ${row}: refused: ${message}`),
    ...ignored.map(({ row, message }) => `${file}: row ${row}: note: ${message}`),
  ];
  return {
    result: { decisions: decisions.length, blank, repeated, refused, ignored },
    lines: lines.map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")),
  };
}
