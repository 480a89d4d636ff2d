/** What the picture of each fact says. */
import type { ColourName } from "../../../charts/shared/theme.ts";
import type { Lang } from "../../core/types.ts";
import type { Card } from "../../draw/card.ts";
import { contextFor, type Report } from "../context.ts";
import { isStated } from "../evidence/note.ts";
import { outletOf, publishedOf } from "../evidence/names.ts";
import { articlesOf } from "../evidence/said-by.ts";
import { printFact } from "../facts/print.ts";

export const cardPath = (name: string, lang: Lang): string => `${lang}/f/${name}.png`;

/** The cards of the facts that articles state: counts of our own tables have none. */
export function cardsOf(report: Report, languages: readonly Lang[]): Card[] {
  return languages.flatMap((lang) => {
    const context = contextFor(report, lang);
    const [comma, join] = lang === "en" ? [", ", "; "] : ["، ", "؛ "];
    return report.cited.map((name) => report.facts.get(name)!).filter(isStated).map((fact): Card => ({
      path: cardPath(fact.name, lang), lang, number: printFact(fact, context.options), label: fact.label[lang],
      who: articlesOf(fact, context).map((article) => `${outletOf(article, context)}${comma}${publishedOf(article, context)}`).join(join),
      site: report.settings.site[lang], colour: (fact.colour || "ink") as ColourName,
    }));
  });
}
