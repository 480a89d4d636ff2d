import { h } from "hastscript";
import type { TextDirective } from "mdast-util-directive";
import type { Agreement } from "../../core/rows.ts";
import { placeOf } from "../cells.ts";
import { factAnchor, type Context } from "../context.ts";
import type { Fact } from "../facts/fact.ts";
import { refOf, rowsOf } from "../facts/select.ts";
import { attribute, labelOf, type InlineDirective } from "./directive.ts";

const kinds = ["every", "only", "none", "agree"] as const;

/**
 * `:claim[all]{every="deadline-articles" of="articles"}`: a strong word that the data has to bear out, or the build fails.
 * every: the two counts are one; only: the first is the smaller; none: the count is nought; agree: the row's sources do.
 */
export const claim: InlineDirective = {
  name: "claim",
  render(node, context) {
    const text = labelOf(node);
    const fail = (message: string): null => {
      context.diagnostics.add(context.path, placeOf(node), "claim", message);
      return null;
    };
    if (!text.trim()) return fail("empty claim: write :claim[the words]{…}");
    const kind = kinds.filter((name) => attribute(node, name));
    if (kind.length !== 1) return fail(`a claim is one of ${kinds.join(", ")}: write :claim[${text}]{every="…" of="…"}`);
    const fact = find(attribute(node, kind[0]!), context);
    if (!fact) return fail(`unknown fact: ${attribute(node, kind[0]!)}`);
    const wrong = wrongIn(kind[0]!, fact, node, context);
    if (wrong) return fail(`“${text}” is not borne out: ${wrong}`);
    const className = ["n", ...(fact.colour ? [`of-${fact.colour}`] : [])];
    return { text, fact: "", claim: `${kind[0]} ${fact.name} ${attribute(node, "of")}`.trim(), element: h("a", { className, href: `#${factAnchor(fact, context.lang)}`, dataOf: "literal" }, text) };
  },
};

/** The facts that a claim rests on. */
export const namesOf = (node: TextDirective): string[] =>
  [...kinds, "of"].map((name) => attribute(node, name).trim()).filter(Boolean);

const find = (name: string, { facts }: Context): Fact | undefined => facts.get(name.trim());

/** What the data says instead; empty where it bears the claim out. */
function wrongIn(kind: (typeof kinds)[number], fact: Fact, node: TextDirective, context: Context): string {
  if (kind === "agree") {
    const { origin } = fact;
    const row = origin.kind === "row" ? rowsOf(context.tables, origin.row.table).find((one) => refOf(origin.row.table, one).id === origin.row.id) : undefined;
    const agreement = row?.agreement as Agreement | undefined;
    return agreement === "agree" ? "" : `the sources of ${fact.name}: ${agreement ?? "no row of a table"}`;
  }
  const count = exactCount(fact);
  if (count === null) return `${fact.name} is no exact count`;
  if (kind === "none") return count === 0 ? "" : `${fact.name} is ${count}`;
  const whole = find(attribute(node, "of"), context);
  if (!whole) return `of names no fact: ${attribute(node, "of") || "none given"}`;
  const total = exactCount(whole);
  if (total === null) return `${whole.name} is no exact count`;
  const holds = kind === "every" ? count === total : count < total;
  return holds ? "" : `${fact.name} is ${count} and ${whole.name} ${total}`;
}

const exactCount = ({ value }: Fact): number | null =>
  value.type === "quantity" && value.amount.bound === "exact" ? value.amount.value : null;
