/** Time axes: days to px, broken where nothing happens for long, always with words at their ticks. */
import * as Plot from "@observablehq/plot";
import { scaleUtc, utcDay, utcMonth, utcYear } from "d3";
import { monthName } from "../../scripts/phrase/months.ts";
import { printDigits } from "../../scripts/phrase/number.ts";
import type { DrawContext } from "./chart.ts";
import { colour } from "./theme.ts";
import type { Label } from "./text.ts";

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
}

export interface TimeAxis {
  segments: Segment[];
  /** the start of a day in px */
  x(day: string): number;
  /** the end of a day in px */
  after(day: string): number;
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const days = (a: Date, b: Date): number => (b.getTime() - a.getTime()) / 86_400_000;

/** Whether time runs from right to left. */
export const runsLeft = ({ lang, settings }: DrawContext): boolean => lang === "ar" && settings.rtlTime;

/**
 * An axis from `left` to `right` px over all the given stretches. Where more than `gap` days hold none it is
 * broken; each piece keeps at least `least` px and the rest is shared out by length.
 */
export function timeAxis(stretches: Days[], left: number, right: number, context: DrawContext, { gap = 150, least = 56 } = {}): TimeAxis {
  const sorted = stretches.map(({ from, to }) => ({ from: utc(from), to: utcDay.offset(utc(to), 1) })).sort((a, b) => a.from.getTime() - b.from.getTime());
  const pieces: { from: Date; to: Date }[] = [];
  for (const { from, to } of sorted) {
    const last = pieces.at(-1);
    if (last && days(last.to, from) <= gap) last.to = to > last.to ? to : last.to;
    else pieces.push({ from, to });
  }
  const round = pieces.map(({ from, to }) => ({ from: utcMonth.floor(from), to: utcMonth.ceil(to) }));
  const breaks = 18 * Math.max(0, round.length - 1);
  const room = right - left - breaks;
  const total = round.reduce((sum, piece) => sum + days(piece.from, piece.to), 0);
  const small = round.filter((piece) => (days(piece.from, piece.to) / total) * room < least);
  const floor = Math.min(least, room / round.length);
  const shared = room - floor * small.length;
  const large = total - small.reduce((sum, piece) => sum + days(piece.from, piece.to), 0);
  const left_ = runsLeft(context);
  let at = left_ ? right : left;
  const segments = round.map((piece) => {
    const length = small.includes(piece) ? floor : (days(piece.from, piece.to) / Math.max(1, large)) * shared;
    const x0 = at;
    const x1 = left_ ? at - length : at + length;
    at = left_ ? x1 - 18 : x1 + 18;
    return { ...piece, x0, x1 };
  });
  const place = (date: Date): number => {
    const segment = segments.find(({ to }) => date <= to) ?? segments.at(-1)!;
    return scaleUtc([segment.from, segment.to], [segment.x0, segment.x1]).clamp(true)(date);
  };
  return { segments, x: (day) => place(utc(day)), after: (day) => place(utcDay.offset(utc(day), 1)) };
}

/** A line with ticks, months or years beneath it, and a gap with two strokes where it is broken. */
export function axisMarks(axis: TimeAxis, y: number, context: DrawContext): { marks: Plot.Markish[]; labels: Label[] } {
  const { lang, settings } = context;
  const options = { lang, digits: settings.digits };
  const labels: Label[] = [];
  const ticks: { x: number }[] = [];
  for (const { from, to, x0, x1 } of axis.segments) {
    const width = Math.abs(x1 - x0);
    const months = utcMonth.count(from, to);
    const place = scaleUtc([from, to], [x0, x1]);
    const name = (date: Date): string => monthName(date.getUTCMonth() + 1, lang, settings.months === "double" ? "levantine" : settings.months);
    const size = 12 + Math.max(...utcMonth.range(from, to).map((month) => context.measure(short(name(month), lang), 14)));
    const every = [1, 2, 3, 4, 6, 12].find((step) => (width / Math.max(1, months)) * step >= size) ?? 12;
    for (const month of utcMonth.range(from, to)) {
      ticks.push({ x: place(month) });
      if (months > 1 && every < 12 && month.getUTCMonth() % every === 0) {
        const next = utcMonth.offset(month, 1);
        labels.push({ x: (place(month) + place(next)) / 2, y: y + 16, text: short(name(month), lang), anchor: "middle", fill: "muted" });
      }
    }
    ticks.push({ x: x1 });
    const years = [utcYear.floor(from), ...utcYear.range(utcDay.offset(from, 1), to)];
    for (const year of years) {
      const begin = year < from ? from : year;
      const close = utcYear.offset(year, 1) > to ? to : utcYear.offset(year, 1);
      const text = printDigits(year.getUTCFullYear(), options);
      const whole = months <= 1 || every === 12 ? "" : "";
      const middle = (place(begin) + place(close)) / 2;
      if (Math.abs(place(close) - place(begin)) >= context.measure(text, 14) + 4) labels.push({ x: middle, y: y + (months > 1 && every < 12 ? 36 : 16), text: whole + text, anchor: "middle", fill: "ink" });
    }
    if (months === 1) {
      labels.pop();
      labels.push({ x: (x0 + x1) / 2, y: y + 16, text: short(name(from), lang), anchor: "middle", fill: "muted" });
      labels.push({ x: (x0 + x1) / 2, y: y + 36, text: printDigits(from.getUTCFullYear(), options), anchor: "middle", fill: "ink" });
    }
  }
  const edges = axis.segments.slice(1).flatMap((segment, i) => [axis.segments[i]!.x1, segment.x0]);
  const marks: Plot.Markish[] = [
    ...axis.segments.map(({ x0, x1 }) => Plot.ruleY([y], { x1: Math.min(x0, x1), x2: Math.max(x0, x1), stroke: colour("ink") })),
    Plot.ruleX(ticks, { x: "x", y1: y, y2: y + 5, stroke: colour("ink") }),
    Plot.link(edges, { x1: (x: number) => x - 4, x2: (x: number) => x + 4, y1: y + 6, y2: y - 6, stroke: colour("ink") }),
  ];
  return { marks, labels };
}

const short = (name: string, lang: "ar" | "en"): string => (lang === "en" ? name.slice(0, 3) : name);
