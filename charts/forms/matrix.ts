import { descending } from "d3";
import { wordCells, type WordCell } from "../shared/cells.ts";
import { capitalise, sayArticles } from "../shared/phrases.ts";
import { rowFigure } from "../../scripts/say/finding.ts";
import { colourOf, figureWithDoubt, labelOf, nameOf, sayN, type Form } from "./form.ts";
import { WORDS } from "./words.ts";

const ARTICLES = 12;

/** Who says what: rows against articles, the words in the cells; the rows that most articles tell, and the latest articles. */
export const matrix: Form = {
  name: "matrix",
  most: 12,
  needsReadings: true,
  choose: (rows) => [...rows].sort((a, b) => descending(a.n_articles, b.n_articles)),
  title: (rows, context) => WORDS[context.lang].matrix(labelOf(rows, context), sayN(rows.rows.length, context), sayArticles(Math.min(ARTICLES, rows.articles.length), context)),
  subtitle: (_, { lang }) => WORDS[lang].matrixSub,
  plot(rows, context) {
    const { lang, settings, topics } = context;
    const articles = rows.articles.slice(-ARTICLES);
    const byId = new Map(rows.evidence.map((row) => [row.mention_id, row]));
    const list = rows.rows.map((row) => {
      const cells = new Map<string, WordCell>();
      for (const id of row.mentions) {
        const reading = byId.get(id);
        if (!reading) continue;
        const isSame = reading.kind === "event" || reading.edtf === row.edtf || (reading.value === row.best && reading.bound === row.bound);
        const known = cells.get(reading.article_id);
        if (known && (known.isSame || !isSame)) continue;
        const { value, bound, low, high } = reading;
        const words = reading.kind === "event" ? figureWithDoubt(row, rows, context) : rowFigure(rows.table, { ...row, best: value, bound, low, high, edtf: reading.edtf || row.edtf }, topics, { lang, ...settings });
        cells.set(reading.article_id, { words, isSame, mentions: [id] });
      }
      return { name: [nameOf(row, rows, context), figureWithDoubt(row, rows, context)].filter(Boolean).map(capitalise).join(": "), fill: colourOf(rows.table), cells };
    });
    return wordCells(list, articles, context);
  },
};
