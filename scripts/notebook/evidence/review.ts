import type { ElementContent } from "hast";
import { h } from "hastscript";
import { asRead } from "../../core/rows.ts";
import type { EvidenceRow } from "../../core/rows.ts";
import { printDate } from "../../say/date.ts";
import { label, REASON } from "../../say/labels.ts";
import { sayReading } from "../../say/reading.ts";
import type { Context } from "../context.ts";
import { wordsOf } from "../page/words.ts";

/** Text and elements, as `h` takes them. */
export type Inline = (string | ElementContent)[];

type Saying = Pick<Context, "lang" | "options" | "topics">;

/**
 * What was read by which rule and, where a person decided, what they made of it, who, when and why:
 * “Read as: about 30 attacks. Corrected to about 35 attacks: Mona, 24 November 2026 (wrong number: “…”).”
 */
export function reviewOf(mention: EvidenceRow, context: Saying): Inline {
  const words = wordsOf(context.lang);
  const now = value(mention, "", sayReading(mention, context.topics, context.options));
  const read = (words: Inline): Inline => [...words, " (", h("code", { dir: "ltr" }, mention.rule), ")."];
  // a part stays a part, of a whole that nobody states any more
  const lost = mention.lost.some((link) => link.startsWith("part_of=")) ? [` ${words.wholeLost}.`] : [];
  const by = mention.status === "pending" ? [] : decidedBy(mention, context);
  switch (mention.status) {
    case "pending": return [...read([`${words.readAs}: `, ...now]), ...lost];
    case "added": return [`${words.added}: `, ...now, ". ", ...by, ...lost];
    case "corrected": {
      const before = value(mention, "read", sayReading(asRead(mention), context.topics, context.options));
      return [...read([`${words.readAs}: `, ...before]), ` ${words.corrected}: `, ...now, ". ", ...by, ...lost];
    }
    default: return [...read([`${words.readAs}: `, ...now]), ` ${words[mention.status]}: `, ...by, ...lost];
  }
}

function value({ mention_id }: EvidenceRow, column: string, words: string): Inline {
  return words === "" ? [] : [h("span", { dataOf: `mentions/${mention_id}${column && `#${column}`}` }, words)];
}

/** “Mona, Desk 2, 24 November 2026 (wrong number: the box score has 35).” */
function decidedBy(mention: EvidenceRow, { lang, options }: Saying): Inline {
  const of = (column: string, text: string): ElementContent => h("bdi", { dataOf: `mentions/${mention.mention_id}#${column}` }, text);
  const comma = lang === "en" ? ", " : "، ";
  const why: Inline = [
    ...(mention.reason === "" ? [] : [label(REASON, mention.reason, lang)]),
    ...(mention.reason !== "" && mention.note !== "" ? [": "] : []),
    ...(mention.note === "" ? [] : [of("note", mention.note)]),
  ];
  return [
    of("decided_by", reviewersOf(mention, lang)), comma, of("decided_at", decidedOn(mention, options)),
    ...(why.length === 0 ? [] : [" (", ...why, ")"]), ".",
  ];
}

/** The names of those who decided: “Mona, Desk 2”. */
export const reviewersOf = ({ decided_by }: EvidenceRow, lang: Context["lang"]): string => decided_by.join(lang === "en" ? ", " : "، ");

/** The day, in words, of the latest decision. */
export const decidedOn = ({ decided_at }: EvidenceRow, options: Context["options"]): string => printDate(decided_at.slice(0, 10), options);
