/** The report in a real browser, from disk: no server, no network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { charts as modules } from "../../charts/index.ts";
import { loadChartFonts } from "../../scripts/store/files/fonts.ts";
import { fontFiles } from "../../scripts/notebook/page/fonts.ts";
import { evidenceAddress } from "../../scripts/notebook/context.ts";
import { renderCharts } from "../../scripts/draw/render.ts";
import { buildWorld, said } from "../notebook/build-world.ts";
import { makeWorld } from "../notebook/world.ts";
import { launch } from "./browser.ts";
import { htmlErrors } from "./html.ts";

const require = createRequire(import.meta.url);
let folder: string;
let browser: Browser;

beforeAll(async () => {
  const { tables, topics } = makeWorld();
  const rendered = await renderCharts({
    tables, topics, settings: { digits: "latn", months: "levantine", rtlTime: false }, fonts: await loadChartFonts(),
    codeVersion: "test", charts: modules, evidence: (ids) => evidenceAddress(ids),
  });
  const fonts = new Map(fontFiles.map((file) => [file, readFileSync(join("node_modules/@expo-google-fonts", file))]));
  const built = await buildWorld({ charts: rendered.charts, chartCss: rendered.css, chartKey: rendered.key, fonts });
  expect(said(built)).toEqual([]);
  folder = mkdtempSync(join(tmpdir(), "sanad-page-"));
  for (const [path, content] of [...rendered.files, ...built.files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

/** Opens a page of dist/ and keeps what the browser complains about and asks for. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, path.split("#")[0]!)).href + (path.includes("#") ? `#${path.split("#")[1]}` : ""));
  return { page, complaints };
}

test("the page asks nobody for anything and breaks none of its own rules", async () => {
  const { page, complaints } = await open("index.html");
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('16px "Source Serif 4"') && document.fonts.check('16px "Noto Naskh Arabic"', "م"))).toBe(true);
  await page.context().close();
});

test.each([["with scripts", true], ["without scripts", false]])("the language is switched %s", async (_name, javaScriptEnabled) => {
  const { page } = await open("index.html", { javaScriptEnabled });
  expect(await page.locator(".part.en h1").isVisible()).toBe(true);
  expect(await page.locator(".part.ar h1").isVisible()).toBe(false);
  await page.locator("#show-ar").check();
  expect(await page.locator(".part.en h1").isVisible()).toBe(false);
  expect(await page.locator(".part.ar h1").isVisible()).toBe(true);
  await page.locator("#show-both").check();
  expect(await page.locator(".part.en h1").isVisible()).toBe(true);
  const [en, ar] = await Promise.all([page.locator(".part.en h1").boundingBox(), page.locator(".part.ar h1").boundingBox()]);
  expect(ar!.x).toBeGreaterThan(en!.x + en!.width - 1);
  await page.context().close();
});

test("the language is remembered, and the document says which it is", async () => {
  const { page } = await open("index.html");
  await page.locator("#show-ar").check();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(["ar", "rtl"]);
  await page.reload();
  expect(await page.locator("#show-ar").isChecked()).toBe(true);
  await page.context().close();
});

test.each(["en", "ar"] as const)("without scripts a number leads to its words in the article: %s", async (lang) => {
  const { page } = await open("index.html", { javaScriptEnabled: false });
  await page.locator(`#show-${lang}`).check();
  await page.locator(`.part.${lang} .key-figure a[href="#${lang}-fact-us-troops"]`).click();
  expect(new URL(page.url()).hash).toBe(`#${lang}-fact-us-troops`);
  const entry = page.locator(`#${lang}-fact-us-troops`);
  expect(await entry.isVisible()).toBe(true);
  expect(await entry.locator("blockquote mark").first().innerText()).toContain("2500");
  expect(await entry.locator(".translation").count()).toBe(lang === "en" ? 2 : 0);
  await entry.locator('a[href^="#words-"]').first().click();
  const words = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  expect(await words.innerText()).toContain("2500");
  expect(await words.isVisible()).toBe(true);
  await page.context().close();
});

test.each(["en", "ar"] as const)("with scripts the chain opens in a panel that the keyboard can use: %s", async (lang) => {
  const { page } = await open("index.html");
  await page.locator(`#show-${lang}`).check();
  const number = page.locator(`.part.${lang} .block a[href="#${lang}-fact-us-troops"]`).first();
  await number.focus();
  await page.keyboard.press("Enter");
  const panel = page.locator("#panel");
  expect(await panel.isVisible()).toBe(true);
  expect(await panel.getAttribute("lang")).toBe(lang);
  expect(await panel.locator("mark").first().innerText()).toContain("2500");
  expect(await page.evaluate(() => document.querySelector("#panel")!.contains(document.activeElement))).toBe(true);
  await page.keyboard.press("Escape");
  expect(await panel.isVisible()).toBe(false);
  expect(await number.evaluate((node) => node === document.activeElement)).toBe(true);
  await number.click();
  await panel.locator('a[href^="#words-"]').first().click();
  expect(await panel.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("2500");
  await page.context().close();
});

test("a link to a place in Arabic opens the page in Arabic", async () => {
  const { page } = await open("index.html#ar-fact-deadline");
  expect(await page.locator("#ar-fact-deadline").isVisible()).toBe(true);
  await page.context().close();
});

const views = (["en", "ar"] as const).flatMap((lang) =>
  (["light", "dark"] as const).flatMap((colorScheme) => [360, 1280].map((width) => ({ lang, colorScheme, width }))));

test.each(views)("axe finds nothing: $lang, $colorScheme, $width px", async ({ lang, colorScheme, width }) => {
  const { page } = await open("index.html", { colorScheme, viewport: { width, height: 900 } });
  await page.locator(`#show-${lang}`).check();
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => one.setAttribute("open", "")));
  // The page's own policy lets no script in; the browser's own evaluation is not bound by it.
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} — ${node.failureSummary}`).join(" | ")}`);
  });
  expect(found).toEqual([]);
  await page.context().close();
}, 120_000);

test("axe finds nothing in the open panel", async () => {
  const { page } = await open("index.html");
  await page.locator('.part.en .key-figure a[href="#en-fact-us-troops"]').click();
  await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: string) => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run("#panel")).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  await page.context().close();
});

test.each([320, 360, 768, 1280, 1920])("nothing runs out of the page at %i px", async (width) => {
  for (const lang of ["en", "ar"]) {
    const { page } = await open("index.html", { viewport: { width, height: 900 } });
    await page.locator(`#show-${lang}`).check();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, lang).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});

test("at 200 % everything is still there, in one column", async () => {
  // A reader's zoom of 200 % halves the width that the page sees.
  const { page } = await open("index.html", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect(await page.locator(".cell:not(.opening) > .part.en .notes summary").first().isVisible()).toBe(true);
  await page.context().close();
});

test("on a wide screen notes stand beside their paragraph, on a narrow one below", async () => {
  const place = async (width: number) => {
    const { page } = await open("index.html", { viewport: { width, height: 900 } });
    const block = page.locator(".cell:not(.opening) > .part.en .block:has(.notes)").first();
    const [said, notes] = await Promise.all([block.locator(".said").boundingBox(), block.locator(".notes").boundingBox()]);
    const isShown = await block.locator(".note-quote").first().isVisible();
    await page.context().close();
    return { isBeside: notes!.x > said!.x + said!.width - 1 && Math.abs(notes!.y - said!.y) < 20, isShown };
  };
  expect(await place(1280)).toEqual({ isBeside: true, isShown: true });
  expect((await place(360)).isBeside).toBe(false);
});

test("on paper every note is open and every chart whole", async () => {
  const { page } = await open("index.html", { viewport: { width: 794, height: 1123 } });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".cell:not(.opening) > .part.en .note-quote").first().isVisible()).toBe(true);
  expect(await page.locator(".bar").isVisible()).toBe(false);
  expect(await page.locator(".part.en figure.chart").first().evaluate((node) => getComputedStyle(node).breakInside)).toBe("avoid");
  await page.context().close();
});

test("a checker of HTML finds no error in any page", async () => {
  const pages = ["index.html", "en/index.html", "ar/index.html"].map((path) => join(folder, path));
  expect((await htmlErrors(pages)).slice(0, 12)).toEqual([]);
}, 180_000);

test("the page is at most 500 kB, with everything in it", () => {
  expect(readFileSync(join(folder, "index.html")).byteLength).toBeLessThanOrEqual(500_000);
});
