/** dist/embed.html: every chart as a reader will see it, with what to copy. */
import { FONT_FAMILY, themeCss } from "../../charts/shared/theme.ts";
import type { Bilingual, Lang } from "../types.ts";
import { escape } from "./escape.ts";
import type { RenderedChart, RenderInput, Snippet } from "./types.ts";

const t = (en: string, ar: string): Bilingual => ({ en, ar });

const words = {
  title: t("Charts to embed", "رسوم للتضمين"),
  lead: t("Copy the first snippet your system keeps.", "انسخ أول صيغة يحتفظ بها نظام النشر لديكم."),
  copy: t("Copy", "نسخ"),
  copied: t("Copied", "نُسخ"),
  width: t("wide", "عرض"),
  light: t("light", "فاتح"),
  dark: t("dark", "داكن"),
  noBase: t("No address is set yet: put base_url into report/settings.yaml, and YOUR-ADDRESS here becomes yours.", "لم يُحدَّد عنوان بعد: أضف base_url إلى report/settings.yaml ليحل محل YOUR-ADDRESS هنا."),
} as const;

const kinds: Record<Snippet["kind"], Bilingual> = {
  figure: t("Picture with its caption: survives WordPress and anything stricter", "صورة مع تعليقها: تبقى في ووردبريس وفي ما هو أشد تنقية"),
  iframe: t("Frame without scripts, tall enough at every width", "إطار بلا نصوص برمجية، بارتفاع يكفي عند كل عرض"),
  script: t("Frame that takes the height it needs", "إطار يضبط ارتفاعه بنفسه"),
  oembed: t("oEmbed address", "عنوان oEmbed"),
};

const WIDTHS = [320, 660, 1080] as const;

export function embedIndex(charts: ReadonlyMap<string, Record<Lang, RenderedChart>>, input: RenderInput, faces: Record<Lang, string>): string {
  const both = (text: Bilingual): string => `<span lang="en">${escape(text.en)}</span> <span lang="ar" dir="rtl">${escape(text.ar)}</span>`;
  const sections = [...charts.values()].map((chart) => (["en", "ar"] as const).map((lang) => section(chart[lang])).join("\n"));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(words.title.en)} · ${escape(words.title.ar)}</title>
<style>${faces.ar}${css()}</style>
</head>
<body>
<h1>${both(words.title)}</h1>
<p>${both(words.lead)}</p>
${input.baseUrl ? "" : `<p class="warn">${both(words.noBase)}</p>`}
${sections.join("\n")}
<script>document.querySelectorAll("button[data-copy]").forEach(function(b){b.hidden=false;b.onclick=function(){var t=document.getElementById(b.dataset.copy);t.select();(navigator.clipboard?navigator.clipboard.writeText(t.value):Promise.reject()).catch(function(){document.execCommand("copy")}).then(function(){b.textContent=b.dataset.done})}})</script>
</body>
</html>
`;
}

function section(chart: RenderedChart): string {
  const { id, lang, dir, title, files, heights, snippets } = chart;
  const frames = WIDTHS.flatMap((width) =>
    (["light", "dark"] as const).map((theme) => {
      const label = `${title}: ${width} px ${words.width[lang]}, ${words[theme][lang]}`;
      return `<div class="frame ${theme}" style="width:${width + 32}px"><p>${width} px, ${words[theme][lang]}</p><iframe src="${files.html}?dark=${theme === "dark"}" title="${escape(label)}" width="${width}" height="${heights[width] ?? 600}" loading="lazy" scrolling="no"></iframe></div>`;
    }),
  );
  const boxes = snippets.map(({ kind, code }) => {
    const name = `${id}-${lang}-${kind}`;
    return `<div class="snippet"><label for="${name}">${escape(kinds[kind][lang])}</label><textarea id="${name}" readonly rows="${Math.min(8, code.split("\n").length + 1)}" dir="ltr" spellcheck="false">${escape(code)}</textarea><button type="button" hidden data-copy="${name}" data-done="${words.copied[lang]}">${words.copy[lang]}</button></div>`;
  });
  return `<section lang="${lang}" dir="${dir}" id="${id}-${lang}"><h2>${escape(title)}</h2>${boxes.join("")}<div class="frames" tabindex="0" role="region" aria-label="${escape(title)}">${frames.join("")}</div></section>`;
}

function css(): string {
  return `${themeCss()}
body{margin:0 auto;padding:24px;max-width:1180px;background:var(--paper);color:var(--ink);font:16px/1.6 ${FONT_FAMILY}}
section{border-block-start:1px solid var(--rule);padding-block:24px}h2{font-size:22px;line-height:1.4}
.snippet{margin-block:12px}label{display:block;color:var(--muted)}
textarea{width:100%;font:13px/1.5 ui-monospace,monospace;background:transparent;color:inherit;border:1px solid var(--rule);padding:8px}
button{font:inherit;min-height:32px;padding-inline:16px;background:var(--ink);color:var(--paper);border:0;cursor:pointer}
.frames{overflow-x:auto}.frame{padding:16px;margin-block:12px}.frame.dark{background:#181715;color:#ece8df}.frame.light{background:#fbf9f4;color:#1d1b18}.frame p{margin:0;font-size:14px}
iframe{border:0;display:block}.warn{border-inline-start:4px solid var(--attacks);padding-inline-start:12px}`;
}
