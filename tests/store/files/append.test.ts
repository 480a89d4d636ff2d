import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { appendRows } from "../../../scripts/store/files/append.ts";
import { parseCsv, quoteCell } from "../../../scripts/store/tables/csv.ts";

const columns = ["id", "note", "at"];
const lastCell = /^\d{4}-\d\d-\d\dZ$/;
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "append-"));
  path = join(folder, "d.csv");
});
afterEach(() => rm(folder, { recursive: true }));

const line = (id: string, note = "", at = "2026-11-21Z"): Record<string, string> => ({ id, note, at });
const append = (...lines: Record<string, string>[]): Promise<unknown> =>
  appendRows(path, { name: "d.csv", columns, lastCell, build: () => lines });
const ids = async (): Promise<string[]> => {
  const { rows, diagnostics } = parseCsv(await readFile(path, "utf8"), "d.csv");
  expect(diagnostics).toEqual([]);
  return rows.map((row) => row.cells["id"]!);
};

test("a missing file is made with its header, and no lock is left", async () => {
  await append(line("1", 'a "note", with\nnewline'));
  expect(await readFile(path, "utf8")).toBe('id,note,at\r\n1,"a ""note"", with newline",2026-11-21Z\r\n');
  expect(await readdir(folder)).toEqual(["d.csv"]);
});

test("a header that a crash cut short is finished", async () => {
  for (const begun of ["", "id,no", "id,note,at", "id,note,at\r"]) {
    await writeFile(path, begun);
    await append(line("1"));
    expect(await readFile(path, "utf8")).toBe("id,note,at\r\n1,,2026-11-21Z\r\n");
  }
});

test("what an editor did to the file stays: line endings, order of columns, BOM, missing last newline", async () => {
  await writeFile(path, "\uFEFFat,id,note\n2026-01-01Z,0,مرحبا");
  await append(line("1", "x"));
  expect(await readFile(path, "utf8")).toBe("\uFEFFat,id,note\n2026-01-01Z,0,مرحبا\n2026-11-21Z,1,x\n");
});

test("a file that a spreadsheet saved otherwise is refused and left alone", async () => {
  for (const [source, message] of [
    ["id;note;at\r\n", "d.csv:1: error: missing column id, note, at; was it saved with semicolons"],
    ["id,note\r\n", "d.csv:1: error: missing column at"],
    ["id,note,at,who\r\n", "d.csv:1: error: unknown column who"],
    ['id,note,at\r\n1,"open,2026-01-01Z\r\n2,,2026-01-02Z', "d.csv:2: error: a quotation mark is left open"],
  ] as const) {
    await writeFile(path, source);
    await expect(append(line("1"))).rejects.toThrow(message);
    expect(await readFile(path, "utf8")).toBe(source);
  }
});

test("wherever a crash cut the last line, the rows before it stay, and what was cut off is kept aside", async () => {
  const whole = "id,note,at\r\n0,,2026-01-01Z\r\n";
  const last = `1,${quoteCell('said "نعم", twice')},2026-11-21Z\r\n`;
  const bytes = Buffer.from(last);
  for (let cut = 1; cut < bytes.length; cut += 1) {
    await rm(`${path}.torn`, { force: true });
    await writeFile(path, Buffer.concat([Buffer.from(whole), bytes.subarray(0, cut)]));
    await append(line("2"));
    const found = await ids();
    if (cut >= bytes.length - 2) expect(found).toEqual(["0", "1", "2"]);
    else {
      expect(found).toEqual(["0", "2"]);
      expect(await readFile(`${path}.torn`)).toEqual(Buffer.concat([bytes.subarray(0, cut), Buffer.from("\n")]));
    }
  }
});

test("whatever is in the cells comes back, newlines as spaces", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "ع", "=", "\u202e", "\u{1F600}", " ") }), { maxLength: 5 }), async (notes) => {
      await rm(path, { force: true });
      for (const note of notes) await append(line("1", note));
      if (notes.length === 0) return;
      const { rows } = parseCsv(await readFile(path, "utf8"), "d.csv");
      expect(rows.map((row) => row.cells["note"])).toEqual(notes.map((note) => note.replace(/\s*[\r\n]+\s*/g, " ")));
    }),
    { numRuns: 30 },
  );
});

