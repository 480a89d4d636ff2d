import { hashOf } from "../core/hash.ts";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Runs a step, or gives again what it gave last time.
 * @param inputs what it depends on: paths below the root, files or folders, or `=` and any value
 */
export type Keep = <T>(step: string, inputs: readonly string[], work: () => Promise<T>) => Promise<T>;

/** Runs every step, each time. */
export const keepNothing: Keep = (_step, _inputs, work) => work();

interface Last {
  prints: Map<string, string>;
  result: unknown;
}

/**
 * Remembers what each step gave while the process lives, and runs it again only if what it depends on has changed.
 * @param explain told of every step why it ran, or that it did not
 */
export function keepResults(root: string, explain: (line: string) => void): Keep {
  const steps = new Map<string, Last>();
  return async <T>(step: string, inputs: readonly string[], work: () => Promise<T>): Promise<T> => {
    const prints = new Map<string, string>();
    await Promise.all(inputs.map((input) => print(root, input, prints)));
    const last = steps.get(step);
    const reasons = last ? differences(last.prints, prints) : ["first run"];
    if (last && !reasons.length) {
      explain(`${step}: kept, nothing it depends on has changed`);
      return last.result as T;
    }
    explain(`${step}: ran because ${reasons.slice(0, 3).join(", ")}${reasons.length > 3 ? " and more" : ""}`);
    // A step that fails is not remembered, so that it runs again when asked again.
    steps.delete(step);
    const result = await work();
    // A step may write what it reads (a made table), so that what it left behind counts.
    const after = new Map<string, string>();
    await Promise.all(inputs.map((input) => print(root, input, after)));
    steps.set(step, { prints: after, result });
    return result;
  };
}

async function print(root: string, input: string, prints: Map<string, string>): Promise<void> {
  if (input.startsWith("=")) {
    prints.set(`=${step(input)}`, hashOf(input));
    return;
  }
  for (const path of await filesOf(root, input)) {
    prints.set(path, hashOf(await readFile(join(root, path)).catch(() => "")));
  }
}

/** The name of a value in explanations: what stands before its first colon. */
const step = (input: string): string => /^=([\w -]+):/.exec(input)?.[1] ?? "a value";


async function filesOf(root: string, path: string): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  const lists = await Promise.all(entries.filter(({ name }) => !name.startsWith(".")).map((entry) => {
    const below = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesOf(root, below) : [below];
  }));
  return lists.flat();
}

function differences(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const say = (name: string, what: string): string => (name.startsWith("=") ? `${name.slice(1)} ${what}` : `${name} ${what}`);
  const changed = [...now].filter(([name, value]) => before.get(name) !== value).map(([name]) => say(name, before.has(name) ? "changed" : "is new"));
  const gone = [...before.keys()].filter((name) => !now.has(name)).map((name) => say(name, "is gone"));
  return [...changed, ...gone].sort();
}
