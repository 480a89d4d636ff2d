import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Agreement, Review } from "../../core/rows.ts";
import { factAnchor, factPath, type Context } from "../context.ts";
import type { Fact, RowRef } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";
import { rowsOf, refOf } from "../facts/select.ts";
import { wordsOf } from "../page/words.ts";
import { articleLink } from "./names.ts";
import { formulaWords, plainestFirst } from "./note.ts";
import { articlesOf, countsArticles } from "./said-by.ts";
import type { Piece } from "./evidence.ts";
import { showPiece } from "./show-piece.ts";

/**
 * The whole chain of a fact: rows, articles, the sentences with the words marked, and what others say.
 * @param main another fact that rests on the same row and shows the sentences, so that they stand here once
 */
export function entryFor(fact: Fact, main: Fact | null, context: Context): Element {
  const { lang, options } = context;
  const label = fact.label[lang];
  return h("li", { className: ["entry", ...(fact.colour ? [`of-${fact.colour}`] : [])], id: factAnchor(fact, lang) }, [
    h("details", { className: ["entry-fold"] }, [
      h("summary", h("h3", { className: ["entry-head"], id: `${factAnchor(fact, lang)}-head` }, [
        h("span", { className: ["entry-number"], dataOf: `facts/${fact.name}`, dataAs: "full" }, printFact(fact, options)),
        ...(label ? [" ", h("span", { className: ["entry-label"], dataOf: `facts/${fact.name}#label` }, label)] : []),
      ])),
      h("div", { className: ["entry-body"] }, [
        ...entryBody(fact, main, context, false),
        h("p", { className: ["entry-uses"] }, h("a", { href: factPath(fact.name, lang) }, wordsOf(lang).factPage)),
      ]),
    ]),
  ]);
}

/**
 * What stands behind a fact.
 * @param isWhole with every sentence, and not only the plainest of each article
 */
export function entryBody(fact: Fact, main: Fact | null, context: Context, isWhole: boolean): ElementContent[] {
  return [
    ...originOf(fact, context),
    ...(main ? [seeMain(fact, main, context)] : [...piecesOf(fact, context, isWhole), ...othersOf(fact, context)]),
    ...usesOf(fact, context),
  ];
}

/** Back to every paragraph that states it. */
function usesOf(fact: Fact, { lang, uses }: Context): ElementContent[] {
  const words = wordsOf(lang);
  const list = uses.get(`${lang} ${fact.name}`) ?? [];
  if (!list.length) return [];
  const join = lang === "en" ? ", " : "، ";
  return [
    h("p", { className: ["entry-uses"] }, [
      `${words.usedIn} `,
      ...list.flatMap(({ id, section }, i) => [i ? join : "", h("a", { href: `#${id}` }, section || words.opening)]),
      ".",
    ]),
  ];
}

function originOf(fact: Fact, context: Context): ElementContent[] {
  const { lang } = context;
  const words = wordsOf(lang);
  if (fact.origin.kind === "formula") {
    return [h("p", { className: ["entry-origin"] }, [`${words.formulaLead}: `, ...formulaWords(fact, context), "."])];
  }
  if (fact.origin.kind === "count") {
    return [h("p", { className: ["entry-origin"] }, [`${words.counted}: `, tableLink(fact.origin.table), "."])];
  }
  const ref = fact.origin.row;
  const row = findRow(ref, context);
  const review = row?.review as Review | undefined;
  const agreement = row?.agreement as Agreement | undefined;
  const article = ref.table === "articles" ? context.evidence.article(ref.id) : undefined;
  const note = article && (lang === "en" ? article.note : article.note_ar);
  return [
    h("p", { className: ["entry-origin"] }, [
      tableLink(ref.table), " ", h("code", { dir: "ltr", dataOf: `rows/${ref.table}/${ref.id}` }, ref.id),
      ...(review ? [` (${words.review[review]})`] : []), ".",
      ...(agreement ? [` ${words.agreement[agreement]}`] : []),
    ]),
    ...(article && note
      ? [h("p", { className: ["entry-note"], dataOf: `articles/${article.article_id}#${lang === "en" ? "note" : "note_ar"}` }, note),
         h("p", { className: ["from"] }, articleLink(article, context))]
      : []),
  ];
}

function seeMain(fact: Fact, main: Fact, context: Context): Element {
  const { lang, options } = context;
  const join = lang === "en" ? "; " : "؛ ";
  return h("p", { className: ["entry-others"] }, [
    `${wordsOf(lang).sentencesAt} `,
    h("a", { href: `#${factAnchor(main, lang)}`, dataAs: "full" }, printFact(main, options)),
    ".",
    ...(countsArticles(fact) ? [" ", ...articlesOf(fact, context).flatMap((article, i) => [i ? join : "", articleLink(article, context)]), "."] : []),
  ]);
}

const tableLink = (table: string): Element => h("a", { href: `data/${table}.csv` }, h("code", { dir: "ltr" }, `${table}.csv`));

const findRow = (ref: RowRef, { tables }: Context): Record<string, unknown> | undefined =>
  rowsOf(tables, ref.table).find((row) => refOf(ref.table, row).id === ref.id);

function piecesOf(fact: Fact, context: Context, isWhole: boolean): ElementContent[] {
  // A derived number leads to the entries of its inputs, which carry the sentences.
  if (fact.origin.kind !== "row" || !fact.mentions.length) return [];
  const pieces = plainestFirst(fact, context);
  // The words of a date and of the count that it dates mostly stand in one sentence, which is shown once.
  const isBeside = (one: Piece, other: Piece): boolean =>
    fact.value.type === "date" && other.mention.kind === "date" && one.mention.kind !== "date" && one.article === other.article && one.sentence === other.sentence && !overlap(one, other);
  // One sentence an article, the plainest, and each to which a person said something: the page of the fact has them all.
  const main = pieces
    .filter((piece) => !pieces.some((other) => isBeside(piece, other)))
    .filter((piece, i, all) => isWhole || isContested(piece) || all.findIndex(({ article }) => article === piece.article) === i);
  return [h("ul", { className: ["pieces"] }, main.map((piece) => h("li", { className: ["piece"] }, showPiece(piece, context, pieces.filter((other) => isBeside(other, piece))))))];
}

/** Whether a person added it or read it otherwise, which a reader must learn wherever its number is explained. */
const isContested = ({ mention: { status } }: Piece): boolean => status !== "pending" && status !== "accepted";

const overlap = (a: Piece, b: Piece): boolean => a.inText.start < b.inText.end && b.inText.start < a.inText.end;

function othersOf(fact: Fact, context: Context): ElementContent[] {
  if (fact.origin.kind !== "row" || !fact.mentions.length) return [];
  const says = new Set(articlesOf(fact, context));
  const silent = context.tables.articles.filter((article) => !says.has(article));
  if (!silent.length) return [];
  const join = context.lang === "en" ? "; " : "؛ ";
  return [
    h("p", { className: ["entry-others"] }, [
      `${wordsOf(context.lang).silent}: `,
      ...silent.flatMap((article, i) => [i ? join : "", articleLink(article, context)]),
      ".",
    ]),
  ];
}
