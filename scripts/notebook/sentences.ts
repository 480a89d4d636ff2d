import { sentences as cut } from "../core/sentences.ts";
import type { Lang } from "../core/types.ts";
import type { BlockCell, ProseCell } from "./cells.ts";
import { factAnchor, type Context } from "./context.ts";
import type { Fact } from "./facts/fact.ts";
import { machineValue, printFact } from "./facts/print.ts";
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
    // A line that ends in the file ends no sentence.
    const text = plain.text.replace(/\n/g, " ");
    if (block.type === "heading") section.title = text;
    for (const span of cut(text)) {
      n += 1;
      const facts = plain.segments
        .filter((one) => one.fact && one.start >= span.start && one.end <= span.end)
        .map((one) => citedAt(context.facts.get(one.fact)!, plain.text.slice(one.start, one.end), one.start - span.start, lang));
      if (!facts.length) continue;
      const { line } = placeAt(plain, span.start);
      out.push({ id: `s-${cell.index}-${n}-${lang}`, path: context.path, line, lang, section: section.title, text: text.slice(span.start, span.end), facts });
    }
  }
  return out;
}

/** The key figures, each as the sentence that number and label make together. */
export function keySentences(cell: BlockCell, lang: Lang, context: Context): FactSentence[] {
  if (cell.directive.name !== "keys") return [];
  return (cell.directive.attributes?.facts ?? "").split(/\s+/).flatMap((name, i) => {
    const fact = context.facts.get(name);
    if (!fact) return [];
    const number = printFact(fact, context.options);
    const text = `${number} ${fact.label[lang]}`.trim();
    return [{ id: `s-${cell.index}-${i + 1}-${lang}`, path: context.path, line: cell.at.line, lang, section: "", text, facts: [citedAt(fact, number, 0, lang)] }];
  });
}

function citedAt(fact: Fact, text: string, start: number, lang: Lang): CitedFact {
  return {
    name: fact.name,
    text,
    start,
    end: start + text.length,
    value: machineValue(fact),
    formula: fact.origin.kind === "formula" ? fact.origin.formula : "",
    rows: fact.rows.map((row) => `${row.table}/${row.id}`),
    mentions: fact.mentions,
    anchor: `#${factAnchor(fact, lang)}`,
  };
}
