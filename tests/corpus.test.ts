/**
 * Runs every corpus of phrases: tests/corpus/<lang>/*.csv.
 *
 * Columns `text,reading,published,note`. The spans to be read stand in square brackets inside
 * the text; `reading` gives for each bracket, in order and separated by ` | `, the pairs
 * key=value that must all hold, keys as in the JSON Lines contract (`value=null` for null, `_`
 * for a space, `topic=` for none, `partOf=0` for the first bracket, `mark` the words of the mark; `said_by` and `via` give
 * their words, `when` and `as_of` the date's EDTF). The mention's span must be exactly the
 * bracket's. Nothing else may be read in the line, but for the kinds that its note names:
 * `also: ordinal date`. A line without brackets must give nothing. `\\n` is a new line.
 * `own=2020-04-21` in the note is the article's own date, as the text tells it (`own=` where it tells none).
 * In `event*.csv` no event may be read but those in brackets. `incident=` and `part=` name the quote of the mention referred to.
 * Files of the chain (CHAIN) are about what is said of a mention: what else is read matters not.
 *
 * A line whose note begins `known miss` must be missed: it tells what the reader cannot yet.
 * A file ending in `.heldout.csv` is not looked at while rules are written; of its lines
 * HELD_OUT must be right. Files `topic*.csv` and those of the chain are read with data/topics.yaml, the others without. `CORPUS_REPORT=1` prints every file's figures and misses.
 */

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import type { CompiledTopics } from "../scripts/read/extract.ts";
import { compileTopics, extractArticle } from "../scripts/read/extract.ts";
import type { DateMention, Lang, Mention, Span, Topics } from "../scripts/core/types.ts";

const ROOT = fileURLToPath(new URL("./corpus/", import.meta.url));
const bare = compileTopics();
const known = compileTopics(parseYaml(readFileSync(fileURLToPath(new URL("../data/topics.yaml", import.meta.url)), "utf8")) as Topics);

interface Line {
  text: string;
  reading: string;
  published: string;
  note: string;
}

/** The share of lines of a file kept apart that must be right. */
const HELD_OUT = 0.9;

/** Files about the rest of a mention's chain: what happened, by whom, where, when, who says so. */
const CHAIN = /^(?:place|speaker|when|fate|event)\./u;

/** Takes the brackets out of a line. */
function unbracket(line: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const letter of line.replaceAll("\\n", "\n")) {
    if (letter === "[") start = text.length;
    else if (letter === "]") spans.push({ start, end: text.length });
    else text += letter;
  }
  return { text, spans };
}

/** Numbers are the same to six digits: a third has no end. */
function isSame(field: unknown, wanted: string): boolean {
  if (String(field) === wanted || String(field) === wanted.replaceAll("_", " ")) return true;
  return typeof field === "number" && Math.abs(field - Number(wanted)) <= Math.abs(field) * 1e-6;
}

function show(m: Mention): string {
  const { start: _s, end: _e, rule: _r, attributes: _a, mark: _m, ...rest } = m as unknown as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** A mention's fields, and those of its chain by the names of the JSON Lines contract. */
function fieldsOf(m: Mention, mentions: readonly Mention[], text: string): Record<string, unknown> {
  const mark = text.slice(m.mark.start, m.mark.end);
  if (!("saidBy" in m)) return { ...m, mark };
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : "");
  const day = (index: number | null): string => (index === null ? "" : (mentions[index] as DateMention).edtf);
  const { saidByKind: said_by_kind, placePrecision: place_precision, placeBasis: place_basis } = m;
  const quote = (index: number | null): string => (index === null ? "" : mentions[index]!.quote);
  return { ...m, mark, incident: quote(m.incident), part: quote(m.partOf), said_by: words(m.saidBy), said_by_kind, via: words(m.via), when: day(m.when), as_of: day(m.asOf), place_precision, place_basis };
}

/** What is wrong with the reading of a line; empty where nothing is. */
function faults(line: Line, lang: Lang, topics: CompiledTopics, isChain: boolean, isEvents: boolean): string[] {
  const { text, spans } = unbracket(line.text);
  const wanted = line.reading === "" ? [] : line.reading.split("|").map((r) => r.trim());
  if (wanted.length !== spans.length) return [`invalid corpus line: ${spans.length} brackets, ${wanted.length} readings`];
  const also = new Set((/also: ([a-z ]+)/u.exec(line.note)?.[1] ?? "").split(" "));
  const { mentions, published } = extractArticle({ id: "line", text, lang, published: line.published || undefined }, topics);
  const out: string[] = [];
  const met = new Set<Mention>();
  const own = /(?:^|; )own=(\S*?)(?:;|$)/u.exec(line.note)?.[1];
  if (own !== undefined && own !== published) out.push(`own date: ${published}, not ${own}`);
  spans.forEach((span, n) => {
    const found = mentions.find((m) => m.start === span.start && m.end === span.end);
    if (!found) {
      out.push(`not read: «${text.slice(span.start, span.end)}»`);
      return;
    }
    met.add(found);
    const fields = fieldsOf(found, mentions, text);
    for (const pair of wanted[n]!.split(/\s+/u).filter((p) => p !== "")) {
      const [key = "", ...rest] = pair.split("=");
      const value = rest.join("=");
      if (!isSame(fields[key] ?? null, value)) out.push(`«${found.quote}» ${key}: ${String(fields[key])}, not ${value}`);
    }
  });
  for (const m of mentions) if (!met.has(m) && !also.has(m.kind) && (!isChain || (isEvents && m.kind === "event"))) out.push(`read too much: ${show(m)}`);
  return out;
}

for (const lang of ["ar", "en"] as const) {
  describe(`corpus ${lang}`, () => {
    for (const file of readdirSync(ROOT + lang).filter((name) => name.endsWith(".csv")).sort()) {
      it(file, () => {
        const lines: Line[] = parseCsv(readFileSync(`${ROOT}${lang}/${file}`, "utf8"), { columns: true, bom: true });
        const name = `${lang}/${file}`;
        const misses: string[] = [];
        let misread = 0;
        lines.forEach((line, n) => {
          const wrong = faults(line, lang, file.startsWith("topic") || CHAIN.test(file) ? known : bare, CHAIN.test(file), file.startsWith("event"));
          if (line.note.startsWith("known miss")) {
            misread += 1;
            if (wrong.length > 0) return;
            wrong.push("no longer a known miss: take the note away");
          }
          if (wrong.length > 0) misses.push(`${name}:${n + 2}: ${line.text}\n      ${wrong.join("\n      ")}`);
        });
        const right = lines.length - misses.length - misread;
        const summary = `${name}: ${right} of ${lines.length} right${misread > 0 ? `, ${misread} known misses` : ""}`;
        if (process.env["CORPUS_REPORT"]) process.stdout.write(`${[summary, ...misses].join("\n  ")}\n`);
        expect(lines.length, `${name} holds no line`).toBeGreaterThan(0);
        const enough = file.endsWith(".heldout.csv") ? Math.ceil(lines.length * HELD_OUT) : lines.length - misread;
        expect(right, `${summary}\n${misses.join("\n")}`).toBeGreaterThanOrEqual(enough);
      });
    }
  });
}
