import { parseIsoDay } from "../core/civil.ts";
import type { Over } from "../core/finding.ts";
import { isContradiction } from "./amounts.ts";
import type { Reading, Time } from "./reading.ts";

/** The day on which it was said, as a time; an unknown day is an open one. */
export function published({ published: edtf }: Reading): Time {
  const days = edtf.split("/");
  return { edtf, earliest: dayOf(days[0]!), latest: dayOf(days.at(-1)!), precision: "", basis: edtf ? "published" : "" };
}

const dayOf = (edtf: string): string => /^\d{4}-\d\d-\d\d/.exec(edtf)?.[0] ?? "";

/** The time a reading holds for in a series: as the text states it, else the day on which it was said. */
export function timeIn(over: Over, reading: Reading): Time {
  if (over === "said") return published(reading);
  return (over === "as_of" ? reading.as_of ?? reading.when : reading.when) ?? published(reading);
}

/** The time that a text states for a figure; null where it states none. */
export const stated = (reading: Reading): Time | null => reading.as_of ?? reading.when;

/**
 * Of one thing, readings of times that exclude each other are of different things: 2500 of this year are no other
 * figure for the 5200 of last year. Those whose days have one in common stand together; those that state no time join
 * where there is but one group and no contradiction.
 */
export function byTime(readings: readonly Reading[]): Reading[][] {
  const timed = readings.flatMap((reading) => {
    const time = stated(reading);
    return time && (time.earliest || time.latest) ? [{ reading, from: time.earliest || "0000", to: time.latest || "9999" }] : [];
  });
  if (!timed.length) return [[...readings]];
  timed.sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : a.from > b.from ? 1 : a.reading.id < b.reading.id ? -1 : 1));
  const groups: { last: string; readings: Reading[] }[] = [];
  // «in 2021» beside a figure of April and one of July is of neither for certain
  const wide = new Map<string, Reading[]>();
  for (const { reading, from, to } of timed) {
    const [last, before] = [groups.at(-1), groups.at(-2)];
    if (!last || from > last.last) groups.push({ last: to, readings: [reading] });
    else if (!before || from > before.last) last.readings.push(reading);
    else wide.set(`${from} ${to}`, [...(wide.get(`${from} ${to}`) ?? []), reading]);
  }
  const known = new Set(timed.map(({ reading }) => reading));
  const untimed = readings.filter((reading) => !known.has(reading));
  const made = [...groups.map((group) => group.readings), ...wide.values()];
  if (!untimed.length) return made;
  if (made.length === 1 && !isContradiction([...made[0]!, ...untimed])) return [[...made[0]!, ...untimed]];
  return [...made, untimed];
}

/** One step of a series: readings of one time, or of several in a row that say the same. */
export interface Step {
  readings: Reading[];
  times: Time[];
}

/**
 * Readings in order of the time they hold for. What is said of one time is one step, and a later step that states the
 * same figure prolongs the one before it: a figure that stood from July to November is one row, and one that rose is
 * two. Nothing is filled in between.
 */
export function stepsOf(readings: readonly Reading[], over: Over, figureOf: (readings: readonly Reading[]) => string): Step[] {
  const byDay = new Map<string, { time: Time; readings: Reading[] }>();
  for (const reading of readings) {
    const time = timeIn(over, reading);
    const key = `${time.earliest || "9999"} ${time.latest || "9999"}`;
    const at = byDay.get(key);
    if (at) at.readings.push(reading);
    else byDay.set(key, { time, readings: [reading] });
  }
  const steps: Step[] = [];
  let before = "";
  for (const [, { time, readings: here }] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const figure = figureOf(here);
    const last = steps.at(-1);
    if (last && figure === before) {
      last.readings.push(...here);
      last.times.push(time);
    } else steps.push({ readings: [...here], times: [time] });
    before = figure;
  }
  return steps;
}

/** The narrowest of stated times. */
export function narrowest(times: readonly Time[]): Time | null {
  return [...times].sort((a, b) => width(a) - width(b) || (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0))[0] ?? null;
}

/** Days a time may be; an open one is endless. */
function width({ earliest, latest }: Time): number {
  return earliest && latest ? parseIsoDay(latest)! - parseIsoDay(earliest)! : Number.MAX_VALUE;
}

/** From the first to the last of several times, as EDTF has it. */
export function span(times: readonly Time[]): Pick<Time, "edtf" | "earliest" | "latest"> {
  if (times.length === 1) return times[0]!;
  const known = times.filter(({ edtf }) => edtf !== "");
  if (new Set(known.map(({ edtf }) => edtf)).size === 1) return known[0]!;
  const days = known.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Boolean).sort();
  const [first, last] = [days[0] ?? "", days.at(-1) ?? ""];
  return { edtf: first === last ? first : `${first}/${last}`, earliest: first, latest: last };
}
