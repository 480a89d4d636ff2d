import * as Plot from "@observablehq/plot";
import * as d3 from "d3";
import { JSDOM } from "jsdom";
import type { Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";

/** A fact as a code cell sees it. */
export interface CellFact {
  text: string;
  value: number | null;
  bound: string;
  low: number | null;
  high: number | null;
  edtf: string;
}

/** What a code cell may name before it defines anything: rows, facts, Plot, d3, and the language at hand. */
export function startScope(context: Context): Record<string, unknown> {
  const { document } = new JSDOM("").window;
  const facts = Object.fromEntries([...context.facts].map(([name, fact]) => [name, factFor(fact, context)]));
  return {
    // Cells get copies: what one changes is not what the report prints.
    // A declared table stands beside those that every project has.
    tables: structuredClone({ ...context.tables, ...context.tables.findings }),
    topics: structuredClone(context.topics),
    facts,
    lang: context.lang,
    t: (en: unknown, ar: unknown): unknown => (context.lang === "en" ? en : ar),
    document,
    d3,
    Plot: { ...Plot, plot: (options: Plot.PlotOptions = {}) => Plot.plot({ document, ...options }) },
    Date: PlainDate,
    Math: { ...plainMath, random: () => refuse("Math.random", "the same report would come out different") },
    fetch: () => refuse("fetch", "a report is made from the files at hand"),
    setTimeout: () => refuse("setTimeout", "a cell is done when it returns"),
    process: undefined,
    globalThis: undefined,
  };
}

const plainMath = Object.fromEntries(Object.getOwnPropertyNames(Math).map((name) => [name, Math[name as keyof Math]]));

function refuse(name: string, why: string): never {
  throw new Error(`${name} is not there for cells: ${why}`);
}

/** Dates as ever, but for the day on which the report happens to be built. */
class PlainDate extends Date {
  constructor(...given: unknown[]) {
    if (!given.length) refuse("new Date()", "the same report would come out different tomorrow");
    super(...(given as [number]));
  }

  static override now(): number {
    return refuse("Date.now", "the same report would come out different tomorrow");
  }
}

function factFor(fact: Fact, { options }: Context): CellFact {
  const text = printFact(fact, options);
  if (fact.value.type === "date") return { text, value: null, bound: "", low: null, high: null, edtf: fact.value.edtf };
  const { value, bound, low, high } = fact.value.amount;
  return { text, value, bound, low, high, edtf: "" };
}
