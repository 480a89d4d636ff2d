/** dist/review.html: the desk, read-only, for readers who want to check for themselves. */
import type { ArticleRow } from "../core/rows.ts";
import type { Lang } from "../core/types.ts";
import { decisionLine, dirOf, langOf, quoted, sourceLine } from "../desk/card.ts";
import { actorLabel, sayReading, topicLabel } from "../say/reading.ts";
import { everything, isOpen, type DeskData } from "../desk/model.ts";
import { readingCss } from "../desk/style.ts";
import { markedText } from "../desk/text.ts";
import { toneOf } from "../desk/page.ts";
import { say, STATUS } from "../desk/words.ts";
import { BASIS, label, SPEAKER } from "../say/labels.ts";
import { Html, html, inert, inertText, type Piece } from "../core/html.ts";
import { sentenceOf } from "../desk/model.ts";
import { shownStatus, type MentionState } from "../decide/state.ts";

const css = `${readingCss()}
body{max-inline-size:82rem;margin-inline:auto;padding-block-start:1.5rem}
h1{font-size:1.75rem;font-weight:600}.lead{max-inline-size:70ch;color:var(--muted);margin-block:.5rem}
nav ul{list-style:none;padding:0;margin-block:1rem}nav li{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.15rem 3rem;padding-block:.4rem;border-block-end:1px solid var(--rule)}
article{border-block-start:1px solid var(--ink);margin-block-start:3rem;padding-block-start:.5rem}
article h2{font-size:1.125rem;color:var(--ink)}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 3rem}
.mentions{list-style:none;padding:0}.mentions li{border-block-end:1px solid var(--rule);padding-block:.6rem}
.mentions li:target,.mark:target{outline:2px solid var(--troops);outline-offset:3px}
.said{border-inline-start:3px solid var(--tone);padding-inline-start:.6rem}
.languages{display:grid;grid-template-columns:1fr 1fr;gap:1rem;font-size:.9375rem}
.languages .quiet{display:block}
@media (min-width:62rem){.columns{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.columns>.text{position:sticky;inset-block-start:1rem;max-block-size:calc(100vh - 2rem);overflow:auto}}
@media print{.columns>.text{position:static;max-block-size:none}}`;

/**
 * One file, both languages side by side, no script.
 * @param fonts `@font-face` rules; the page's text is set in what the reader has without them
 */
export function publishedDesk(data: DeskData, title: string, fonts = ""): string {
  const all = everything(data);
  const done = all.filter((state) => !isOpen(state)).length;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
  const { agreement } = data.decided;
  const agreed = (lang: Lang): string =>
    agreement.percent === null ? say(lang, "agreementNone") : say(lang, "agreementOf", { percent: Math.round(agreement.percent), n: agreement.n });
  return html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="${policy}">
<title>Review desk · ${inertText(title)}</title><link rel="icon" href="data:,"><style>${new Html(fonts + css)}</style></head><body><main>
<h1>${say("en", "title")} · <span lang="ar" dir="rtl">${say("ar", "title")}</span></h1>
<p class="lead">Every date and number that was read in the articles, where it stands, by which rule it was read, and what people decided on it. ${say("en", "decidedOf", { n: done, all: all.length })}. ${agreed("en")} <a href="index.html">${inertText(title)}</a> · <a href="factcheck.html">Fact-check sheet</a></p>
<p class="lead" lang="ar" dir="rtl">كل تاريخ ورقم قُرئ في التقارير: أين يرد، وبأي قاعدة قُرئ، وما قرّره الناس فيه. ${say("ar", "decidedOf", { n: done, all: all.length })}. ${agreed("ar")}</p>
<nav aria-label="Articles"><ul>${data.articles.map((row) => html`<li><a href="#${row.article_id}"><bdi>${inertText(row.title_en || row.title || row.article_id)}</bdi></a> <a href="#${row.article_id}" lang="ar" dir="rtl">${inertText(row.title_ar || row.title || row.article_id)}</a></li>`)}</ul></nav>
${data.articles.map((row) => article(data, row, all.filter((state) => state.read.article_id === row.article_id)))}
</main></body></html>
`.markup;
}

function article(data: DeskData, row: ArticleRow, states: readonly MentionState[]): Html {
  const id = row.article_id;
  const text = markedText({
    text: data.texts.get(id) ?? "", lang: langOf(data, id), states, current: "", desk: "en",
    link: (to) => `#${to}`, anchor: "in-", tone: (state) => toneOf(data, state),
  });
  return html`<article id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${sourceLine(data, id, "en")}</h2><p class="quiet" lang="ar" dir="rtl">${sourceLine(data, id, "ar")}</p>
<div class="columns">${focusable(text, `h-${id}`)}<ol class="mentions">${states.map((state) => item(data, state))}</ol></div></article>`;
}

/** A text that scrolls must be reachable by keyboard. */
const focusable = (text: Html, heading: string): Html =>
  new Html(text.markup.replace('<div class="text"', html`<div class="text" tabindex="0" role="region" aria-labelledby="${heading}"`.markup));

function item(data: DeskData, state: MentionState): Html {
  const row = state.mention ?? state.read;
  const source = langOf(data, row.article_id);
  const { sentence } = sentenceOf(state, data);
  const translated = data.translations.find((one) => one.article_id === row.article_id && one.sentence === sentence);
  const into: Lang = source === "ar" ? "en" : "ar";
  const side = (lang: Lang): Piece => {
    const facts = [
      topicLabel(row.topic, data.topics, lang), actorLabel(row.actor, data.topics, lang),
      row.basis === "" ? "" : label(BASIS, row.basis, lang),
    ].filter((one) => one !== "");
    return html`<p lang="${lang}" dir="${dirOf(lang)}"><strong>${sayReading(row, data.topics, { lang })}</strong> <span class="status ${state.status}">${label(STATUS, shownStatus(state), lang)}</span><span class="quiet">${facts.join(" · ")}</span></p>`;
  };
  return html`<li id="${state.read.mention_id}" class="${toneOf(data, state)}"><p class="said"><a href="#in-${state.read.mention_id}">${quoted(row.quote, source)}</a></p>
<div class="languages">${side("en")}${side("ar")}</div>
${translated ? html`<p class="quiet" lang="${into}" dir="${dirOf(into)}">${inert(translated.translation)}</p>` : null}
${state.status === "corrected" ? html`<p class="quiet">${say("en", "read")}: ${sayReading(state.read, data.topics, { lang: "en" })} · <span lang="ar" dir="rtl">${say("ar", "read")}: ${sayReading(state.read, data.topics, { lang: "ar" })}</span></p>` : null}
${row.said_by === "" && row.via === "" ? null : html`<p class="quiet">${row.said_by === "" ? null : html`${quoted(row.said_by, source)} (${label(SPEAKER, row.said_by_kind, "en")})`}${row.via === "" ? null : html` citing ${quoted(row.via, source)}`}</p>`}
<p class="quiet"><code>${inertText(row.rule)}</code>${(data.feeds.get(state.read.mention_id)?.rows ?? []).map((one) => html` · <code>${one.id}</code>`)}</p>
${[...state.standing, ...state.stale].map((one) => html`<p class="quiet">${decisionLine(one, "en")}</p>`)}</li>`;
}
