/** Appends rows to a table and says each on standard output once it is on disk: file, name, how many. */
import { appendRows } from "../../../scripts/store/files/append.ts";

const [path, name, count] = process.argv.slice(2) as [string, string, string];
for (let n = 0; n < Number(count); n += 1) {
  const id = `${name}-${n}`;
  const note = name === "long" ? "م".repeat(800) : "ملاحظة";
  await appendRows(path, {
    name: "d.csv", columns: ["id", "note", "at"], lastCell: /Z$/, build: () => [{ id, note, at: "2026-11-21Z" }],
  });
  process.stdout.write(`${id}\n`);
}
