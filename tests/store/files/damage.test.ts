import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskCache } from "../../../scripts/store/files/cache.ts";
import { withLock } from "../../../scripts/store/files/lock.ts";
import { readStamp, writeStamp } from "../../../scripts/store/files/stamp.ts";
import { recoverFolder, replaceFolder } from "../../../scripts/store/files/write.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sanad-damage-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("the cache", () => {
  const drawing = Buffer.from('{"text":"2,500"}');

  test("gives back what was kept", async () => {
    const cache = diskCache(root);
    await cache.set("troops", drawing);
    expect(Buffer.from((await cache.get("troops"))!)).toEqual(drawing);
  });

  test.each([
    ["one digit changed", (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("2,500", "9,500"), "latin1")],
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ["shorter than its seal", () => Buffer.from("x")],
    ["empty", () => Buffer.alloc(0)],
    ["zeros", (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ])("takes a damaged entry for a miss: %s", async (_, damage) => {
    const cache = diskCache(root);
    await cache.set("troops", drawing);
    const [name] = await readdir(join(root, ".cache"));
    const path = join(root, ".cache", name!);
    await writeFile(path, damage(await readFile(path)));
    expect(await cache.get("troops")).toBeUndefined();
    await cache.set("troops", drawing);
    expect(Buffer.from((await cache.get("troops"))!)).toEqual(drawing);
  });
});

test.each(["{", "null", "[]", "{}", '{"version":"1","words":"x","inputs":[],"outputs":null}'])("a damaged stamp is no build: %s", async (source) => {
  await writeStamp(root, "1", {}, "");
  await writeFile(join(root, ".cache/build.json"), source);
  expect(await readStamp(root, "1")).toEqual({ stamp: null, reasons: ["no build is remembered"] });
});

describe("a lock", () => {
  const path = () => join(root, ".decisions.csv.lock");
  const left = (owner: object) => writeFile(path(), JSON.stringify({ host: hostname(), id: "x", ...owner }));

  test("whose process number has gone to another process is taken over", async () => {
    // This process lives, but did not start when the lock says that its holder did.
    await left({ pid: process.pid, started: "1" });
    expect(await withLock(path(), () => Promise.resolve("done"), 500)).toBe("done");
  });

  test("that nobody has touched for a minute is taken over", async () => {
    await left({ pid: process.pid });
    const then = new Date(Date.now() - 61_000);
    await utimes(path(), then, then);
    expect(await withLock(path(), () => Promise.resolve("done"), 500)).toBe("done");
  });

  test("of a process that is at work is waited for", async () => {
    await left({ pid: process.pid });
    await expect(withLock(path(), () => Promise.resolve("done"), 200)).rejects.toThrow("locked: ");
  });
});

describe("dist/", () => {
  const dist = () => join(root, "dist");

  test("that was moved aside by a build killed between its two renames comes back", async () => {
    await mkdir(join(root, "dist.99999999.old.tmp"));
    await writeFile(join(root, "dist.99999999.old.tmp/index.html"), "last good");
    expect(await recoverFolder(dist())).toBe(true);
    expect(await readFile(join(dist(), "index.html"), "utf8")).toBe("last good");
    expect(await recoverFolder(dist())).toBe(false);
  });

  test("is whole after the next build, and what lay aside is gone", async () => {
    await mkdir(join(root, "dist.99999999.old.tmp"));
    await replaceFolder(dist(), new Map([["a.html", "new"]]));
    expect(await readdir(root)).toEqual(["dist"]);
    expect(await readdir(dist())).toEqual(["a.html"]);
  });
});
