import { existsSync } from "node:fs";
import type { Piscina } from "piscina";
import { cutFont } from "./cut.ts";
import type { CutFont } from "./cut.ts";

/** Threads that cut fonts while this one goes on: compressing a font takes longer than drawing a chart. */
export interface Cutter {
  cut: CutFont;
  close(): Promise<void>;
}

/**
 * Threads start with the first font that must be cut.
 * @param worker the worker's module, as a bundler made it; where there is none, this thread cuts
 */
export function openCutter(worker: URL, threads = 2): Cutter {
  if (!existsSync(worker)) return { cut: cutFont, close: () => Promise.resolve() };
  let pool: Promise<Piscina> | undefined;
  return {
    cut: async (...job) => {
      pool ??= import("piscina").then(({ Piscina }) => new Piscina({ filename: worker.href, maxThreads: threads }));
      return (await pool).run(job) as Promise<Uint8Array>;
    },
    close: async () => {
      await (await pool)?.close();
    },
  };
}
