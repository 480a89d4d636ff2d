/** Partial findings of all articles → the rows of each table, in a stable order. */
import { columnDimensions, isSingle } from "../core/finding.ts";
import { UNSAID } from "../core/fates.ts";
import type { Dimension, FindingCell, FindingRow, Findings, TableDeclaration } from "../core/finding.ts";
import type { Review } from "../core/rows.ts";
import type { Topics } from "../core/types.ts";
import { draftsOf } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { freeId, idOf } from "./ids.ts";
import type { Taken } from "./ids.ts";
import { columnOf, valueOf } from "./key.ts";
import { union } from "./merge.ts";
import type { Merged } from "./merge.ts";
import { byPublication } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The rows of all declared tables. The order in which partial findings came changes nothing. */
export function finish(merged: Merged, topics: Topics): Findings {
  return Object.fromEntries(
    Object.entries(topics.tables ?? {}).map(([table, declaration]) => [table, finishTable(table, declaration, merged.get(table) ?? new Map(), topics)]),
  );
}

/** @param groups readings by key */
export function finishTable(table: string, declaration: TableDeclaration, groups: ReadonlyMap<string, readonly Reading[]>, topics: Topics): FindingRow[] {
  const drafts = [...groups.values()].flatMap((readings) => draftsOf(union(readings), declaration, topics));
  const isDates = declaration.dates !== undefined;
  const taken: Taken = new Map();
  const rowOf = new Map<string, string>();
  const bases = new Map<Reading[], string>();
  const named = drafts.sort(isDates ? byTime : inOrder).map((draft) => {
    const base = bases.get(draft.series);
    const id = freeId(base === undefined ? idOf(table, declaration, draft, topics) : `${base}-${draft.time.earliest || draft.time.latest || "undated"}`, taken, draft);
    if (base === undefined) bases.set(draft.series, id);
    for (const { id: mention } of draft.readings) rowOf.set(mention, id);
    return { id, series: bases.get(draft.series)!, draft };
  });
  const shape = shapeOf(table, declaration, topics);
  const rows = named.map(({ id, series, draft }) => toRow(shape, id, declaration.over ? series : "", draft, rowOf));
  return isDates ? rows.sort((a, b) => (dateKey(a, table) < dateKey(b, table) ? -1 : 1)) : rows;
}

/** By the first mention of their series, and by time within it. */
function inOrder(a: Draft, b: Draft): number {
  return a.series === b.series ? compare(a.time.earliest || "9999", b.time.earliest || "9999") || byPublication(a.readings[0]!, b.readings[0]!) : byPublication(a.series[0]!, b.series[0]!);
}

const byTime = (a: Draft, b: Draft): number =>
  compare(`${a.time.earliest} ${a.time.latest} ${a.readings[0]!.topic}`, `${b.time.earliest} ${b.time.latest} ${b.readings[0]!.topic}`) || byPublication(a.readings[0]!, b.readings[0]!);

const dateKey = (row: FindingRow, table: string): string => `${row.earliest} ${row.latest} ${String(row["role"] ?? "")} ${String(row[`${table}_id`])}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What of a table's declaration every row asks for, worked out once. */
interface Shape {
  id: string;
  declaration: TableDeclaration;
  dimensions: readonly Dimension[];
  columns: readonly { name: string; isSingle: boolean }[];
  topics: Topics;
}

function shapeOf(table: string, declaration: TableDeclaration, topics: Topics): Shape {
  const columns = (declaration.columns ?? []).map((name) => ({ name, isSingle: isSingle(name, declaration, topics) }));
  return { id: `${table}_id`, declaration, dimensions: columnDimensions(declaration), columns, topics };
}

function toRow({ id: idColumn, declaration, dimensions, columns, topics }: Shape, id: string, series: string, draft: Draft, rowOf: ReadonlyMap<string, string>): FindingRow {
  const { readings, best, bound, low, high, values, agreement, time, exact } = draft;
  const first = readings[0]!;
  const whole = wholeOf(readings, id, rowOf);
  const articles = distinct(readings, (one) => one.article);
  const row: Record<string, FindingCell> = { [idColumn]: id };
  for (const name of dimensions) row[name] = valueOf(name, first);
  for (const { name, isSingle: isOne } of columns) {
    const said = columnOf(name, readings, topics);
    row[name] = isOne ? (said[0] ?? "") : said;
  }
  const rest: FindingRow = {
    best, bound, low, high, values, unit: first.unit,
    apart: apartOf(draft.apart, declaration),
    part_of: whole,
    // A happening has no «among them» of its own: that it falls into the time of the count is our reasoning.
    part_basis: whole && (first.kind === "event" ? "inferred" : "stated"),
    series, edtf: time.edtf, earliest: time.earliest, latest: time.latest, precision: time.precision, when_basis: time.basis,
    n_mentions: readings.length,
    n_exact: distinct(exact, (one) => one.article).length,
    n_articles: articles.length,
    n_origins: distinct(readings, (one) => one.origin).length,
    articles, agreement, mentions: readings.map((reading) => reading.id), review: reviewOf(readings),
  };
  return Object.assign(row, rest) as FindingRow;
}

/** The row of which one of the readings says that these are a part; a row is no part of itself. */
function wholeOf(readings: readonly Reading[], id: string, rowOf: ReadonlyMap<string, string>): string {
  for (const { part_of } of readings) {
    const whole = part_of && rowOf.get(part_of);
    if (whole && whole !== id) return whole;
  }
  return "";
}

function distinct(readings: readonly Reading[], of: (reading: Reading) => string): string[] {
  return readings.length === 1 ? [of(readings[0]!)] : [...new Set(readings.map(of))];
}

/** `place=iq-anbar`; a country where nothing finer is told. */
function apartOf(apart: Draft["apart"], declaration: TableDeclaration): string[] {
  const told = [...apart].filter(([name]) => isTelling(name, declaration) && !(name === "country" && apart.has("place")));
  return told.map(([name, value]) => `${name === "country" ? "place" : name}=${value}`);
}

/** What a column says already, or what all rows of the table have alike, keeps none of them apart. */
function isTelling(name: string, { columns = [], fates }: TableDeclaration): boolean {
  if (name === "fate") return fates === undefined || fates.filter((fate) => fate !== UNSAID).length > 1;
  return !columns.includes(name);
}

function reviewOf(readings: readonly Reading[]): Review {
  const statuses = new Set(readings.map(({ status }) => status));
  if (statuses.has("disputed")) return "disputed";
  const open = statuses.has("pending") || statuses.has("stale");
  if (!statuses.has("accepted") && !statuses.has("corrected") && !statuses.has("added")) return "pending";
  if (open) return "partly";
  return statuses.has("corrected") ? "corrected" : "confirmed";
}
