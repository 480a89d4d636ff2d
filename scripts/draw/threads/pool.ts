import { existsSync } from "node:fs";
import type { Piscina } from "piscina";
import { cutFont } from "../fonts/cut.ts";
import type { CutFont } from "../fonts/cut.ts";
import { drawPng } from "../png.ts";
import type { DrawPng } from "../png.ts";

/** Threads that cut fonts and make pictures while this one goes on: compressing either takes longer than drawing. */
export interface Threads {
  cut: CutFont;
  png: DrawPng;
  /** starts the threads before their first task, where one is known to come */
  start(): void;
  close(): Promise<void>;
}

/**
 * Threads start with their first task.
 * @param worker the worker's module, as a bundler made it; where there is none, this thread does all
 */
export function openThreads(worker: URL, threads = 2): Threads {
  if (!existsSync(worker)) return { cut: cutFont, png: drawPng, start() {}, close: () => Promise.resolve() };
  let pool: Promise<Piscina> | undefined;
  const open = (): Promise<Piscina> => (pool ??= import("piscina").then(({ Piscina }) => new Piscina({ filename: worker.href, minThreads: threads, maxThreads: threads })));
  const run = async (name: string, job: unknown): Promise<unknown> => (await open()).run(job, { name });
  return {
    cut: (...job) => run("cut", job) as ReturnType<CutFont>,
    png: (...job) => run("png", job) as ReturnType<DrawPng>,
    start: () => void open(),
    close: async () => {
      await (await pool)?.close();
    },
  };
}
