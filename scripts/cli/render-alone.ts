import { join } from "node:path";
import { diskCache } from "../store/files/cache.ts";
import { UserError } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import { readSettings } from "../store/files/settings.ts";
import { writeWhole } from "../store/files/write.ts";
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
