/** The forms of the desk. Each works without scripts. */
import type { DecisionRow, MentionRow } from "../core/rows.ts";
import type { Bilingual, Lang } from "../core/types.ts";
import { html, inert, inertText, type Html, type Piece } from "../core/html.ts";
import type { MentionState } from "../decide/state.ts";
import { dirOf, langOf } from "./card.ts";
import { seenOf, sentenceOf, type DeskData, type Query } from "./model.ts";
import { say } from "./words.ts";
import { FATES } from "../core/fates.ts";
import { BOUND, KIND, label, REASON, SPEAKER } from "../say/labels.ts";

/** The keys, by what they do: the same physical keys whatever the keyboard writes. */
export const KEYS = { accept: "A", reject: "R", correct: "C", unsure: "U", next: "N", previous: "P", undo: "Z", add: "M", translate: "T" } as const;

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const key = (name: keyof typeof KEYS): Html => html` <kbd aria-hidden="true">${KEYS[name]}</kbd>`;

/** What every form says: on what, in which queue, and what the page showed. */
export function context(state: MentionState, query: Query): Html {
  const { read } = state;
  return html`${hidden("mention_id", read.mention_id)}${hidden("evidence_hash", read.evidence_hash)}${hidden("seen", seenOf(state))}${queryFields(query)}`;
}

export function queryFields(query: Query): Html {
  return html`${hidden("q_article", query.article)}${hidden("q_topic", query.topic)}${hidden("q_kind", query.kind)}${hidden("q_show", query.show)}${hidden("q_at", query.at)}`;
}

function options(codes: Iterable<string>, table: Readonly<Record<string, Bilingual>>, chosen: string, lang: Lang): Html {
  return html`<option value="">–</option>${[...codes].map((code) => html`<option value="${code}"${code === chosen ? html` selected` : null}>${label(table, code, lang)}</option>`)}`;
}

function field(id: string, text: string, input: (id: string) => Piece): Html {
  return html`<div class="field"><label for="${id}">${text}</label>${input(id)}</div>`;
}

/** @param form id of the form they belong to, where they stand outside of it */
const reasonAndNote = (prefix: string, lang: Lang, chosen = "", form?: string): Html => html`<div class="row">
${field(`${prefix}-reason`, say(lang, "reason"), (id) => html`<select id="${id}" name="reason"${form && html` form="${form}"`}>${options(Object.keys(REASON), REASON, chosen, lang)}</select>`)}
${field(`${prefix}-note`, say(lang, "note"), (id) => html`<input id="${id}" name="note" maxlength="2000" dir="auto" autocomplete="off"${form && html` form="${form}"`}>`)}
</div>`;

/** Accept, reject, unsure, next, previous, undo. */
export function decideForm(state: MentionState, query: Query, neighbours: { next: string; previous: string }): Html {
  const { lang } = query;
  const button = (decision: "accept" | "reject" | "unsure"): Html =>
    html`<button name="decision" value="${decision}" data-key="${KEYS[decision]}" aria-keyshortcuts="${KEYS[decision]}" class="${decision}">${say(lang, decision)}${key(decision)}</button>`;
  return html`<form id="decide" method="post" action="/${lang}/decide" aria-label="${say(lang, "decide")}">${context(state, query)}
<div class="buttons">${button("accept")}${button("reject")}${button("unsure")}
<a class="button" href="#correct" data-key="${KEYS.correct}" aria-keyshortcuts="${KEYS.correct}">${say(lang, "correct")}${key("correct")}</a>
<a class="button" href="${neighbours.previous}" data-key="${KEYS.previous}" aria-keyshortcuts="${KEYS.previous}" rel="prev">${say(lang, "previous")}${key("previous")}</a>
<a class="button" href="${neighbours.next}" data-key="${KEYS.next}" aria-keyshortcuts="${KEYS.next}" rel="next">${say(lang, "next")}${key("next")}</a>
<button form="undo" data-key="${KEYS.undo}" aria-keyshortcuts="${KEYS.undo}">${say(lang, "undo")}${key("undo")}</button></div>
</form>
<details class="why"><summary>${say(lang, "reason")} · ${say(lang, "note")}</summary>${reasonAndNote("why", lang, "", "decide")}</details>
<form id="undo" method="post" action="/${lang}/undo">${queryFields(query)}</form>`;
}

