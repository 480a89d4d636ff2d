/** What a count is a count of: the plural forms that topics.yaml declares for a topic or a fate, or those of a currency. */
import type { FindingRow, TableDeclaration } from "../core/finding.ts";
import type { Lang, Topics, UnitForms } from "../core/types.ts";
import type { Unit } from "./quantity.ts";

const PERCENT: Unit = { en: { one: "per cent", other: "per cent" }, ar: { one: "في المئة", other: "في المئة" } };

/** The unit of a finding; undefined where nothing names one. */
export function unitOfRow(row: FindingRow, declaration: TableDeclaration | undefined, topics: Topics): Unit | undefined {
  if (row.unit === "percent") return PERCENT;
  if (/^[A-Z]{3}$/.test(row.unit)) return currencyUnit(row.unit);
  const { counts = [], fates = [] } = declaration ?? {};
  const topic = textOf(row["topic"]) || (counts.length === 1 ? counts[0]! : "");
  const fate = textOf(row["fate"]) || (fates.length === 1 ? fates[0]! : "");
  return unitOf(topic, fate, topics);
}

/** “12 deaths”: a topic may have a unit for a fate; else its own; else that of the fate. */
export function unitOf(topic: string, fate: string, { topics, fates = {} }: Topics): Unit | undefined {
  const declared = topics[topic];
  return declared?.units?.[fate] ?? declared?.unit ?? fates[fate]?.unit;
}

/** “US dollars”, «دولار أمريكي»: the forms that CLDR has for a currency's name. */
export function currencyUnit(code: string): Unit {
  return { en: formsOf(code, "en"), ar: formsOf(code, "ar") };
}

// One number of each of CLDR's plural categories of Arabic; English has two of them.
const EXAMPLES = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 };

function formsOf(code: string, lang: Lang): UnitForms {
  const format = new Intl.NumberFormat(lang, { style: "currency", currency: code, currencyDisplay: "name", minimumFractionDigits: 0 });
  const name = (n: number): string => format.formatToParts(n).find(({ type }) => type === "currency")?.value ?? code;
  const forms = Object.fromEntries(Object.entries(EXAMPLES).map(([category, n]) => [category, name(n)]));
  return { ...forms, one: forms["one"]!, other: forms["other"]! };
}

const textOf = (cell: unknown): string => (typeof cell === "string" ? cell : "");
