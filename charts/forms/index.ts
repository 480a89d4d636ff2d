/** The general forms, by the name that a notebook gives: `::chart{table=deaths form=series}`. */
import type { AnyChart } from "../index.ts";
import { chartOf, type Form } from "./form.ts";
import { matrix } from "./matrix.ts";
import { partOfWhole } from "./part-of-whole.ts";
import { quantity } from "./quantity.ts";
import { ranking } from "./ranking.ts";
import { series } from "./series.ts";
import { timeline } from "./timeline.ts";

export const FORMS: ReadonlyMap<string, Form> = new Map([quantity, partOfWhole, ranking, series, timeline, matrix].map((form) => [form.name, form]));

/** The id of a chart of a table in a form, as its files have it: `deaths-series`. */
export const formId = (table: string, form: string): string => `${table}-${form}`;

/** @throws `unknown form: …; one of …` */
export function formChart(table: string, form: string): AnyChart {
  const known = FORMS.get(form);
  if (!known) throw new Error(`unknown form: ${form || "none named"}; one of ${[...FORMS.keys()].join(", ")}`);
  return chartOf(table, known) as AnyChart;
}
