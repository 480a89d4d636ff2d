/** What a declared table names must be there. */
import { FATES, isFate, UNSAID } from "../../core/fates.ts";
import { COMBINE, DIMENSIONS, OVER } from "../../core/finding.ts";
import type { Diagnostic } from "../../core/types.ts";

type Place = (path: readonly (string | number)[]) => { line: number; column: number };
type Node = Record<string, unknown>;

/** Tables that every project has; a declared one can have none of their names. */
const TAKEN = ["articles", "mentions", "evidence", "decisions", "translations", "corrections", "origins", "datapackage"];

/**
 * Every mistake in `tables:`: names of what is not declared, grains that are no dimension, templates that name no column.
 * @param given the file's content as it stands, which may break the schema: parts of another form are left to it
 */
export function checkTables(given: unknown, path: string, place: Place): Diagnostic[] {
  const file = node(given);
  const [topics, roles, tables] = [node(file["topics"]), node(file["dates"]), node(file["tables"])];
  const found: Diagnostic[] = [];
  const files = new Map<string, string>();
  for (const [name, declared] of Object.entries(tables)) {
    const table = node(declared);
    const at = (keys: (string | number)[]): readonly (string | number)[] => ["tables", name, ...keys];
    const error = (keys: (string | number)[], message: string, rule: string): void => {
      found.push({ path, ...place(at(keys)), severity: "error", message: `tables.${name}: ${message}`, rule });
    };
    const clash = files.get(name.toLowerCase().replaceAll("_", "-"));
    if (clash) error([], `its rows have the same ids as those of ${clash}; choose another name`, "table-twice");
    else files.set(name.toLowerCase().replaceAll("_", "-"), name);
    if (TAKEN.includes(name)) error([], `data/${name}.csv is another file; choose another name`, "table-name");
    const counts = texts(table["counts"]);
    if ((table["counts"] === undefined) === (table["dates"] === undefined)) error([], "needs counts (topics) or dates (roles), and one of them only", "table-counts");
    counts.forEach((topic, i) => {
      if (!Object.hasOwn(topics, topic)) error(["counts", i], `unknown topic: ${topic}; there are ${listOf(Object.keys(topics))}`, "unknown-topic");
    });
    texts(table["dates"]).forEach((role, i) => {
      if (!Object.hasOwn(roles, role)) error(["dates", i], `unknown role of a date: ${role}; there are ${listOf(Object.keys(roles))}`, "unknown-role");
    });
    texts(table["fates"]).forEach((fate, i) => {
      if (fate !== UNSAID && !isFate(fate) && !Object.hasOwn(node(file["fates"]), fate)) {
        error(["fates", i], `unknown fate: ${fate}; there are ${listOf([...Object.keys(FATES), ...Object.keys(node(file["fates"])), UNSAID])}`, "unknown-fate");
      }
    });
    for (const key of ["row", "same"]) {
      texts(table[key]).forEach((name, i) => {
        if (!(DIMENSIONS as readonly string[]).includes(name)) error([key, i], `no dimension: ${name}; there are ${DIMENSIONS.join(", ")}`, "unknown-dimension");
      });
    }
    oneOf("over", OVER, "unknown-time");
    oneOf("combine", COMBINE, "unknown-combine");
    const columns = texts(table["columns"]);
    const attributes = new Set(counts.flatMap((id) => [...Object.keys(node(node(topics[id])["attributes"])), ...Object.keys(node(node(topics[id])["set"]))]));
    for (const key of ["columns", "split"]) {
      texts(table[key]).forEach((column, i) => {
        if (!attributes.has(column)) error([key, i], `no topic of it has an attribute ${column}; there are ${listOf([...attributes])}`, "unknown-column");
        else if (key === "split" && !columns.includes(column)) error([key, i], `rows are kept apart by ${column}, which is none of its columns`, "split-column");
        else if ((DIMENSIONS as readonly string[]).includes(column)) error([key, i], `${column} is a dimension; name the attribute otherwise`, "column-name");
      });
    }
    const known = new Set([...texts(table["row"]), ...columns, "topic", "edtf", "day"]);
    for (const [keys, template] of [[["id"], table["id"]], [["event_id"], table["event_id"]], ...Object.entries(node(table["name"])).map(([lang, text]) => [["name", lang], text])] as [string[], unknown][]) {
      for (const [, column] of typeof template === "string" ? template.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g) : []) {
        if (!known.has(column!)) error(keys, `no column for {${column}}; there are ${listOf([...known])}`, "unknown-column");
      }
    }
    checkUnits(counts, texts(table["fates"]));

    function oneOf(key: string, values: readonly string[], rule: string): void {
      const value = table[key];
      if (typeof value === "string" && !values.includes(value)) error([key], `${key} is one of ${values.join(", ")}: ${value}`, rule);
    }

    /** A count is printed with its noun, and a noun has plural forms. */
    function checkUnits(counted: readonly string[], fates: readonly string[]): void {
      counted.forEach((id, i) => {
        const topic = node(topics[id]);
        if (!Object.hasOwn(topics, id) || topic["unit"] !== undefined || topic["money"] === true) return;
        const ofFate = (fate: string): boolean => node(topic["units"])[fate] !== undefined || node(node(file["fates"])[fate])["unit"] !== undefined;
        if (fates.length > 0 && fates.every(ofFate)) return;
        error(["counts", i], `the topic ${id} has no unit with plural forms, and no fate of this table has one`, "unit-forms");
      });
    }
  }
  return found;
}

const node = (value: unknown): Node => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {});
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : []);
const listOf = (names: readonly string[]): string => (names.length ? names.join(", ") : "none");
