/** The mention under review: what was read, where, what rests on it, who decided what. */
import { printDate } from "../say/date.ts";
import type { ArticleRow, DecisionRow, MentionRow } from "../core/rows.ts";
import type { Lang } from "../core/types.ts";
import { addedMention, correctReading } from "../decide/correct.ts";
import { html, inert, inertText, type Html, type Piece } from "../core/html.ts";
import { shownStatus, type MentionState } from "../decide/state.ts";
import { actorLabel, fateLabel, placeLabel, sayReading, topicLabel } from "../say/reading.ts";
import { sentenceOf, type DeskData, type Feeds } from "./model.ts";
import { DECISION, say, STATUS } from "./words.ts";
import { BASIS, KIND, label, PLACE_BASIS, PLACE_PRECISION, REASON, SPEAKER } from "../say/labels.ts";

export const dirOf = (lang: Lang): "rtl" | "ltr" => (lang === "ar" ? "rtl" : "ltr");

/** The words of an article, in its language and direction. */
export const quoted = (text: string, lang: Lang): Html => html`<q lang="${lang}" dir="${dirOf(lang)}">${inert(text)}</q>`;

/** “22 or 23 July 2021”; as it stands where it has no words. */
export function dayInWords(edtf: string, lang: Lang): string {
  try {
    return edtf === "" ? "–" : printDate(edtf, { lang }, "either");
  } catch {
    return edtf;
  }
}

export function langOf(data: { articles: readonly ArticleRow[] }, articleId: string): Lang {
  return data.articles.find((row) => row.article_id === articleId)?.lang ?? "ar";
}

/** `Asharq, 9 September 2021 (date inferred)` as far as it is known. */
export function sourceLine(data: DeskData, articleId: string, lang: Lang): Html {
  const row = data.articles.find((article) => article.article_id === articleId);
  if (!row) return html`<bdi>${articleId}</bdi>`;
  const basis = { stated: "publishedStated", inferred: "publishedInferred", unknown: "publishedUnknown" } as const;
  const title = (lang === "en" ? row.title_en : row.title_ar || row.title) || row.title;
  const outlet = (lang === "en" ? row.outlet_en : "") || row.outlet;
  return html`${outlet === "" ? null : html`<b><bdi>${inertText(outlet)}</bdi></b> · `}<bdi>${inertText(title || articleId)}</bdi> · <bdi>${dayInWords(row.published, lang)}</bdi> (${say(lang, basis[row.published_basis])})`;
}

/** What has to be known to decide: the words, the reading, the sentence, what stands against it. */
export function head(data: DeskData, state: MentionState, lang: Lang): Html {
  const { read } = state;
  const source = langOf(data, read.article_id);
  const now = state.mention ?? read;
  return html`
<p class="source">${sourceLine(data, read.article_id, lang)}</p>
<h1 id="current" tabindex="-1" aria-describedby="said"><span class="visually-hidden">${say(lang, "current")}: </span>${quoted(now.quote, source)}</h1>
<p class="reading"><strong>${sayReading(now, data.topics, { lang })}</strong> <span class="status ${state.status}">${label(STATUS, shownStatus(state), lang)}</span></p>
${state.status === "corrected" ? html`<p class="quiet">${say(lang, "read")}: ${quoted(read.quote, source)} ${sayReading(read, data.topics, { lang })}</p>` : null}
${sentence(data, state, source)}
${state.status === "stale" ? stale(data, state, lang, source) : decisions(data, state, lang)}
${state.status === "conflict" ? html`<p class="notice">${say(lang, "differNote")}</p>` : null}`;
}

function sentence(data: DeskData, state: MentionState, source: Lang): Html {
  const { sentence: text, inSentence: { start, end } } = sentenceOf(state, data);
  return html`<blockquote lang="${source}" dir="${dirOf(source)}">${inert(text.slice(0, start))}<mark>${inert(text.slice(start, end))}</mark>${inert(text.slice(end))}</blockquote>`;
}

