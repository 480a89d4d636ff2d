import { isMap, isScalar, LineCounter, parseDocument, type Pair } from "yaml";
import type { Bilingual, Topics } from "../../core/types.ts";
import type { ReportTables } from "../../core/rows.ts";
import type { Amount } from "../../core/amount.ts";
import type { FindingRow } from "../../core/finding.ts";
import type { Unit } from "../../say/quantity.ts";
import { unitOfRow } from "../../say/unit-of.ts";
import type { Diagnostics, Place } from "../diagnostics.ts";
import type { SourceFile } from "../types.ts";
import { exactly } from "./amount.ts";
import type { Fact, Facts, FactValue, RowRef } from "./fact.ts";
import { evaluate, namesIn, parseFormula } from "./formula.ts";
import { FACT_KEYS } from "./schema.ts";
import { isFinding, isTable, refOf, selectRows, tableNames, type Cells } from "./select.ts";

/** One entry of the facts' file, as written. */
interface Entry {
  name: string;
  at: Place;
  given: Record<string, unknown>;
}


/**
 * Reads the named facts: each selects a row, counts rows, or is a formula over other facts.
 * All that is wrong is an error with the line of the entry; such a fact is left out.
 */
export function loadFacts(file: SourceFile, tables: ReportTables, topics: Topics, diagnostics: Diagnostics): Facts {
  const entries = new Map(readEntries(file, diagnostics).map((entry) => [entry.name, entry]));
  const facts = new Map<string, Fact>();
  const broken = new Set<string>();
  const resolve = (name: string, path: readonly string[]): Fact => {
    const fact = facts.get(name);
    if (fact) return fact;
    const entry = entries.get(name);
    if (!entry) throw new Error(`unknown fact: ${name}`);
    if (path.includes(name)) throw new Error(`facts that rest on each other: ${[...path, name].join(" → ")}`);
    if (broken.has(name)) throw new Error(`fact with an error: ${name}`);
    const made = makeFact(entry, tables, topics, (other) => resolve(other, [...path, name]));
    facts.set(name, made);
    return made;
  };
  for (const [name, entry] of entries) {
    try {
      resolve(name, []);
    } catch (error) {
      broken.add(name);
      diagnostics.add(file.path, entry.at, "fact", `${name}: ${(error as Error).message}`);
    }
  }
  // In the order of the file, whatever order formulas asked for them.
  return new Map([...entries.keys()].flatMap((name) => (facts.has(name) ? [[name, facts.get(name)!] as const] : [])));
}

function readEntries({ path, source }: SourceFile, diagnostics: Diagnostics): Entry[] {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  for (const error of document.errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    diagnostics.add(path, { line, column: col }, "yaml", error.message.split("\n")[0]!.replace(/ at line.*$/, ""));
  }
  if (document.errors.length || !isMap(document.contents)) return [];
  return document.contents.items.flatMap((pair: Pair) => {
    const key = isScalar(pair.key) ? pair.key : null;
    const { line, col } = counter.linePos(key?.range?.[0] ?? 0);
    const given = isMap(pair.value) ? (pair.value.toJS(document) as Record<string, unknown>) : null;
    const name = String(key?.value ?? "");
    const at = { line, column: col };
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) diagnostics.add(path, at, "fact", `invalid name: ${name}; use small letters, digits and hyphens`);
    else if (!given) diagnostics.add(path, at, "fact", `${name}: nothing stated`);
    else return [{ name, at, given }];
    return [];
  });
}

