/** What was read, in a reader's words. */
import type { MentionRow } from "../core/rows.ts";
import { FATES } from "../core/fates.ts";
import { placeNames } from "../core/places/name.ts";
import type { Bilingual, Lang, Topics } from "../core/types.ts";
import { printDate } from "./date.ts";
import { BOUND, KIND, label } from "./labels.ts";
import { printNumber } from "./number.ts";
import type { PhraseOptions } from "./options.ts";
import { printQuantity } from "./quantity.ts";

type Said = Pick<
  MentionRow,
  "kind" | "value" | "bound" | "low" | "high" | "unit" | "noun" | "topic" | "actor" | "edtf" | "duration" | "basis" | "precision"
>;

/**
 * “more than 2,100 shipments”, «31 كانون الأول 2021», “12 %”. What a person typed may not be
 * printable; then its columns stand as they are.
 */
export function sayReading(row: Said, topics: Topics, options: PhraseOptions): string {
  try {
    return inWords(row, topics, options);
  } catch {
    return [row.bound, row.value, row.low, row.high, row.edtf, row.duration]
      .filter((cell) => cell !== "" && cell !== null)
      .join(" ");
  }
}

function inWords(row: Said, topics: Topics, options: PhraseOptions): string {
  const { lang } = options;
  const { kind, value, low, high } = row;
  const amount = { value, low, high, bound: row.bound === "" ? ("exact" as const) : row.bound };
  switch (kind) {
    case "date":
      if (row.edtf === "") return lang === "en" ? "a date that is not known" : "تاريخ غير معروف";
      // «اليوم» in an article of the 22nd or 23rd is one of the two days; «من 22 إلى 23» is both
      return printDate(row.edtf, options, row.precision === "day" && row.basis !== "explicit" ? "either" : "range");
    case "quantity": {
      const topic = Object.hasOwn(topics.topics, row.topic) ? topics.topics[row.topic] : undefined;
      const words = printQuantity(amount, options, topic?.unit);
      return topic || row.noun === "" ? words : `${words} · ${row.noun}`;
    }
    case "share":
      if (value === null && row.bound !== "between") return label(KIND, kind, lang);
      return row.unit === "of_one" ? printQuantity(amount, options) : `${printQuantity(amount, options)}${lang === "en" ? " %" : "٪"}`;
    case "ordinal":
      return value === null ? "" : `#${printNumber(value, options)}`;
    case "duration":
      return [row.bound === "exact" ? "" : label(BOUND, row.bound, lang), row.duration].filter(Boolean).join(" ");
    case "event":
      return `${label(KIND, kind, lang)}: ${topicLabel(row.topic, topics, lang) || row.noun}`;
  }
}

/** Label of a topic or of the role of a date; the id where topics.yaml has none; empty for none. */
export function topicLabel(id: string, topics: Topics, lang: Lang): string {
  const known = Object.hasOwn(topics.topics, id) ? topics.topics[id] : Object.hasOwn(topics.dates, id) ? topics.dates[id] : null;
  return known?.label[lang] ?? id;
}

/** What happened to the counted, in words; the id where neither the program nor topics.yaml knows it. */
export function fateLabel(id: string, topics: Topics, lang: Lang): string {
  const known = { ...FATES, ...topics.fates } as Record<string, { label: Bilingual }>;
  return Object.hasOwn(known, id) ? known[id]!.label[lang] : id;
}

export function placeLabel(id: string, topics: Topics, lang: Lang): string {
  return placeNames(id, topics)?.[lang] ?? id;
}

export function actorLabel(id: string, topics: Topics, lang: Lang): string {
  return Object.hasOwn(topics.actors, id) ? topics.actors[id]!.label[lang] : id;
}
