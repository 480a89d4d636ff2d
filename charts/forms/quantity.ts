import { edgeOf } from "../shared/bounds.ts";
import { numerals } from "../shared/numerals.ts";
import { sayArticles, sayDate } from "../shared/phrases.ts";
import { boundOf, colourOf, figureOf, nameOf, type Form } from "./form.ts";
import { WORDS } from "./words.ts";

/** One or more large numbers, each with what it is of and who says so. */
export const quantity: Form = {
  name: "quantity",
  most: 6,
  choose: (rows) => rows.filter((row) => row.best !== null || row.low !== null || row.high !== null),
  title: (rows, context) => WORDS[context.lang].list(rows.rows.slice(0, 2).map((row) => `${nameOf(row, rows, context)}: ${figureOf(row, rows, context)}`)),
  subtitle: (rows, { lang }) => rows.declaration.label[lang],
  plot(rows, context) {
    const list = rows.rows.map((row) => ({
      number: figureOf(row, rows, context), what: nameOf(row, rows, context), contents: row.edtf ? sayDate(row.edtf, context) : "", quote: "",
      note: [sayArticles(row.n_articles, context), row.agreement === "differ" ? WORDS[context.lang].differ : ""].filter(Boolean).join(context.lang === "en" ? ", " : "، "),
      edge: edgeOf(boundOf(row), row.best !== null), mentions: row.mentions,
    }));
    return numerals(list, colourOf(rows.table), context);
  },
};
