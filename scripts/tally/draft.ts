/** A row before it has an id: which readings, what they say together, for which time. */
import type { TableDeclaration } from "../core/finding.ts";
import type { Agreement } from "../core/rows.ts";
import type { Bound, Topics } from "../core/types.ts";
import { combine, printAmount, range, sum } from "./amounts.ts";
import { clusters, nameDays, timeOf } from "./days.ts";
import type { Named } from "./days.ts";
import { isKnownIncident } from "./incident.ts";
import { byPublication } from "./reading.ts";
import type { Reading, Time } from "./reading.ts";
import { apartOf, groupBy, isUnknown, thingsOf } from "./things.ts";
import { byTime, narrowest, published, span, stated, stepsOf, timeIn } from "./times.ts";

export interface Draft {
  readings: Reading[];
  apart: ReadonlyMap<string, string>;
  best: number | null;
  bound: Bound | "";
  low: number | null;
  high: number | null;
  values: string[];
  agreement: Agreement;
  time: Time;
  /** which readings say just what the row says */
  exact: Reading[];
  /** rows of one series stand together, the first of them under the plain id */
  series: Reading[];
}

/** The rows of one key. @param readings in any order, no two of one mention */
export function draftsOf(readings: readonly Reading[], declaration: TableDeclaration, topics: Topics): Draft[] {
  const all = readings.length === 1 ? [...readings] : [...readings].sort(byPublication);
  if (all[0]!.kind === "date") return draftDates(all, declaration);
  const isTold = all[0]!.kind === "event" && !declaration.row.includes("incident");
  if (all.length === 1 && !isTold) return [draftAlone(all, declaration, topics)];
  if (isUnknown(all[0]!, declaration)) {
    return groupBy(all, printAmount).flatMap((same) => draftThing(same, new Map(), declaration)).map(doubtful);
  }
  const things = thingsOf(all, declaration, topics);
  for (const { readings: own } of things) if (own.length > 1) own.sort(byPublication);
  if (isTold) return [draftIncidents(all)];
  if (declaration.combine === "sum") return [draftSum(things.flatMap((thing) => byTime(thing.readings)))];
  return things.flatMap((thing) => draftThing(thing.readings, thing.apart, declaration));
}

