import { beforeAll, describe, expect, it } from "vitest";
import type { RenderOutput } from "../../scripts/draw/types.ts";
import { render } from "./setup.ts";

let first: RenderOutput;
let second: RenderOutput;

beforeAll(async () => {
  first = await render();
  second = await render();
}, 60_000);

describe("rendering", () => {
  it("gives the same bytes for the same rows", () => {
    expect([...second.files.keys()]).toEqual([...first.files.keys()]);
    for (const [path, content] of first.files) expect(Buffer.from(second.files.get(path)!).equals(Buffer.from(content)), path).toBe(true);
  });

  it("makes every file of every chart in both languages", () => {
    for (const id of ["troops", "transfers", "attacks", "dates", "sources"])
      for (const lang of ["en", "ar"])
        for (const kind of ["html", "svg", "png", "csv"]) expect(first.files.has(`${lang}/charts/${id}.${kind}`), `${lang} ${id} ${kind}`).toBe(true);
  });

  it("uses no id twice in a page that holds all drawings", () => {
    const page = [...first.charts.values()].flatMap((both) => [both.en.plotHtml, both.ar.plotHtml]).join("");
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });
});
