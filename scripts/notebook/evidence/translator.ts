import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { TranslationRow } from "../../core/rows.ts";
import type { Lang } from "../../core/types.ts";
import { wordsOf } from "../page/words.ts";

/** `machine draft, not yet checked`: a translator column that begins so names no person. */
export const isByMachine = ({ translator }: Pick<TranslationRow, "translator">): boolean => /^machine\b/i.test(translator);

/** Who translated it, beside the translation: “Translated by machine, not checked”, “Translated by Mona”. */
export function translatedBy(row: TranslationRow, lang: Lang): ElementContent {
  const words = wordsOf(lang);
  return h("span", { className: ["translator"] }, isByMachine(row) ? words.machineTranslation : row.translator ? `${words.translator} ${row.translator}` : words.translation);
}
