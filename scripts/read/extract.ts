import type { Lang, Reading, Span, Topics } from "../core/types.ts";
import { bodyOf } from "./engine/body.ts";
import type { Context, Language } from "./engine/engine.ts";
import { cutOut, findLinks } from "./engine/links.ts";
import type { Stamp } from "./engine/page/own-date.ts";
import { bestStamp } from "./engine/page/own-date.ts";
import type { Page } from "./engine/page/page.ts";
import { readPage } from "./engine/page/page.ts";
import { stampLines } from "./engine/page/stamps.ts";
import { guessLanguage } from "./guess.ts";
import { LANGUAGES } from "./languages.ts";
import { Lexicon } from "./engine/lexicon.ts";
import { toMentions } from "./engine/mentions.ts";
import { settle } from "./engine/overlap.ts";
import type { Dispatch } from "./engine/scan.ts";
import { dispatch, scan } from "./engine/scan.ts";
import { SentenceIndex } from "./engine/sentence-index.ts";
import { NO_TOPICS, fillTopics, hasTopics } from "./engine/topics.ts";
import { agencyId } from "./agencies.ts";
import { fingerprintOf } from "./engine/origin.ts";
import { GAZETTEER } from "../core/places/gazetteer.ts";
import { declaredPlaces, fillPlaces } from "./places/lexicon.ts";
import type { Gazetteer } from "../core/places/resolve.ts";
import { Tokens } from "./engine/tokens.ts";

/** An article to be read. */
export interface ArticleInput {
  id: string;
  text: string;
  /** guessed by the script where absent */
  lang?: Lang | undefined;
  /** EDTF day or interval, where it is known */
  published?: string | undefined;
  /** how it is known; `stated` where absent */
  publishedBasis?: "stated" | "inferred" | undefined;
  title?: string | undefined;
}

/** Topics made ready for reading, once for any number of articles. */
export interface CompiledTopics {
  reader(lang: Lang): Reader;
}

interface Reader {
  language: Language;
  tokens: Tokens;
  dispatch: Dispatch;
  hasTopics: boolean;
  actorGender: ReadonlyMap<string, "f" | "m">;
  topicFates: ReadonlyMap<string, readonly string[]>;
  hasOwnFates: boolean;
  moneyTopic: string;
  places: Gazetteer;
}

/**
 * Indexes the words of topics.yaml together with each language's own. Do it once a run;
 * a language is made ready when the first article in it comes.
 */
export function compileTopics(topics: Topics = NO_TOPICS): CompiledTopics {
  const readers = new Map<Lang, Reader>();
  return {
    reader(lang) {
      let reader = readers.get(lang);
      if (!reader) readers.set(lang, (reader = makeReader(topics, LANGUAGES[lang])));
      return reader;
    },
  };
}

function makeReader(topics: Topics, language: Language): Reader {
  const lexicon = new Lexicon();
  language.fill(lexicon);
  fillTopics(lexicon, topics, language);
  fillPlaces(lexicon, topics, language.lang);
  lexicon.seal();
  return {
    language,
    hasOwnFates: Object.values(topics.fates ?? {}).some(({ words }) => (words?.[language.lang] ?? []).length > 0),
    tokens: new Tokens(lexicon, language.proclitics, language.isWhole),
    dispatch: dispatch(language.rules, lexicon),
    hasTopics: hasTopics(topics, language.lang),
    actorGender: new Map(Object.entries(topics.actors).map(([id, { gender }]) => [id, gender])),
    places: new Map([...GAZETTEER, ...declaredPlaces(topics).map((place) => [place.id, place] as const)]),
    topicFates: new Map(Object.entries(topics.topics).flatMap(([id, { fates }]) => (fates ? [[id, fates] as const] : []))),
    moneyTopic: Object.entries(topics.topics).find(([, { money }]) => money === true)?.[0] ?? "",
  };
}

/**
 * Reads one article: every date, quantity, duration, share, ordinal and (with topics) event
 * of its body. Time is linear in the text's length; any string is allowed. Spans are UTF-16
 * offsets of the raw text, and each quote is exactly that slice.
 */
export function extractArticle(input: ArticleInput, topics: CompiledTopics): Reading {
  const { id, text } = input;
  const lang = input.lang ?? guessLanguage(text);
  const { language, tokens, dispatch: starts, hasTopics: known, actorGender, topicFates, hasOwnFates, moneyTopic, places } = topics.reader(lang);
  const page = readPage(text, language.chrome);
  const body = cutOut(bodyOf(text, page), findLinks(text));
  const ctx: Context = {
    id,
    lang,
    title: input.title ?? "",
    published: input.published ?? "",
    publishedBasis: input.published ? input.publishedBasis ?? "stated" : "unknown",
    hasTopics: known,
    actorGender,
    topicFates,
    hasOwnFates,
    moneyTopic,
    places,
    sentences: new SentenceIndex(text),
  };
  const stamp = ctx.published === "" ? readStamp(page, text, ctx, topics.reader(lang)) : null;
  const t = tokens.read(text, body);
  let candidates = settle(scan(t, ctx, starts));
  for (const refine of language.refiners) candidates = refine(candidates, t, ctx);
  if (ctx.published === "") {
    const found = language.published?.(candidates, t, stamp);
    if (found) {
      ctx.published = found.edtf;
      ctx.publishedBasis = found.basis;
    }
  }
  return {
    published: ctx.published,
    published_basis: ctx.publishedBasis,
    origin: { agency: creditOf(language.credit(t), text), ...fingerprintOf(t) },
    body,
    mentions: toMentions(candidates, text, ctx.published),
  };
}

/** The agency's id; empty where none is credited. */
const creditOf = (span: Span | null, text: string): string => (span ? agencyId(text.slice(span.start, span.end)) : "");

/** The day that the lines above and below the text give for the article. They may be no part of its body, and are read by themselves. */
function readStamp(page: Page, text: string, ctx: Context, { language, tokens, dispatch: starts }: Reader): Stamp | null {
  const lines = language.stamps ? stampLines(page) : [];
  if (!language.stamps || lines.length === 0) return null;
  // A label may stand in the line above.
  const spans = lines.map(({ start, end, above }, n) => ({ start: above && above.start >= (lines[n - 1]?.end ?? 0) ? above.start : start, end }));
  const t = tokens.read(text, spans);
  const candidates = settle(scan(t, ctx, starts));
  return bestStamp(lines, language.numericOrder ? language.numericOrder(candidates, t, ctx) : candidates, t, language.stamps);
}
