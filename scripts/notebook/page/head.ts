import { createHash } from "node:crypto";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Bilingual, Lang } from "../../core/types.ts";
import { raw } from "./raw.ts";

export interface HeadInput {
  languages: readonly Lang[];
  /** the same page in one language alone; that of the report where left out */
  alternate?: (lang: Lang) => string;
  /** path in dist/: `index.html` */
  path: string;
  title: Bilingual;
  description: Bilingual;
  site: Bilingual;
  baseUrl: string | undefined;
  css: string;
  script: string;
  jsonLd: object[];
  /** the chart whose PNG stands for the report elsewhere */
  picture: Partial<Record<Lang, { path: string; alt: string; width: number; height: number }>>;
}

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** A policy that lets nothing in but what the page carries: its own style and script, by hash, and data. */
function policyFor(styles: readonly string[], scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map(hash).join(" ")}`,
    scripts.length ? `script-src ${scripts.map(hash).join(" ")}` : "script-src 'none'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A stylesheet without what only its writer needs. No string in ours holds two spaces or a comment. */
export const squeezeCss = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,>]) ?/g, "$1").replace(/;}/g, "}").trim();

/** JSON in a script element: nothing in it can end the element. */
export const jsonInScript = (value: object): string => JSON.stringify(value).replace(/</g, "\\u003c").replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);

/** Everything in <head>. */
export function head(input: HeadInput): ElementContent[] {
  const { languages, path, title, description, baseUrl, css, script } = input;
  const lang = languages[0]!;
  const isBoth = languages.length > 1;
  const name = isBoth ? languages.map((one) => title[one]).join(" | ") : title[lang];
  const meta = (property: string, content: string): ElementContent => h("meta", { property, content });
  const at = (file: string): string => new URL(file, baseUrl).href;
  const picture = input.picture[lang];
  const alternate = input.alternate ?? ((one: Lang): string => `${one}/index.html`);
  return [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policyFor([css], script ? [script] : []) }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", name),
    h("meta", { name: "description", content: description[lang] }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    ...(baseUrl
      ? [
          h("link", { rel: "canonical", href: at(path) }),
          h("link", { rel: "alternate", hrefLang: "en", href: at(alternate("en")) }),
          h("link", { rel: "alternate", hrefLang: "ar", href: at(alternate("ar")) }),
          h("link", { rel: "alternate", hrefLang: "x-default", href: at("index.html") }),
        ]
      : []),
    meta("og:type", "article"),
    meta("og:title", title[lang]),
    meta("og:description", description[lang]),
    meta("og:site_name", input.site[lang]),
    meta("og:locale", lang === "ar" ? "ar_AR" : "en_GB"),
    meta("og:locale:alternate", lang === "ar" ? "en_GB" : "ar_AR"),
    ...(baseUrl ? [meta("og:url", at(path))] : []),
    ...(baseUrl && picture
      ? [
          meta("og:image", at(picture.path)), meta("og:image:type", "image/png"), meta("og:image:width", String(picture.width)),
          meta("og:image:height", String(picture.height)), meta("og:image:alt", picture.alt),
          h("meta", { name: "twitter:card", content: "summary_large_image" }),
        ]
      : []),
    ...input.jsonLd.map((data) => h("script", { type: "application/ld+json" }, raw(jsonInScript(data)))),
    h("style", [raw(css)]),
    ...(script ? [h("script", [raw(script)])] : []),
  ];
}
