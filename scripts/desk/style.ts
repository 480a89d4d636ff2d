/** The desk's stylesheet: the palette and type of the report, and white space instead of boxes. */
import { FONT_FAMILY, themeCss } from "../../charts/shared/theme.ts";

/** Faces of the report, served by the desk from the packages that ship them. */
export const FONTS = {
  "plex-400.ttf": "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
  "plex-600.ttf": "@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
  "naskh-400.ttf": "@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "naskh-700.ttf": "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf",
  "serif-400.ttf": "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "serif-600.ttf": "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
} as const;

const face = (family: string, weight: number, file: keyof typeof FONTS): string =>
  `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:url(/fonts/${file})}`;

const faces = [
  face("'IBM Plex Sans Arabic'", 400, "plex-400.ttf"),
  face("'IBM Plex Sans Arabic'", 600, "plex-600.ttf"),
  face("'Noto Naskh Arabic'", 400, "naskh-400.ttf"),
  face("'Noto Naskh Arabic'", 700, "naskh-700.ttf"),
  face("'Source Serif 4'", 400, "serif-400.ttf"),
  face("'Source Serif 4'", 600, "serif-600.ttf"),
].join("\n");

/** What the desk and the published, read-only desk share. */
export const readingCss = (): string => `${themeCss()}
*,*::before,*::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:400 1rem/1.5 ${FONT_FAMILY};-webkit-text-size-adjust:100%}
body{margin:0;padding:0 clamp(1rem,3vw,2.5rem) 4rem;overflow-wrap:anywhere}
[lang=ar]{line-height:1.75}
a{color:inherit}
h1,h2,p,dl,ul,ol,blockquote,table{margin:0}
h2{font-size:.875rem;font-weight:600;color:var(--muted);margin-block:1.5rem .35rem}
q::before,q::after{content:none}
q[lang=ar],blockquote[lang=ar],.text[lang=ar]{font-family:'Noto Naskh Arabic','Source Serif 4','Noto Serif Arabic',serif}
q[lang=en],blockquote[lang=en],.text[lang=en]{font-family:'Source Serif 4',Georgia,serif}
q[lang=ar]{font-size:1.1em}
blockquote{border-inline-start:2px solid var(--rule);padding-inline-start:.9rem;font-size:1.0625rem;line-height:1.7}
blockquote[lang=ar]{font-size:1.1875rem;line-height:1.9}
mark{background:none;color:inherit;font-weight:600;box-shadow:inset 0 -.5em color-mix(in srgb,var(--tone,var(--transfers)) 24%,transparent)}
.troops{--tone:var(--troops)}.transfers{--tone:var(--transfers)}.attacks{--tone:var(--attacks)}.dates{--tone:var(--dates)}.silent{--tone:var(--silent)}
.text{font-size:1.0625rem;line-height:1.7;max-inline-size:68ch}
.text[lang=ar]{font-size:1.1875rem;line-height:1.95}
.text p{min-block-size:.6em;margin-block-end:.35em}
.mark{text-decoration:underline;text-decoration-color:var(--tone);text-decoration-thickness:2px;text-underline-offset:.28em}
.mark.rejected{text-decoration-line:line-through;text-decoration-thickness:1px}
.mark.pending{text-decoration-style:dotted}.mark.unsure,.mark.conflict,.mark.stale{text-decoration-style:wavy;text-decoration-thickness:1.5px}
.control{font:400 .75em ui-monospace,monospace;color:var(--muted);border:1px solid var(--rule);padding-inline:.2em;unicode-bidi:isolate}
.quiet,.source,.place{color:var(--muted);font-size:.875rem}
.facts div{display:grid;grid-template-columns:8.5rem 1fr;gap:.15rem .75rem;border-block-end:1px solid var(--rule);padding-block:.3rem;font-size:.9375rem}
.facts dt{color:var(--muted)}.facts dd{margin:0;grid-column:2}
.status{font-size:.875rem;font-weight:600;border:1px solid currentcolor;padding-inline:.45em;margin-inline-start:.4em;white-space:nowrap}
.status.pending{font-weight:400;border-style:dashed;color:var(--muted)}
.status.rejected,.status.conflict,.status.stale{color:var(--attacks)}
.decisions{list-style:none;padding:0}.decisions li{padding-block:.35rem;border-block-end:1px solid var(--rule);font-size:.9375rem}
table{border-collapse:collapse;inline-size:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
th{text-align:start;font-weight:600;color:var(--muted);border-block-end:1px solid var(--ink);padding:.3rem .5rem .3rem 0}
[dir=rtl] th,[dir=rtl] td{padding:.3rem 0 .3rem .5rem}
td{vertical-align:top;border-block-end:1px solid var(--rule);padding:.3rem .5rem .3rem 0;text-align:start}
code{font:400 .9em ui-monospace,'SFMono-Regular',Consolas,monospace}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:2px solid var(--troops);outline-offset:2px}
`;

