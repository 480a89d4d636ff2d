/** Embeds in pages of others: each snippet at three widths, with and without scripts, sandboxed, among hostile neighbours. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RenderedChart, RenderOutput } from "../../scripts/draw/types.ts";
import { render } from "../draw/setup.ts";
import { launch } from "./browser.ts";

let browser: Browser;
let server: Server;
let output: RenderOutput;
let base = "";
/** pages of hosts, by path */
const hosts = new Map<string, string>();
const types: Record<string, string> = { html: "text/html; charset=utf-8", svg: "image/svg+xml", png: "image/png", js: "text/javascript", csv: "text/csv", json: "application/json" };

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://x").pathname).slice(1);
    const content = hosts.get(path) ?? output?.files.get(path);
    if (content === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.split(".").at(-1)!] ?? "text/plain" }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  [browser, output] = await Promise.all([launch(), render({ baseUrl: base })]);
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

const chart = (id: string, lang: "en" | "ar"): RenderedChart => output.charts.get(id)![lang];
const code = (from: RenderedChart, kind: string): string => from.snippets.find((snippet) => snippet.kind === kind)!.code;

async function host(body: string, options: { width: number; javaScriptEnabled?: boolean }): Promise<{ page: Page; context: BrowserContext; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: options.width, height: 900 }, javaScriptEnabled: options.javaScriptEnabled ?? true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const path = `host-${hosts.size}.html`;
  hosts.set(path, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body style="margin:0">${body}`);
  await page.goto(base + path, { waitUntil: "load" });
  return { page, context, asked };
}

/** The height that the page inside a frame needs, and the height it has. */
async function heights(page: Page): Promise<{ needs: number; has: number }> {
  const frame = page.frames()[1]!;
  await frame.waitForLoadState("load");
  const needs = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const has = await page.locator("iframe").first().evaluate((element) => element.getBoundingClientRect().height);
  return { needs, has };
}

const settle = (page: Page): Promise<void> => page.waitForTimeout(350);

describe.each([320, 660, 1200])("at %i px", (width) => {
  describe.each(["en", "ar"] as const)("in %s", (lang) => {
    it.each(["troops", "dates", "sources"])("the picture of %s fits and needs no script", async (id) => {
      const { page, context } = await host(code(chart(id, lang), "figure"), { width, javaScriptEnabled: false });
      const box = (await page.locator("img").boundingBox())!;
      expect(box.width).toBeGreaterThan(200);
      expect(box.width).toBeLessThanOrEqual(width);
      const shape = chart(id, lang).png;
      expect(Math.abs(box.height / box.width - shape.height / shape.width)).toBeLessThan(0.02);
      await context.close();
    });

    it.each(["troops", "transfers", "attacks", "dates", "sources"])("the frame of %s is never cut, with scripts and without", async (id) => {
      for (const javaScriptEnabled of [false, true]) {
        const { page, context, asked } = await host(code(chart(id, lang), "iframe"), { width, javaScriptEnabled });
        await settle(page);
        const { needs, has } = await heights(page);
        expect(has, `scripts ${javaScriptEnabled ? "on" : "off"}`).toBeGreaterThanOrEqual(needs - 1);
        expect(asked.filter((url) => !url.startsWith("data:")), "asks for nothing but itself").toHaveLength(2);
        await context.close();
      }
    });

    it("the scripted frame has the height it needs", async () => {
      const { page, context } = await host(code(chart("attacks", lang), "script"), { width });
      await settle(page);
      const { needs, has } = await heights(page);
      expect(Math.abs(has - needs)).toBeLessThanOrEqual(1);
      await page.frames()[1]!.locator("summary").click();
      await settle(page);
      const opened = await heights(page);
      expect(opened.needs).toBeGreaterThan(needs + 40);
      expect(Math.abs(opened.has - opened.needs)).toBeLessThanOrEqual(1);
      await context.close();
    });
  });
});

describe("messages", () => {
  const listen = `<script>window.got=[];addEventListener("message",function(e){got.push(e.data)})</script>`;
  const got = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as { got: unknown[] }).got);

  it("speak all five dialects", async () => {
    const { page, context } = await host(`${listen}<iframe src="${base}en/charts/troops.html?childId=pym-7#?secret=AbC123" width="600" height="300"></iframe>`, { width: 700 });
    await settle(page);
    const messages = await got(page);
    const height = await page.frames()[1]!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(messages).toContainEqual({ sentinel: "amp", type: "embed-size", height });
    expect(messages).toContainEqual({ "datawrapper-height": { troops: height } });
    expect(messages).toContainEqual(`pymxPYMxpym-7xPYMxheightxPYMx${height}`);
    expect(messages).toContainEqual({ message: "height", value: height, secret: "AbC123" });
    expect(messages).toContainEqual(JSON.stringify({ src: `${base}en/charts/troops.html?childId=pym-7#?secret=AbC123`, context: "iframe.resize", height }));
    await context.close();
  });

  it("come from a sandbox that allows scripts only, which holds no storage", async () => {
    const { page, context } = await host(`${listen}<iframe sandbox="allow-scripts" src="${base}ar/charts/dates.html" width="600" height="300"></iframe>`, { width: 700 });
    await settle(page);
    expect((await got(page)).length).toBeGreaterThanOrEqual(3);
    await context.close();
  });

  it("are said again to a host that asks as AMP does, and to no other question", async () => {
    const { page, context } = await host(`${listen}<iframe src="${base}en/charts/troops.html" width="600" height="300"></iframe>`, { width: 700 });
    await settle(page);
    const before = (await got(page)).length;
    await page.evaluate(() => {
      const frame = document.querySelector("iframe")!.contentWindow!;
      for (const message of ["<img src=x onerror=alert(1)>", null, { type: "frames-init" }, { sentinel: "amp", type: "embed-size", height: 9 }, 7]) frame.postMessage(message, "*");
    });
    await settle(page);
    expect((await got(page)).length).toBe(before);
    await page.evaluate(() => document.querySelector("iframe")!.contentWindow!.postMessage({ sentinel: "amp", type: "frames-init" }, "*"));
    await settle(page);
    expect((await got(page)).length).toBeGreaterThan(before);
    await context.close();
  });
});

