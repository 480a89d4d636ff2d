import { describe, expect, it } from "vitest";
import { older } from "../../scripts/draw/pinned.ts";
import type { RenderOutput } from "../../scripts/draw/types.ts";
import { render, tables } from "./setup.ts";

const reader = (previous: RenderOutput) => (path: string): Promise<Uint8Array | undefined> => {
  const content = previous.files.get(path);
  return Promise.resolve(content === undefined ? undefined : Buffer.from(content as Uint8Array));
};
const changed = () => {
  const all = tables();
  all.findings["troops"]![1]!.best = 2400;
  return all;
};

describe("pinned charts", () => {
  it("stay as they were when the data moves on", async () => {
    const first = await render();
    const second = await render({ tables: changed(), previousManifest: first.manifest, readPrevious: reader(first) });
    const before = first.charts.get("troops")!.en.files.pinned;
    const after = second.charts.get("troops")!.en.files.pinned;
    expect(after).not.toBe(before);
    expect(second.files.get(before)).toBeDefined();
    expect(Buffer.from(second.files.get(before) as Uint8Array).equals(Buffer.from(first.files.get(before) as string))).toBe(true);
    expect(second.manifest.pinned.filter(({ chart, lang }) => chart === "troops" && lang === "en").map(({ sequence }) => sequence)).toEqual([1, 2]);
    // A chart that did not change has still one version.
    expect(second.charts.get("attacks")!.ar.files.pinned).toBe(first.charts.get("attacks")!.ar.files.pinned);
    expect(second.manifest.pinned.filter(({ chart, lang }) => chart === "attacks" && lang === "ar")).toHaveLength(1);
    expect(second.warnings).toEqual([]);
  });

  it("are the same bytes when nothing has changed", async () => {
    const first = await render();
    const again = await render({ previousManifest: first.manifest, readPrevious: reader(first) });
    expect([...again.files].map(([path, content]) => [path, Buffer.from(content as string).toString("base64")]).sort()).toEqual(
      [...first.files].map(([path, content]) => [path, Buffer.from(content as string).toString("base64")]).sort(),
    );
  });

  it("lead to the living chart and to their own rows", async () => {
    const { files, charts } = await render();
    const page = String(files.get(charts.get("troops")!.en.files.pinned));
    expect(page).toContain('href="../../troops.html"');
    expect(page).toContain('href="troops.csv"');
  });

  it("are missed aloud when their files are gone or changed", async () => {
    const first = await render();
    const gone = first.manifest.pinned[0]!;
    const lost = Object.keys(gone.files)[0]!;
    const next = await render({ tables: changed(), previousManifest: first.manifest, readPrevious: (path) => (path === lost ? Promise.resolve(undefined) : reader(first)(path)) });
    expect(next.warnings).toEqual([`pinned chart is gone, no longer listed: ${lost}`]);
    const tampered = await render({ tables: changed(), previousManifest: first.manifest, readPrevious: (path) => (path === lost ? Promise.resolve(Buffer.from("x")) : reader(first)(path)) });
    expect(tampered.warnings).toEqual([`pinned chart was changed, no longer listed: ${lost}`]);
  });

  it("are pruned oldest first, by chart and language", async () => {
    const first = await render();
    const second = await render({ tables: changed(), previousManifest: first.manifest, readPrevious: reader(first) });
    const dropped = older(second.manifest, 1);
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every(({ sequence }) => sequence === 1)).toBe(true);
    expect(older(second.manifest, 2)).toEqual([]);
  });
}, 120_000);
