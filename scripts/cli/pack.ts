import { hashOf } from "../core/hash.ts";
import type { Project } from "../store/files/project.ts";
import { readBytes } from "../store/files/read.ts";

/** The tables and their descriptor as they are published: with the size and hash of each file. */
export async function packData(project: Project): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>();
  const resources = await Promise.all(
    project.descriptor.resources.map(async (resource) => {
      const bytes = await readBytes(project.root, `data/${resource.path}`);
      files.set(`data/${resource.path}`, bytes);
      return { ...resource, bytes: bytes.length, hash: `sha256:${hashOf(bytes)}` };
    }),
  );
  const { resources: _, ...rest } = project.descriptor;
  files.set("data/datapackage.json", `${JSON.stringify({ ...rest, resources }, null, 1)}\n`);
  return files;
}
