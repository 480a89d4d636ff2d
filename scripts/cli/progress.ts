import { performance } from "node:perf_hooks";

/** Time and outcome of each step, told as it goes. */
export interface Progress {
  /** runs a step; on a terminal its line is there while it runs, elsewhere when it is done */
  step<T>(name: string, work: () => Promise<T>, outcome?: (result: T) => string): Promise<T>;
  /** milliseconds by step, in order */
  times(): Record<string, number>;
}

/** @param out standard error, so that results on standard output stay clean */
export function openProgress(out: NodeJS.WriteStream, quiet = false): Progress {
  const times: Record<string, number> = {};
  return {
    times: () => times,
    async step(name, work, outcome) {
      const live = !quiet && out.isTTY;
      if (live) out.write(`  ${name} …`);
      const start = performance.now();
      try {
        const result = await work();
        const ms = (times[name] = Math.round(performance.now() - start));
        const line = `  ${name.padEnd(9)} ${String(ms).padStart(5)} ms  ${outcome?.(result) ?? ""}`.trimEnd();
        if (!quiet) out.write(live ? `\r\u001b[2K${line}\n` : `${line}\n`);
        return result;
      } catch (error) {
        if (live) out.write("\r\u001b[2K");
        throw error;
      }
    },
  };
}

/** One line that is written over while work goes on; nothing where there is no terminal. */
export function openLine(out: NodeJS.WriteStream): { show(text: string): void; clear(): void } {
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (!out.isTTY || now - last < 50) return;
      last = now;
      const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
      out.write(`\r\u001b[2K${line.slice(0, Math.max(20, (out.columns || 80) - 1))}`);
    },
    clear() {
      if (out.isTTY && last > 0) out.write("\r\u001b[2K");
    },
  };
}
