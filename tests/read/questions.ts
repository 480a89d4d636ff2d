import { Tokens } from "../../scripts/read/engine/tokens.ts";

const ASKED = ["is", "entry", "proclitic", "isWord", "isNumber", "isSign", "sign", "folded", "raw", "isNewline", "isGlued", "after"] as const;

/** How often a task asks tokens anything: work that can be counted, where time cannot on a busy machine. */
export function questions(task: () => unknown): number {
  const own = Tokens.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const kept = ASKED.map((name) => own[name]!);
  let count = 0;
  ASKED.forEach((name, n) => {
    own[name] = function counted(this: unknown, ...args: unknown[]) {
      count += 1;
      return kept[n]!.apply(this, args);
    };
  });
  try {
    task();
  } finally {
    ASKED.forEach((name, n) => (own[name] = kept[n]!));
  }
  return count;
}
