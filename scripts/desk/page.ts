/** The pages of the desk. */
import { tableOf } from "../core/finding.ts";
import type { DecisionRow } from "../core/rows.ts";
import type { Lang } from "../core/types.ts";
import { html, inertText, type Html, type Piece } from "../core/html.ts";
import { shownStatus, type MentionState } from "../decide/state.ts";
import { dirOf, facts, feedsList, head, langOf, quoted, side, sourceLine } from "./card.ts";
import { sayReading, topicLabel } from "../say/reading.ts";
import { addForm, context, correctForm, decideForm, queryFields, translation, undoOrphan, undoThis } from "./forms.ts";
import { everything, href, isOpen, nextAfter, queueOf, type DeskData, type Query } from "./model.ts";
import { markedText } from "./text.ts";
import { say, SHOWS, STATUS } from "./words.ts";
import { KIND, label } from "../say/labels.ts";

export interface Visit {
  query: Query;
  reviewer: string;
  /** of stylesheet and script */
  version: string;
  /** what was just done, to be told once */
  said?: string;
  /** the form for correcting is open from the start */
  correcting?: boolean;
}

/** The desk, with one mention of the queue in view. */
export function deskPage(data: DeskData, visit: Visit): Html {
  const { query } = visit;
  const { lang } = query;
  const queue = queueOf(data, query);
  const state = data.decided.states.get(query.at) ?? queue[0];
  const place = state ? queue.indexOf(state) + 1 : 0;
  const heading = state ? inertText((state.mention ?? state.read).quote) : say(lang, "empty");
  const main = state
    ? html`<div class="desk"><section class="card ${toneOf(data, state)}" aria-label="${say(lang, "current")}">
<p class="place">${place > 0 ? say(lang, "place", { n: place, all: queue.length }) : null}</p>
${head(data, state, lang)}
${decideForm(state, query, neighbours(data, query, queue, state))}
${undoThis(state.standing.concat(state.stale).find((row) => row.reviewer === visit.reviewer), state, query)}
${correctForm(data, state, query, visit.correcting === true)}
${translation(data, state, query)}
${facts(data, state.mention ?? state.read, lang)}
${feedsList(data.feeds.get(state.read.mention_id), data.isBuilt, lang)}
${addForm(data, state.read.article_id, query)}</section>
${articleSection(data, state, query)}${queueSection(data, queue, state, query)}</div>`
    : html`<div class="desk"><section class="card"><h1 id="current" tabindex="-1">${say(lang, "empty")}</h1><p>${say(lang, "emptyHint")}</p>
<form id="undo" method="post" action="/${lang}/undo">${queryFields(query)}<button data-key="Z" aria-keyshortcuts="Z">${say(lang, "undo")} <kbd aria-hidden="true">Z</kbd></button></form></section></div>`;
  return shell(data, visit, heading, html`${filters(data, query)}${main}${foot(data, visit)}`);
}

function neighbours(data: DeskData, query: Query, queue: readonly MentionState[], state: MentionState): { next: string; previous: string } {
  const id = state.read.mention_id;
  const at = queue.indexOf(state);
  const before = at > 0 ? queue[at - 1] : queue.at(-1);
  return {
    next: href(query, { at: nextAfter(data, query, id) ?? id }),
    previous: href(query, { at: before?.read.mention_id ?? id }),
  };
}

function articleSection(data: DeskData, current: MentionState, query: Query): Html {
  const id = current.read.article_id;
  const all = everything(data).filter((one) => one.read.article_id === id);
  return html`<section class="article" aria-labelledby="article"><h2 id="article">${sourceLine(data, id, query.lang)}</h2>
${markedText({
    text: data.texts.get(id) ?? "", lang: langOf(data, id), states: all, current: current.read.mention_id, desk: query.lang,
    link: (to) => href(query, { at: to }), anchor: "", tone: (state) => toneOf(data, state),
  })}</section>`;
}

