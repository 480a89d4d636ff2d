/** Sketches of the project's articles, kept in .cache/ so that adding one to thousands reads one. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleRow } from "../core/rows.ts";
import { NearIndex, sketchOf, type Sketch } from "../ingest/near.ts";
import { atMost } from "../store/files/at-once.ts";
import { readArticle, type Project } from "../store/files/project.ts";
import { writeWhole } from "../store/files/write.ts";

const FILE = ".cache/near-copies.json";
/** Changes when a sketch means something else. */
const VERSION = 1;

export interface NearCopies {
  index: NearIndex;
  /** remembers a new article */
  add(id: string, sha256: string, sketch: Sketch): void;
  /** writes what is remembered; a folder that cannot be written is no reason to fail */
  save(): Promise<void>;
}

export async function openNearCopies(project: Project, rows: readonly ArticleRow[]): Promise<NearCopies> {
  const path = join(project.root, FILE);
  const known = await readFile(path, "utf8").then(parse, () => new Map<string, Sketch>());
  const index = new NearIndex();
  const now = new Map<string, Sketch>();
  let isChanged = known.size !== rows.length;
  await atMost(rows, async ({ article_id, file, sha256 }) => {
    let sketch = known.get(sha256);
    if (!sketch) {
      isChanged = true;
      // an article that cannot be read is `check`'s business
      sketch = await readArticle(project, file, sha256, 0).then(sketchOf, () => ({ all: 0, least: [] }));
    }
    now.set(sha256, sketch);
    if (sketch.least.length > 0) index.add(article_id, sketch);
  });
  return {
    index,
    add(id, sha256, sketch) {
      isChanged = true;
      now.set(sha256, sketch);
      index.add(id, sketch);
    },
    async save() {
      if (isChanged) await writeWhole(path, JSON.stringify({ version: VERSION, sketches: [...now].map(([sha256, { all, least }]) => [sha256, all, ...least]) })).catch(() => false);
    },
  };
}

/** A damaged file is as none. */
function parse(source: string): Map<string, Sketch> {
  try {
    const { version, sketches } = JSON.parse(source) as { version: number; sketches: [string, number, ...number[]][] };
    if (version !== VERSION) return new Map();
    return new Map(sketches.map(([sha256, all, ...least]) => [sha256, { all, least }]));
  } catch {
    return new Map();
  }
}