/** Other mentions of an article that this one may be tied to, as options: «نهاية كانون الثاني». */
function linkOptions(data: DeskData, articleId: string, own: string, chosen: string, isFit: (row: MentionRow) => boolean): Html {
  const rows = [...data.decided.states.values()].map((state) => state.mention ?? state.read);
  const fit = rows.filter((row) => row.article_id === articleId && row.mention_id !== own && (isFit(row) || row.mention_id === chosen));
  return html`<option value="">–</option>${fit.map((row) => html`<option value="${row.mention_id}"${row.mention_id === chosen ? html` selected` : null}>${inertText(row.quote)}</option>`)}`;
}

/** The columns of a reading as fields, filled with what is read now. */
function readingFields(prefix: string, row: Partial<MentionRow>, data: DeskData, articleId: string, lang: Lang): Html {
  const { topics } = data;
  const link = (name: "when" | "part_of" | "as_of" | "incident", title: string, isFit: (one: MentionRow) => boolean): Html =>
    field(`${prefix}-${name}`, title, (id) => html`<select id="${id}" name="${name}">${linkOptions(data, articleId, row.mention_id ?? "", row[name] ?? "", isFit)}</select>`);
  const text = (name: "edtf" | "duration" | "noun" | "place" | "said_by" | "via", title: string, dir: string): Html =>
    field(`${prefix}-${name}`, title, (id) => html`<input id="${id}" name="${name}" value="${inertText(row[name] ?? "")}" dir="${dir}" maxlength="200" autocomplete="off">`);
  const number = (name: "value" | "low" | "high", title: string): Html =>
    field(`${prefix}-${name}`, title, (id) => html`<input id="${id}" name="${name}" value="${row[name] ?? ""}" inputmode="decimal" dir="ltr" maxlength="40" autocomplete="off">`);
  const topicLabels = Object.fromEntries([...Object.entries(topics.topics), ...Object.entries(topics.dates)].map(([id, { label: text }]) => [id, text]));
  const fateLabels = Object.fromEntries(Object.entries<{ label: Bilingual }>({ ...FATES, ...topics.fates }).map(([id, fate]) => [id, fate.label]));
  const actorLabels = Object.fromEntries(Object.entries(topics.actors).map(([id, actor]) => [id, actor.label]));
  const choice = (name: "bound" | "topic" | "actor" | "kind" | "unit" | "fate" | "by" | "said_by_kind", title: string, table: Readonly<Record<string, Bilingual>>): Html =>
    field(`${prefix}-${name}`, title, (id) => html`<select id="${id}" name="${name}">${options(new Set([...Object.keys(table), ...(row[name] ? [row[name]] : [])]), table, row[name] ?? "", lang)}</select>`);
  const units = { percent: { en: "percent", ar: "بالمئة" }, of_one: { en: "of one", ar: "من واحد" } };
  return html`<div class="grid">
${choice("kind", say(lang, "kind"), KIND)}
${number("value", say(lang, "value"))}${choice("bound", say(lang, "bound"), BOUND)}${number("low", say(lang, "low"))}${number("high", say(lang, "high"))}
${choice("unit", say(lang, "unit"), units)}${text("noun", say(lang, "noun"), "auto")}${choice("topic", say(lang, "topic"), topicLabels)}${choice("actor", say(lang, "actor"), actorLabels)}
${link("when", say(lang, "when"), (one) => one.kind === "date")}${link("part_of", say(lang, "partOf"), (one) => one.kind === "quantity" || one.kind === "event")}
${text("edtf", say(lang, "edtf"), "ltr")}${text("duration", say(lang, "duration"), "ltr")}
${choice("fate", say(lang, "fate"), fateLabels)}${choice("by", say(lang, "by"), actorLabels)}${text("place", say(lang, "placeId"), "ltr")}${link("as_of", say(lang, "asOf"), (one) => one.kind === "date")}
${text("said_by", say(lang, "saidBy"), "auto")}${choice("said_by_kind", say(lang, "saidByKind"), SPEAKER)}${text("via", say(lang, "via"), "auto")}${link("incident", say(lang, "incident"), (one) => one.kind === "quantity" || one.kind === "event")}</div>`;
}

