import { sentences as cut } from "../text/sentences.ts";
import type { Lang } from "../types.ts";
import type { ProseCell } from "./cells.ts";
import { factAnchor, type Context } from "./context.ts";
import { machineValue } from "./facts/print.ts";
import { blocksOf, placeAt, plainOf } from "./plain.ts";
import type { CitedFact, FactSentence } from "./types.ts";

/**
 * The sentences of a cell that state a number or a date, with what each cites.
 * @param section the heading the cell stands under; a heading in it replaces it
 */
export function sentencesOf(cell: ProseCell, lang: Lang, context: Context, section: { title: string }): FactSentence[] {
  const out: FactSentence[] = [];
  let n = 0;
  for (const block of blocksOf(cell[lang])) {
    const plain = plainOf(block, context);
    if (block.type === "heading") section.title = plain.text;
    for (const span of cut(plain.text)) {
      n += 1;
      const facts = plain.segments.filter((one) => one.fact && one.start >= span.start && one.end <= span.end).map((one): CitedFact => {
        const fact = context.facts.get(one.fact)!;
        return {
          name: fact.name,
          text: plain.text.slice(one.start, one.end),
          start: one.start - span.start,
          end: one.end - span.start,
          value: machineValue(fact),
          formula: fact.origin.kind === "formula" ? fact.origin.formula : "",
          rows: fact.rows.map((row) => `${row.table}/${row.id}`),
          mentions: fact.mentions,
          anchor: `#${factAnchor(fact, lang)}`,
        };
      });
      if (!facts.length) continue;
      const { line } = placeAt(plain, span.start);
      out.push({ id: `s-${cell.index}-${n}-${lang}`, path: context.path, line, lang, section: section.title, text: plain.text.slice(span.start, span.end), facts });
    }
  }
  return out;
}