/** Most rows of a large archive rest on one mention, with which nothing need be compared. */
function draftAlone(readings: Reading[], declaration: TableDeclaration, topics: Topics): Draft {
  const [reading] = readings as [Reading];
  const { over, combine: how } = declaration;
  const apart = how === "sum" || isUnknown(reading, declaration) ? NOTHING : apartOf(reading, declaration, topics);
  const { value: best, bound, low, high } = reading;
  const time = over !== undefined || how === "latest" ? timeIn(over ?? "said", reading) : stated(reading) ?? published(reading);
  return { readings, series: readings, apart, best, bound, low, high, values: [printAmount(reading)], agreement: "single", time, exact: readings };
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** Two who state one figure of something unknown do not contradict each other; whether they mean one thing, nobody knows. */
const doubtful = (draft: Draft): Draft => (draft.agreement === "agree" ? { ...draft, agreement: "compatible" } : draft);

function draftThing(readings: Reading[], apart: Draft["apart"], { over, combine: how = "compare" }: TableDeclaration): Draft[] {
  if (how === "range") return [draft(readings, readings, apart, range(readings))];
  if (over === undefined && how !== "latest") return byTime(readings).map((one) => draft(one, one, apart, combine(one)));
  const steps = stepsOf(readings, over ?? "said", (one) => combine(one).values.join(" "));
  const drafts = steps.map((step) => ({
    ...draft(step.readings, readings, apart, combine(step.readings)),
    time: step.times.length === 1 ? step.times[0]! : { ...span(step.times), precision: "" as const, basis: basisOf(step.times) },
  }));
  return how === "latest" ? drafts.filter(({ time }) => time.edtf !== "").slice(-1).concat(drafts.every(({ time }) => time.edtf === "") ? drafts : []) : drafts;
}

const basisOf = (times: readonly Time[]): Time["basis"] => (new Set(times.map(({ basis }) => basis)).size === 1 ? times[0]!.basis : "published");

function draft(readings: Reading[], series: Reading[], apart: Draft["apart"], figure: ReturnType<typeof combine>): Draft {
  const time = narrowest(readings.map(stated).filter((one) => one !== null)) ?? whenSaid(readings);
  const said = figure.values[0];
  const exact = figure.agreement === "differ" ? [] : readings.filter((reading) => printAmount(reading) === said);
  return { readings, series, apart, ...figure, time, exact };
}

/** From the first to the last day on which it was said. */
function whenSaid(readings: readonly Reading[]): Time {
  const { edtf, earliest, latest } = span(readings.map(published));
  return { edtf, earliest, latest, precision: "", basis: edtf ? "published" : "" };
}

/** Parts that exclude each other. What no part tells of itself may lie within another: then the sum is the least. */
function draftSum(parts: Reading[][]): Draft {
  const all = parts.flat().sort(byPublication);
  const figures = parts.map((part) => combine(part));
  const isWhole = parts.length === 1 || parts.every((part) => part.some((one) => one.place !== "" || isKnownIncident(one.incident) || stated(one)));
  const differ = figures.some(({ agreement }) => agreement === "differ");
  const total = isWhole ? sum(figures, true) : atLeast(figures);
  const agreement: Agreement = differ ? "differ" : new Set(all.map(({ origin }) => origin)).size === 1 ? "single" : parts.length === 1 ? figures[0]!.agreement : "compatible";
  return draft(all, all, new Map(), { ...total, values: figures.flatMap(({ values }) => values), agreement });
}

/** Of parts that may be each other's parts, the whole is at least the greatest. */
function atLeast(figures: ReturnType<typeof combine>[]): Omit<ReturnType<typeof combine>, "agreement"> {
  const low = Math.max(...figures.map((figure) => figure.low ?? figure.best ?? 0));
  return { best: low, bound: "at_least", low, high: null, values: [] };
}

/**
 * How many incidents are told: those known by place and day are told apart over all articles; of the others only one
 * article tells its own apart. Nobody has counted, so it is “at least”.
 */
function draftIncidents(all: Reading[]): Draft {
  const known = new Set(all.filter(({ incident }) => isKnownIncident(incident)).map(({ incident }) => incident));
  const byOrigin = new Map<string, Set<string>>();
  for (const { origin, incident } of all) byOrigin.set(origin, (byOrigin.get(origin) ?? new Set()).add(incident));
  const n = Math.max(known.size, ...[...byOrigin.values()].map((own) => own.size));
  const agreement = byOrigin.size === 1 ? "single" : "compatible";
  return draft(all, all, new Map(), { best: n, bound: "at_least", low: n, high: null, values: [`at_least:${n}`], agreement });
}

/** Within a role, one row a day that is named; without one, a row a date as written. */
function draftDates(all: Reading[], { row }: TableDeclaration): Draft[] {
  const named = all.map(nameDays).filter((one) => one !== null);
  const isKnown = !row.includes("role") || all[0]!.topic !== "";
  const groups = isKnown ? clusters(named) : groupBy(named, ({ edtf }) => edtf);
  const drafts = groups.map((group) => draftDay(group));
  if (row.includes("day") || drafts.length < 2) return drafts;
  const together = draftDay(groups.flat());
  return [{ ...together, exact: [], agreement: "differ", time: { ...span(groups.flat().map(timeOf)), precision: "", basis: together.time.basis } }];
}

const CERTAIN = ["explicit", "relative", "inferred"] as const;

function draftDay(cluster: readonly Named[]): Draft {
  const core = cluster[0]!;
  const exact = cluster.filter((one) => one.first === core.first && one.last === core.last);
  const basis = CERTAIN.find((one) => exact.some(({ reading }) => reading.day!.basis === one)) ?? "inferred";
  const readings = cluster.map(({ reading }) => reading).sort(byPublication);
  const texts = new Set(readings.map(({ origin }) => origin)).size;
  const agreement = texts === 1 ? "single" : new Set(exact.map(({ reading }) => reading.article)).size === new Set(readings.map(({ article }) => article)).size ? "agree" : "compatible";
  return {
    readings, series: readings, apart: new Map(), best: null, bound: "", low: null, high: null,
    values: [...new Set(readings.map(({ day }) => day!.edtf))], agreement,
    time: { ...timeOf(core), basis }, exact: exact.map(({ reading }) => reading),
  };
}
