import type { Span } from "../types.ts";
import type { ChromeWords } from "./engine.ts";

/** The spans of the raw text that are the article, and not the page around it. */
export function findBody(text: string, _chrome: ChromeWords): Span[] {
  return text === "" ? [] : [{ start: 0, end: text.length }];
}
