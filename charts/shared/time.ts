/**
 * Time axes: days to px. Months in which a day is named are to scale; months that only a longer stretch covers are
 * shortened and dotted; months of which nothing is said are left out, with two strokes across the axis.
 */
import { parseIsoDay } from "../../scripts/core/civil.ts";
import * as Plot from "@observablehq/plot";
import { scaleUtc, utcDay, utcMonth, utcYear } from "d3";
import { monthName } from "../../scripts/say/months.ts";
import { printDigits } from "../../scripts/say/number.ts";
import type { DrawContext } from "./chart.ts";
import type { Label } from "./text.ts";
import { colour, TEXT } from "./theme.ts";

/** First and last day, inclusive. */
export interface Days {
  from: string;
  to: string;
}

export interface Segment {
  from: Date;
  to: Date;
  /** px, in order of time: `x0` may be right of `x1` */
  x0: number;
  x1: number;
  /** months at full size, or shortened */
  scale: "full" | "short";
}

export interface TimeAxis {
  segments: Segment[];
  /** the start of a day in px */
  x(day: string): number;
  /** the end of a day in px */
  after(day: string): number;
}

/** Any ISO day, before Christ too, which `new Date` cannot read. */
const utc = (day: string): Date => new Date(parseIsoDay(day)! * 86_400_000);
const LONG = 200;
const SHORTENED = 0.15;
const GAP = 20;

/** Whether time runs from right to left. */
const runsLeft = ({ lang, settings }: DrawContext): boolean => lang === "ar" && settings.rtlTime;

/** Months in order, each with its size: 1, shortened, or 0 where nothing is said. */
function sizes(stretches: Days[], shorten: boolean): { month: Date; size: number }[] {
  const spans = stretches.map(({ from, to }) => ({ from: utcMonth.floor(utc(from)), to: utcMonth.offset(utcMonth.floor(utc(to)), 1), long: utcDay.count(utc(from), utc(to)) > LONG }));
  const named = spans.filter(({ long }) => !long);
  const first = new Date(Math.min(...spans.map(({ from }) => from.getTime())));
  const last = new Date(Math.max(...spans.map(({ to }) => to.getTime())));
  const covers = (list: typeof spans, month: Date): boolean => list.some(({ from, to }) => from <= month && month < to);
  // A few silent months between two named ones stay, so that the eye can measure.
  const near = (month: Date): boolean =>
    [-1, 1].every((way) => [1, 2, 3, 4].some((step) => covers(named, utcMonth.offset(month, way * step))));
  const full = (month: Date): boolean => !shorten || covers(named, month) || near(month) || named.length === 0;
  return utcMonth.range(first, last).map((month) => ({ month, size: full(month) ? 1 : covers(spans, month) ? SHORTENED : 0 }));
}

/** An axis over all the given stretches, from `left` to `right` px; whole and to scale unless it may `shorten`. */
export function timeAxis(stretches: Days[], left: number, right: number, context: DrawContext, shorten = true): TimeAxis {
  const pieces: { from: Date; to: Date; size: number; weight: number }[] = [];
  for (const { month, size } of sizes(stretches, shorten)) {
    const last = pieces.at(-1);
    if (last?.size === size) {
      last.to = utcMonth.offset(month, 1);
      last.weight += size;
    } else pieces.push({ from: month, to: utcMonth.offset(month, 1), size, weight: size });
  }
  const gaps = pieces.filter(({ size }) => size === 0).length;
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0);
  const unit = (right - left - gaps * GAP) / total;
  const sign = runsLeft(context) ? -1 : 1;
  let at = sign > 0 ? left : right;
  const segments: Segment[] = [];
  for (const { from, to, size, weight } of pieces) {
    const x1 = at + sign * (size === 0 ? GAP : weight * unit);
    if (size > 0) segments.push({ from, to, x0: at, x1, scale: size === 1 ? "full" : "short" });
    at = x1;
  }
  const place = (date: Date): number => {
    const segment = segments.find(({ to }) => date <= to) ?? segments.at(-1)!;
    return scaleUtc([segment.from, segment.to], [segment.x0, segment.x1]).clamp(true)(date);
  };
  return { segments, x: (day) => place(utc(day)), after: (day) => place(utcDay.offset(utc(day), 1)) };
}

/** The middle of the days from `from` to `to`, px. */
export const middle = (axis: TimeAxis, from: string, to: string): number => (axis.x(from) + axis.after(to)) / 2;

