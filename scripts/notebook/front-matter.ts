import type { Root } from "mdast";
import { parseDocument } from "yaml";
import type { Bilingual, Lang } from "../core/types.ts";
import type { Diagnostics } from "./diagnostics.ts";

/** What stands above the first cell. Texts may cite facts as prose does. */
export interface FrontMatter {
  title: Bilingual;
  description: Bilingual;
  /** who wrote it; empty if it does not say */
  author: Bilingual;
  languages: Lang[];
  /** id of the chart whose picture stands for the report elsewhere; empty for the first */
  picture: string;
  /** line of each key in the file */
  lines: Record<string, number>;
}

const empty = (): Bilingual => ({ en: "", ar: "" });
const keys = new Set(["title", "description", "author", "languages", "picture"]);

/**
 * Reads the YAML between the first two `---`; what is wrong or unknown is an error with its line.
 * @param languages the project's, where the report does not say its own
 */
export function readFrontMatter(root: Root, path: string, languages: readonly Lang[], diagnostics: Diagnostics): FrontMatter {
  const out: FrontMatter = {
    title: empty(), description: empty(), author: empty(), languages: [...languages], picture: "", lines: {},
  };
  const node = root.children[0];
  if (node?.type !== "yaml") {
    diagnostics.add(path, { line: 1, column: 1 }, "front-matter", "no front matter: begin with title and description between two lines of ---");
    return out;
  }
  const document = parseDocument(node.value);
  const lineAt = (offset: number): number => 2 + (node.value.slice(0, offset).match(/\n/g)?.length ?? 0);
  for (const error of document.errors) {
    diagnostics.add(path, { line: lineAt(error.pos[0]), column: 1 }, "front-matter", error.message.split("\n")[0]!);
  }
  if (document.errors.length) return out;
  const value = (document.toJS() ?? {}) as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const match = new RegExp(`^${key}\\s*:`, "m").exec(node.value);
    out.lines[key] = lineAt(match?.index ?? 0);
    const place = { line: out.lines[key], column: 1 };
    if (!keys.has(key)) diagnostics.add(path, place, "front-matter", `unknown key: ${key}`);
    else if (key === "languages") out.languages = readLanguages(value[key], (m) => diagnostics.add(path, place, "front-matter", m));
    else if (key === "picture") out.picture = String(value[key]);
    else out[key as "title"] = readBilingual(value[key], key, (m) => diagnostics.add(path, place, "front-matter", m));
  }
  for (const key of ["title", "description"] as const) {
    if (!(key in value)) diagnostics.add(path, { line: 1, column: 1 }, "front-matter", `missing key: ${key}`);
  }
  return out;
}

function readBilingual(value: unknown, key: string, fail: (message: string) => void): Bilingual {
  const given = (typeof value === "object" && value !== null ? value : {}) as Partial<Bilingual>;
  for (const lang of ["en", "ar"] as const) {
    if (typeof given[lang] !== "string" || !given[lang]) fail(`${key} has no text in ${lang}`);
  }
  return { en: String(given.en ?? ""), ar: String(given.ar ?? "") };
}

function readLanguages(value: unknown, fail: (message: string) => void): Lang[] {
  const list = Array.isArray(value) ? value : [];
  const known = list.filter((lang): lang is Lang => lang === "en" || lang === "ar");
  if (known.length !== 2 || known.length !== list.length) fail("languages must be [en, ar] or [ar, en]");
  return known.length === 2 ? known : ["en", "ar"];
}
