/** What a web page says of itself: JSON-LD before Open Graph before <meta> before the page's own marks. */
import { cleanLine, cleanUrl } from "./clean.ts";
import { parseDay } from "./day.ts";
import { NO_META, type Meta } from "./types.ts";

type Json = Record<string, unknown>;

const ARTICLE = /(?:Article|Posting|Report)$/;

/** @param address from which the page came, for relative links; may be empty */
export function metaOf(document: Document, address: string): Meta {
  const article = linkedData(document).find(({ "@type": type }) => (Array.isArray(type) ? type : [type]).some((one) => typeof one === "string" && ARTICLE.test(one)));
  const meta = (...names: string[]): string => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}" i],meta[name="${name}" i],meta[itemprop="${name}" i]`)?.getAttribute("content");
      if (found?.trim()) return found;
    }
    return "";
  };
  const time = document.querySelector('time[itemprop="datePublished"],time[pubdate],article time[datetime],header time[datetime]');
  const title = first(text(article?.["headline"]), meta("og:title", "twitter:title", "dc.title"), headline(document));
  const outlet = first(nameOf(article?.["publisher"]), meta("og:site_name", "application-name", "dc.publisher"));
  return {
    ...NO_META,
    title: cleanLine(withoutSite(title, outlet)),
    outlet: cleanLine(outlet, 120),
    author: cleanLine(first(nameOf(article?.["author"]), meta("author", "dc.creator"), notAddress(meta("article:author"))), 200),
    url: cleanUrl(first(document.querySelector('link[rel~="canonical" i]')?.getAttribute("href") ?? "", meta("og:url"), text(article?.["url"]), address), address),
    published: day(text(article?.["datePublished"]), meta("article:published_time", "datePublished", "date", "pubdate", "publish-date", "dc.date", "dcterms.created", "parsely-pub-date"), time?.getAttribute("datetime"), time?.textContent),
    modified: day(text(article?.["dateModified"]), meta("article:modified_time", "og:updated_time", "dateModified")),
  };
}

/** Every object of the page's JSON-LD, those of a @graph included; what does not parse is left out. */
function linkedData(document: Document): Json[] {
  const out: Json[] = [];
  const add = (value: unknown, depth: number): void => {
    if (depth > 4 || out.length > 500) return;
    if (Array.isArray(value)) for (const one of value) add(one, depth + 1);
    else if (typeof value === "object" && value !== null) {
      out.push(value as Json);
      add((value as Json)["@graph"], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      add(JSON.parse((script.textContent ?? "").replace(/[\u0000-\u001f]+/g, " ")), 0);
    } catch {
      // not JSON: the page says it in other ways too
    }
  }
  return out;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const first = (...values: string[]): string => values.find((value) => value.trim() !== "") ?? "";
const notAddress = (value: string): string => (/^https?:/.test(value) ? "" : value);

/** `{name}`, a list of them, or the name itself. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null) return text((value as Json)["name"]);
  return notAddress(text(value));
}

function day(...values: (string | null | undefined)[]): string {
  for (const value of values) {
    const found = value ? parseDay(value) : "";
    if (found) return found;
  }
  return "";
}

function headline(document: Document): string {
  const all = [...document.querySelectorAll("h1")].map((one) => one.textContent ?? "").filter((one) => one.trim() !== "");
  return all.length === 1 ? all[0]! : document.title;
}

/** `Headline | Outlet` → `Headline`; a headline with a bar of its own stays. */
function withoutSite(title: string, outlet: string): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!.trim();
  return outlet !== "" && fold(last) === fold(outlet) ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, "") : title;
}

const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