/** How high `axisMarks` stands beneath its line, px. */
export const AXIS_HEIGHT = 46;

/** The line with its ticks, months beneath it and years beneath them. */
export function axisMarks(axis: TimeAxis, y: number, context: DrawContext): { marks: Plot.Markish[]; labels: Label[] } {
  const { segments } = axis;
  const full = segments.filter(({ scale }) => scale === "full");
  const line = (list: Segment[], dash: string): Plot.Markish =>
    Plot.ruleY(list, { y: () => y, x1: (d: Segment) => Math.min(d.x0, d.x1), x2: (d: Segment) => Math.max(d.x0, d.x1), stroke: colour("ink"), strokeDasharray: dash });
  const ticks = full.flatMap((segment) => [...utcMonth.range(segment.from, segment.to), segment.to].map((date) => at(segment, date)));
  const breaks = segments.slice(1).flatMap((segment, i) => {
    const before = segments[i]!;
    return Math.abs(segment.x0 - before.x1) < 1 ? [] : [before.x1 + (segment.x0 - before.x1) * 0.35, before.x1 + (segment.x0 - before.x1) * 0.65];
  });
  const marks: Plot.Markish[] = [
    line(full, "none"),
    line(segments.filter(({ scale }) => scale === "short"), "1.5 3"),
    Plot.ruleX([...new Set(ticks)], { y1: y, y2: y + 5, stroke: colour("ink") }),
    Plot.link(breaks, { x1: (x: number) => x - 3, x2: (x: number) => x + 3, y1: y + 6, y2: y - 6, stroke: colour("ink") }),
  ];
  return { marks, labels: [...monthLabels(full, y, context), ...yearLabels(segments, y, context)] };
}

const at = (segment: Segment, date: Date): number => scaleUtc([segment.from, segment.to], [segment.x0, segment.x1])(date);

/** Moved so that the whole text lies in the drawing. */
function inside(x: number, text: string, context: DrawContext): { x: number; half: number } {
  const half = context.measure(text, TEXT[context.lang].label) / 2 + 2;
  return { x: Math.max(half, Math.min(context.width - half, x)), half };
}

function monthLabels(segments: Segment[], y: number, context: DrawContext): Label[] {
  const { lang, settings } = context;
  const months = settings.months === "double" ? "levantine" : settings.months;
  const name = (date: Date): string => {
    const long = monthName(date.getUTCMonth() + 1, lang, months);
    return lang === "en" ? long.slice(0, 3) : long;
  };
  const middles = segments.flatMap((segment) => utcMonth.range(segment.from, segment.to).map((month) => ({ month, x: (at(segment, month) + at(segment, utcMonth.offset(month, 1))) / 2 })));
  // Every month if all fit, else every second, third … counted so that the last is shown.
  for (const every of [1, 2, 3, 4, 6, 12]) {
    const shown = middles.filter(({ month }) => (month.getUTCMonth() + 1) % every === 0 || (every > 1 && middles.length === 1)).map(({ month, x }) => ({ text: name(month), ...inside(x, name(month), context) }));
    const sorted = [...shown].sort((a, b) => a.x - b.x);
    if (sorted.every((label, i) => i === 0 || label.x - label.half - 7 >= sorted[i - 1]!.x + sorted[i - 1]!.half)) {
      return shown.map(({ text, x }) => ({ x, y: y + 16, text, anchor: "middle", fill: "muted" }));
    }
  }
  return [];
}

function yearLabels(segments: Segment[], y: number, context: DrawContext): Label[] {
  const { lang, settings } = context;
  const labels: (Label & { half: number })[] = [];
  const years = [...new Set(segments.flatMap(({ from, to }) => utcYear.range(utcYear.floor(from), to).map((year) => year.getUTCFullYear())))];
  for (const year of years) {
    const [from, to] = [new Date(Date.UTC(year, 0)), new Date(Date.UTC(year + 1, 0))];
    const own = segments.filter((segment) => segment.from < to && segment.to > from);
    const ends = own.flatMap((segment) => [at(segment, from < segment.from ? segment.from : from), at(segment, to > segment.to ? segment.to : to)]);
    const text = printDigits(year, { lang, digits: settings.digits });
    const { x, half } = inside((Math.min(...ends) + Math.max(...ends)) / 2, text, context);
    if (labels.every((other) => Math.abs(other.x - x) > other.half + half + 6)) labels.push({ x, half, y: y + 36, text, anchor: "middle", fill: "ink" });
  }
  return labels.map(({ half: _, ...label }) => label);
}
