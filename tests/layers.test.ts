import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** Every source file, with forward slashes. */
function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(ts|mjs)$/.test(name) ? [path.replaceAll("\\", "/")] : [];
  });
}

/** Modules a file imports: paths from the root for our own, names for packages. `import type` does not count. */
function imports(path: string): { target: string; typeOnly: boolean }[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)|^import "([^"]+)"/gm)].map((m) => {
    const name = (m[2] ?? m[3] ?? m[4])!;
    const target = name.startsWith(".") ? relative(".", join(dirname(path), name)).replaceAll("\\", "/") : name;
    return { target, typeOnly: Boolean(m[1]) };
  });
}

const files = [...sources("scripts"), ...sources("charts")];

/** room → what it may import of ours, besides itself and scripts/core/ */
const may: Record<string, string[]> = {
  "scripts/core/": [],
  "scripts/read/": [],
  "scripts/ingest/": [],
  "scripts/store/tables/": [],
  "scripts/store/check/": ["scripts/store/tables/"],
  "scripts/store/": ["charts/index.ts", "scripts/draw/", "scripts/say/", "scripts/ingest/types.ts"],
  "scripts/decide/": ["scripts/store/tables/"],
  "scripts/tally/": ["scripts/store/tables/"],
  "scripts/say/": [],
  "charts/": ["scripts/say/", "scripts/core/rows.ts"],
  "scripts/draw/": ["charts/", "scripts/say/", "scripts/store/tables/"],
};

/** Rooms that know neither disk nor clock. */
const pure = ["scripts/core/", "scripts/read/", "scripts/ingest/", "scripts/decide/", "scripts/say/", "scripts/store/tables/", "scripts/store/check/", "scripts/tally/", "charts/"];

test.each(Object.entries(may))("%s imports only what it may", (room, allowed) => {
  const wrong = files.filter((file) => file.startsWith(room)).flatMap((file) =>
    imports(file)
      .filter(({ target }) => /^(scripts|charts|tests|report)\//.test(target))
      .filter(({ target }) => ![room, "scripts/core/", ...allowed].some((place) => target.startsWith(place)))
      .map(({ target }) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("no language imports another", () => {
  const languages = readdirSync("scripts/read", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
    .map((entry) => entry.name);
  expect(languages).toContain("ar");
  const wrong = files.flatMap((file) => {
    const own = /^scripts\/read\/([a-z]{2})\//.exec(file)?.[1];
    return own ? imports(file).filter(({ target }) => {
      const other = /^scripts\/read\/([a-z]{2})\//.exec(target)?.[1];
      return other !== undefined && other !== own;
    }).map(({ target }) => `${file} → ${target}`) : [];
  });
  expect(wrong).toEqual([]);
});

test("the notebook reaches the reader only as a type", () => {
  const wrong = files.filter((f) => f.startsWith("scripts/notebook/") && !f.startsWith("scripts/notebook/lint/")).flatMap((file) =>
    imports(file).filter(({ target, typeOnly }) => target.startsWith("scripts/read/") && !typeOnly).map(({ target }) => `${file} → ${target}`));
  expect(wrong).toEqual([]);
});

test("pure rooms know neither disk nor clock nor chance", () => {
  const wrong = files.filter((file) => pure.some((room) => file.startsWith(room))).flatMap((file) => {
    const source = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const found = /node:(fs|child_process|net|http|os)|Date\.now|new Date\(\)|Math\.random|process\.(argv|env)/.exec(source);
    return found ? [`${file}: ${found[0]}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("nothing imports the tests", () => {
  expect(files.flatMap((file) => imports(file).filter(({ target }) => target.startsWith("tests/")).map(() => file))).toEqual([]);
});

test("rooms stay small: no file over 300 lines, and past 250 somebody has asked why", () => {
  const large = files.map((file) => [file, readFileSync(file, "utf8").split("\n").length] as const).filter(([, n]) => n > 300);
  expect(large).toEqual([]);
});