function makeFact(entry: Entry, tables: ReportTables, topics: Topics, resolve: (name: string) => Fact): Fact {
  const { name, at, given } = entry;
  for (const key of Object.keys(given)) if (!FACT_KEYS.has(key)) throw new Error(`unknown key: ${key}`);
  const base = { name, at, label: bilingual(given.label), inferred: false };
  if (typeof given.formula === "string") return makeDerived(base, given, given.formula, topics, resolve);
  // The mentions that count are rows of evidence.csv.
  const table = given.from === "mentions" ? "evidence" : given.from;
  if (!isTable(tables, table)) throw new Error(`unknown table: ${String(table ?? "none; state from or formula")}; there are ${tableNames(tables).join(", ")}`);
  const fitting = selectRows(tables, table, (given.where ?? {}) as Record<string, unknown>);
  const rows = given.at === undefined ? fitting : [rowAt(fitting, given.at)];
  const refs = rows.map((row) => refOf(table, row));
  if (given.count !== undefined) {
    const distinct = given.count === true ? "" : String(given.count);
    const n = distinct ? new Set(rows.flatMap((row) => row[distinct] as string | string[]).filter(Boolean)).size : rows.length;
    if (distinct && rows[0] && !Object.hasOwn(rows[0], distinct)) throw new Error(`unknown column: ${table} has no ${distinct}`);
    const origin = { kind: "count" as const, table, distinct, where: (given.where ?? {}) as Record<string, unknown>, rows: refs };
    const value: FactValue = { type: "quantity", amount: exactly(n), unit: readUnit(given.unit, topics) };
    return { ...base, colour: String(given.colour ?? ""), value, origin, rows: refs, mentions: [] };
  }
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${table} fit, one must: ${JSON.stringify(given.where ?? {})}${named(refs)}`);
  const row = rows[0]!;
  const column = given.date === undefined ? String(given.value ?? (table === "evidence" ? "value" : "best")) : given.date === true ? "edtf" : String(given.date);
  if (!Object.hasOwn(row, column)) throw new Error(`unknown column: ${table} has no ${column}`);
  const isDate = given.date !== undefined;
  return {
    ...base,
    colour: String(given.colour ?? (isFinding(tables, table) ? table : "")),
    value: isDate ? readDate(row, column, given.between) : { type: "quantity", amount: readAmount(row, column, table), unit: given.unit === undefined ? unitFor(table, row, tables, topics) : readUnit(given.unit, topics) },
    origin: { kind: "row", row: refs[0]!, column },
    rows: refs,
    mentions: table === "evidence" ? [String(row.mention_id)] : mentionsOf(row, isDate, tables),
    inferred: isDate && (row.published_basis === "inferred" || row.when_basis === "inferred"),
  };
}

/**
 * What a fact of one row rests on: the row's own mentions. A date that they hold for stands in other words than
 * theirs («في نهاية كانون الثاني … نحو ثلاثين هجومًا»); those come first, for they are what the fact says.
 */
function mentionsOf(row: Cells, isDate: boolean, tables: ReportTables): string[] {
  const own = Array.isArray(row.mentions) ? (row.mentions as string[]) : [];
  if (!isDate || !row.edtf) return own;
  const when = new Set(tables.evidence.filter((mention) => own.includes(mention.mention_id)).map((mention) => mention.when));
  const dates = tables.evidence.filter((mention) => when.has(mention.mention_id) && mention.edtf === row.edtf).map((mention) => mention.mention_id);
  return [...new Set([...dates, ...own])];
}

type Base = Pick<Fact, "name" | "at" | "label" | "inferred">;

function makeDerived(base: Base, given: Record<string, unknown>, formula: string, topics: Topics, resolve: (name: string) => Fact): Fact {
  const expression = parseFormula(formula);
  const inputs = namesIn(expression).map(resolve);
  const amount = (name: string): Amount => {
    const { value } = resolve(name);
    if (value.type !== "quantity") throw new Error(`a date is no number: ${name}`);
    return value.amount;
  };
  const day = (name: string): string => {
    const { value } = resolve(name);
    if (value.type !== "date" || !/^\d{4}-\d\d-\d\d$/.test(value.edtf)) throw new Error(`not one day: ${name}`);
    return value.edtf;
  };
  const first = inputs.find((fact) => fact.value.type === "quantity")?.value;
  const unit = given.unit === undefined && first?.type === "quantity" ? first.unit : readUnit(given.unit, topics);
  const unique = <T>(list: T[], key: (item: T) => string): T[] => [...new Map(list.map((item) => [key(item), item])).values()];
  return {
    ...base,
    colour: String(given.colour ?? inputs[0]?.colour ?? ""),
    value: { type: "quantity", amount: evaluate(expression, amount, day), unit },
    origin: { kind: "formula", formula, inputs: inputs.map((fact) => fact.name) },
    rows: unique(inputs.flatMap((fact) => fact.rows), (row: RowRef) => `${row.table}/${row.id}`),
    mentions: unique(inputs.flatMap((fact) => fact.mentions), (id) => id),
  };
}

/** The number of a row keeps its bound: 40,000 of “more than 40,000” is never stated alone. */
function readAmount(row: Cells, column: string, table: string): Amount {
  if (column === "best" || (table === "evidence" && column === "value")) {
    const { bound, low, high } = row as unknown as Omit<Amount, "value">;
    return { value: row[column] as number | null, bound: bound || "exact", low, high };
  }
  const cell = row[column];
  if (Array.isArray(cell)) return exactly(cell.length);
  if (typeof cell !== "number") throw new Error(`no number in ${column}: ${String(cell)}`);
  return exactly(cell);
}

function readDate(row: Cells, column: string, between: unknown): FactValue {
  const edtf = String(row[column] ?? "");
  if (!edtf) throw new Error(`no date in ${column}`);
  return { type: "date", edtf, between: between === "either" ? "either" : "range" };
}

function readUnit(given: unknown, topics: Topics): Unit | undefined {
  if (given === "none") return undefined;
  if (typeof given === "string") {
    const unit = topics.topics[given]?.unit;
    if (!unit) throw new Error(`unknown topic as unit: ${given}`);
    return unit;
  }
  if (typeof given === "object" && given !== null) {
    const unit = given as Unit;
    for (const lang of ["en", "ar"] as const) {
      if (!unit[lang]?.one || !unit[lang]?.other) throw new Error(`unit needs one and other in ${lang}`);
    }
    return unit;
  }
  return undefined;
}

/** Of a finding, what its topic or its fate names; articles and mentions have no unit of their own. */
const unitFor = (table: string, row: Cells, tables: ReportTables, topics: Topics): Unit | undefined =>
  isFinding(tables, table) ? unitOfRow(row as FindingRow, topics.tables?.[table], topics) : undefined;

/** The first or the last row of one series, or the one that holds on a day. */
function rowAt(rows: readonly Cells[], at: unknown): Cells {
  const series = new Set(rows.map((row) => row.series));
  if (series.size > 1) throw new Error(`rows of ${series.size} series fit, and \`at\` chooses within one: ${[...series].join(", ")}`);
  const day = String(at);
  const row = at === "first" ? rows[0] : at === "last" ? rows.at(-1) : rows.find(({ earliest, latest }) => String(earliest) <= day && day <= String(latest));
  if (!row) throw new Error(`no row at ${day}; say first, last, or a day on which a figure holds`);
  return row;
}

/** The first few ids of rows, for a message. */
const named = (refs: readonly RowRef[]): string =>
  refs.length ? `; they are ${refs.slice(0, 5).map(({ id }) => id).join(", ")}${refs.length > 5 ? " …" : ""}` : "";

function bilingual(value: unknown): Bilingual {
  const given = (value ?? {}) as Partial<Bilingual>;
  return { en: String(given.en ?? ""), ar: String(given.ar ?? "") };
}
