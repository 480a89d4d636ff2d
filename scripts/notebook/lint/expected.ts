import { printDate } from "../../say/date.ts";
import { asRead } from "../../core/rows.ts";
import { sayReading } from "../../say/reading.ts";
import { printNumber } from "../../say/number.ts";
import type { Lang } from "../../core/types.ts";
import type { Context } from "../context.ts";
import { citationOf } from "../evidence/citation.ts";
import { editionDay, sayReviewed } from "../directives/edition.ts";
import { capitalised, headlineOf, outletOf, publishedOf, shortNameOf } from "../evidence/names.ts";
import { decidedOn, reviewersOf } from "../evidence/review.ts";
import { printFact, type Manner } from "../facts/print.ts";
import { refOf, rowsOf } from "../facts/select.ts";
import { isTable } from "../facts/select.ts";
import { plotForPage } from "../page/plot.ts";
import { fingerprintOfMarkup, get, innerFingerprint, textOf, type HtmlElement } from "./html.ts";

/** Texts that are bound to the notebook itself and not to a table. */
export interface Written {
  /** texts of `:literal[…]` */
  literals: Record<Lang, ReadonlySet<string>>;
  /** markup of code cells by `cells/<n>…`, as it was made */
  cells: ReadonlyMap<string, string>;
}

/**
 * Whether an element says what the data behind it says. Worked out anew from facts, tables, articles and charts,
 * and not from what the page was made of.
 * @param path what `data-of` or the link of the element names
 * @returns null where it is right, else what it should say
 */
export function wrongIn(element: HtmlElement, path: string, context: Context, written: Written): string | null {
  const { lang, options, tables, evidence } = context;
  const text = textOf(element);
  const should = (expected: string | undefined): string | null => (expected !== undefined && text === expected ? null : (expected ?? `nothing known: ${path}`));
  const [name, column = ""] = path.split("#");
  const [kind, ...rest] = name!.split("/");
  const id = rest.join("/");
  switch (kind) {
    case "facts": {
      const fact = context.facts.get(id);
      if (column === "label") return should(fact?.label[lang]);
      if (column === "citation") return should(fact && citationOf(fact, context));
      const [as = "full", grammar] = (get(element, "data-as") ?? "full").split(" ");
      return should(fact && printFact(fact, options, { as: as as Manner, genitive: grammar === "genitive" }));
    }
    case "edition":
      return should(id === "day" ? editionDay(context) : sayReviewed(context));
    case "literal":
      return written.literals[lang].has(text) ? null : "one of the report’s literals";
    case "article":
    case "articles": {
      const row = evidence.article(id);
      if (!row) return `no article: ${id}`;
      if (column === "text") return evidence.texts[id]!.includes(text) ? null : "words of the article";
      if (column === "excerpt") return evidence.texts[id]!.includes(text.replace(/^… | …$/g, "")) ? null : "words of the article";
      if (column === "published") return should(publishedOf(row, context));
      if (column === "name") return should(outletOf(row, context));
      if (column === "link") return text === outletOf(row, context) || [shortNameOf(row, context), capitalised(shortNameOf(row, context))].includes(text) ? null : should(`${outletOf(row, context)}${lang === "en" ? ", " : "، "}${publishedOf(row, context)}`);
      if (column === `title_${lang}`) return should(headlineOf(row, lang));
      return should(String(row[column as keyof typeof row]));
    }
    case "mentions": {
      const row = tables.evidence.find((one) => one.mention_id === id);
      if (!row) return should(undefined);
      switch (column) {
        case "quote": return should(row.quote);
        case "note": return should(row.note);
        case "decided_by": return should(reviewersOf(row, lang));
        case "decided_at": return should(decidedOn(row, options));
        case "read": return should(sayReading(asRead(row), context.topics, options));
        default: return should(sayReading(row, context.topics, options));
      }
    }
    case "translations":
      return tables.translations.some((row) => row.lang === id && row.translation === text) ? null : "a translation of data/translations.csv";
    case "rows": {
      const [table, ...key] = rest;
      const known = isTable(tables, table) && rowsOf(tables, table).some((row) => refOf(table, row).id === key.join("/"));
      return should(known ? key.join("/") : undefined);
    }
    case "rules":
      return column === "count" ? should(printNumber(tables.evidence.filter((row) => row.rule === id).length, options)) : should(id);
    case "corrections": {
      const row = tables.corrections[Number(id)];
      return should(row && (column === "corrected_at" ? printDate(row.corrected_at, options) : row[column as keyof typeof row]));
    }
    case "charts": {
      const chart = context.charts.get(id)?.[lang];
      if (!chart) return `no chart: ${id}`;
      if (column === "plot") return same(element, plotForPage(chart));
      if (column === "table") return same(element, chart.tableHtml);
      const snippet = chart.snippets.find((one) => column === `snippet-${one.kind}`);
      return should(snippet ? snippet.code : (chart as unknown as Record<string, string>)[column]);
    }
    case "key": {
      const made = context.chartKey?.[lang];
      return column === "title" ? should(made?.title) : same(element, made?.html ?? "");
    }
    case "cells": {
      const made = written.cells.get(`${lang} ${path}`);
      return made === undefined ? `nothing known: ${path}` : same(element, made);
    }
    default:
      return `nothing known: ${path}`;
  }
}

const same = (element: HtmlElement, markup: string): string | null => {
  const expected = fingerprintOfMarkup(markup);
  return innerFingerprint(element) === expected ? null : expected;
};
