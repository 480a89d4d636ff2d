import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serveReview, type Served } from "../../scripts/cli/review.ts";
import { openProject } from "../../scripts/store/files/project.ts";
import type { Lang } from "../../scripts/core/types.ts";
import { reviewFiles } from "../../scripts/publish/publish.ts";
import { corpus, makeProject, readDecisions, writeDecisions } from "../desk/project.ts";
import { publishInput } from "../publish/publish-input.ts";
import { decision } from "../decide/rows.ts";
import { launch } from "./browser.ts";
import { htmlErrors } from "./html.ts";

let browser: Browser;
let root: string;
let served: Served;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  root = await makeProject();
  served = await serveReview(await openProject(root), { port: 0, reviewer: "mona" });
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  await served.close();
  await rm(root, { recursive: true });
});

/** Opens the desk as a person does, by the printed address. Anything the browser complains of fails the test. */
async function visit(lang: Lang, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  // a form that is refused is a page like any other, of which Chromium complains all the same
  page.on("console", (message) => /status of (409|422)/.test(message.text()) || complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  await page.goto(served.address.replace("lang=en", `lang=${lang}`));
  return page;
}
let complaints: string[] = [];
beforeEach(() => {
  complaints = [];
});
afterEach(() => expect(complaints).toEqual([]));

/** A physical key, whatever the layout makes it write, and the page that follows. */
async function key(page: Page, letter: string, writes = letter.toLowerCase()): Promise<void> {
  const gone = page.waitForEvent("load");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", code: `Key${letter}`, key: writes, text: writes });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", code: `Key${letter}`, key: writes });
  await gone;
  await cdp.detach();
}

const at = (page: Page): Promise<string> => page.locator("#current q").innerText();
const goto = (page: Page, path: string): Promise<unknown> => page.goto(new URL(path, page.url()).href);

