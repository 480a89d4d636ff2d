/** Who imports whom, as a parser of TypeScript sees it: no comment and no string is taken for an import. */
import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "oxc-parser";

export interface Import {
  /** path from the root for a file of ours; a package's name; `node:fs` */
  target: string;
  isType: boolean;
}

export interface Module {
  path: string;
  imports: Import[];
  /** without its comments */
  code: string;
  comments: { text: string; line: number }[];
}

/** Every source file below the folders, parsed, in the order of their paths. */
export function readModules(...folders: string[]): Module[] {
  return folders.flatMap(list).sort().map(parse);
}

function list(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "fixtures" || entry.name === "snapshots" ? [] : list(path);
    return /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

function parse(path: string): Module {
  const source = readFileSync(path, "utf8");
  const { module, comments, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const at = (name: string, isType: boolean): Import => ({ target: name.startsWith(".") ? posix.join(posix.dirname(path), name) : name, isType });
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => at(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType))),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [at(moduleRequest.value, isType)] : []))),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const name = /^["'](.*)["']$/.exec(source.slice(moduleRequest.start, moduleRequest.end))?.[1];
      return name === undefined ? [] : [at(name, false)];
    }),
  ];
  let code = source;
  for (const { start, end } of [...comments].reverse()) code = code.slice(0, start) + " ".repeat(end - start) + code.slice(end);
  return { path, imports, code, comments: comments.map(({ value, start }) => ({ text: value, line: source.slice(0, start).split("\n").length })) };
}

/** `scripts/store/files/write.ts` → `store`; `charts/troops.ts` → `charts`. */
export function roomOf(path: string): string {
  const [first, second = ""] = path.split("/");
  return first === "scripts" ? (second.includes(".") ? "scripts" : second) : first!;
}
