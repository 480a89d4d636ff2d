/** From what a form sends to a row of decisions.csv. Everything in it is hostile until read. */
import { oneLine } from "../store/tables/one-line.ts";
import type { DecisionRow, MentionRow } from "../core/rows.ts";
import type { Bilingual, Topics } from "../core/types.ts";
import { isFilled, READ_COLUMNS, type ReadColumn } from "../decide/correct.ts";
import { inertText } from "../core/html.ts";
import { FATES } from "../core/fates.ts";
import { interval } from "../core/edtf.ts";
import { addedIdentity } from "../decide/locate.ts";
import { occurrences, toPoints, toUnits } from "../core/code-points.ts";
import { BOUND, KIND, REASON, SPEAKER } from "../say/labels.ts";

export type Form = Readonly<Record<string, string>>;

/** A form that cannot be saved; the message is for its writer. */
export class FormError extends Error {
  constructor(readonly words: Bilingual) {
    super(words.en);
  }
}

const wrong = (en: string, ar: string): never => {
  throw new FormError({ en, ar });
};

/** A mention as a decision tells it, with nothing decided yet. */
export function snapshot(row: MentionRow): DecisionRow {
  const { mention_id, evidence_hash, article_id, start, end, quote, kind } = row;
  const { value, bound, low, high, unit, noun, topic, actor, part_of, when, edtf, duration, attributes } = row;
  const { fate, by, place, as_of, said_by, said_by_kind, via, incident } = row;
  return {
    mention_id, evidence_hash, decision: "accept", article_id, start, end, quote, kind,
    value, bound, low, high, unit, noun, topic, actor, part_of, when, edtf, duration, attributes,
    fate, by, place, as_of, said_by, said_by_kind, via, incident,
    cleared: [], reason: "", note: "", reviewer: "", decided_at: "",
  };
}

/** @throws FormError */
export function verdict(form: Form, read: MentionRow, text: string, topics: Topics): DecisionRow {
  const decision = form["decision"];
  const base = { ...snapshot(read), ...why(form) };
  if (decision === "accept" || decision === "reject" || decision === "unsure") return { ...base, decision };
  if (decision !== "correct") return wrong(`no such decision: ${decision ?? ""}`, `قرار غير معروف: ${decision ?? ""}`);
  const row: DecisionRow = { ...base, decision };
  const asked = readColumns(form, topics, read, text);
  if (asked.kind !== "" && asked.kind !== read.kind) {
    // another kind starts from nothing but what the form says
    Object.assign(row, asked);
  } else {
    for (const column of READ_COLUMNS) {
      if (!(column in form)) continue;
      if (isFilled(asked[column])) assign(row, column, asked[column]);
      else {
        if (isFilled(read[column])) row.cleared.push(column);
        assign(row, column, asked[column]);
      }
    }
    followValue(row, read);
  }
  Object.assign(row, spanOf(form, read, text));
  return row;
}

/** Limits that were left as they were follow a value or bound that was not. */
function followValue(row: DecisionRow, read: MentionRow): void {
  if (row.value === read.value && row.bound === read.bound) return;
  if (row.low === read.low && row.high === read.high) {
    row.low = null;
    row.high = null;
    row.cleared = row.cleared.filter((column) => column !== "low" && column !== "high");
  }
}

function assign(row: DecisionRow, column: ReadColumn, value: unknown): void {
  (row as unknown as Record<string, unknown>)[column] = value;
}

function spanOf(form: Form, read: MentionRow, text: string): Partial<DecisionRow> {
  const quote = oneLine(form["quote"] ?? "");
  // a field cannot hold every character of an article: what it showed, unchanged, is what stands there
  if (quote === "" || quote === oneLine(read.quote) || quote === oneLine(inertText(read.quote))) return {};
  const at = placeOf(text, quote, form["start"] ?? "", toUnits(text, read.start));
  const start = toPoints(text, at);
  return { quote, start, end: start + [...quote].length };
}

/** UTF-16 index of the words: where they were selected, or nearest to `near`. @throws FormError */
function placeOf(text: string, quote: string, start: string, near: number): number {
  const all = occurrences(text, quote);
  if (all.length === 0) return wrong("these words do not stand so in the article", "هذه الكلمات لا ترد هكذا في التقرير");
  if (/^\d{1,9}$/.test(start)) {
    const selected = toUnits(text, Number(start));
    if (all.includes(selected)) return selected;
  }
  return all.reduce((best, at) => (Math.abs(at - near) < Math.abs(best - near) ? at : best));
}

