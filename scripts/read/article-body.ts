import type { Lang, Span } from "../core/types.ts";
import { findBody } from "./engine/body.ts";
import { LANGUAGES } from "./languages.ts";

/** Where in the raw text the article itself stands, UTF-16, and not the web page around it. */
export const articleBody = (text: string, lang: Lang): Span[] => findBody(text, LANGUAGES[lang].chrome);
