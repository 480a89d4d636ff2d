/** What the general forms say, every word in one place a language. */
import type { Lang } from "../../scripts/core/types.ts";

interface FormWords {
  figure: string;
  what: string;
  when: string;
  articles: string;
  differ: string;
  more(n: string): string;
  quantity(parts: string): string;
  ranking(table: string, name: string, figure: string): string;
  rankingSub: string;
  series(table: string, first: string, from: string, last: string, to: string): string;
  seriesSub: string;
  byMonth: string;
  timeline(table: string, n: string, from: string, to: string): string;
  timelineSub: string;
  part(whole: string, parts: string): string;
  partSub(unit: string): string;
  rest: string;
  matrix(table: string, rows: string, articles: string): string;
  matrixSub: string;
  readings: string;
  list(parts: readonly string[]): string;
}

export const WORDS: Record<Lang, FormWords> = {
  en: {
    figure: "Figure", what: "What", when: "When", articles: "Articles", differ: "the articles differ",
    more: (n) => `${n} more in the table`,
    quantity: (parts) => parts,
    ranking: (table, name, figure) => `${table}: the highest figure is ${figure}, for ${name}`,
    rankingSub: "In order of the least that is stated. A line past a bar reaches to the most that is stated",
    series: (table, first, from, last, to) => `${table}: from ${first} (${from}) to ${last} (${to})`,
    seriesSub: "Each figure on the day for which it is stated; a line joins the least and the most where articles differ",
    byMonth: "drawn by month, from the least to the most that is stated in it",
    timeline: (table, n, from, to) => `${table}: ${n} between ${from} and ${to}`,
    timelineSub: "A dot is a day, a band the time that the words leave open",
    part: (whole, parts) => `${whole}, of which ${parts}`,
    partSub: (unit) => `One mark stands for ${unit}`,
    rest: "the difference, by our sum",
    matrix: (table, rows, articles) => `${table}: ${rows} and what ${articles} say of them`,
    matrixSub: "Articles in order of publication, with what each says; in grey, what is less precise or differs. A dash: the article is silent",
    readings: "readings",
    list: (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)!}`),
  },
  ar: {
    figure: "العدد", what: "ماذا", when: "متى", articles: "التقارير", differ: "التقارير مختلفة",
    more: (n) => `وفي الجدول ${n} غيرها`,
    quantity: (parts) => parts,
    ranking: (table, name, figure) => `${table}: أعلى عدد ${figure}، ${name}`,
    rankingSub: "بترتيب أقل ما ذُكر، والخط بعد الشريط يبلغ أكثر ما ذُكر",
    series: (table, first, from, last, to) => `${table}: من ${first} (${from}) إلى ${last} (${to})`,
    seriesSub: "العدد في اليوم الذي ذُكر له، ويصل خط بين أقله وأكثره حيث تختلف التقارير",
    byMonth: "مرسومة بالشهر، من أقل ما ذُكر فيه إلى أكثره",
    timeline: (table, n, from, to) => `${table}: ${n} بين ${from} و${to}`,
    timelineSub: "النقطة يوم، والشريط مدة تتركها العبارة مفتوحة",
    part: (whole, parts) => `${whole}، منهم ${parts}`,
    partSub: (unit) => `العلامة تمثّل ${unit}`,
    rest: "الفرق، من حسابنا",
    matrix: (table, rows, articles) => `${table}: ${rows}، وما تقوله فيها ${articles}`,
    matrixSub: "التقارير بترتيب نشرها وما يقوله الواحد منها، والرمادي ما كان أقل دقة أو مختلفًا. والشرطة صمت",
    readings: "قراءات",
    list: (parts) => parts.join(" و"),
  },
};