/** What was read, column by column, and by which rule. */
export function facts(data: DeskData, row: MentionRow, lang: Lang): Html {
  const source = langOf(data, row.article_id);
  const linked = (id: string): Piece => {
    const other = data.decided.states.get(id)?.read;
    return id === "" ? "" : other ? html`${quoted(other.quote, source)} ${sayReading(other, data.topics, { lang })}` : id;
  };
  const days = row.earliest === row.latest ? row.earliest : `${row.earliest || ".."} – ${row.latest || ".."}`;
  const rows: [string, Piece][] = [
    [say(lang, "kind"), label(KIND, row.kind, lang)],
    [row.kind === "date" ? say(lang, "role") : say(lang, "topic"), topicLabel(row.topic, data.topics, lang)],
    [say(lang, "whose"), actorLabel(row.actor, data.topics, lang)],
    [say(lang, "noun"), row.noun === "" ? "" : quoted(row.noun, source)],
    [say(lang, "days"), row.kind === "date" ? html`<bdi>${days}</bdi>` : ""],
    [say(lang, "basis"), row.basis === "" ? "" : label(BASIS, row.basis, lang)],
    [say(lang, "when"), linked(row.when)],
    [say(lang, "partOf"), linked(row.part_of)],
    [say(lang, "anchor"), linked(row.anchor)],
    [say(lang, "fate"), fateLabel(row.fate, data.topics, lang)],
    [say(lang, "by"), actorLabel(row.by, data.topics, lang)],
    [say(lang, "placeName"), row.place === "" ? "" : html`<bdi>${inertText(placeLabel(row.place, data.topics, lang))}</bdi>${row.place_basis === "" ? null : html` (${label(PLACE_PRECISION, row.place_precision, lang)}, ${label(PLACE_BASIS, row.place_basis, lang)})`}`],
    [say(lang, "asOf"), linked(row.as_of)],
    [say(lang, "saidBy"), row.said_by === "" && row.said_by_kind === "" ? "" : html`${row.said_by === "" ? null : quoted(row.said_by, source)} ${label(SPEAKER, row.said_by_kind, lang)}`],
    [say(lang, "via"), row.via === "" ? "" : quoted(row.via, source)],
    [say(lang, "incident"), row.incident === row.mention_id ? "" : linked(row.incident)],
    [say(lang, "attributes"), row.attributes.length === 0 ? "" : html`<bdi>${inertText(row.attributes.join(", "))}</bdi>`],
    [say(lang, "rule"), html`<code><bdi>${inertText(row.rule)}</bdi></code>`],
  ];
  return html`<dl class="facts">${rows.filter(([, value]) => value !== "").map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Old and new, side by side. */
function stale(data: DeskData, state: MentionState, lang: Lang, source: Lang): Html {
  const { read } = state;
  return html`<section class="sides" aria-label="${label(STATUS, "stale", lang)}"><p class="notice">${say(lang, "staleNote")}</p>
<table><thead><tr><th scope="col">${say(lang, "then")}</th><th scope="col">${say(lang, "now")}</th></tr></thead><tbody>
${state.stale.map((row) => html`<tr><td>${side(data, row, lang, source)}</td><td>${quoted(read.quote, source)}<br>${sayReading(read, data.topics, { lang })}</td></tr>`)}
</tbody></table></section>`;
}

/** One decision as a side of a comparison: the words, the reading, who, when and why. */
export function side(data: DeskData, row: DecisionRow, lang: Lang, source: Lang): Html {
  const reading = row.kind === "" ? "" : sayReading(addedMention(row), data.topics, { lang });
  return html`${row.quote === "" ? null : html`${quoted(row.quote, source)}<br>`}${reading}${reading === "" ? null : html`<br>`}${decisionLine(row, lang)}`;
}

export function decisionLine(row: DecisionRow, lang: Lang): Html {
  return html`<b>${label(DECISION, row.decision, lang)}</b> · <bdi>${inertText(row.reviewer)}</bdi>${row.decided_at === "" ? null : html` · <time datetime="${row.decided_at}"><bdi>${row.decided_at.slice(0, 16).replace("T", " ")}</bdi></time>`}${row.reason === "" ? null : html` · ${label(REASON, row.reason, lang)}`}${row.note === "" ? null : html` · <bdi>${inertText(row.note)}</bdi>`}`;
}

function decisions(data: DeskData, state: MentionState, lang: Lang): Html {
  const all = [...state.standing, ...state.stale];
  const source = langOf(data, state.read.article_id);
  const corrected = (row: DecisionRow): Piece =>
    row.decision === "correct" ? html`<br>${quoted(row.quote, source)} ${sayReading(correctReading(state.read, row), data.topics, { lang })}` : null;
  return html`<section aria-labelledby="decisions"><h2 id="decisions">${say(lang, "decisions")}</h2>${
    all.length === 0
      ? html`<p class="quiet">${say(lang, "undecided")}</p>`
      : html`<ul class="decisions">${all.map((row) => html`<li>${decisionLine(row, lang)}${corrected(row)}</li>`)}</ul>`
  }</section>`;
}

export function feedsList(feeds: Feeds | undefined, isBuilt: boolean, lang: Lang): Html {
  const list = (title: string, items: readonly Piece[]): Html | null =>
    items.length === 0 ? null : html`<div><dt>${title}</dt>${items.map((item) => html`<dd>${item}</dd>`)}</div>`;
  const none = !feeds || feeds.rows.length === 0;
  return html`<section aria-labelledby="feeds"><h2 id="feeds">${say(lang, "feeds")}</h2>${
    none
      ? html`<p class="quiet">${say(lang, "feedsNothing")}</p>`
      : html`<dl class="facts">${list(say(lang, "rows"), feeds.rows.map((row) => html`<code><bdi>${row.id}</bdi></code>`))}${list(say(lang, "charts"), feeds.charts.map((id) => html`<bdi>${id}</bdi>`))}${list(say(lang, "facts"), feeds.facts.map((id) => html`<code><bdi>${id}</bdi></code>`))}${list(say(lang, "sentences"), feeds.sentences.filter((one) => one.lang === lang).map((one) => html`<span lang="${one.lang}">${one.text}</span>`))}</dl>`
  }${!none && !isBuilt ? html`<p class="quiet">${say(lang, "notBuilt")}</p>` : null}</section>`;
}
