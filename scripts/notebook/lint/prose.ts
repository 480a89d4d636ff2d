import type { Nodes } from "mdast";
import type { Lang } from "../../core/types.ts";
import type { Cell, ProseCell } from "../cells.ts";
import { contextFor, type Context, type Report } from "../context.ts";
import { Diagnostics } from "../diagnostics.ts";
import type { FrontMatter } from "../front-matter.ts";
import { parseMarkdown } from "../parse.ts";
import { blocksOf, placeAt, plainOf, type Plain } from "../plain.ts";
import { looseClaims } from "./claims.ts";
import { scanText, type Reader } from "./scan.ts";

/** Every number or date in the report's prose must be a fact, and both languages must cite the same facts. */
export function lintProse(cells: readonly Cell[], front: FrontMatter, report: Report, read: Reader): void {
  for (const lang of ["en", "ar"] as const) {
    const context = contextFor(report, lang);
    for (const cell of cells) {
      if (cell.type === "prose") for (const block of blocksOf(cell[lang])) lintBlock(plainOf(block, context), context, read);
    }
    for (const key of ["title", "description", "author"] as const) lintFront(front, key, context, read);
  }
  for (const cell of cells) if (cell.type === "prose") lintParity(cell, report);
}

function lintBlock(plain: Plain, context: Context, read: Reader): void {
  const bound = plain.segments.filter((one) => one.kind !== "text");
  for (const { start, rule, message } of scanText(plain.text, bound, context.lang, context.facts, read)) {
    context.diagnostics.add(context.path, placeAt(plain, start), rule, message);
  }
  for (const { start, message } of looseClaims(plain, context.lang)) {
    context.diagnostics.add(context.path, placeAt(plain, start), "strong-claim", message);
  }
}

/** A text of the front matter: whatever is wrong with it stands at the line of its key, once. */
function lintFront(front: FrontMatter, key: "title" | "description" | "author", context: Context, read: Reader): void {
  const found = new Diagnostics();
  lintBlock(plainOf(parseMarkdown(front[key][context.lang]), { ...context, diagnostics: found }), { ...context, diagnostics: found }, read);
  const at = { line: front.lines[key] ?? 1, column: 1 };
  for (const { rule, message } of found.list) context.diagnostics.add(context.path, at, rule, `${key}: ${message}`);
}

function lintParity(cell: ProseCell, report: Report): void {
  const { diagnostics, path } = report;
  const cite = (lang: Lang): { facts: Set<string>; claims: string[]; literals: string[]; shape: string[] } => {
    const context = contextFor(report, lang);
    const plains = blocksOf(cell[lang]).map((block) => plainOf(block, context));
    return {
      facts: new Set(plains.flatMap(({ segments }) => segments.map((one) => one.fact)).filter(Boolean)),
      claims: plains.flatMap(({ segments }) => segments.map((one) => one.claim)).filter(Boolean).sort(),
      literals: plains.flatMap(({ text, segments }) => segments.filter((one) => one.kind === "literal").map((one) => digitsOf(text.slice(one.start, one.end)))).filter(Boolean).sort(),
      shape: shapeOf(cell[lang]),
    };
  };
  const [en, ar] = [cite("en"), cite("ar")];
  const say = (message: string): void => diagnostics.add(path, cell.at, "parity", message);
  for (const name of en.facts) if (!ar.facts.has(name)) say(`cited in :::en and not in :::ar: ${name}`);
  for (const name of ar.facts) if (!en.facts.has(name)) say(`cited in :::ar and not in :::en: ${name}`);
  if (en.claims.join("; ") !== ar.claims.join("; ")) say(`claims differ: ${en.claims.join("; ") || "none"} in :::en, ${ar.claims.join("; ") || "none"} in :::ar`);
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