/** A mention that the machine missed. @throws FormError */
export function addition(form: Form, text: string | undefined, topics: Topics): DecisionRow {
  if (text === undefined) return wrong("no such article", "لا تقرير بهذا الاسم");
  const quote = oneLine(form["quote"] ?? "").trim();
  if (quote === "") return wrong("the words are missing", "الكلمات ناقصة");
  const asked = readColumns(form, topics, null, text);
  if (asked.kind === "") return wrong("the kind is missing", "النوع ناقص");
  if (asked.kind === "date" && asked.edtf === "") return wrong("the date is missing", "التاريخ ناقص");
  const needsValue = ["quantity", "share", "ordinal"].includes(asked.kind) && asked.bound !== "vague" && asked.bound !== "between";
  if (needsValue && asked.value === null) return wrong("the value is missing", "القيمة ناقصة");
  const all = occurrences(text, quote);
  const nth = all[Number(form["occurrence"] || "1") - 1];
  const at = form["start"] ? placeOf(text, quote, form["start"], 0) : nth;
  if (at === undefined) return wrong("these words do not stand so in the article", "هذه الكلمات لا ترد هكذا في التقرير");
  const start = toPoints(text, at);
  const blank: DecisionRow = {
    mention_id: "", evidence_hash: "", decision: "add", article_id: form["article_id"] ?? "", quote,
    start, end: start + [...quote].length, ...asked, attributes: [], cleared: [], ...why(form),
    reviewer: "", decided_at: "",
  };
  return { ...blank, ...addedIdentity(text, at, blank) };
}

function why(form: Form): Pick<DecisionRow, "reason" | "note"> {
  const reason = form["reason"] ?? "";
  if (reason !== "" && !Object.hasOwn(REASON, reason)) return wrong(`no such reason: ${reason}`, `سبب غير معروف: ${reason}`);
  return { reason, note: oneLine(form["note"] ?? "").trim().slice(0, 2000) };
}

function readColumns(form: Form, topics: Topics, read: MentionRow | null, article: string): Pick<DecisionRow, "kind" | ReadColumn> {
  const text = (name: string): string => oneLine(form[name] ?? "").trim();
  const code = (name: string, known: object, kept: string | undefined): string => {
    const value = text(name);
    if (value !== "" && !Object.hasOwn(known, value) && value !== kept) return wrong(`no such ${name}: ${value}`, `قيمة غير معروفة: ${value}`);
    return value;
  };
  /** Whether there is such a mention is seen when the decision is applied: it may come and go. */
  const link = (name: "part_of" | "when" | "as_of" | "incident"): string => {
    const id = name in form ? text(name) : (read?.[name] ?? "");
    return id === "" || /^m-[0-9a-f]{12}$/.test(id) ? id : wrong(`no such mention: ${id}`, `لا موضع بهذا الاسم: ${id}`);
  };
  /** The words that name a speaker are the article's, or there is nothing to show a reader. */
  const words = (name: "said_by" | "via"): string => {
    const value = text(name);
    if (value === "" || value === oneLine(read?.[name] ?? "") || occurrences(article, value).length > 0) return value;
    return wrong(`these words do not stand so in the article: ${value}`, `هذه الكلمات لا ترد هكذا في المقال: ${value}`);
  };
  const place = text("place");
  if (place !== "" && !/^[a-z0-9][a-z0-9_-]*$/i.test(place)) return wrong(`not the id of a place: ${place}`, `ليس اسم مكان في القائمة: ${place}`);
  const edtf = text("edtf");
  if (edtf !== "" && edtf !== read?.edtf && interval(edtf) === null) {
    return wrong(`not a date in EDTF: ${edtf}; write 2021-12-31, 2021-12, 2021, 2021-04-11~/2021-04-20~`, `ليس تاريخًا بصيغة EDTF: ${edtf}؛ اكتب مثلًا 2021-12-31 أو 2021-12 أو 2021`);
  }
  const duration = text("duration");
  if (duration !== "" && !/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(duration)) {
    return wrong(`not a duration in ISO 8601: ${duration}; write P3M, P2Y`, `ليست مدة بصيغة ISO 8601: ${duration}؛ اكتب مثلًا P3M أو P2Y`);
  }
  return {
    kind: code("kind", KIND, read?.kind) as DecisionRow["kind"],
    value: numberOf(text("value")), low: numberOf(text("low")), high: numberOf(text("high")),
    bound: code("bound", BOUND, read?.bound) as DecisionRow["bound"],
    unit: code("unit", { percent: 1, of_one: 1 }, read?.unit) as DecisionRow["unit"],
    noun: text("noun").slice(0, 200),
    topic: code("topic", { ...topics.topics, ...topics.dates }, read?.topic),
    actor: code("actor", topics.actors, read?.actor),
    edtf, duration, part_of: link("part_of"), when: link("when"), attributes: read?.attributes ?? [],
    fate: code("fate", { ...FATES, ...topics.fates }, read?.fate), by: code("by", topics.actors, read?.by), place,
    as_of: link("as_of"), incident: link("incident"), said_by: words("said_by"), via: words("via"),
    said_by_kind: code("said_by_kind", SPEAKER, read?.said_by_kind) as DecisionRow["said_by_kind"],
  };
}

/** Digits of any of the three scripts; groups of thousands only where they are whole. @throws FormError */
export function numberOf(text: string): number | null {
  if (text === "") return null;
  const ascii = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("\u066b", ".");
  const plain = /^-?\d{1,3}([,\u066c\u00a0 ]\d{3})+(\.\d+)?$/.test(ascii) ? ascii.replace(/[,\u066c\u00a0 ]/g, "") : ascii;
  if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(plain)) return wrong(`not a number: ${text}`, `ليس عددًا: ${text}`);
  return Number(plain);
}
