import type { Built } from "./build.ts";
import { rowCounts } from "./tally.ts";
import { pendingIn } from "./decide.ts";

/** What a build read and made, for machines. */
export function figures({ extracted, decided, tallied, rendered, report, files }: Built, times: Record<string, number>): object {
  return {
    articles: extracted.articles.length,
    mentions: extracted.byKind,
    pending: pendingIn(decided),
    rows: rowCounts(tallied.findings),
    charts: rendered.charts.size,
    drawn: rendered.drawn,
    ...report.counts,
    pages: Object.fromEntries(pagesOf(files)),
    milliseconds: times,
  };
}

/** The same for people. */
export function summarise(built: Built, times: Record<string, number>): string {
  const { extracted, decided, rendered, report, files } = built;
  const kinds = Object.entries(extracted.byKind).sort(([, a], [, b]) => b - a).map(([kind, n]) => `${n} ${kind}`).join(", ");
  const total = Object.values(times).reduce((a, b) => a + b, 0);
  const lines = [
    `${extracted.articles.length} articles read: ${extracted.mentions.length} mentions (${kinds}); ${pendingIn(decided)} await review`,
    `${report.counts.cited} of ${report.counts.facts} facts printed, resting on ${report.counts.quotes} quotes`,
    `${rendered.charts.size} charts in two languages, ${files.size} files in dist/`,
    ...pagesOf(files).map(([path, bytes]) => `${size(bytes).padStart(10)}  dist/${path}`),
    `${(total / 1000).toFixed(2)} s`,
  ];
  return lines.join("\n");
}

/** HTML pages and their bytes; embeds are many, and stand together in the report's embed page. */
function pagesOf(files: Built["files"]): [string, number][] {
  return [...files]
    .filter(([path]) => path.endsWith(".html") && !/\/(charts|f)\//.test(path))
    .map(([path, content]) => [path, Buffer.byteLength(content)]);
}

function size(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
