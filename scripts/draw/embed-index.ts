/** dist/embed.html: every chart as a reader will see it, with what to copy. */
import { DARK, LIGHT, themeCss } from "../../charts/shared/theme.ts";
import type { Bilingual, Lang } from "../core/types.ts";
import { escape } from "../core/escape.ts";
import type { RenderedChart, RenderInput, Snippet } from "./types.ts";

const t = (en: string, ar: string): Bilingual => ({ en, ar });

const words = {
  title: t("Charts to embed", "رسوم للتضمين"),
  lead: t(
    "Copy the first snippet that your system keeps. Living charts move with the data; a pinned chart never changes.",
    "انسخ أول صيغة يحتفظ بها نظام النشر لديكم. الرسم الحي يتبع البيانات، والرسم المثبّت لا يتغير.",
  ),
  copy: t("Copy", "نسخ"),
  copied: t("Copied", "نُسخ"),
  light: t("light", "فاتح"),
  dark: t("dark", "داكن"),
  pinned: t("Pinned copy", "نسخة مثبّتة"),
  preview: t("as a reader sees it", "كما يراه القارئ"),
  noBase: t(
    "No address is set yet: put base_url into report/settings.yaml, and YOUR-ADDRESS here becomes yours.",
    "لم يُحدَّد عنوان بعد: أضف base_url إلى report/settings.yaml ليحل محل YOUR-ADDRESS هنا.",
  ),
} as const;

const kinds: Record<Snippet["kind"], Bilingual> = {
  figure: t("1. Picture with its caption: survives WordPress, and anything stricter", "1. صورة مع تعليقها: تبقى في ووردبريس وفي ما هو أشد تنقية"),
  iframe: t("2. Frame without scripts, tall enough at every width", "2. إطار بلا نصوص برمجية، بارتفاع يكفي عند كل عرض"),
  script: t("3. Frame that takes the height it needs", "3. إطار يضبط ارتفاعه بنفسه"),
  oembed: t("4. oEmbed address", "4. عنوان oEmbed"),
};

const WIDTHS = [320, 660, 1080] as const;
const LANGS: Lang[] = ["en", "ar"];

const copyScript = `document.querySelectorAll("button[data-copy]").forEach(function(b){b.hidden=false;b.onclick=function(){var t=document.getElementById(b.dataset.copy);t.select();var done=function(){b.textContent=b.dataset.done};if(navigator.clipboard)navigator.clipboard.writeText(t.value).then(done,function(){document.execCommand("copy");done()});else{document.execCommand("copy");done()}}})`;

export function embedIndex(charts: ReadonlyMap<string, Record<Lang, RenderedChart>>, input: RenderInput): string {
  const all = [...charts.values()];
  const both = (text: Bilingual): string => LANGS.map((lang) => `<span lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">${escape(text[lang])}</span>`).join(" ");
  const paragraphs = (text: Bilingual): string => LANGS.map((lang) => `<p lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">${keepWhole(escape(text[lang]))}</p>`).join("");
  const thumb = ({ id, lang, dir, title, files }: RenderedChart): string =>
    `<li lang="${lang}" dir="${dir}"><a href="#${id}-${lang}"><img src="${files.thumb}" width="240" alt=""><span>${escape(title)}</span></a></li>`;
  const lists = LANGS.map((lang) => `<ul class="thumbs" dir="${lang === "ar" ? "rtl" : "ltr"}">${all.map((chart) => thumb(chart[lang])).join("")}</ul>`).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(words.title.en)} · ${escape(words.title.ar)}</title>
