import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compileTopics, extractArticle } from "../read/extract.ts";
import { countNouns, proposeTopics } from "../read/propose-topics.ts";
import { openProject } from "../store/files/project.ts";
import { writeWhole } from "../store/files/write.ts";
import { addArticles } from "./add.ts";
import type { AddSummary } from "./add.ts";
import { decide } from "./decide.ts";
import { extract, readArticles } from "./extract.ts";
import { init } from "./init.ts";
import { tally } from "./tally.ts";

export interface Started extends AddSummary {
  /** topics proposed, the most counted first */
  topics: string[];
}

/**
 * A folder for a new report with the articles of another: takes them, proposes topics from the nouns that they count
 * most, and makes the tables.
 * @throws UserError where the folder is not empty, or no article can be taken
 */
export async function initFrom(folder: string, from: string): Promise<Started> {
  await init(folder);
  const summary = await addArticles(await openProject(folder), [from], {});
  const started = await openProject(folder);
  const { articles, texts } = await readArticles(started);
  const none = compileTopics();
  const read = articles.map(({ article_id: id, lang, published }) => {
    const text = texts[id]!;
    return { lang, text, mentions: extractArticle({ id, text, lang, ...(published && { published }) }, none).mentions };
  });
  const nouns = countNouns(read);
  const proposed = proposeTopics(nouns);
  if (proposed) await writeWhole(join(folder, "data/topics.yaml"), proposed);
  // Nobody has translated a sentence yet; until then that is no error.
  const settings = await readFile(join(folder, "report/settings.yaml"), "utf8");
  await writeWhole(join(folder, "report/settings.yaml"), settings.replace(/^severities: \{\}$/m, "severities: { untranslated: warning }"));
  const project = await openProject(folder);
  await extract(project);
  await decide(project);
  await tally(project);
  return { ...summary, topics: Object.keys(project.topics.topics) };
}