test("a builder that throws appends nothing and gives the lock back", async () => {
  await append(line("1"));
  const refuse = appendRows(path, { name: "d.csv", columns, build: () => { throw new Error("decided meanwhile"); } });
  await expect(refuse).rejects.toThrow("decided meanwhile");
  await append(line("2"));
  expect(await ids()).toEqual(["1", "2"]);
});

test("a file that is replaced while we append gets the row all the same", async () => {
  await append(line("1"));
  let first = true;
  await appendRows(path, {
    name: "d.csv", columns,
    build: () => {
      if (first) {
        first = false;
        // an editor saves: it writes a new file and renames it over ours
        spawnSync("sh", ["-c", 'printf "id,note,at\\r\\n1,edited,2026-11-21Z\\r\\n" > "$1.new"; mv "$1.new" "$1"', "sh", path]);
      }
      return [line("2")];
    },
  });
  expect(await readFile(path, "utf8")).toBe("id,note,at\r\n1,edited,2026-11-21Z\r\n2,,2026-11-21Z\r\n");
});

test("a lock left by a process that is dead is taken over; that of a living one is waited for", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const lock = join(folder, ".d.csv.lock");
  await writeFile(lock, JSON.stringify({ pid: dead, host: hostname(), id: "x" }));
  await append(line("1"));
  await writeFile(lock, JSON.stringify({ pid: process.pid, host: hostname(), id: "x" }));
  const waiting = append(line("2"));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await ids()).toEqual(["1"]);
  await rm(lock);
  await waiting;
  expect(await ids()).toEqual(["1", "2"]);
});

const writer = join(import.meta.dirname, "append-writer.ts");

test("several processes at once lose and mix nothing", async () => {
  const names = ["a", "b", "c"];
  await Promise.all(
    names.map(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const child = spawn(process.execPath, ["--import", "tsx", writer, path, name, "40"], { stdio: ["ignore", "ignore", "inherit"] });
          child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
        }),
    ),
  );
  const found = await ids();
  expect(found).toHaveLength(120);
  expect(new Set(found).size).toBe(120);
}, 60_000);

test("a full disk is said, and takes nothing with it", async () => {
  await append(line("1"));
  const before = await readFile(path, "utf8");
  // no file of this process may grow past 1 KB, so the write stops in the middle of a row
  const run = spawnSync(
    "bash",
    ["-c", `trap '' XFSZ; ulimit -f 1; exec "$0" --import tsx "$1" "$2" long 3`, process.execPath, writer, path],
    { encoding: "utf8" },
  );
  expect(run.stderr).toContain("nothing was written: the file may grow no more");
  expect(run.stdout).toBe("");
  expect(await readFile(path, "utf8")).toBe(before);
}, 60_000);

test("a file of an earlier version gets a column when a row first fills it, and keeps every cell", async () => {
  const old = "id,note,at\n0,\"a, b\",2026-01-01Z\n";
  const wider = (...lines: Record<string, string>[]): Promise<unknown> =>
    appendRows(path, { name: "d.csv", columns: ["id", "note", "who", "at"], optional: ["who"], lastCell, build: () => lines });
  await writeFile(path, old);
  await wider(line("1"));
  expect(await readFile(path, "utf8")).toBe(`${old}1,,2026-11-21Z\n`);
  await wider({ ...line("2"), who: "Mona" });
  expect(await readFile(path, "utf8")).toBe("id,note,who,at\n0,\"a, b\",,2026-01-01Z\n1,,,2026-11-21Z\n2,,Mona,2026-11-21Z\n");
  expect(await readdir(folder)).toEqual(["d.csv"]);
});

test("the last line of an earlier version without a newline is whole, not torn", async () => {
  await writeFile(path, "id,note,at\n0,x,2026-01-01Z");
  await appendRows(path, { name: "d.csv", columns: ["id", "note", "who", "at"], optional: ["who"], lastCell, build: () => [line("1")] });
  expect(await ids()).toEqual(["0", "1"]);
});
