import type { ElementContent } from "hast";
import { h } from "hastscript";
import { printDate } from "../../say/date.ts";
import type { Context } from "../context.ts";
import { reviewedOf } from "../evidence/reviewed.ts";
import { isByMachine } from "../evidence/translator.ts";
import { wordsOf } from "../page/words.ts";
import type { BlockDirective } from "./directive.ts";

/** `::edition`: at the door of the page, who wrote it, of which day it is, and how much of it a person has checked. */
export const edition: BlockDirective = {
  name: "edition",
  render(_node, context) {
    const { author, lang, settings, tables } = context;
    const words = wordsOf(lang);
    const line = (...content: (string | ElementContent)[]): ElementContent => h("li", content);
    return [
      h("ul", { className: ["edition"] }, [
        ...(author[lang] ? [line(`${words.by} `, h("strong", author[lang]))] : []),
        ...(settings.published ? [line(`${words.edition} `, h("time", { dateTime: settings.published, dataOf: "edition/day" }, editionDay(context)))] : []),
        line(`${words.reviewed} `, h("strong", { dataOf: "edition/reviewed" }, sayReviewed(context))),
        ...(tables.translations.some(isByMachine) ? [line(words.machineTranslations)] : []),
      ]),
    ];
  },
};

/** The day of the edition, in words. */
export const editionDay = ({ settings, options }: Context): string => (settings.published ? printDate(settings.published, options) : "");

/** “0 of 29” */
export function sayReviewed(context: Context): string {
  const { reviewed, total } = reviewedOf(context);
  return wordsOf(context.lang).ofTotal.replace("{n}", String(reviewed)).replace("{total}", String(total));
}
