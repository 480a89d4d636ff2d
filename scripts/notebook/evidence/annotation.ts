import type { Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import { sayReading } from "../../say/reading.ts";
import { publishedOf } from "./names.ts";

const AROUND = 32;

/** A reading as a Web Annotation (W3C): what was read, on which words, at which place of which text. */
export function annotationOf(fact: Fact, id: string, { evidence, lang, topics, options, settings }: Context): object {
  const piece = evidence.piece(id);
  const { article, mention, inText } = piece;
  const text = evidence.texts[article.article_id]!;
  const page = `${settings.baseUrl ?? ""}${lang}/f/${fact.name}.html`;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${page}#${id}`,
    type: "Annotation",
    motivation: "describing",
    body: { type: "TextualBody", value: sayReading(mention, topics, options) || mention.kind, language: lang, format: "text/plain" },
    target: {
      source: article.url || `urn:sha256:${article.sha256}`,
      ...(article.published && { "dcterms:issued": article.published, "dcterms:description": publishedOf(article, { lang, options }) }),
      selector: [
        { type: "TextQuoteSelector", exact: text.slice(inText.start, inText.end), prefix: text.slice(Math.max(0, inText.start - AROUND), inText.start), suffix: text.slice(inText.end, inText.end + AROUND) },
        { type: "TextPositionSelector", start: mention.start, end: mention.end },
      ],
    },
  };
}