/** The whole of the desk that writes. */
export const deskCss = (): string => `${faces}
${readingCss()}
header{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;background:var(--paper);border-block-end:1px solid var(--rule);padding-block:.6rem;font-size:.875rem}
header .name a{font-weight:600;font-size:1rem;text-decoration:none}
.progress{display:flex;align-items:center;gap:.6rem;flex:1 1 12rem;font-variant-numeric:tabular-nums}
progress{appearance:none;flex:1 1 6rem;max-inline-size:22rem;block-size:4px;border:0;background:var(--rule)}
progress::-webkit-progress-bar{background:var(--rule)}progress::-webkit-progress-value{background:var(--ink)}progress::-moz-progress-bar{background:var(--ink)}
.who form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding-block:.4rem}
.said{min-block-size:1.5rem;font-size:.875rem;color:var(--muted);padding-block:.2rem}
.skip{position:absolute;inset-inline-start:-999rem}.skip:focus{position:static;display:inline-block;padding:.4rem}
.filters{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:end;font-size:.875rem;padding-block-end:.8rem;border-block-end:1px solid var(--rule)}
.filters label{display:block;min-inline-size:0;color:var(--muted)}.filters select{display:block;inline-size:auto;max-inline-size:min(16rem,calc(100vw - 3rem))}
select,input,textarea,button,.button{font:inherit;color:inherit;background:transparent;border:1px solid var(--silent);border-radius:0;padding:.25rem .5rem;min-block-size:2rem}
select,option{background:var(--paper)}select{max-inline-size:100%}.field select{inline-size:100%}.grid>*,.row>*,.card>*{min-inline-size:0}.notice,.said,summary{overflow-wrap:anywhere}
input,textarea{inline-size:100%}input[type=checkbox]{inline-size:auto;min-block-size:1rem;vertical-align:middle}
.who input{inline-size:14rem}
button,.button{cursor:pointer;text-decoration:none;display:inline-block;white-space:nowrap}
button:hover,.button:hover{border-color:var(--ink);background:var(--rule)}
button.accept{background:var(--ink);color:var(--paper);border-color:var(--ink)}
button.plain{border:0;padding:0;text-decoration:underline;color:var(--muted);font-size:.875rem;min-block-size:1.5rem}
kbd{font:400 .8em ui-monospace,monospace;border:1px solid currentcolor;padding-inline:.3em;margin-inline-start:.25em}
[hidden]{display:none!important}
.plainly{max-inline-size:56rem;position:static!important}.both{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:0 2rem}
.desk{display:grid;grid-template-columns:minmax(0,1fr);gap:1rem 2.5rem}
.card h1{font-weight:400;font-size:1.75rem;line-height:1.5;margin-block:.2rem .1rem}
.card h1:focus{outline:none}
.card h1 q[lang=ar]{font-size:1.125em}
.reading{font-size:1.125rem;margin-block-end:.6rem}.reading strong{font-weight:600}
.card>blockquote{margin-block:.6rem}
.card{padding-block-start:.9rem}.article h2,.queue h2{margin-block-start:.9rem}
#decide{position:sticky;inset-block-end:0;background:var(--paper);border-block:1px solid var(--rule);margin-block:.8rem}
.buttons{display:flex;flex-wrap:wrap;gap:.4rem;padding-block:.6rem}
.why{margin-block:0 .5rem}
.notice{border-block:1px solid var(--attacks);padding-block:.4rem;margin-block:.5rem}
details{margin-block:.5rem}summary{cursor:pointer;font-size:.9375rem;min-block-size:1.6rem}
details form,.why .row{padding-block:.5rem}
summary kbd{white-space:nowrap}
.row,.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem;margin-block:.5rem}
.selection{margin-block:.3rem}.field label{display:block;font-size:.8125rem;color:var(--muted)}
.article{min-inline-size:0}.queue ol{list-style:none;padding:0}
.queue li{border-block-end:1px solid var(--rule)}
.queue a{display:flex;justify-content:space-between;gap:.75rem;align-items:baseline;text-decoration:none;padding-block:.3rem;min-block-size:2rem}
.queue .tone{border-inline-start:3px solid var(--tone);padding-inline-start:.5rem}
.queue a[aria-current]{background:var(--rule)}
.mark[aria-current]{scroll-margin-block:35vh}
footer{margin-block-start:3rem;border-block-start:1px solid var(--rule);font-size:.9375rem}
@media (max-width:59.99rem){#decide kbd{display:none}#decide button,#decide .button{padding:.15rem .45rem}.buttons{gap:.3rem;padding-block:.4rem}}
@media (min-width:60rem){
.desk{grid-template-columns:minmax(22rem,27rem) minmax(0,1fr)}
.card{grid-row:1/span 2}
.article,.card{max-block-size:calc(100vh - 9.5rem);overflow:auto;position:sticky;inset-block-start:3.6rem;padding-inline:.25rem}
.queue{grid-column:2}}
@media (min-width:90rem){.desk{grid-template-columns:27rem minmax(0,1fr) 18rem}.queue{grid-column:3;max-block-size:calc(100vh - 9.5rem);overflow:auto;position:sticky;inset-block-start:3.6rem}.card{grid-row:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:auto}}
@media print{header,.filters,form,.queue{display:none}}
`;