/** The colour of a mention is that of the table that counts it. */
export function toneOf(data: DeskData, { read }: MentionState): string {
  if (read.kind === "date") return "dates";
  return tableOf(read.topic, data.topics) ?? "silent";
}

function queueSection(data: DeskData, queue: readonly MentionState[], current: MentionState, query: Query): Html {
  return html`<nav class="queue" aria-labelledby="queue"><h2 id="queue">${say(query.lang, "queue")}</h2><ol>${queue.map((state) => {
    const { read } = state;
    return html`<li><a href="${href(query, { at: read.mention_id })}"${state === current ? html` aria-current="true"` : null}><span class="tone ${toneOf(data, state)}">${quoted((state.mention ?? read).quote, langOf(data, read.article_id))}</span> <span class="quiet">${label(STATUS, shownStatus(state), query.lang)}</span></a></li>`;
  })}</ol></nav>`;
}

function filters(data: DeskData, query: Query): Html {
  const { lang } = query;
  const all = everything(data);
  const topics = [...new Set(all.map((state) => state.read.topic))].sort();
  const kinds = [...new Set(all.map((state) => state.read.kind))].sort();
  const select = (name: "article" | "topic" | "kind" | "show", title: string, options: [string, string][]): Html =>
    html`<label>${title} <select name="${name}">${options.map(([value, text]) => html`<option value="${value}"${query[name] === value ? html` selected` : null}>${inertText(text)}</option>`)}</select></label>`;
  const any: [string, string] = ["", say(lang, "all")];
  return html`<form class="filters" method="get" action="/${lang}/" aria-label="${say(lang, "filters")}">
${select("show", say(lang, "show"), Object.entries(SHOWS).map(([id, text]) => [id, text[lang]]))}
${select("article", say(lang, "article"), [any, ...data.articles.map((row): [string, string] => [row.article_id, (lang === "en" ? row.title_en : row.title_ar || row.title) || row.article_id])])}
${select("topic", say(lang, "topic"), [any, ...topics.map((id): [string, string] => (id === "" ? ["-", say(lang, "none")] : [id, topicLabel(id, data.topics, lang)]))])}
${select("kind", say(lang, "kind"), [any, ...kinds.map((id): [string, string] => [id, label(KIND, id, lang)])])}
<button>${say(lang, "apply")}</button></form>`;
}

function foot(data: DeskData, { query, reviewer }: Visit): Html {
  const { lang } = query;
  const { agreement, orphans } = data.decided;
  const rows = (list: readonly DecisionRow[]): Html => html`<ul class="decisions">${list.map((row) => html`<li>${side(data, row, lang, langOf(data, row.article_id))}</li>`)}</ul>`;
  const figures =
    agreement.percent === null
      ? say(lang, "agreementNone")
      : say(lang, "agreementOf", { percent: Math.round(agreement.percent), n: agreement.n }) +
        (agreement.kappa === null ? "" : ` · ${say(lang, "kappa", { k: agreement.kappa.toFixed(2) })}`);
  return html`<footer><section aria-labelledby="agreement"><h2 id="agreement">${say(lang, "agreement")}</h2><p>${figures}</p></section>
${orphans.length === 0 ? null : html`<section aria-labelledby="orphans"><h2 id="orphans">${say(lang, "orphans")}</h2><p class="quiet">${say(lang, "orphansNote")}</p><ul class="decisions">${orphans.map((row) => html`<li>${side(data, row, lang, langOf(data, row.article_id))}${row.reviewer === reviewer ? undoOrphan(row, query) : null}</li>`)}</ul></section>`}
${data.missing.length === 0 ? null : html`<section aria-labelledby="missing"><h2 id="missing">${say(lang, "missing")}</h2><p class="quiet">${say(lang, "missingNote")}</p>${rows(data.missing)}<form method="post" action="/${lang}/restore">${queryFields(query)}<button>${say(lang, "restore")}</button></form></section>`}</footer>`;
}

