/** The charts, in the order of the report. */
import type { Chart } from "./shared/chart.ts";
import { attacks } from "./attacks.ts";
import { dates } from "./dates.ts";
import { sources } from "./sources.ts";
import { transfers } from "./transfers.ts";
import { troops } from "./troops.ts";

/** A chart whose kind of rows is its own business. */
export type AnyChart = Chart<unknown>;

export const charts: AnyChart[] = [troops, transfers, attacks, dates, sources] as AnyChart[];
