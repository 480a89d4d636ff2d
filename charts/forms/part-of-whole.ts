import { descending } from "d3";
import type { FindingRow } from "../../scripts/core/finding.ts";
import { edgeOf } from "../shared/bounds.ts";
import { pictogram, unitFor } from "../shared/pictogram.ts";
import { sayAgreement } from "../shared/phrases.ts";
import { canvas } from "../shared/text.ts";
import { boundOf, colourOf, figureOf, mostOf, nameOf, sayN, type Form, type FormRows } from "./form.ts";
import { WORDS } from "./words.ts";

/** The table's key, by which a part names its whole, is the first column that ends so and names the row. */
const idOf = (row: FindingRow): string => String(Object.entries(row).find(([name]) => name.endsWith("_id"))?.[1] ?? "");

/** A whole in single marks, its parts filled. */
export const partOfWhole: Form = {
  name: "part-of-whole",
  most: 5,
  choose(rows) {
    const parts = rows.filter((row) => row.part_of && row.best !== null);
    const whole = rows.filter((row) => row.best !== null && parts.some((part) => part.part_of === idOf(row))).sort((a, b) => descending(mostOf(a), mostOf(b)))[0];
    if (!whole) throw new Error("form part-of-whole draws a row that others are part of; this table has none with a number");
    return [whole, ...parts.filter((part) => part.part_of === idOf(whole)).sort((a, b) => descending(mostOf(a), mostOf(b)))];
  },
  title: (rows, context) => WORDS[context.lang].part(named(rows.rows[0]!, rows, context), WORDS[context.lang].list(rows.rows.slice(1).map((row) => named(row, rows, context)))),
  subtitle: (rows, context) => WORDS[context.lang].partSub(sayN(unitFor(mostOf(rows.rows[0]!)), context)),
  plot(rows, context) {
    const [whole, ...parts] = rows.rows as [FindingRow, ...FindingRow[]];
    const counted = (row: FindingRow) => ({ best: row.best, high: row.high, bound: boundOf(row), name: named(row, rows, context), note: sayAgreement(row, context), mentions: row.mentions });
    const left = mostOf(whole) - parts.reduce((sum, part) => sum + (part.best ?? 0), 0);
    const isHonest = left > 0 && parts.every(({ bound }) => bound === "exact") && (whole.bound === "exact" || whole.bound === "about");
    const rest = isHonest ? { name: figureOf({ ...whole, best: left, low: whole.bound === "exact" ? left : null, high: whole.bound === "exact" ? left : null }, rows, context), note: WORDS[context.lang].rest, edge: edgeOf(boundOf(whole)) } : null;
    const drawn = pictogram({ whole: counted(whole), parts: parts.map(counted), rest, unit: unitFor(mostOf(whole)), fill: colourOf(rows.table), top: 0 }, context);
    return canvas(context, drawn.bottom + 4, drawn.marks);
  },
};

const named = (row: FindingRow, rows: FormRows, context: Parameters<typeof figureOf>[2]): string => `${nameOf(row, rows, context)}: ${figureOf(row, rows, context)}`;
