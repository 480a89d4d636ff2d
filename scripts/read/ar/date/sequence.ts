import type { Refiner } from "../../engine/engine.ts";

/** «تبدأ الجولة الأحد وتختتم الأربعاء»: of two weekdays announced in one sentence the second comes after the first. */
export const orderWeekdays: Refiner = (candidates, _t, ctx) => {
  let before: (typeof candidates)[number] | null = null;
  for (const c of candidates) {
    if (c.kind !== "date") continue;
    const isComing = c.time.kind === "weekday" && c.time.which === "announcement";
    if (isComing && before?.kind === "date" && c.time.kind === "weekday" && before.time.kind === "weekday" && before.time.weekday !== c.time.weekday && ctx.sentences.isOne(before.start, c.start)) {
      // One step back is enough, and keeps the chain short.
      const { after: _after, ...first } = before.time;
      c.time = { ...c.time, after: first };
    }
    before = isComing ? c : null;
  }
  return candidates;
};
