import { parseIsoDay } from "../../core/civil.ts";
import type { Field } from "./descriptor.ts";

/** A cell as the program has it. Blank is null for numbers and dates' text stays "". */
export type Cell = string | number | boolean | string[] | Record<string, unknown> | null;

const numeric = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads one cell by its field. Blank is null for numbers and objects, "" for text and dates, [] for lists.
 * @returns the value, or a string in `wrong` that says what is wrong with it
 */
export function parseCell(text: string, field: Field): { value: Cell; wrong?: string } {
  const wrong = text === "" ? (field.constraints?.required ? "must not be blank" : undefined) : check(text, field);
  return { value: wrong ? text : convert(text, field), wrong };
}

function convert(text: string, field: Field): Cell {
  if (field.type === "number" || field.type === "integer") return text === "" ? null : Number(text);
  if (field.type === "boolean") return text === "" ? null : text === "true";
  if (field.type === "object") return text === "" ? null : (JSON.parse(text) as Record<string, unknown>);
  if (field.type === "list") return text === "" ? [] : text.split(field.delimiter ?? ",");
  return text;
}

/** What is wrong with a cell that is not blank; undefined if nothing. */
function check(text: string, { type, constraints: rules = {} }: Field): string | undefined {
  if ((type === "number" || type === "integer") && !numeric.test(text)) return `not a number: ${text}`;
  if (type === "integer" && !Number.isInteger(Number(text))) return `not a whole number: ${text}`;
  if (type === "boolean" && text !== "true" && text !== "false") return `neither true nor false: ${text}`;
  if (type === "object" && !isObject(text)) return `not an object in JSON: ${text}`;
  if (type === "date" && !isDay(text)) return `not a day as YYYY-MM-DD: ${text}`;
  if (type === "datetime" && !(instant.test(text) && !Number.isNaN(Date.parse(text)))) return `not a time as YYYY-MM-DDThh:mm:ssZ: ${text}`;
  if (rules.enum && !rules.enum.includes(text)) return `none of ${rules.enum.join(", ")}: ${text}`;
  if (rules.pattern && !new RegExp(`^(?:${rules.pattern})$`, "u").test(text)) return `not of the form ${rules.pattern}: ${text}`;
  if (rules.minimum !== undefined && Number(text) < rules.minimum) return `below ${rules.minimum}: ${text}`;
  if (rules.maximum !== undefined && Number(text) > rules.maximum) return `above ${rules.maximum}: ${text}`;
  return undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function isDay(text: string): boolean {
  return parseIsoDay(text) !== null;
}

/** Writes a value as a cell; the inverse of `parseCell`. */
export function formatCell(value: Cell | undefined, field: Field): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.join(field.delimiter ?? ",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
