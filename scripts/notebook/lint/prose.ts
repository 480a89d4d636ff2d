import type { Nodes } from "mdast";
import type { Lang, Mention } from "../../types.ts";
import type { Cell, ProseCell } from "../cells.ts";
import { contextFor, type Context, type Report } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import type { FrontMatter } from "../front-matter.ts";
import { parseMarkdown } from "../parse.ts";
import { blocksOf, placeAt, plainOf, type Plain } from "../plain.ts";

export type Reader = (text: string, lang: Lang) => Mention[];

/** Every number or date in the report's prose must be a fact, and both languages must cite the same facts. */
export function lintProse(cells: readonly Cell[], front: FrontMatter, report: Report, read: Reader): void {
  for (const lang of ["en", "ar"] as const) {
    const context = contextFor(report, lang);
    for (const cell of cells) {
      if (cell.type === "prose") for (const block of blocksOf(cell[lang])) lintBlock(plainOf(block, context), context, read);
    }
    for (const key of ["title", "description", "author"] as const) {
      const plain = plainOf(parseMarkdown(front[key][lang]), context);
      // The place in the front matter is the line of its key.
      const at = { line: front.lines[key] ?? 1, column: 1 };
      lintBlock({ ...plain, segments: plain.segments.map((one) => ({ ...one, at })) }, context, read, at);
    }
  }
  for (const cell of cells) if (cell.type === "prose") lintParity(cell, report);
}

function lintBlock(plain: Plain, context: Context, read: Reader, at?: { line: number; column: number }): void {
  const { diagnostics, path, lang, facts } = context;
  const place = (offset: number) => at ?? placeAt(plain, offset);
  const bound = plain.segments.filter((one) => one.kind !== "text");
  const flagged: { start: number; end: number }[] = [];
  for (const mention of read(plain.text, lang)) {
    if (mention.kind === "event") continue;
    const over = bound.filter((one) => one.start < mention.end && one.end > mention.start);
    if (!over.length) {
      flagged.push(mention);
      diagnostics.add(path, place(mention.start), "unbound-number", `number that is no fact: “${mention.quote}”; write :fact[…], :date[…] or :literal[…]{why="…"}`);
      continue;
    }
    const fact = over.length === 1 && over[0]!.fact ? facts.get(over[0]!.fact) : undefined;
    // Only words outside of the fact can change what it says.
    const isWider = mention.start < over[0]!.start || mention.end > over[0]!.end;
    const drift = fact && isWider && driftOf(mention, fact);
    if (drift) diagnostics.add(path, place(mention.start), "bound-changed", `the words around ${fact.name} change what it says: “${mention.quote}” reads as ${drift}`);
  }
  // Whatever the reader makes of them: no digit stands in prose on its own.
  for (const match of plain.text.matchAll(/\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isBound = bound.some((one) => one.start <= start && one.end >= end);
    const isKnown = flagged.some((one) => one.start <= start && one.end >= end);
    if (!isBound && !isKnown) {
      diagnostics.add(path, place(start), "unbound-number", `number that is no fact: “${match[0]}”; write :fact[…], :date[…] or :literal[…]{why="…"}`);
    }
  }
}

/** What the reader makes of a fact among its words, where that is not what the fact says; else empty. */
function driftOf(mention: Mention, { value }: Fact): string {
  if (mention.kind !== "quantity" || value.type !== "quantity" || mention.value === null) return "";
  const { amount } = value;
  if (amount.bound === "vague" || amount.bound === "between" || mention.bound === "between") return "";
  if (mention.value === amount.value && mention.bound === amount.bound) return "";
  return `${mention.bound} ${mention.value}`;
}

function lintParity(cell: ProseCell, report: Report): void {
  const { diagnostics, path } = report;
  const cite = (lang: Lang): { facts: Set<string>; literals: string[]; shape: string[] } => {
    const context = contextFor(report, lang);
    const plains = blocksOf(cell[lang]).map((block) => plainOf(block, context));
    return {
      facts: new Set(plains.flatMap(({ segments }) => segments.map((one) => one.fact)).filter(Boolean)),
      literals: plains.flatMap(({ text, segments }) => segments.filter((one) => one.kind === "literal").map((one) => digitsOf(text.slice(one.start, one.end)))).filter(Boolean).sort(),
      shape: shapeOf(cell[lang]),
    };
  };
  const [en, ar] = [cite("en"), cite("ar")];
  const say = (message: string): void => diagnostics.add(path, cell.at, "parity", message);
  for (const name of en.facts) if (!ar.facts.has(name)) say(`cited in :::en and not in :::ar: ${name}`);
  for (const name of ar.facts) if (!en.facts.has(name)) say(`cited in :::ar and not in :::en: ${name}`);
  if (en.literals.join(" ") !== ar.literals.join(" ")) say(`literals state other numbers: ${en.literals.join(" ") || "none"} in :::en, ${ar.literals.join(" ") || "none"} in :::ar`);
  if (en.shape.join(" ") !== ar.shape.join(" ")) say(`headings differ: ${en.shape.join(" ") || "none"} in :::en, ${ar.shape.join(" ") || "none"} in :::ar`);
}

const shapeOf = (part: Nodes): string[] =>
  "children" in part ? part.children.flatMap((block) => (block.type === "heading" ? ["#".repeat(block.depth)] : [])) : [];

/** The digits of a literal, in ASCII, so that «١٢» and 12 are one number. */
const digitsOf = (text: string): string =>
  [...text.matchAll(/\p{Nd}/gu)].map(([digit]) => {
    const code = digit.codePointAt(0)!;
    return code > 0x6f0 - 1 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30;
  }).join("");
