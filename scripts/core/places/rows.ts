import type { Place, PlaceKind, PlaceName } from "./types.ts";

const KINDS: ReadonlySet<string> = new Set<PlaceKind>(["country", "province", "city", "town", "district", "site"]);

/**
 * Reads a table of places, one a line: `id | kind | in | en names | ar names`, names separated by commas,
 * first the usual one. An empty `in` is the country that the id begins with. A star before a name: see PlaceName.
 * @throws on a line that is none
 */
export function places(table: string): Place[] {
  return table.trim().split("\n").map((line) => {
    const [id = "", kind = "", around = "", en, ar] = line.split("|").map((cell) => cell.trim());
    if (!/^[a-z]{2}(?:-[a-z0-9]+)*$/u.test(id) || !KINDS.has(kind) || ar === undefined) throw new Error(`invalid place: ${line}`);
    return { id, kind: kind as PlaceKind, in: around || (kind === "country" ? "" : id.slice(0, 2)), en: names(en ?? ""), ar: names(ar) };
  });
}

const names = (cell: string): PlaceName[] =>
  cell.split(/\s*[,،]\s*/u).filter((name) => name !== "").map((name) => ({ name: name.replace(/^\*/u, ""), needsKind: name.startsWith("*") }));
