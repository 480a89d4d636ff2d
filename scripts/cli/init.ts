import { access, readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { UserError } from "../store/files/error.ts";
import { home } from "../store/files/home.ts";
import { writeWhole } from "../store/files/write.ts";
import { formatCsv } from "../store/tables/csv.ts";
import { schemaFiles } from "./schemas.ts";
import { withDeclared } from "../store/tables/declared.ts";
import type { DataPackage } from "../store/tables/descriptor.ts";
import { withColumns } from "../store/tables/readme.ts";
import { parseTopics } from "../store/tables/topics.ts";

/**
 * Makes a folder in which the command works: empty tables, a first topics.yaml, a report that builds.
 * Nothing that is there is overwritten.
 * @returns the files made, relative to the folder
 * @throws UserError if the folder has any of them already
 */
export async function init(folder: string): Promise<string[]> {
  const root = resolve(folder);
  const files = new Map<string, string>();
  const template = (name: string) => readFile(join(home, "scripts/cli/starter", name), "utf8");
  const topics = await template("topics.yaml");
  const own = JSON.parse(await readFile(join(home, "data/datapackage.json"), "utf8")) as DataPackage;
  const descriptor = withDeclared(own, parseTopics(topics).topics!);
  const name = basename(root).toLowerCase().replace(/[^a-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "report";
  files.set("data/datapackage.json", `${JSON.stringify({ ...descriptor, name, title: name, description: "Read from news articles." }, null, 1)}\n`);
  for (const { path, schema } of descriptor.resources) files.set(`data/${path}`, formatCsv(schema.fields.map((f) => f.name), []));
  files.set("data/topics.yaml", topics);
  files.set("report/report.md", await template("report.md"));
  files.set("report/facts.yaml", await template("facts.yaml"));
  files.set("data/README.md", withColumns("# The data\n\nMade and kept by `sanad`; each row leads back to the words of an article.\n\n", descriptor));
  for (const [path, content] of schemaFiles()) files.set(path, content);
  // The day on which our report was published is not theirs.
  files.set("report/settings.yaml", (await readFile(join(home, "report/settings.yaml"), "utf8")).replace(/^published:.*$/m, '# published: "2026-12-31"'));
  files.set(".gitignore", "dist/\n.cache/\n");

  const there: string[] = [];
  for (const path of files.keys()) if (await access(join(root, path)).then(() => true, () => false)) there.push(path);
  if (there.length) throw new UserError(there.map((path) => ({ path, line: 0, column: 0, severity: "error", message: "is there already; choose an empty folder", rule: "init" })));
  for (const [path, content] of files) await writeWhole(join(root, path), content);
  return [...files.keys()];
}
