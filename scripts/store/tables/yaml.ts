import Ajv from "ajv";
import type { ErrorObject } from "ajv";
import { LineCounter, isNode, parseDocument } from "yaml";
import type { Document } from "yaml";
import type { Diagnostic } from "../../core/types.ts";

/** A YAML file read and checked; `value` is null where it cannot be used. */
export interface ParsedYaml<T> {
  value: T | null;
  /** the file's content as it stands, whether or not it keeps to the schema; undefined where it is no YAML */
  given: unknown;
  diagnostics: Diagnostic[];
  /** line and column of the node at a path of keys, from 1 */
  place(path: readonly (string | number)[]): { line: number; column: number };
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

/**
 * Reads YAML 1.2 (with merge keys) and holds it against a JSON Schema. All that is wrong is told at once,
 * each with its line and column.
 */
export function parseYaml<T>(source: string, path: string, schema: object): ParsedYaml<T> {
  const lines = new LineCounter();
  const doc = parseDocument(source, { lineCounter: lines, merge: true, prettyErrors: false });
  const diagnostics: Diagnostic[] = [];
  const error = (line: number, column: number, message: string, rule: string) =>
    diagnostics.push({ path, line, column, severity: "error", message, rule });
  const place = (keys: readonly (string | number)[]) => placeOf(doc, keys, lines);

  for (const problem of doc.errors) {
    const { line, col } = lines.linePos(problem.pos[0]);
    error(line, col, problem.message.split("\n")[0]!, "yaml");
  }
  if (diagnostics.length) return { value: null, given: undefined, diagnostics, place };
  const value: unknown = doc.toJS();
  const validate = ajv.compile(schema);
  if (!validate(value)) {
    for (const wrong of validate.errors ?? []) {
      const keys = wrong.instancePath.split("/").slice(1).map((k) => k.replaceAll("~1", "/").replaceAll("~0", "~"));
      const { line, column } = place(keys);
      error(line, column, `${keys.join(".") || "the file"} ${explain(wrong)}`, "yaml-schema");
    }
    return { value: null, given: value, diagnostics, place };
  }
  return { value: value as T, given: value, diagnostics, place };
}

function explain({ keyword, params, message }: ErrorObject): string {
  if (keyword === "additionalProperties") return `has an unknown key: ${String(params["additionalProperty"])}`;
  if (keyword === "required") return `lacks the key ${String(params["missingProperty"])}`;
  if (keyword === "enum") return `must be one of ${(params["allowedValues"] as string[]).join(", ")}`;
  return message ?? keyword;
}

/** The nearest node on the way to the path that exists: a missing key is told where it should stand. */
function placeOf(doc: Document, keys: readonly (string | number)[], lines: LineCounter): { line: number; column: number } {
  for (let n = keys.length; n >= 0; n--) {
    const node = n ? doc.getIn(keys.slice(0, n).map(asKey), true) : doc.contents;
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}

const asKey = (key: string | number): string | number => (/^\d+$/.test(String(key)) ? Number(key) : key);
