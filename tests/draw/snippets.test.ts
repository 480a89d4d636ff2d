import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import type { RenderedChart, RenderOutput } from "../../scripts/draw/types.ts";
import { render } from "./setup.ts";

const kses = JSON.parse(readFileSync("tests/fixtures/charts/wordpress-kses.json", "utf8")) as { global: string[]; tags: Record<string, string[]>; css: string[]; protocols: string[] };
const base = "https://news.example/report/";

let output: RenderOutput;
const all = (): RenderedChart[] => [...output.charts.values()].flatMap(({ en, ar }) => [en, ar]);
const code = (chart: RenderedChart, kind: string): string => chart.snippets.find((snippet) => snippet.kind === kind)!.code;
const parse = (html: string): HTMLElement => new JSDOM(html).window.document.body;

beforeAll(async () => {
  output = await render({ baseUrl: base });
}, 60_000);

/** What WordPress leaves of a snippet for an author who may not write unfiltered HTML. */
function sanitise(root: HTMLElement): HTMLElement {
  for (const element of [...root.querySelectorAll("*")]) {
    const allowed = kses.tags[element.localName];
    if (!allowed) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const keeps = allowed.includes(name) || kses.global.includes(name) || name.startsWith("data-");
      const address = ["href", "src"].includes(name) && !kses.protocols.includes(new URL(value, "x:").protocol.slice(0, -1));
      const style = name === "style" && value.split(";").some((rule) => rule && !kses.css.includes(rule.split(":")[0]!.trim()));
      if (!keeps || address || style) element.removeAttribute(name);
    }
  }
  return root;
}

it("has a sanitiser that takes away what WordPress takes away", () => {
  const dirty = `<figure onclick="x()"><iframe src="https://a.example"></iframe><svg><text>t</text></svg><img src="javascript:x" alt="a"></figure>`;
  expect(sanitise(parse(dirty)).innerHTML).toBe(`<figure>t<img alt="a"></figure>`);
});

it("orders the snippets by robustness", () => {
  for (const chart of all()) expect(chart.snippets.map(({ kind }) => kind)).toEqual(["figure", "iframe", "script", "oembed"]);
});

it("loses nothing of the first snippet to WordPress", () => {
  for (const chart of all()) {
    const whole = parse(code(chart, "figure"));
    const left = sanitise(parse(code(chart, "figure")));
    expect(left.innerHTML).toBe(whole.innerHTML);
    expect(left.querySelector("img")!.getAttribute("alt")).toBe(chart.alt);
    expect(left.querySelector("figure")!.getAttribute("lang")).toBe(chart.lang);
    expect(left.querySelector("figure")!.getAttribute("dir")).toBe(chart.dir);
    expect(left.textContent).toContain(chart.title);
    expect(left.textContent).toContain(chart.source);
  }
});

it("gives every frame the chart's title, its language and a height", () => {
  for (const chart of all()) {
    for (const kind of ["iframe", "script"]) {
      const frame = parse(code(chart, kind)).querySelector("iframe")!;
      expect(frame.title).toBe(chart.title);
      expect(frame.lang).toBe(chart.lang);
      expect(Number(frame.getAttribute("height"))).toBe(Math.max(...Object.values(chart.heights), Number(frame.getAttribute("height"))));
      expect(frame.getAttribute("src")).toBe(base + chart.files.html);
      expect(parse(code(chart, kind)).textContent).toContain(chart.source);
    }
  }
});

it("names a picture by the size it has", () => {
  for (const chart of all()) {
    const png = Buffer.from(output.files.get(chart.files.png)!);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([chart.png.width, chart.png.height]);
    const img = parse(code(chart, "figure")).querySelector("img")!;
    expect([img.width * 2, img.height * 2]).toEqual([chart.png.width, chart.png.height]);
  }
});

it("keeps hostile words in their place", async () => {
  const { tables } = await import("./setup.ts");
  const hostile = tables();
  hostile.articles[3]!.outlet_en = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
  const made = await render({ tables: hostile, baseUrl: base });
  for (const chart of [...made.charts.values()].map(({ en }) => en)) {
    for (const { code: snippet } of chart.snippets.slice(0, 2)) {
      const body = parse(snippet);
      expect(body.querySelector("script, [onerror]")).toBeNull();
    }
    const page = new JSDOM(String(made.files.get(chart.files.html))).window.document;
    expect(page.querySelectorAll("script")).toHaveLength(1);
    expect(page.querySelector("[onerror]")).toBeNull();
  }
}, 60_000);

describe("oEmbed", () => {
  it("is version 1.0, rich, with all it must have", () => {
    for (const chart of all()) {
      const answer = JSON.parse(String(output.files.get(chart.files.json!))) as Record<string, string | number>;
      expect(answer).toMatchObject({ version: "1.0", type: "rich", title: chart.title, width: 640 });
      expect(answer["thumbnail_url"]).toBe(base + chart.files.thumb);
      const thumb = Buffer.from(output.files.get(chart.files.thumb)!);
      expect([answer["thumbnail_width"], answer["thumbnail_height"]]).toEqual([thumb.readUInt32BE(16), thumb.readUInt32BE(20)]);
      const html = parse(String(answer["html"]));
      // WordPress drops an answer without a frame, and all but these of what it has.
      expect([...html.children].map(({ localName }) => localName)).toEqual(["blockquote", "iframe"]);
      const kept = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
      expect([...html.querySelector("iframe")!.attributes].map(({ name }) => name).filter((name) => !kept.includes(name))).toEqual([]);
      const page = String(output.files.get(chart.files.html));
      expect(page).toContain(`type="application/json+oembed" href="${base}${chart.files.json}"`);
    }
  });

  it("is not made without an address", async () => {
    const made = await render();
    expect([...made.files.keys()].filter((path) => path.endsWith(".json"))).toEqual(["charts.json"]);
    expect(String(made.files.get("en/charts/troops.html"))).not.toContain("oembed");
  }, 60_000);
});