/** Somebody decided while the page was open: both sides, and nothing saved. */
export function conflictPage(data: DeskData, visit: Visit, state: MentionState, mine: DecisionRow, form: Readonly<Record<string, string>>): Html {
  const { lang } = visit.query;
  const source = langOf(data, state.read.article_id);
  const resend = Object.entries(form).filter(([name]) => !["seen", "mention_id", "evidence_hash"].includes(name) && !name.startsWith("q_"));
  const others = [...state.standing, ...state.stale].filter((row) => row.reviewer !== mine.reviewer);
  return shell(data, visit, say(lang, "conflictTitle"), html`<section class="card plainly"><h1 id="current" tabindex="-1">${say(lang, "conflictTitle")}</h1><p class="notice">${say(lang, "conflictNote")}</p>
<p>${quoted(state.read.quote, source)} ${sayReading(state.read, data.topics, { lang })}</p>
<ul class="decisions both">${others.map((row) => html`<li><span class="quiet"><bdi>${inertText(row.reviewer)}</bdi></span><br>${side(data, row, lang, source)}</li>`)}<li><span class="quiet">${say(lang, "yours")}</span><br>${side(data, mine, lang, source)}</li></ul>
<form method="post" action="/${lang}/decide">${context(state, visit.query)}${resend.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<div class="buttons"><button class="accept">${say(lang, "saveAnyway")}</button><a class="button" href="${href(visit.query, { at: state.read.mention_id })}">${say(lang, "leaveIt")}</a></div></form></section>`);
}

/** Something that could not be saved, and why. */
export function problemPage(data: DeskData | null, visit: Visit, message: string): Html {
  const { lang } = visit.query;
  return shell(data, visit, say(lang, "notSaved"), html`<section class="card"><h1 id="current" tabindex="-1">${say(lang, "notSaved")}</h1><p class="notice"><bdi>${inertText(message)}</bdi></p><p><a class="button" href="${href(visit.query)}">${say(lang, "back")}</a></p></section>`);
}

function shell(data: DeskData | null, visit: Visit, heading: string, body: Piece): Html {
  const { query, reviewer, version } = visit;
  const { lang } = query;
  const other: Lang = lang === "en" ? "ar" : "en";
  const all = data ? everything(data) : [];
  const done = all.filter((state) => !isOpen(state)).length;
  const progress = say(lang, "decidedOf", { n: done, all: all.length });
  return html`<!doctype html>
<html lang="${lang}" dir="${dirOf(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${heading} · ${progress} · ${say(lang, "title")}</title><link rel="stylesheet" href="/desk.css?v=${version}"><link rel="icon" href="data:,"><script src="/desk.js?v=${version}" defer></script></head>
<body><a class="skip" href="#current">${say(lang, "skip")}</a>
<header><p class="name"><a href="/${lang}/">${say(lang, "title")}</a></p>
<p class="progress"><progress max="${Math.max(1, all.length)}" value="${done}" aria-label="${say(lang, "progress")}"></progress> <span>${progress}</span></p>
<details class="who"><summary>${say(lang, "reviewer")} <b><bdi>${inertText(reviewer)}</bdi></b></summary><form method="post" action="/${lang}/reviewer"><label for="reviewer">${say(lang, "who")}</label> <input id="reviewer" name="reviewer" value="${inertText(reviewer)}" required maxlength="80" dir="auto">${queryFields(query)} <button>${say(lang, "saveReviewer")}</button></form></details>
<p class="keys"><label hidden><input type="checkbox" id="keys" checked> ${say(lang, "keysOn")}</label></p>
<p><a href="${href({ ...query, lang: other })}" lang="${other}" hreflang="${other}" dir="${dirOf(other)}">${say(lang, "other")}</a></p></header>
<p role="status" class="said" id="said">${visit.said ?? ""}</p>
<main>${body}</main></body></html>`;
}
