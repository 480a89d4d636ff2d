import type { Proclitic } from "../engine/tokens.ts";

/**
 * Every particle an Arabic noun or number may carry in front, shortest first: و ف, then
 * ب ل ك, then ال. After ل the article loses its alef: لل.
 */
export const PROCLITICS: readonly Proclitic[] = ["", "و", "ف"]
  .flatMap((conjunction) =>
    (["", "ب", "ل", "ك"] as const).flatMap((preposition) =>
      ([0, 2] as const).map((article): Proclitic => {
        const isLi = preposition === "ل" && article === 2;
        return {
          form: conjunction + preposition + (article === 0 ? "" : isLi ? "ل" : "ال"),
          article: isLi ? 1 : article,
          conjunction: conjunction !== "",
          preposition,
        };
      })))
  .filter(({ form }) => form !== "")
  .sort((a, b) => a.form.length - b.form.length);
