import type { Lang } from "../../core/types.ts";
import type { Plain } from "../plain.ts";
import { strongWords } from "./strong-words.ts";

/** A strong word that nothing stands behind. */
export interface Claim {
  /** UTF-16, in the text */
  start: number;
  message: string;
}

const advice = 'write :claim[…]{every="…" of="…"} or {only=… of=…}, {none=…}, {agree=…}, state the count, or :literal[…]{why="…"}';

/** Strong words of a block of prose that are part of no claim, literal or fact. */
export function looseClaims({ text, segments }: Plain, lang: Lang): Claim[] {
  const bound = segments.filter((one) => one.kind !== "text");
  return strongWords(text, lang)
    .filter(({ start, end }) => !bound.some((one) => one.start < end && one.end > start))
    .map(({ start, end }) => ({ start, message: `claims more than a count shows: “${text.slice(start, end)}”; ${advice}` }));
}

/** Strong words in what a chart says of itself, which has no way to bind them: it gives the count instead. */
export const claimsOfChart = (text: string, lang: Lang): string[] =>
  strongWords(text, lang).map(({ start, end }) => `claims more than a count shows: “${text.slice(start, end)}”; let the chart state the count`);
