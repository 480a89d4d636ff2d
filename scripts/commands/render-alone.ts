import { join } from "node:path";
import { diskCache } from "../disk/cache.ts";
import { UserError } from "../disk/error.ts";
import type { Project } from "../disk/project.ts";
import { readSettings } from "../disk/settings.ts";
import { writeWhole } from "../disk/write.ts";
import { readArticles } from "./extract.ts";
import { render } from "./render.ts";
import { readTables } from "./tables.ts";

/** Draws the charts from the tables as they are and puts them into dist/, each file whole. @returns what was done */
export async function renderAlone(project: Project): Promise<string> {
  const { texts } = await readArticles(project);
  const { tables, diagnostics } = await readTables(project, texts);
  if (diagnostics.length) throw new UserError(diagnostics);
  const dist = join(project.root, "dist");
  const { files, charts, drawn, cached } = await render(project, await readSettings(project.root), tables, { dist, cache: diskCache(project.root) });
  const written = await Promise.all([...files].map(([path, content]) => writeWhole(join(dist, path), content)));
  return `${charts.size} charts in two languages: ${drawn} drawn, ${cached} unchanged; ${written.filter(Boolean).length} of ${files.size} files written`;
}
