/** Middle of several runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A measured ratio, with the most it may be, or the least. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** the budget of reference/performance.md; a figure without one is only told */
  atMost?: number;
  atLeast?: number;
}

/**
 * Runs tasks in turn, several rounds after those to warm up, so that what else the machine does
 * falls on all alike.
 * @param warmUp rounds that do not count, while the engine still compiles
 * @returns the median milliseconds of each
 */
export async function inTurn(tasks: readonly (() => void | Promise<void>)[], rounds: number, warmUp = 1): Promise<number[]> {
  const times: number[][] = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [n, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      if (round >= 0) times[n]!.push(performance.now() - start);
    }
  }
  return times.map(median);
}

export function isWithin({ value, atMost = Infinity, atLeast = -Infinity }: Figure): boolean {
  return value <= atMost && value >= atLeast;
}

export function show(figure: Figure): string {
  const { name, value, unit, atMost, atLeast } = figure;
  const budget = atMost !== undefined ? ` (at most ${atMost})` : atLeast !== undefined ? ` (at least ${atLeast})` : "";
  return `${isWithin(figure) ? "  " : "! "}${name}: ${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}${budget}`;
}