/** The words, and where they are: filled by selecting in the article, or typed. */
function wordsFields(prefix: string, quote: string, source: Lang, lang: Lang): Html {
  return html`${field(`${prefix}-quote`, say(lang, "words"), (id) => html`<input id="${id}" name="quote" value="${inertText(quote)}" lang="${source}" dir="${dirOf(source)}" maxlength="1000" autocomplete="off">`)}
<input type="hidden" name="start" value="">
<button type="button" class="selection" data-fill="${prefix}" hidden>${say(lang, "useSelection")}</button>`;
}

export function correctForm(data: DeskData, state: MentionState, query: Query, open: boolean): Html {
  const { lang } = query;
  const row = state.mention ?? state.read;
  return html`<details id="correct"${open ? html` open` : null}><summary>${say(lang, "correct")}</summary>
<form method="post" action="/${lang}/decide">${context(state, query)}${hidden("decision", "correct")}
${wordsFields("correct", row.quote, langOf(data, row.article_id), lang)}
${readingFields("correct", row, data, row.article_id, lang)}${reasonAndNote("correct", lang)}
<button class="accept">${say(lang, "saveCorrection")}</button></form></details>`;
}

export function addForm(data: DeskData, articleId: string, query: Query): Html {
  const { lang } = query;
  return html`<details id="add"><summary data-key="${KEYS.add}" aria-keyshortcuts="${KEYS.add}">${say(lang, "add")}${key("add")}</summary><p class="quiet">${say(lang, "addHint")}</p>
<form method="post" action="/${lang}/decide">${hidden("decision", "add")}${hidden("article_id", articleId)}${queryFields(query)}
${wordsFields("add", "", langOf(data, articleId), lang)}
${field("add-occurrence", say(lang, "occurrence"), (id) => html`<input id="${id}" name="occurrence" value="1" inputmode="numeric" dir="ltr" maxlength="6">`)}
${readingFields("add", { kind: "quantity", bound: "exact" }, data, articleId, lang)}${reasonAndNote("add", lang, "missed")}
<button class="accept">${say(lang, "saveAdded")}</button></form></details>`;
}

export function translation(data: DeskData, state: MentionState, query: Query): Html {
  const { lang } = query;
  const source = langOf(data, state.read.article_id);
  const into: Lang = source === "ar" ? "en" : "ar";
  const { sentence: text } = sentenceOf(state, data);
  const known = data.translations.find((row) => row.article_id === state.read.article_id && row.sentence === text && row.lang === into);
  if (known) {
    return html`<section aria-labelledby="translation"><h2 id="translation">${say(lang, "translation")}</h2><blockquote lang="${into}" dir="${dirOf(into)}">${inert(known.translation)}</blockquote><p class="quiet">${say(lang, "translator")}: <bdi>${inertText(known.translator)}</bdi>${known.note === "" ? null : html` · <bdi>${inertText(known.note)}</bdi>`}</p></section>`;
  }
  return html`<details id="translate"><summary data-key="${KEYS.translate}" aria-keyshortcuts="${KEYS.translate}">${say(lang, "translate")}${key("translate")}</summary>
<form method="post" action="/${lang}/translate">${context(state, query)}
${field("translate-text", say(lang, "translation"), (id) => html`<textarea id="${id}" name="translation" rows="3" required maxlength="4000" lang="${into}" dir="${dirOf(into)}"></textarea>`)}
${field("translate-note", say(lang, "note"), (id) => html`<input id="${id}" name="note" maxlength="1000" dir="auto">`)}
<button>${say(lang, "saveTranslation")}</button></form></details>`;
}

export function undoThis(mine: DecisionRow | undefined, state: MentionState, query: Query): Html | null {
  if (!mine) return null;
  return html`<form method="post" action="/${query.lang}/undo">${hidden("mention_id", state.read.mention_id)}${queryFields(query)}<button class="plain">${say(query.lang, "undoThis")}</button></form>`;
}

/** Takes back a decision on what is gone, so that it is listed no more. */
export function undoOrphan(row: DecisionRow, query: Query): Html {
  return html`<form method="post" action="/${query.lang}/undo">${hidden("mention_id", row.mention_id)}${queryFields(query)}<button class="plain">${say(query.lang, "undoThis")}</button></form>`;
}
