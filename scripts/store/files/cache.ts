import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, unlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "./write.ts";

/** A store of bytes by key; a lost entry is only made again. */
export interface Cache {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, bytes: Uint8Array): Promise<void>;
  /** forgets what has not been asked for in so many days */
  prune(days: number): Promise<void>;
}

/** SHA-256 of the content before the content itself: an entry that was damaged on disk is a miss, and made again. */
const SEAL = 32;

const seal = (content: Uint8Array): Buffer => createHash("sha256").update(content).digest();

/** Keeps bytes in `<root>/.cache`, under the SHA-256 of their key. */
export function diskCache(root: string): Cache {
  const folder = join(root, ".cache");
  const file = (key: string) => join(folder, createHash("sha256").update(key).digest("hex"));
  return {
    async get(key) {
      const bytes = await readFile(file(key)).catch(() => undefined);
      const content = bytes?.subarray(SEAL);
      if (!bytes || !content || !seal(content).equals(bytes.subarray(0, SEAL))) return undefined;
      // The time of last use is what `prune` goes by.
      await utimes(file(key), new Date(), new Date()).catch(() => undefined);
      return content;
    },
    async set(key, bytes) {
      await mkdir(folder, { recursive: true });
      await writeWhole(file(key), Buffer.concat([seal(bytes), bytes]));
    },
    async prune(days) {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          const info = await stat(path).catch(() => null);
          if (info?.isFile() && Date.now() - info.mtimeMs > days * 86_400_000) await unlink(path).catch(() => undefined);
        }),
      );
    },
  };
}

/** A cache that keeps nothing, for a build that must make everything. */
export const noCache: Cache = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  prune: () => Promise.resolve(),
};
