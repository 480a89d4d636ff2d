import { hashOf } from "../core/hash.ts";
import type { Project } from "../store/files/project.ts";
import { UserError } from "../store/files/error.ts";
import type { Resource } from "../store/tables/descriptor.ts";
import { readBytes } from "../store/files/read.ts";

/** The tables and their descriptor as they are published: with the size and hash of each file. */
export async function packData(project: Project): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>();
  const resources = await Promise.all(
    project.descriptor.resources.map(async (resource): Promise<Resource | null> => {
      const bytes = await readBytes(project.root, `data/${resource.path}`).catch((error: unknown) => {
        // a table that projects of an earlier version lack is not published, nor described
        if (resource["sanad:optional"] && error instanceof UserError && error.diagnostics.every(({ rule }) => rule === "missing-file")) return null;
        throw error;
      });
      if (!bytes) return null;
      files.set(`data/${resource.path}`, bytes);
      return { ...resource, bytes: bytes.length, hash: `sha256:${hashOf(bytes)}` };
    }),
  );
  const { resources: _, ...rest } = project.descriptor;
  files.set("data/datapackage.json", `${JSON.stringify({ ...rest, resources: resources.filter((resource) => resource !== null) }, null, 1)}\n`);
  return files;
}
