/** The page of one chart that other pages embed: no request to anywhere, useful without scripts. */
import { createHash } from "node:crypto";
import { FONT_FAMILY, themeCss } from "../../charts/shared/theme.ts";
import type { Lang } from "../core/types.ts";
import { childScript } from "./child.ts";
import { chartCss } from "./css.ts";
import { escape } from "../core/escape.ts";
import { LEADING, WORDS } from "./layout.ts";
import type { RenderedChart } from "./types.ts";

/** Gaps of the page, px; `heights.ts` adds them up again. */
export const GAPS = { top: 4, title: 4, subtitle: 12, plot: 12, source: 6, bottom: 8, table: 28 } as const;

const words = {
  en: { table: "Data as a table", csv: "CSV", report: "Full report", newer: "This copy does not change. Current chart" },
  ar: { table: "البيانات في جدول", csv: "CSV", report: "الصفحة الكاملة", newer: "هذه النسخة لا تتغير. الرسم الحالي" },
} as const;

/** Styles of the page around the drawing, in px so that its height can be reckoned beforehand. */
function pageCss(lang: Lang): string {
  const { title, text, small } = WORDS[lang];
  return [
    themeCss(),
    `*{box-sizing:border-box}html{background:var(--paper);color:var(--ink)}`,
    `html[data-transparent],html[data-transparent] body{background:transparent}`,
    `body{margin:0;padding:${GAPS.top}px 0 ${GAPS.bottom}px;font:${text}px/${LEADING[lang]} ${FONT_FAMILY};overflow-wrap:break-word}`,
    `figure{margin:0}h1{font-size:${title}px;line-height:${Math.round(title * LEADING[lang])}px;font-weight:600;margin:0 0 ${GAPS.title}px}`,
    `.sub{color:var(--muted);line-height:${Math.round(text * LEADING[lang])}px;margin:0 0 ${GAPS.subtitle}px}`,
    `h1,.sub,.src,.alt-line,summary{padding-inline:3px}.chart-plot{margin-block-end:${GAPS.plot}px}`,
    `.src,.alt-line,summary{font-size:${small}px;line-height:${Math.round(small * LEADING[lang])}px;color:var(--muted)}`,
    `.src{margin:0 0 ${GAPS.source}px}a{color:inherit}summary{min-height:${GAPS.table}px;padding-block:4px;cursor:pointer}`,
    `.scroll{overflow-x:auto;font-size:${text}px}`,
    `html[data-plain] h1,html[data-plain] .sub,html[data-plain] .src,html[data-plain] details,html[data-plain] .alt-line{display:none}`,
    `:focus-visible{outline:2px solid var(--ink);outline-offset:2px}`,
    chartCss(),
  ].join("\n");
}

export interface EmbedOptions {
  /** `@font-face` rules */
  fonts: string;
  /** address of the report, relative or absolute */
  report: string;
  /** address of the chart's CSV */
  csv: string;
  /** absolute addresses, where known */
  canonical?: string;
  oembed?: string;
  image?: string;
  /** address of the living chart, for a pinned copy */
  living?: string;
}

/** A whole HTML page. */
export function embedPage(chart: Omit<RenderedChart, "heights" | "snippets">, options: EmbedOptions): string {
  const { id, lang, dir, title, subtitle, source, plotHtml, tableHtml } = chart;
  const say = words[lang];
  const script = childScript(id);
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const link = (href: string, text: string): string => `<a href="${escape(href)}" target="_blank" rel="noopener">${text}</a>`;
  const head = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escape(title)}</title>`,
    `<meta name="robots" content="noindex">`,
    `<meta name="description" content="${escape(chart.alt)}">`,
    `<meta name="responsive-embedded-sizing">`,
    options.canonical && `<link rel="canonical" href="${escape(options.canonical)}">`,
    options.oembed && `<link rel="alternate" type="application/json+oembed" href="${escape(options.oembed)}" title="${escape(title)}">`,
    options.image && `<meta property="og:image" content="${escape(options.image)}">`,
    `<style>${options.fonts}${pageCss(lang)}</style>`,
  ];
  const living = options.living ? `<p class="alt-line">${link(options.living, say.newer)}</p>` : "";
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
${head.filter(Boolean).join("\n")}
</head>
<body>
<main>
<figure>
<h1>${escape(title)}</h1>
<p class="sub">${escape(subtitle)}</p>
${plotHtml}
<figcaption class="src">${escape(source)} ${link(options.report, say.report)} · ${link(options.csv, say.csv)}</figcaption>
${living}<details><summary>${say.table}</summary><div class="scroll" tabindex="0" role="region" aria-label="${say.table}">${tableHtml}</div></details>
</figure>
</main>
<script>${script}</script>
</body>
</html>
`;
}
