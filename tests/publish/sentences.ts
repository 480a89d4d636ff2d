/** Sentences of a report on the small corpus, as the notebook gives them. */
import type { CitedFact, FactSentence } from "../../scripts/notebook/types.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { corpus } from "../desk/project.ts";

const mentions = corpus().mentions;

export function cited(name: string, text: string, more: Partial<CitedFact> = {}): CitedFact {
  return { name, text, start: 0, end: text.length, value: "", formula: "", rows: [], mentions: [], anchor: `#en-fact-${name}`, ...more };
}

export function sentence(cell: number, n: number, lang: Lang, text: string, facts: CitedFact[]): FactSentence {
  return { id: `s-${cell}-${n}-${lang}`, path: "report/report.md", line: 10 * cell + n, lang, section: lang === "en" ? "Troops" : "الجنود", text, facts };
}

const troops = { value: "exact 2500", rows: ["troops/us"], mentions: [mentions[0]!.mention_id, mentions[3]!.mention_id] };
const shipments = { value: "more_than 2100", rows: ["transfers/shipments"], mentions: [mentions[1]!.mention_id] };

/** Arabic says in two sentences, in another order, what English says in one and one. */
export const SENTENCES: FactSentence[] = [
  sentence(1, 1, "en", "There were 2,500 US soldiers in Iraq.", [cited("us-troops", "2,500 US soldiers", troops)]),
  sentence(1, 2, "en", "=More than 2,100 shipments left.", [cited("shipments", "More than 2,100 shipments", shipments)]),
  sentence(1, 1, "ar", "غادرت أكثر من 2100 شحنة.", [cited("shipments", "أكثر من 2100 شحنة", shipments)]),
  sentence(1, 2, "ar", "وبقي 2500 جندي أميركي.", [cited("us-troops", "2500 جندي أميركي", troops)]),
  sentence(1, 3, "ar", "وهؤلاء 2500.", [cited("us-troops", "2500", troops)]),
  sentence(2, 1, "en", "Five articles were read.", [cited("articles", "Five", { value: "exact 5", rows: ["articles/a"] })]),
];
