/**
 * Runs tests/corpus/cases.jsonl: one sentence a line, met in newspapers, as examples of kinds of faults.
 *
 *   {"id": "bounds/1", "lang": "ar", "text": "…", "published": "2021-09-15", "why": "…",
 *    "want": [{"surface": "40 ألف شخص", "kind": "quantity", "value": 40000, "bound": "exact"}], "reject": ["ميات"]}
 *
 * What is wanted must be read with exactly that span and those fields (keys as in the JSON Lines contract; `not_…` must
 * differ, `attributes` be among them, `when` is the date's EDTF, `part_of` the quote of the whole). What is to be
 * rejected must not be read as anything. The kinds in ENDED must be right in every line; the others are told of only:
 * `CORPUS_REPORT=1` prints every kind's figures and misses.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { compileTopics, extractArticle } from "../scripts/read/extract.ts";
import type { Lang, Mention, Topics } from "../scripts/core/types.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const topics = compileTopics(parseYaml(readFileSync(at("../data/topics.yaml"), "utf8")) as Topics);

interface Case {
  id: string;
  lang: Lang;
  text: string;
  published?: string;
  want: ({ surface: string } & Record<string, unknown>)[];
  reject?: string[];
}

const cases = readFileSync(at("./corpus/cases.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Case);

/** Kinds of faults that are ended, by language. */
const ENDED: Record<Lang, readonly string[]> = {
  ar: [
    "name-as-number", "plural-as-dual", "weekday-contradicts", "coming-or-past", "dateline", "bounds", "range-broken", "date-form",
    "length-as-date", "decimal", "identifier", "noun", "dual-missed", "name-as-month", "address",
    "casualties-as-troops", "attacks-other-nouns", "strength-without-noun", "events", "part-of",
  ],
  en: ["casualties-as-troops", "attacks-other-nouns", "events", "part-of"],
};

/** Whether the mention says what is wanted of one field. */
function isField(key: string, wanted: unknown, m: Mention, mentions: readonly Mention[]): boolean {
  if (key.startsWith("not_")) {
    const field = key.slice(4);
    return field === "attr" ? !("attributes" in m && m.attributes.includes(String(wanted))) : !isField(field, wanted, m, mentions);
  }
  const fields = m as unknown as Record<string, unknown>;
  const dateOf = (n: unknown): unknown => { const d = typeof n === "number" ? mentions[n] : undefined; return d?.kind === "date" ? d.edtf : ""; };
  if (key === "attributes") return (wanted as string[]).every((a) => "attributes" in m && m.attributes.includes(a));
  if (key === "when") return dateOf(fields["when"]) === wanted;
  if (key === "part_of") return (typeof fields["partOf"] === "number" ? mentions[fields["partOf"]]?.quote ?? "" : "") === wanted;
  const field = fields[key] ?? null;
  return typeof field === "number" && typeof wanted === "number" ? Math.abs(field - wanted) <= Math.abs(wanted) * 1e-9 : field === (wanted ?? null);
}

function faults({ id, lang, text, published, want, reject = [] }: Case): string[] {
  const { mentions } = extractArticle({ id, text, lang, published }, topics);
  const out: string[] = [];
  for (const { surface, kind, ...fields } of want) {
    const at = text.indexOf(surface);
    // What is counted may be quoted further than the line says.
    const found = mentions.find((m) => m.kind === kind && (m.quote === surface || ((m.kind === "quantity" || m.kind === "date") && m.start <= at && m.end >= at + surface.length)));
    if (!found) out.push(`not read: «${surface}» ${String(kind)}`);
    else for (const [key, wanted] of Object.entries(fields)) {
      if (!isField(key, wanted, found, mentions)) out.push(`«${surface}» ${key}: ${JSON.stringify((found as unknown as Record<string, unknown>)[key])}, not ${JSON.stringify(wanted)}`);
    }
  }
  for (const surface of reject) if (mentions.some((m) => m.quote === surface)) out.push(`read: «${surface}»`);
  if (out.length > 0) out.push(`all: ${mentions.map((m) => `«${m.quote}» ${m.kind}`).join(", ")}`);
  return out;
}

const kinds = new Map<string, Case[]>();
for (const c of cases) {
  const kind = `${c.lang} ${c.id.split("/")[0]!}`;
  kinds.set(kind, [...(kinds.get(kind) ?? []), c]);
}

describe("cases", () => {
  for (const [kind, lines] of kinds) {
    it(kind, () => {
      const misses = lines.map((c) => ({ c, wrong: faults(c) })).filter(({ wrong }) => wrong.length > 0);
      const told = misses.map(({ c, wrong }) => `${c.id}: ${c.text}\n      ${wrong.join("\n      ")}`);
      if (process.env["CORPUS_REPORT"]) process.stdout.write(`${[`${kind}: ${lines.length - misses.length} of ${lines.length} right`, ...told].join("\n  ")}\n`);
      const [lang, name] = kind.split(" ") as [Lang, string];
      if (ENDED[lang].includes(name)) expect(misses.length, told.join("\n")).toBe(0);
    });
  }
});
