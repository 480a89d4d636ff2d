import type { TableDeclaration } from "../core/finding.ts";
import { sha256 } from "../core/hash.ts";
import type { Topics } from "../core/types.ts";
import type { Draft } from "./draft.ts";
import { columnOf, valueOf } from "./key.ts";

/** `{actor}`, `{role|date}` with what stands there where nothing is said. */
export const PLACEHOLDER = /\{([a-z][a-z0-9_]*)(?:\|([^{}]*))?\}/g;

/** The id that a row would like to have: by its template, by its dimensions, else by its table's name. */
export function idOf(table: string, declaration: TableDeclaration, draft: Draft, topics: Topics): string {
  const first = draft.readings[0]!;
  const template = (first.kind === "event" ? declaration.event_id : undefined) ?? declaration.id ?? defaultTemplate(declaration);
  const filled = template.replace(PLACEHOLDER, (_, name: string, otherwise: string | undefined) => {
    const value = name === "edtf" || name === "day" ? slug(draft.time.edtf) : (declaration.row as string[]).includes(name) ? slug(valueOf(name as "place", first)) : columnOf(name, draft.readings, topics).map(slug).join("-");
    return value || slug(otherwise ?? "");
  });
  return slug(filled) || slug(table);
}

const defaultTemplate = ({ row }: TableDeclaration): string => row.filter((name) => name !== "part_of").map((name) => `{${name}}`).join("-");

/** `2021-04-11~/2021-04-20~` → `2021-04-11-to-2021-04-20`; words in other letters get a short name of their own. */
function slug(text: string): string {
  const plain = text.toLowerCase().replace("/", "-to-").replaceAll("..", "open").replaceAll("_", "-").replace(/[^a-z0-9-]+/g, "-").replace(/-+/g, "-").replace(/^-|-$/g, "");
  return plain || (text ? sha256(text).slice(0, 6) : "");
}

/** The wanted id if it is free; else with what keeps the row apart from the one that has it; else with a number. */
export function freeId(wanted: string, taken: Taken, draft: Draft): string {
  let base = wanted;
  if (taken.has(base)) {
    const apart = slug([...draft.apart].filter(([name]) => name !== "country" || !draft.apart.has("place")).map(([, value]) => value).join("-"));
    if (apart) base = `${wanted}-${apart}`;
  }
  let id = base;
  let n = taken.get(base) ?? 1;
  while (taken.has(id)) id = `${base}-${(n += 1)}`;
  if (id !== base) taken.set(base, n);
  taken.set(id, 1);
  return id;
}

/** Ids that are given away → the number of the last that was made of each. */
export type Taken = Map<string, number>;