<style>${css()}</style>
</head>
<body>
<main>
<h1>${both(words.title)}</h1>
<div class="lead">${paragraphs(words.lead)}</div>
${input.baseUrl ? "" : `<div class="warn">${paragraphs(words.noBase)}</div>`}
${lists}
${all.map((chart) => LANGS.map((lang) => section(chart[lang])).join("\n")).join("\n")}
</main>
<script>${copyScript}</script>
</body>
</html>
`;
}

/** Names that a person copies stay in one piece, from left to right, in either language. */
const keepWhole = (markup: string): string => markup.replace(/base_url|report\/settings\.yaml|YOUR-ADDRESS/g, (name) => `<code dir="ltr">${name}</code>`);

function section(chart: RenderedChart): string {
  const { id, lang, dir, title, files, heights, snippets } = chart;
  const frame = (width: number, theme: "light" | "dark"): string => {
    const name = `${width} px, ${words[theme][lang]}`;
    return `<div class="frame ${theme}"><p>${escape(name)}</p><iframe src="${files.html}?dark=${theme === "dark"}" title="${escape(`${title}: ${name}`)}" width="${width}" height="${heights[width] ?? 600}" loading="lazy" scrolling="no"></iframe></div>`;
  };
  const frames = (["light", "dark"] as const).map((theme) => `<div class="row ${theme}">${WIDTHS.map((width) => frame(width, theme)).join("")}</div>`);
  const boxes = snippets.map(({ kind, code }) => {
    const name = `${id}-${lang}-${kind}`;
    const rows = Math.min(9, code.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / 110), 0));
    return `<div class="snippet"><label for="${name}">${escape(kinds[kind][lang])}</label><textarea id="${name}" readonly rows="${rows}" dir="ltr" spellcheck="false">${escape(code)}</textarea><button type="button" hidden data-copy="${name}" data-done="${words.copied[lang]}">${words.copy[lang]}</button></div>`;
  });
  const region = `${title}: ${words.preview[lang]}`;
  return `<section lang="${lang}" dir="${dir}" id="${id}-${lang}">
<h2>${escape(title)}</h2>
${boxes.join("\n")}
<p><a href="${files.pinned}">${escape(words.pinned[lang])}</a></p>
<div class="frames" tabindex="0" role="region" aria-label="${escape(region)}">${frames.join("")}</div>
</section>`;
}

function css(): string {
  return `${themeCss()}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 'IBM Plex Sans Arabic','IBM Plex Sans',system-ui,sans-serif}
main{max-width:1180px;margin-inline:auto;padding:32px 20px}[lang=ar]{line-height:1.8}
h1{font-size:30px;line-height:1.4;margin:0 0 8px;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 32px}h1 [lang=ar]{margin-left:auto}
.lead,.warn{display:grid;grid-template-columns:repeat(auto-fit,minmax(280px,1fr));gap:8px 32px;margin-block:12px}.lead{color:var(--muted)}code{font:.9em ui-monospace,SFMono-Regular,Consolas,monospace;white-space:nowrap}.lead p,.warn p{margin:0}
h2{font-size:21px;line-height:1.45;margin:0 0 12px}a{color:inherit}
.thumbs{list-style:none;margin:24px 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:20px}
.thumbs a{text-decoration:none;display:block;font-size:14px;line-height:1.5}.thumbs img{width:100%;height:auto;border:1px solid var(--rule);display:block;margin-block-end:6px}
section{border-block-start:1px solid var(--rule);padding-block:28px;margin-block-start:28px}
.snippet{display:grid;grid-template-columns:1fr auto;gap:4px 12px;align-items:start;margin-block:14px}label{grid-column:1/-1;color:var(--muted)}
textarea{width:100%;font:13px/1.5 ui-monospace,SFMono-Regular,Consolas,monospace;background:transparent;color:inherit;border:1px solid var(--rule);padding:8px;resize:vertical}
button{font:inherit;min-height:36px;min-width:76px;padding-inline:14px;background:var(--ink);color:var(--paper);border:0;cursor:pointer}
.frames{overflow-x:auto;margin-block-start:16px}.row{display:flex;gap:24px;align-items:flex-start;width:max-content;padding:16px}
.row.light{background:${LIGHT.paper};color:${LIGHT.ink}}.row.dark{background:${DARK.paper};color:${DARK.ink}}
.frame p{margin:0 0 4px;font-size:14px}iframe{border:0;display:block}:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.warn p{border-inline-start:4px solid var(--attacks);padding-inline-start:12px}`;
}
