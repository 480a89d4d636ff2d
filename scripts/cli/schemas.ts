import { join } from "node:path";
import { factsSchema } from "../notebook/facts/schema.ts";
import { settingsSchema } from "../store/files/settings.ts";
import { writeWhole } from "../store/files/write.ts";
import { topicsSchema } from "../store/tables/topics-schema.ts";

/** The schema of each YAML file that a person writes; it stands beside the file, and the file's first line names it. */
const SCHEMAS = {
  "data/topics.schema.json": topicsSchema,
  "report/facts.schema.json": factsSchema,
  "report/settings.schema.json": settingsSchema,
} as const;

/** path → content; the same bytes from the same program */
export const schemaFiles = (): Map<string, string> =>
  new Map(Object.entries(SCHEMAS).map(([path, schema]) => [path, `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", ...schema }, null, 1)}\n`]));

/** Puts them into a project. @returns whether any was another before */
export async function writeSchemas(root: string): Promise<boolean> {
  const written = await Promise.all([...schemaFiles()].map(([path, content]) => writeWhole(join(root, path), content)));
  return written.includes(true);
}
