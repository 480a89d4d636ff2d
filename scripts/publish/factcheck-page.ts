/** The fact-check sheet as a page to be printed and signed. */
import type { Lang } from "../core/types.ts";
import { dayInWords, dirOf, langOf, quoted } from "../desk/card.ts";
import { sayReading } from "../say/reading.ts";
import { readingCss } from "../desk/style.ts";
import { STATUS } from "../desk/words.ts";
import { BASIS, label, REASON, SPEAKER } from "../say/labels.ts";
import { asRead } from "../core/rows.ts";
import type { EvidenceRow } from "../core/rows.ts";
import { evidenceOf, type PairedFact, type SentencePair, type SheetData } from "./factcheck.ts";
import { Html, html, inert, inertText, type Piece } from "../core/html.ts";

/** Both languages of a phrase, one after the other. */
const both = (en: string, ar: string): Html => html`<span lang="en" dir="ltr">${en}</span> <span lang="ar" dir="rtl">${ar}</span>`;

const css = `${readingCss()}
body{max-inline-size:80rem;margin-inline:auto;padding-block-start:1.5rem}
h1{font-size:1.75rem;font-weight:600;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem}h1 [lang=ar]{margin-left:auto}.two{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 2rem;max-inline-size:none!important}th span,.quiet>span{display:block;text-align:left}.lead{color:var(--muted);max-inline-size:70ch;margin-block:.5rem}
section{border-block-start:1px solid var(--ink);margin-block-start:1.75rem;padding-block-start:.6rem}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem;font-size:1.0625rem;margin-block:.25rem .75rem}
.pair p[lang=ar]{font-size:1.125rem}
th [lang=ar],.lead [lang=ar]{font-weight:400}
th{font-size:.8125rem}td{font-size:.875rem}.box{font-size:1.25rem;line-height:1}.line{display:inline-block;inline-size:4.5rem;border-block-end:1px solid var(--ink)}
.sign{display:grid;grid-template-columns:repeat(3,1fr);gap:2rem;margin-block-start:3rem}.sign p{border-block-start:1px solid var(--ink);padding-block-start:.3rem;font-size:.875rem}
td blockquote{border:0;padding:0;margin-block-end:.35rem}td blockquote[lang=ar]{font-size:1.0625rem;line-height:1.75}td blockquote[lang=en]{font-size:.9375rem;line-height:1.5}
td p[lang=en]{font-weight:600}.translation{margin-block-start:.15rem;color:var(--muted)}td mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}tr{break-inside:avoid}
.scroll{overflow-x:auto}.scroll table{min-inline-size:56rem;table-layout:fixed;overflow-wrap:break-word}
th:nth-child(1){inline-size:14%}th:nth-child(2){inline-size:15%}th:nth-child(3){inline-size:40%}th:nth-child(4){inline-size:13%}th:nth-child(5){inline-size:9%}td{padding-inline-end:.9rem}
@media (max-width:45rem){.pair,.two{grid-template-columns:1fr;gap:.25rem}.sign{grid-template-columns:1fr}}
@page{size:A4 landscape;margin:14mm}@media print{html{background:#fff;font-size:12px}body{padding:0}h2,.pair,thead{break-after:avoid}.sign{break-inside:avoid}a{text-decoration:none}.scroll{overflow:visible}}`;

const heading = (en: string, ar: string): Html => html`<th scope="col">${both(en, ar)}</th>`;

/** @param fonts `@font-face` rules; the page's text is set in what the reader has without them */
export function factcheckPage(pairs: readonly SentencePair[], data: SheetData, title: string, fonts = ""): string {
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
  const ids = new Set(pairs.flatMap((pair) => pair.facts.flatMap((fact) => fact.mentions)));
  const confirmed = [...ids].filter((id) => ["accepted", "corrected", "added"].includes(data.evidence.get(id)?.status ?? "")).length;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
  return html`<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="content-security-policy" content="${policy}"><meta name="robots" content="noindex">
<title>Fact-check sheet · ${inertText(title)}</title><link rel="icon" href="data:,"><style>${new Html(fonts + css)}</style></head><body><main>
<h1>${both("Fact-check sheet", "ورقة التدقيق")}</h1>
<p class="lead">${inertText(title)}</p>
<div class="lead two"><p lang="en" dir="ltr">Every sentence of the report that states a number or a date: ${pairs.length}. They rest on ${count(ids.size, "place", "places")} in the articles; reviewers have confirmed ${confirmed} of them. Tick what you have compared with the article itself.</p>
<p lang="ar" dir="rtl">كل جملة في الصفحة تذكر رقمًا أو تاريخًا، وعددها ${pairs.length}. عدد المواضع التي تستند إليها في التقارير ${ids.size}، وعدد ما أكّده المراجعون منها ${confirmed}. ضع علامة على ما قارنته بالتقرير نفسه.</p></div>
${pairs.map((pair, index) => section(pair, index + 1, data))}
<div class="sign"><p>${both("Checked by", "دقّقه")}</p><p>${both("Date", "التاريخ")}</p><p>${both("Signature", "التوقيع")}</p></div>
</main></body></html>
`.markup;
}

