import { chart } from "./chart.ts";
import { claim } from "./claim.ts";
import { corrections } from "./corrections.ts";
import type { BlockDirective, InlineDirective } from "./directive.ts";
import { downloads } from "./downloads.ts";
import { date, fact } from "./fact.ts";
import { edition } from "./edition.ts";
import { key } from "./key.ts";
import { keys } from "./keys.ts";
import { literal } from "./literal.ts";
import { quote } from "./quote.ts";
import { rules } from "./rules.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { table } from "./table.ts";

/** All directives that may stand in a sentence, by name. */
export const inlineDirectives: ReadonlyMap<string, InlineDirective> = byName([fact, date, literal, claim, source]);

/** All directives that are cells of their own, by name. */
export const blockDirectives: ReadonlyMap<string, BlockDirective> = byName([
  chart, table, quote, edition, keys, key, sources, rules, corrections, downloads,
]);

function byName<T extends { name: string }>(list: T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.name, one]));
}
