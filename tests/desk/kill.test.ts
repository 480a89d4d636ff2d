import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { corpus, makeProject, readDecisions } from "./project.ts";

const KILLS = 50;
const command = join(import.meta.dirname, "../../scripts/sanad.mjs");

type Send = (fields: Record<string, string>) => Promise<Response>;

/** @param limit of every file it writes, in KB */
async function start(root: string, limit?: number): Promise<{ child: ChildProcess; send: Send }> {
  const limited = limit === undefined ? [] : ["-c", `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`, process.execPath];
  const child = spawn(limit === undefined ? process.execPath : "bash", [...limited, command, "review", "--root", root, "--port", "0", "--no-open", "--reviewer", "mona"], { stdio: ["ignore", "pipe", limit === undefined ? "inherit" : "ignore"] });
  const [line] = (await once(createInterface(child.stdout!), "line")) as [string];
  const address = /http:\S+/.exec(line)![0];
  const { origin } = new URL(address);
  const cookie = (await fetch(address, { redirect: "manual" })).headers.get("set-cookie")!.split(";")[0]!;
  const send: Send = (fields) =>
    fetch(`${origin}/en/decide`, {
      method: "POST", redirect: "manual", headers: { cookie, origin }, body: new URLSearchParams(fields),
    });
  return { child, send };
}

test(`a server killed ${KILLS} times at random moments keeps every decision it acknowledged`, async () => {
  const root = await makeProject();
  const { mentions } = corpus();
  const acknowledged: string[] = [];
  let sent = 0;
  // Four in a row at a time: starting a server takes longer than killing it.
  await Promise.all(
    Array.from({ length: 4 }, async (_, lane) => {
      for (let kill = lane; kill < KILLS; kill += 4) {
        const { child, send } = await start(root);
        const gone = once(child, "exit");
        let _timer: NodeJS.Timeout | null = null;
        for (;;) {
          const { mention_id, evidence_hash } = mentions[sent % mentions.length]!;
          const note = `n${sent++}`;
          const decision = sent % 2 === 0 ? "accept" : "unsure";
          try {
            const { status } = await send({ mention_id, evidence_hash, decision, note });
            if (status !== 303) throw new Error(`status ${status}`);
            acknowledged.push(note);
            // once it is warm, so that writes are under way when it dies
            _timer ??= setTimeout(() => child.kill("SIGKILL"), Math.random() * 250);
          } catch (error) {
            if (String(error).includes("status")) throw error;
            break; // the server is gone, and this one was not acknowledged
          }
        }
        await gone;
      }
    }),
  );
  const rows = await readDecisions(root);
  const notes = new Set(rows.map((row) => row.note));
  expect(acknowledged.filter((note) => !notes.has(note))).toEqual([]);
  expect(notes.size).toBe(rows.length);
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
  const torn = await readFile(join(root, "data/decisions.csv.torn"), "utf8").catch(() => "");
  const report = process.env["SANAD_FIGURES"];
  if (report) {
    const line = `kill test: ${KILLS} kills, ${sent} sent, ${acknowledged.length} acknowledged, ${rows.length} on disk, 0 lost, ${torn.split("\n").length - 1} torn\n`;
    await appendFile(report, line);
  }
  await rm(root, { recursive: true });
}, 180_000);

test("a full disk is told on the page, and what was acknowledged before it stays", async () => {
  const root = await makeProject();
  const { mentions } = corpus();
  const { child, send } = await start(root, 2);
  let saved = 0;
  let answer: Response;
  for (;;) {
    const { mention_id, evidence_hash } = mentions[saved % mentions.length]!;
    answer = await send({ mention_id, evidence_hash, decision: "accept", note: "ملاحظة طويلة ".repeat(20) });
    if (answer.status !== 303) break;
    saved += 1;
  }
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("data/decisions.csv: error: nothing was written: the file may grow no more");
  expect(saved).toBeGreaterThan(0);
  expect(await readDecisions(root)).toHaveLength(saved);
  child.kill();
  await once(child, "exit");
  await rm(root, { recursive: true });
});
