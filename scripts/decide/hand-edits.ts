/** What a person changed in evidence.csv, which is made: their work would be lost with the next run, so it is refused. */
import type { EvidenceRow } from "../core/rows.ts";
import type { Diagnostic } from "../core/types.ts";

/** Columns that follow from the evidence hash, and so cannot differ where it is the same. */
const READ = ["quote", "kind", "value", "bound", "low", "high", "unit", "noun", "topic", "actor", "edtf", "earliest", "latest", "duration", "attributes", "fate", "by", "place", "said_by", "via"] as const;
/** Those of a corrected mention that a decision states, and no rule of the program derives. */
const CORRECTED = ["kind", "value", "bound", "edtf", "topic"] as const;
const DECISION = ["status", "reason", "note"] as const;

/**
 * The rows of the file that were made from what was read and decided as it is now, and say something else: someone
 * wrote into them. Rows made from other readings or other decisions are only old, and will be made again.
 * @param file rows of data/evidence.csv as they are on disk, with the line of each
 */
export function handEdits(file: { rows: readonly EvidenceRow[]; lines: readonly number[] }, made: readonly EvidenceRow[]): Diagnostic[] {
  const now = new Map(made.map((row) => [row.mention_id, row]));
  return file.rows.flatMap((row, i) => {
    const fresh = now.get(row.mention_id);
    if (!fresh || fresh.evidence_hash !== row.evidence_hash || told(fresh, ["decided_by", "decided_at"]) !== told(row, ["decided_by", "decided_at"])) return [];
    const columns = [...(fresh.status === "corrected" ? CORRECTED : READ), ...DECISION];
    const wrong = columns.filter((name) => told(fresh, [name]) !== told(row, [name]));
    return wrong.map((name): Diagnostic => ({
      path: "data/evidence.csv", line: file.lines[i] ?? 0, column: 0, severity: "error", rule: "hand-edit",
      message: `column ${name}: “${cell(row[name])}” stands here, and the mentions and decisions make “${cell(fresh[name])}” of it; this file is made, so decide with \`sanad review\`, then take the file away and run \`sanad decide\``,
    }));
  });
}

const told = (row: EvidenceRow, columns: readonly (keyof EvidenceRow)[]): string => JSON.stringify(columns.map((name) => row[name]));

const cell = (value: EvidenceRow[keyof EvidenceRow]): string => (Array.isArray(value) ? value.join(" ") : String(value ?? ""));
