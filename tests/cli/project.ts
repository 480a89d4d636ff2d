import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a command printed and how it ended. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** A copy of the shipped project, to be spoiled. */
export interface Copy {
  root: string;
  run(...args: string[]): Promise<Run>;
  read(path: string): Promise<string>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** replaces text in a file; throws if it is not there */
  edit(path: string, from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

export async function copyProject(): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), "sanad-cli-"));
  for (const folder of ["data", "report"]) await cp(folder, join(root, folder), { recursive: true });
  const read = (path: string) => readFile(join(root, path), "utf8");
  const write = (path: string, content: string | Uint8Array) => writeFile(join(root, path), content);
  return {
    root,
    read,
    write,
    run: (...args) => sanad([...args, "--root", root]),
    async edit(path, from, to) {
      const source = await read(path);
      if (!source.includes(from)) throw new Error(`not in ${path}: ${from}`);
      await write(path, source.replace(from, to));
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Runs the command as its users do. */
export function sanad(args: string[], input?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["scripts/sanad.mjs", ...args], { encoding: "utf8", maxBuffer: 1 << 28 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
    });
    child.stdin!.on("error", () => undefined);
    child.stdin!.end(input ?? "");
  });
}
