import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";

/** A lock of another machine is only given up when it is this old, ms. */
const abandoned = 60_000;

/**
 * Runs `work` while no other process that asks for the same lock does. The lock is a file beside
 * the one it guards; one left behind by a process that was killed is noticed and taken over.
 * @param path of the lock file
 * @throws `locked: …` after `patience` ms
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = 15_000): Promise<T> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  await acquire(path, mine, patience);
  try {
    return await work();
  } finally {
    // only our own: it may have been taken over while the machine slept
    if ((await readFile(path, "utf8").catch(() => "")) === mine) await rm(path, { force: true });
  }
}

async function acquire(path: string, mine: string, patience: number): Promise<void> {
  const until = Date.now() + patience;
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    if (await create(path, mine)) return;
    if (await isStale(path)) await takeAway(path);
    else if (Date.now() > until) throw new Error(`locked: ${path}; remove it if no other sanad is running`);
    else await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  }
}

async function create(path: string, content: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const [content, info] = await Promise.all([readFile(path, "utf8").catch(() => null), stat(path).catch(() => null)]);
  if (content === null || info === null) return false; // gone meanwhile: try again
  const age = Date.now() - info.mtimeMs;
  let owner: { pid?: number; host?: string };
  try {
    owner = JSON.parse(content) as typeof owner;
  } catch {
    return age > 2_000; // killed between making the lock and signing it
  }
  if (owner.host !== hostname()) return age > abandoned;
  return !isAlive(owner.pid ?? 0);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Two who find the same stale lock must not remove each other's fresh one: one at a time looks again. */
async function takeAway(path: string): Promise<void> {
  const turn = `${path}.turn`;
  if (!(await create(turn, ""))) {
    const info = await stat(turn).catch(() => null);
    if (info && Date.now() - info.mtimeMs > 5_000) await rm(turn, { force: true });
    return;
  }
  try {
    if (await isStale(path)) await rm(path, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}
