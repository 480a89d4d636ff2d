/** Styles of the charts, for the report's page and for embeds alike. */
import { FONT_FAMILY, shownFrom, shownUpTo, TEXT, WIDTHS } from "../../charts/shared/theme.ts";

/** Shows, of all drawings, the one that fits its container; no script takes part. */
function switches(): string {
  return WIDTHS.map((width, i) => {
    const next = WIDTHS[i + 1];
    const from = i === 0 ? "" : `(min-width:${shownFrom(width)}px)`;
    const to = next === undefined ? "" : `(max-width:${shownFrom(next) - 0.02}px)`;
    const others = WIDTHS.filter((other) => other !== width).map((other) => `.chart-plot>.w${other}`).join(",");
    return `@container chart ${[from, to].filter(Boolean).join(" and ")}{${others}{display:none}}`;
  }).join("\n");
}

export function chartCss(): string {
  return [
    `.chart-plot{container:chart/inline-size;direction:ltr;color:var(--ink)}`,
    `.chart-plot>svg{display:block;width:100%;height:auto;overflow:visible;font-family:${FONT_FAMILY};font-feature-settings:"locl" 0}`, // In Arabic the font sets Latin digits lower, but not where they stand alone: here they are all alike.
    `.chart-plot>svg text{white-space:pre}`,
    `.chart-plot>svg[lang=en]{font-size:${TEXT.en.label}px}.chart-plot>svg[lang=ar]{font-size:${TEXT.ar.label}px}`,
    `.chart-plot a{cursor:pointer}.chart-plot a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}`,
    // Where containers are not known, the middle drawing serves.
    `@supports not (container-type:inline-size){.chart-plot>svg:not(.w${WIDTHS[1]}){display:none}}`,
    ...WIDTHS.map((width) => `.chart-plot>.w${width}{max-width:${shownUpTo(width)}px}`),
    `.chart-plot>svg[lang=ar]{margin-left:auto}`,
    switches(),
    `.chart-table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}`,
    `.chart-table caption{text-align:start;color:var(--muted);padding-block-end:.4em}`,
    `.chart-table th,.chart-table td{text-align:start;vertical-align:top;padding:.35em .6em .35em 0;padding-inline:0 1em;border-block-end:1px solid var(--rule)}`,
    `.chart-table thead th{border-block-end:1.5px solid var(--ink);font-weight:600}`,
    `.chart-table tbody th{font-weight:400}`,
    `.chart-table .num{white-space:nowrap}`,
    `.chart-key{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19em),1fr));gap:.4em 1.6em;margin:0}.chart-key>div{display:flex;gap:.8em;align-items:center}.chart-key dt{flex:none}`,
    `.chart-key dd{margin:0}.chart-key svg{display:block;direction:ltr}`,
    `@media print{.chart-plot>svg{break-inside:avoid}}`,
  ].join("\n");
}
