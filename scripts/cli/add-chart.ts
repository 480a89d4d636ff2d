/** `sanad add chart NAME`: a chart to change, with its test and its place in the notebook. */
import { access, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UserError } from "../store/files/error.ts";
import { home } from "../store/files/home.ts";
import { writeWhole } from "../store/files/write.ts";

/** Paths of the files that were made or changed, relative to the project. */
export interface AddedChart {
  id: string;
  files: string[];
}

/**
 * Copies charts/example.ts under a new name and puts it into charts/index.ts and report/report.md.
 * @throws UserError where the name is none, or is taken
 */
export async function addChart(root: string, id: string): Promise<AddedChart> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new UserError("chart", 0, `a name has a–z, 0–9 and single hyphens, as arms-sales: ${id}`, "chart-name");
  if (["example", "index", "shared"].includes(id)) throw new UserError("chart", 0, `this name is taken: ${id}`, "chart-name");
  const own = resolve(root) === resolve(home);
  const file = `charts/${id}.ts`;
  if (await exists(join(root, file))) throw new UserError(file, 0, "there is a chart of this name already", "chart-name");
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const example = await readFile(join(home, "charts/example.ts"), "utf8");
  const test = await readFile(join(home, "tests/charts/example.test.ts"), "utf8").catch(() => null);
  const indexFile = join(root, "charts/index.ts");
  const index = await readFile(indexFile, "utf8").catch(() => firstIndex);
  const report = await readFile(join(root, "report/report.md"), "utf8").catch(() => null);
  if (report === null) throw new UserError("report/report.md", 0, "not there; a chart needs its place in a notebook", "chart-place");

  // Whatever cannot be placed is found before anything is written.
  const [newIndex, newReport] = [listed(index, id, name), placed(report, id)];
  const files: string[] = [];
  const write = async (path: string, text: string): Promise<void> => {
    await writeWhole(join(root, path), text);
    files.push(path);
  };
  // What names the chart is written last, so that a run cut short leaves nothing that cannot be built.
  await write(file, renamed(example, id, name, own));
  if (own && test !== null) await write(`tests/charts/${id}.test.ts`, renamed(test, id, name, own).replaceAll("charts/example.ts", file));
  await write("charts/index.ts", newIndex);
  await write("report/report.md", newReport);
  return { id, files };
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** The index of a project that has only the charts of the package yet. */
const firstIndex = `/** The charts, in the order of the report. */
import { charts as ours, type AnyChart } from "sanad/charts/index.ts";

export const charts: AnyChart[] = [...ours] as AnyChart[];
`;

function renamed(source: string, id: string, name: string, own: boolean): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const text = source
    .replace(/ How many dates[^\n]*\*\//, ` ${type}: change what it selects, says and draws. */`)
    .replaceAll("ExampleRows", `${type}Rows`)
    .replace(/(id: )"example"/, `$1"${id}"`)
    .replace(/(label: )\{[^}]*\}/, `$1{ en: "${id.replaceAll("-", " ")}", ar: "${id.replaceAll("-", " ")}" }`)
    .replace(/\bexample\b(?!\.)/g, name)
    .replaceAll(`"example`, `"${id}`);
  return own ? text : text.replaceAll(`"./shared/`, `"sanad/charts/shared/`).replaceAll(`"../scripts/`, `"sanad/scripts/`);
}

/** Adds the import and the name at the end of the list. @throws UserError where the list cannot be found */
function listed(index: string, id: string, name: string): string {
  const list = /(export const charts[^=]*=\s*\[)([^\]]*)(\])/;
  if (!list.test(index)) throw new UserError("charts/index.ts", 0, "has no list `export const charts = [ … ]`; add the chart to it by hand", "chart-place");
  const withImport = index.replace(/((?:^import [^\n]*\n)+)/m, `$1import { ${name} } from "./${id}.ts";\n`);
  return withImport.replace(list, (_, open: string, items: string, close: string) => `${open}${items.trim().replace(/,$/, "")}${items.trim() ? ", " : ""}${name}${close}`);
}

/** After the last chart of the notebook, or at its end. */
function placed(report: string, id: string): string {
  const cell = `::chart{#${id}}`;
  if (report.includes(cell)) return report;
  const last = [...report.matchAll(/^::chart\{[^\n]*\}[ \t]*$/gm)].at(-1);
  const at = last ? last.index + last[0].length : report.trimEnd().length;
  return `${report.slice(0, at)}\n\n${cell}\n${report.slice(at).replace(/^\n/, "")}`;
}
