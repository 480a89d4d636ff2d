import type { Digits, Months } from "../../say/options.ts";
import { parseYaml } from "../tables/yaml.ts";
import type { Bilingual, Lang } from "../../core/types.ts";
import { UserError } from "./error.ts";
import { readText } from "./read.ts";

/** report/settings.yaml with its defaults filled in. */
export interface Settings {
  site: Bilingual;
  /** ends in a slash; empty where the report has no address yet */
  base_url: string;
  /** ISO day; empty where the page says none */
  published: string;
  languages: Lang[];
  digits: Digits;
  months: Months;
  rtl_time: boolean;
  severities: Record<string, "error" | "warning" | "ignore">;
}

const defaults: Settings = {
  site: { en: "Sanad", ar: "سند" },
  base_url: "",
  published: "",
  languages: ["en", "ar"],
  digits: "latn",
  months: "levantine",
  rtl_time: false,
  severities: {},
};

const text = { type: "string", minLength: 1 };

/** JSON Schema of report/settings.yaml. */
export const settingsSchema = {
  title: "Settings of a report",
  type: "object",
  properties: {
    site: { type: "object", properties: { en: text, ar: text }, required: ["en", "ar"], additionalProperties: false },
    base_url: { type: "string", pattern: "^https?://.+/$" },
    published: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
    languages: { type: "array", items: { enum: ["en", "ar"] }, minItems: 2, maxItems: 2, uniqueItems: true },
    digits: { enum: ["latn", "arab"] },
    months: { enum: ["levantine", "egyptian", "moroccan", "algerian", "double"] },
    rtl_time: { type: "boolean" },
    severities: { type: "object", additionalProperties: { enum: ["error", "warning", "ignore"] } },
  },
  additionalProperties: false,
};

const path = "report/settings.yaml";

/** Reads the settings; a project without the file has the defaults. @throws UserError with line and column */
export async function readSettings(root: string): Promise<Settings> {
  const source = await readText(root, path).catch((error: unknown) => {
    if (error instanceof UserError && error.diagnostics[0]?.rule === "missing-file") return "{}";
    throw error;
  });
  const { value, diagnostics } = parseYaml<Partial<Settings> | null>(source, path, { anyOf: [settingsSchema, { type: "null" }] });
  if (diagnostics.length) throw new UserError(diagnostics);
  return { ...defaults, ...value };
}
