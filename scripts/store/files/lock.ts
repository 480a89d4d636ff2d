import { open, readFile, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";

/** A lock whose holder has not touched it for so long, ms, is given up: its process is gone, though another may have its number. */
const ABANDONED = 60_000;

/** How often a holder touches its lock, ms. */
const HEARTBEAT = 10_000;

/**
 * Runs `work` while no other process that asks for the same lock does. The lock is a file beside
 * the one it guards; one left behind by a process that was killed is noticed and taken over.
 * @param path of the lock file
 * @throws `locked: …` after `patience` ms
 */
export async function withLock<T>(path: string, work: () => Promise<T>, patience = 15_000): Promise<T> {
  const started = await startOf(process.pid);
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID(), ...(started && { started }) });
  await acquire(path, mine, patience);
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), HEARTBEAT);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
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
  let owner: { pid?: number; host?: string; started?: string };
  try {
    owner = JSON.parse(content) as typeof owner;
  } catch {
    return age > 2_000; // killed between making the lock and signing it
  }
  if (age > ABANDONED) return true;
  if (owner.host !== hostname()) return false;
  if (!isAlive(owner.pid ?? 0)) return true;
  // The number of a process that died may have gone to another: that one started at another time.
  return owner.started !== undefined && owner.started !== (await startOf(owner.pid ?? 0));
}

/** When a process started, in the kernel's ticks since boot (proc(5), field 22 of stat); empty where that is not told. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The name of the program stands in brackets and may hold anything: count from the last one.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

/** Whether a process of this machine has the number. */
export function isAlive(pid: number): boolean {
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
