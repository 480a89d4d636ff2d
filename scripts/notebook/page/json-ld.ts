import type { Bilingual, Lang } from "../../core/types.ts";
import type { ReportTables } from "../../core/rows.ts";
import type { ReportSettings } from "../types.ts";

/** What search engines and aggregators read: the article with its sources, and the data set with its files. */
export function jsonLd(title: Bilingual, description: Bilingual, author: Bilingual, languages: readonly Lang[], tables: ReportTables, settings: ReportSettings): object[] {
  const lang = languages[0]!;
  const at = (path: string): string => (settings.baseUrl ? new URL(path, settings.baseUrl).href : path);
  const page = languages.length > 1 ? "index.html" : `${lang}/index.html`;
  const organisation = { "@type": "Organization", name: settings.site[lang] };
  const sources = tables.articles.map((article) => ({
    "@type": "NewsArticle",
    name: article.title || (lang === "en" ? article.title_en : article.title_ar),
    inLanguage: article.lang,
    ...(article.outlet ? { publisher: { "@type": "Organization", name: article.outlet } } : {}),
    ...(article.url ? { url: article.url } : {}),
    // Only what an article states of itself is said of it here.
    ...(article.published_basis === "stated" ? { datePublished: article.published } : {}),
  }));
  // The days that the articles tell of, and not those on which they appeared.
  const told = Object.values(tables.findings).flat().filter((row) => row.when_basis !== "published");
  const days = told.flatMap((row) => [row.earliest, row.latest]).filter(Boolean).sort();
  return [
    {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: title[lang],
      description: description[lang],
      inLanguage: [...languages],
      ...(settings.baseUrl ? { url: at(page), mainEntityOfPage: at(page) } : {}),
      ...(settings.published ? { datePublished: settings.published } : {}),
      ...(author[lang] ? { author: { "@type": "Organization", name: author[lang] } } : {}),
      publisher: organisation,
      isAccessibleForFree: true,
      isBasedOn: sources,
      ...(tables.corrections.length
        ? { correction: tables.corrections.map((row) => ({ "@type": "CorrectionComment", datePublished: row.corrected_at, text: lang === "en" ? row.reason_en : row.reason_ar })) }
        : {}),
    },
    {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: title[lang],
      description: description[lang],
      license: "https://creativecommons.org/licenses/by/4.0/",
      inLanguage: ["ar", "en"],
      creator: organisation,
      ...(days.length ? { temporalCoverage: `${days[0]}/${days.at(-1)}` } : {}),
      isBasedOn: tables.articles.flatMap(({ url }) => url || []),
      distribution: ["articles", "mentions", "evidence", ...Object.keys(tables.findings)].map((name) => ({
        "@type": "DataDownload", contentUrl: at(`data/${name}.csv`), encodingFormat: "text/csv",
      })),
    },
  ];
}
