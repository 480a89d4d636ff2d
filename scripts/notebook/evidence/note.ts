import type { Element } from "hast";
import { h } from "hastscript";
import type { ArticleRow } from "../../core/rows.ts";
import { articleAnchor, factAnchor, type Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import { printFact } from "../facts/print.ts";
import { wordsOf } from "../page/words.ts";
import type { Piece } from "./evidence.ts";
import { excerptOf } from "./excerpt.ts";
import { articlesOf, countsArticles } from "./said-by.ts";
import { articleLink, citeOutlet, publishedBasis } from "./names.ts";
import { basisOf } from "./show-piece.ts";

/** What stands in the margin beside a number: who, when, in which words, and how it was read. */
export function noteFor(fact: Fact, context: Context): Element {
  const { lang, options } = context;
  const head = h("p", { className: ["note-head"] }, [
    h("a", { href: `#${factAnchor(fact, lang)}`, className: ["note-number"], dataAs: "full" }, printFact(fact, options)),
    // A bare number says nothing of what it counts.
    ...(fact.value.type === "quantity" && !fact.value.unit && fact.label[lang]
      ? [" ", h("span", { className: ["note-label"], dataOf: `facts/${fact.name}#label` }, fact.label[lang])]
      : []),
  ]);
  const body = fact.origin.kind === "formula" ? formulaNote(fact, context) : isStated(fact) ? quoteNote(fact, context) : countNote(fact, context);
  return h("li", { className: ["note", ...(fact.colour ? [`of-${fact.colour}`] : [])] }, [head, ...body]);
}

/** Whether the articles state it, and not our tables, as a count of articles. */
export const isStated = ({ origin, mentions, value }: Fact): boolean =>
  origin.kind === "row" && mentions.length > 0 && (value.type === "date" || origin.column === "best" || origin.row.table === "evidence");

function quoteNote(fact: Fact, context: Context): Element[] {
  const { lang } = context;
  const piece = bestPiece(fact, context);
  const { before, quote, after } = excerptOf(piece, 42);
  const { article } = piece;
  const others = articlesOf(fact, context).filter((other) => other !== article);
  return [
    h("p", { className: ["note-quote"], lang: article.lang, dir: article.lang === "ar" ? "rtl" : "ltr", dataOf: `articles/${article.article_id}#excerpt` }, [before, h("mark", quote), after]),
    h("p", { className: ["note-from"] }, [articleLink(article, context), article.published_basis === "stated" ? ". " : ` (${publishedBasis(article, lang)}). `, `${basisOf(piece, lang)}.`]),
    ...(others.length
      ? [h("p", { className: ["note-others"] }, [lang === "en" ? "Also " : "وكذلك ", ...listOf(others, context), "."])]
      : []),
  ];
}

const bestPiece = (fact: Fact, context: Context): Piece => plainestFirst(fact, context)[0]!;

/** The pieces behind a fact: those that say just what it says, in so many words, before the others. */
export function plainestFirst({ mentions, value }: Fact, { evidence }: Context): Piece[] {
  const pieces = mentions.map((id) => evidence.piece(id));
  const rank = ({ mention }: Piece): number => {
    const isSame = value.type === "date" ? mention.edtf === value.edtf : mention.value === value.amount.value && mention.bound === value.amount.bound;
    const isKind = value.type !== "date" || mention.kind === "date";
    return (isKind ? 0 : 4) + (isSame ? 0 : 2) + (mention.kind === "date" && mention.basis !== "explicit" ? 1 : 0);
  };
  return pieces.toSorted((a, b) => rank(a) - rank(b));
}

function formulaNote(fact: Fact, context: Context): Element[] {
  return [h("p", { className: ["note-from"] }, [`${wordsOf(context.lang).formula}: `, ...formulaWords(fact, context), "."])];
}

/** A count of articles names them; a day of an article says whether it states it; any other count, the table. */
function countNote(fact: Fact, context: Context): Element[] {
  const { lang } = context;
  const words = wordsOf(lang);
  const articles = articlesOf(fact, context);
  if (fact.value.type === "date" && articles[0]) {
    return [h("p", { className: ["note-from"] }, [h("a", { href: `#${articleAnchor(articles[0].article_id)}` }, citeOutlet(articles[0], context)), ` (${publishedBasis(articles[0], lang)}).`])];
  }
  if (articles.length && countsArticles(fact)) return [h("p", { className: ["note-from"] }, [...listOf(articles, context), "."])];
  const table = fact.origin.kind === "formula" ? "" : fact.origin.kind === "row" ? fact.origin.row.table : fact.origin.table;
  return [h("p", { className: ["note-from"] }, [`${words.counted}: `, h("a", { href: `data/${table}.csv` }, h("code", { dir: "ltr" }, `${table}.csv`)), "."])];
}

const listOf = (articles: ArticleRow[], context: Context): (Element | string)[] =>
  articles.flatMap((article, i) => [
    i ? (context.lang === "en" ? "; " : "؛ ") : "",
    h("a", { href: `#${articleAnchor(article.article_id)}` }, citeOutlet(article, context)),
  ]);

/** A formula with its facts in words: “about 3,000 soldiers − 2,500 soldiers”. */
export function formulaWords(fact: Fact, { facts, lang, options }: Context): (Element | string)[] {
  if (fact.origin.kind !== "formula") return [];
  const linkTo = (name: string): Element => {
    const input = facts.get(name)!;
    return h("a", { href: `#${factAnchor(input, lang)}`, dataAs: "full" }, printFact(input, options));
  };
  const days = /^days\(\s*([\w-]+)\s*,\s*([\w-]+)\s*\)$/.exec(fact.origin.formula);
  if (days) {
    const [from, to] = [days[1]!, days[2]!].map((name) => linkTo(name));
    return lang === "en" ? ["days between ", from!, " and ", to!] : ["الأيام بين ", from!, " و", to!];
  }
  const signs: Record<string, string> = { "-": "−", "*": "×", "/": "÷" };
  return fact.origin.formula.split(/([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)/).map((part) => {
    return facts.has(part) ? linkTo(part) : part.replace(/[-*/]/g, (sign) => signs[sign]!);
  });
}