describe.each(["en", "ar"] as const)("in %s", (lang) => {
  // the keys A R U N P Z of an Arabic keyboard
  const arabic: Record<string, string> = { A: "ش", R: "ق", U: "ع", N: "ى", P: "ح", Z: "ئ" };
  const press = (page: Page, letter: string): Promise<void> => key(page, letter, lang === "ar" ? arabic[letter] : undefined);

  test("a queue is reviewed by keyboard alone, one key each", async () => {
    const page = await visit(lang);
    expect(await page.locator("html").getAttribute("dir")).toBe(lang === "ar" ? "rtl" : "ltr");
    expect(await at(page)).toBe("2500 عسكري");
    await press(page, "A");
    expect(await at(page)).toBe("أكثر من 2100 شحنة");
    await press(page, "R");
    await press(page, "U");
    expect(await at(page)).toBe("2,500 US soldiers");
    await press(page, "N");
    expect(await at(page)).toBe("more than 2,100 shipments");
    await press(page, "P");
    expect(await at(page)).toBe("2,500 US soldiers");
    await press(page, "A");
    await press(page, "Z");
    expect(await at(page)).toBe("2,500 US soldiers");
    const rows = await readDecisions(root);
    expect(rows.map((row) => `${row.decision} ${row.quote} ${row.reviewer}`)).toEqual([
      "accept 2500 عسكري mona", "reject أكثر من 2100 شحنة mona", "unsure نهاية 2021 mona",
      "accept 2,500 US soldiers mona", "undo 2,500 US soldiers mona",
    ]);
    expect(await page.locator("progress").getAttribute("value")).toBe("2");
    // a screen reader hears what was done and begins with the mention
    expect(await page.locator("[role=status]").innerText()).toContain(lang === "en" ? "Taken back" : "أُلغي");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("current");
  });

  test("a queue that is done says so", async () => {
    const page = await visit(lang);
    for (let n = 0; n < 9; n += 1) await press(page, "A");
    expect(await page.locator("h1").innerText()).toBe(lang === "en" ? "Nothing is left in this queue." : "لم يبق شيء في هذه القائمة.");
    expect(await page.locator("progress").getAttribute("value")).toBe("9");
    await press(page, "Z");
    expect(await at(page)).toBe("نهاية 2021");
  });

  test("a stale decision shows old and new side by side, and turns sound when decided again", async () => {
    const [, shipments] = corpus().mentions;
    await writeDecisions(root, [decision({ ...shipments!, evidence_hash: "0123456789abcdef" }, "correct", { kind: "quantity", value: 2000, bound: "about" })]);
    const page = await visit(lang);
    await goto(page, `/${lang}/?show=stale`);
    const cells = await page.locator(".sides td").allInnerTexts();
    expect(cells[0]).toContain(lang === "en" ? "about 2,000" : "نحو 2000");
    expect(cells[1]).toContain(lang === "en" ? "more than 2,100" : "أكثر من 2100");
    await press(page, "A");
    expect(await page.locator("h1").innerText()).toBe(lang === "en" ? "Nothing is left in this queue." : "لم يبق شيء في هذه القائمة.");
  });

  test("axe finds nothing, on any page, in both themes, narrow and wide", async () => {
    const [troops, , deadline] = corpus().mentions;
    await writeDecisions(root, [
      decision(troops!, "accept"), decision(troops!, "reject", { reviewer: "علي", reason: "wrong_actor", note: "ملاحظة" }),
      decision({ ...deadline!, evidence_hash: "0123456789abcdef" }, "accept", { kind: "date", edtf: "2021-12" }),
      decision({ ...troops!, mention_id: "m-000000000000", evidence_hash: "0123456789abcdef" }, "accept"),
    ]);
    for (const [colorScheme, width] of [["light", 1440], ["dark", 360]] as const) {
      const page = await visit(lang, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      for (const mention of [troops!, deadline!, corpus().mentions[6]!]) {
        await goto(page, `/${lang}/?show=all&at=${mention.mention_id}`);
        for (const summary of await page.locator("summary").all()) await summary.click();
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await goto(page, `/${lang}/?article=none`);
      expect(await axe(page)).toEqual([]);
    }
  });
});

async function axe(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(source);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe;
    const { violations } = await run.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200) + node.failureSummary).join(" | ")}`);
  });
}

test("two reviewers who meet see both sides, and nothing is overwritten", async () => {
  const mona = await visit("en");
  const ali = await visit("ar");
  await ali.locator(".who summary").click();
  await ali.locator("#reviewer").fill("علي");
  await Promise.all([ali.waitForEvent("load"), ali.locator(".who button").click()]);
  expect(await ali.locator(".who summary").innerText()).toContain("علي");
  // both look at the same mention; Ali is faster
  await key(ali, "R");
  await key(mona, "A");
  expect(await mona.locator("h1").innerText()).toBe("Somebody decided meanwhile");
  expect(await mona.locator(".decisions li").allInnerTexts()).toEqual([
    expect.stringMatching(/rejected · علي/), expect.stringMatching(/Yours, not saved[^]*accepted · mona|Yours, not saved[^]*accepted/),
  ]);
  expect((await readDecisions(root)).map((row) => row.decision)).toEqual(["reject"]);
  await mona.getByText("Save mine as well").click();
  expect((await readDecisions(root)).map((row) => `${row.decision} ${row.reviewer}`)).toEqual(["reject علي", "accept mona"]);
  await goto(mona, "/en/?show=differ");
  expect(await mona.locator(".reading .status").innerText()).toBe("disputed");
  // Ali agrees after all
  await goto(ali, "/ar/?show=differ");
  await key(ali, "A");
  await goto(mona, "/en/");
  expect(await mona.locator("footer").innerText()).toContain("100% agree, of 1");
});

test("to accept what another corrected is to make the same correction", async () => {
  const [troops] = corpus().mentions;
  await writeDecisions(root, [decision(troops!, "correct", { value: 2400, kind: "quantity", reviewer: "علي" })]);
  const page = await visit("en");
  await goto(page, `/en/?show=all&at=${troops!.mention_id}`);
  expect(await page.locator(".reading").innerText()).toMatch(/2,400 soldiers\s+corrected/);
  await key(page, "A");
  expect((await readDecisions(root)).map((row) => `${row.decision} ${row.value} ${row.reviewer}`)).toEqual(["correct 2400 علي", "correct 2400 mona"]);
  await goto(page, `/en/?show=all&at=${troops!.mention_id}`);
  expect(await page.locator(".reading .status").innerText()).toBe("corrected");
  expect(await page.locator("footer").innerText()).toContain("100% agree, of 1");
});

test("two tabs of one reviewer, and a file edited meanwhile, lose nothing", async () => {
  const one = await visit("en");
  const two = await one.context().newPage();
  await two.goto(one.url());
  await key(one, "A");
  const edited = (await readFile(join(root, "data/decisions.csv"), "utf8")).replaceAll("\r\n", "\n").trimEnd();
  await writeFile(join(root, "data/decisions.csv"), edited);
  await key(two, "A"); // the same decision again: one row
  await key(two, "R");
  expect((await readDecisions(root)).map((row) => row.decision)).toEqual(["accept", "reject"]);
});

test("an editor that saves an older copy over the decisions is noticed, and they are appended again", async () => {
  const page = await visit("en");
  const old = await readFile(join(root, "data/decisions.csv"), "utf8");
  await key(page, "A");
  await writeFile(join(root, "data/decisions.csv"), old);
  await goto(page, "/en/");
  await page.getByText("Append them again").click();
  expect((await readDecisions(root)).map((row) => row.decision)).toEqual(["accept"]);
  expect(await page.getByText("Append them again").count()).toBe(0);
});

test("a value is corrected by typing, and its limits follow", async () => {
  const page = await visit("en");
  await page.keyboard.press("c");
  await page.locator("#correct-value").fill("٢٬٤٠٠");
  await page.locator("#correct-actor").selectOption("");
  await page.locator("#correct-reason").selectOption("wrong_number");
  await page.getByText("Save the correction").click();
  expect((await readDecisions(root))[0]).toMatchObject({
    decision: "correct", value: 2400, low: null, high: null, cleared: ["actor"], reason: "wrong_number",
  });
  await goto(page, "/en/?show=all");
  expect(await page.locator(".reading").innerText()).toMatch(/2,400 soldiers\s+corrected/);
  await goto(page, "/en/");
  await page.keyboard.press("c");
  await page.locator("#correct-edtf").fill("31/12/2021");
  await page.getByText("Save the correction").click();
  expect(await page.locator(".notice").innerText()).toContain("not a date in EDTF: 31/12/2021");
  expect(await readDecisions(root)).toHaveLength(1);
});

/** Selects words in the article as a person does with the mouse or Shift and arrows. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((quote) => {
    const text = document.querySelector(".article .text")!;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = nodes.map((node) => node.data).join("");
    const place = (offset: number): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left <= node.data.length) return [node, left];
        left -= node.data.length;
      }
      throw new Error("not in the article");
    };
    const start = all.indexOf(quote);
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(...place(start), ...place(start + quote.length));
  }, words);
}

test("a span is corrected by selecting other words", async () => {
  const page = await visit("ar");
  await select(page, "2500 عسكري أميركي");
  await page.keyboard.press("c");
  expect(await page.locator("#correct-quote").inputValue()).toBe("2500 عسكري أميركي");
  await page.getByText("احفظ التصحيح").click();
  const [row] = await readDecisions(root);
  expect(row).toMatchObject({ decision: "correct", quote: "2500 عسكري أميركي", value: 2500 });
  const text = [...corpus().texts["arabic-2021"]!];
  expect(text.slice(row!.start!, row!.end!).join("")).toBe("2500 عسكري أميركي");
});

test("a missed mention is added by selecting its words, after a character beyond the basic plane", async () => {
  const page = await visit("en");
  await select(page, "12 طائرة");
  await page.keyboard.press("m");
  await page.locator("#add-value").fill("12");
  await page.locator("#add-noun").fill("طائرة");
  await page.getByText("Add it").click();
  const [row] = await readDecisions(root);
  expect([...corpus().texts["arabic-2021"]!].slice(row!.start!, row!.end!).join("")).toBe("12 طائرة");
  await goto(page, `/en/?show=decided`);
  expect(await at(page)).toBe("12 طائرة");
});

test("what a number is tied to is corrected, too", async () => {
  const page = await visit("en");
  const [troops, shipments, deadline] = corpus().mentions;
  await page.keyboard.press("c");
  await page.locator("#correct-when").selectOption(deadline!.mention_id);
  await page.locator("#correct-part_of").selectOption(shipments!.mention_id);
  await page.getByText("Save the correction").click();
  await goto(page, `/en/?show=all&at=${troops!.mention_id}`);
  expect(await page.locator(".facts").first().innerText()).toMatch(/When\s+نهاية 2021 31 December 2021\s+Part of\s+أكثر من 2100 شحنة/);
  expect((await readDecisions(root))[0]).toMatchObject({ when: deadline!.mention_id, part_of: shipments!.mention_id, value: 2500 });
});

test("a decision on what is gone is listed, and can be taken back", async () => {
  const gone = decision({ ...corpus().mentions[0]!, mention_id: "m-000000000000", evidence_hash: "0123456789abcdef" }, "accept");
  await writeDecisions(root, [gone]);
  const page = await visit("en");
  expect(await page.locator("#orphans ~ ul li").innerText()).toContain("accepted · mona");
  await page.locator("#orphans ~ ul button").click();
  expect(await page.locator("#orphans").count()).toBe(0);
  expect((await readDecisions(root)).map((row) => row.decision)).toEqual(["accept", "undo"]);
});

test("a translation is written, and read", async () => {
  const page = await visit("en");
  await page.keyboard.press("t");
  await page.locator("#translate-text").fill("The command said that 2,500 US servicemen are there.");
  await page.getByText("Save the translation").click();
  expect(await page.locator("#translation + blockquote").innerText()).toContain("2,500 US servicemen");
  expect(await readFile(join(root, "data/translations.csv"), "utf8")).toContain("أكدت القيادة");
});

test("without scripts the same forms work", async () => {
  const page = await visit("ar", { javaScriptEnabled: false });
  await page.locator("#decide button.reject").click();
  await page.locator("#correct summary").click();
  await page.locator("#correct-value").fill("2000");
  await page.locator("#correct form button.accept").click();
  await page.locator("#add summary").click();
  await page.locator("#add-quote").fill("12 طائرة");
  await page.locator("#add-value").fill("12");
  await page.locator("#add form button.accept").click();
  await page.locator("button[form=undo]").click();
  expect((await readDecisions(root)).map((row) => row.decision)).toEqual(["reject", "correct", "add", "undo"]);
});

test("a hostile article is inert: nothing runs, nothing turns around, nothing is fetched", async () => {
  const page = await visit("en");
  for (const mention of corpus().mentions.slice(6)) {
    await goto(page, `/en/?show=all&at=${mention.mention_id}`);
    expect(await page.title()).not.toContain("pwned");
    expect(await page.locator(".article script, .article svg, .article img, .article style, .card script").count()).toBe(0);
    expect(await page.locator("body").isVisible()).toBe(true);
  }
  // the override is shown, not obeyed
  expect(await page.locator(".article .control").allInnerTexts()).toEqual(["U+202E", "U+2066"]);
  expect(await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.outerHTML))).toBe(false);
  // words selected after it still have their place in the file
  await select(page, "نهاية 2021");
  await page.keyboard.press("c");
  expect(await page.locator("#correct input[name=start]").inputValue()).toBe(String(corpus().mentions[8]!.start));
});

test("the published desk and the fact-check sheet: no findings of axe, nothing runs, nothing overflows", async () => {
  const files = await reviewFiles(publishInput());
  for (const [colorScheme, width] of [["light", 1280], ["dark", 360]] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true, offline: true });
    contexts.push(context);
    for (const name of ["review.html", "factcheck.html"]) {
      const path = join(root, name);
      await writeFile(path, files.get(name)!);
      const page = await context.newPage();
      page.on("console", (message) => complaints.push(message.text()));
      await page.goto(`file://${path}`);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.title()).not.toContain("pwned");
      const shots = process.env["SANAD_SHOTS"];
      if (shots) await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
    }
  }
});

test("a checker of HTML finds no error in the desk, the published desk and the sheet", async () => {
  const [troops, , deadline] = corpus().mentions;
  await writeDecisions(root, [
    decision(troops!, "accept"), decision(troops!, "reject", { reviewer: "علي" }),
    decision({ ...deadline!, evidence_hash: "0123456789abcdef" }, "accept", { kind: "date", edtf: "2021-12" }),
    decision({ ...troops!, mention_id: "m-000000000000", evidence_hash: "0123456789abcdef" }, "accept"),
  ]);
  const page = await visit("en");
  const pages: string[] = [];
  const keep = async (html: string): Promise<void> => {
    const path = join(root, `page-${pages.length}.html`);
    await writeFile(path, html);
    pages.push(path);
  };
  const asked = ["/en/?show=all", "/ar/?show=stale", `/ar/?show=all&at=${corpus().mentions[7]!.mention_id}`, "/en/?article=none"];
  for (const path of asked) await keep(await (await page.request.get(new URL(path, page.url()).href)).text());
  const files = await reviewFiles(publishInput());
  for (const name of ["review.html", "factcheck.html"]) await keep(files.get(name)!);
  expect(await htmlErrors(pages)).toEqual([]);
}, 120_000);