function section(pair: SentencePair, n: number, data: SheetData): Html {
  const text = (lang: Lang): Html =>
    pair.text[lang] === "" ? html`<p lang="${lang}" dir="${dirOf(lang)}">–</p>` : html`<p lang="${lang}" dir="${dirOf(lang)}">${pair.text[lang]}</p>`;
  return html`<section id="s-${pair.id}"><h2 id="h-${pair.id}">${n} · ${pair.section.en === "" ? null : html`${pair.section.en} · `}${pair.section.ar === "" ? null : html`<span lang="ar" dir="rtl">${pair.section.ar}</span> · `}<code>${pair.path}:${pair.line}</code></h2>
<div class="pair">${text("en")}${text("ar")}</div>
<div class="scroll" tabindex="0" role="region" aria-labelledby="h-${pair.id}"><table><thead><tr>${heading("Printed", "المطبوع")}${heading("Value and rows", "القيمة والصفوف")}${heading("Words of the article", "كلمات التقرير")}${heading("Article", "التقرير")}${heading("Review", "المراجعة")}${heading("Checked", "دُقّق")}</tr></thead><tbody>
${pair.facts.flatMap((fact) => (fact.mentions.length === 0 ? [""] : fact.mentions).map((id, index) => row(fact, id, index === 0, data)))}
</tbody></table></div></section>`;
}

/** Who says so inside the article, and whom it cites. */
function speaker({ said_by, said_by_kind, via }: EvidenceRow, source: Lang): Piece {
  return [
    said_by === "" && said_by_kind === "" ? null : html`<br><span class="quiet">says so: ${said_by === "" ? null : quoted(said_by, source)} ${label(SPEAKER, said_by_kind, "en")}</span>`,
    via === "" ? null : html`<br><span class="quiet">citing ${quoted(via, source)}</span>`,
  ];
}

/** Who decided, when and why. */
function decided({ decided_by, decided_at, reason, note }: EvidenceRow): Piece {
  if (decided_by.length === 0) return null;
  const why = [label(REASON, reason, "en"), note].filter((one) => one !== "").join(": ");
  return html`<br><span class="quiet"><bdi>${inertText(decided_by.join(", "))}</bdi> ${decided_at.slice(0, 10)}${why === "" ? null : html`<br><bdi>${inertText(why)}</bdi>`}</span>`;
}

function row(fact: PairedFact, id: string, first: boolean, data: SheetData): Html {
  const { row: mention, article, sentence, inSentence, translation, translator } = evidenceOf(data, id);
  const printed: Piece = first
    ? html`<b>${fact.printed.en}</b><br><b lang="ar" dir="rtl">${fact.printed.ar}</b>`
    : html`<span class="quiet">${both("also", "وكذلك")}</span>`;
  const value: Piece = first
    ? html`<a href="index.html${fact.anchor}"><code>${fact.name}</code></a> = <code>${fact.value}</code>${fact.formula === "" ? null : html`<br><code>${fact.formula}</code>`}<br><span class="quiet">${fact.rows.join(" ")}</span>`
    : null;
  const source = mention ? langOf(data, mention.article_id) : "ar";
  const other: Lang = source === "ar" ? "en" : "ar";
  const { start, end } = inSentence;
  // The sentence first, for it is what the checker compares; then what was read, and its translation.
  const words: Piece = mention
    ? html`<blockquote lang="${source}" dir="${dirOf(source)}">${inert(sentence.slice(0, start))}<a href="review.html#${id}"><mark>${inert(sentence.slice(start, end))}</mark></a>${inert(sentence.slice(end))}</blockquote>${sentence.slice(start, end).includes(mention.quote) ? null : html`<p>${quoted(mention.quote, source)}</p>`}<p lang="en">${sayReading(mention, data.topics, { lang: "en" })}${mention.status === "corrected" ? html` <span class="quiet">(read as ${sayReading(asRead(mention), data.topics, { lang: "en" })})</span>` : null} <code class="quiet">${inertText(mention.rule)}</code></p>${translation === "" ? null : html`<p class="translation"><span lang="${other}" dir="${dirOf(other)}">${inert(translation)}</span> <span class="quiet">(<bdi>${inertText(translator)}</bdi>)</span></p>`}`
    : "–";
  const where: Piece = article && mention
    ? html`<bdi>${inertText(article.outlet_en || article.outlet || article.title_en || article.article_id)}</bdi><br>${dayInWords(article.published, "en")} <span class="quiet">(${article.published_basis})</span>${speaker(mention, source)}`
    : "–";
  const status: Piece = mention
    ? html`${label(STATUS, mention.status, "en")}<br><span lang="ar" dir="rtl">${label(STATUS, mention.status, "ar")}</span>${mention.basis === "" ? null : html`<br><span class="quiet">${label(BASIS, mention.basis, "en")}</span>`}${decided(mention)}`
    : html`<b>${both("does not count any more", "لم يعد يُحتسب")}</b>`;
  return html`<tr><td>${printed}</td><td>${value}</td><td>${words}</td><td>${where}</td><td>${status}</td><td><span class="box" aria-hidden="true">☐</span> <span class="line"></span></td></tr>`;
}