describe("the host's script", () => {
  const frameHeight = (page: Page): Promise<number> => page.locator("iframe#sanad-troops-en").evaluate((frame) => frame.getBoundingClientRect().height);

  it("hears nobody but the frame itself", async () => {
    hosts.set("neighbour.html", `<script>parent.postMessage({sentinel:"amp",type:"embed-size",height:5000},"*")</script>`);
    const { page, context } = await host(`${code(chart("troops", "en"), "script")}<iframe src="${base}neighbour.html"></iframe>`, { width: 700 });
    await settle(page);
    await page.evaluate(() => postMessage({ sentinel: "amp", type: "embed-size", height: 4000 }, "*"));
    await settle(page);
    const { needs } = await heights(page);
    expect(Math.abs((await frameHeight(page)) - needs)).toBeLessThanOrEqual(1);
    await context.close();
  });

  it.each([["too tall", 1e9], ["no height", 0], ["negative", -500], ["not a number", "900px"], ["infinite", "1/0"]])("refuses a height that is %s", async (_, height) => {
    hosts.set("hostile.html", `<script>parent.postMessage({sentinel:"amp",type:"embed-size",height:${JSON.stringify(height) === '"1/0"' ? "1/0" : JSON.stringify(height)}},"*")</script>`);
    const { page, context } = await host(`<iframe id="sanad-troops-en" src="${base}hostile.html" width="600" height="400" style="border:0"></iframe><script src="${base}embed.js"></script>`, { width: 700 });
    await settle(page);
    expect(await frameHeight(page)).toBe(400);
    await context.close();
  });
});

describe("flags", () => {
  const look = async (query: string, scheme: "light" | "dark"): Promise<{ background: string; title: boolean }> => {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 600, height: 600 } });
    const page = await context.newPage();
    await page.goto(`${base}en/charts/troops.html${query}`);
    const result = await page.evaluate(() => ({ background: getComputedStyle(document.documentElement).backgroundColor, title: document.querySelector("h1")!.getBoundingClientRect().height > 0 }));
    await context.close();
    return result;
  };
  const [light, dark] = ["rgb(251, 249, 244)", "rgb(24, 23, 21)"];

  it.each([
    ["", "light", light], ["", "dark", dark], ["?dark=auto", "dark", dark], ["?dark=true", "light", dark], ["?dark=false", "dark", light],
    ["?transparent", "light", "rgba(0, 0, 0, 0)"],
  ] as const)("%s on a %s system", async (query, scheme, background) => {
    expect((await look(query, scheme)).background).toBe(background);
  });

  it("plain leaves the drawing alone", async () => {
    expect((await look("?plain=true", "light")).title).toBe(false);
    expect((await look("?plain=false", "light")).title).toBe(true);
  });
});

describe("axe", () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const found = async (page: Page): Promise<string[]> => {
    // The page's own policy keeps scripts out; the test's context has it lifted.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    });
  };

  it.each(["troops", "transfers", "attacks", "dates", "sources"].flatMap((id) => [["en", id], ["ar", id]] as const))("finds nothing wrong in %s of %s", async (lang, id) => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 660, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${base}${lang}/charts/${id}.html`);
    await page.locator("summary").click();
    expect(await found(page)).toEqual([]);
    await context.close();
  });

  it("finds nothing wrong in embed.html", async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${base}embed.html`);
    expect(await found(page)).toEqual([]);
    await context.close();
  });
});

it("weighs less than 60 KB each, and asks for nothing", () => {
  for (const [path, content] of output.files) {
    if (!/^(en|ar)\/charts\/[a-z-]+\.html$/.test(path)) continue;
    expect(Buffer.byteLength(content as string), path).toBeLessThan(60_000);
    expect(String(content)).not.toMatch(/<(?:script|img|link rel="stylesheet")[^>]*(?:src|href)="https?:/);
  }
});

it("shows every chart in embed.html, with snippets that can be copied without scripts", async () => {
  const { context, page } = await host("", { width: 1200, javaScriptEnabled: false });
  await page.goto(`${base}embed.html`);
  expect(await page.locator("textarea").count()).toBe(40);
  expect(await page.locator("iframe").count()).toBe(60);
  expect(await page.locator("button:visible").count()).toBe(0);
  const titles = await page.locator("iframe").evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).title));
  expect(new Set(titles).size).toBe(titles.length);
  await context.close();
});
