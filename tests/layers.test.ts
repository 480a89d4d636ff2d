import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readModules, roomOf, type Module } from "./import-graph.ts";

const modules = readModules("scripts", "charts");
const isOurs = (target: string): boolean => /^(scripts|charts|tests|report)\//.test(target);

/**
 * room → what it may import of ours besides itself and core: a room, a part of one, or a file. Data flows one way, so
 * each imports only what stands before it.
 */
const may: Record<string, readonly string[]> = {
  core: [],
  read: [],
  ingest: [],
  say: [],
  "store/tables": [],
  "store/check": ["store/tables"],
  store: ["charts", "draw", "say", "ingest/types.ts"],
  decide: ["store/tables"],
  tally: ["store/tables"],
  charts: ["say"],
  draw: ["charts", "say", "store/tables"],
  notebook: ["charts", "say", "draw", "store/tables"],
  desk: ["say", "decide", "store/tables", "charts"],
  publish: ["say", "decide", "tally", "desk", "notebook", "store/tables"],
  preview: ["store/tables"],
  // builds word lists of the reader out of published dictionaries
  lexicon: ["read", "store"],
  bench: ["read", "store", "ingest", "say", "decide", "tally"],
  cli: ["store", "ingest", "read", "decide", "tally", "say", "charts", "draw", "notebook", "desk", "publish", "preview"],
};

/** Rooms that know neither disk nor net nor clock nor chance. */
const pure = ["core", "read", "ingest", "decide", "say", "store/tables", "store/check", "tally", "charts"];

const folder = (room: string): string => (room === "charts" ? "charts/" : room.endsWith(".ts") ? `scripts/${room}` : `scripts/${room}/`);
const inRoom = (room: string) => (one: Module): boolean => one.path.startsWith(folder(room));

test.each(Object.entries(may))("%s imports only what stands before it", (room, allowed) => {
  const places = [room, "core", ...allowed].map(folder);
  const wrong = modules.filter(inRoom(room)).flatMap(({ path, imports }) =>
    imports.filter(({ target }) => isOurs(target) && !places.some((place) => target.startsWith(place))).map(({ target }) => `${path} → ${target}`));
  expect(wrong).toEqual([]);
});

test("every room has its rule", () => {
  const rooms = new Set(modules.map(({ path }) => roomOf(path)).filter((room) => room !== "scripts"));
  expect([...rooms].filter((room) => !(room in may))).toEqual([]);
});

test("no module imports itself by way of others", () => {
  const graph = new Map(modules.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType).map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) cycles.push([...way.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test("no language imports another", () => {
  const language = (path: string): string | undefined => /^scripts\/read\/([a-z]{2})\//.exec(path)?.[1];
  expect(readdirSync("scripts/read")).toEqual(expect.arrayContaining(["ar", "en"]));
  const wrong = modules.flatMap(({ path, imports }) => {
    const own = language(path);
    return own ? imports.filter(({ target }) => ![undefined, own].includes(language(target))).map(({ target }) => `${path} → ${target}`) : [];
  });
  expect(wrong).toEqual([]);
});

test("pure rooms know neither disk nor net nor clock nor chance", () => {
  const outer = /^node:(fs|child_process|net|http|https|os|dns|worker_threads)/;
  const wrong = modules.filter((one) => pure.some((room) => inRoom(room)(one))).flatMap(({ path, imports, code }) => {
    const ambient = /Date\.now|new Date\(\)|Math\.random|process\.(argv|env|cwd)|(?<![.\w])fetch\(/.exec(code);
    return [...imports.filter(({ target }) => outer.test(target)).map(({ target }) => `${path}: ${target}`), ...(ambient ? [`${path}: ${ambient[0]}`] : [])];
  });
  expect(wrong).toEqual([]);
});

test("nothing imports the tests", () => {
  expect(modules.filter(({ imports }) => imports.some(({ target }) => target.startsWith("tests/"))).map(({ path }) => path)).toEqual([]);
});

test("rooms stay small: no file over 300 lines, and past 250 somebody has asked why", () => {
  const large = modules.map(({ path }) => [path, readFileSync(path, "utf8").split("\n").length] as const).filter(([, lines]) => lines > 300);
  expect(large).toEqual([]);
});
