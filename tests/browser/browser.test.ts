import { expect, test } from "vitest";
import { launch } from "./browser.ts";

test("a browser is at hand and joins Arabic letters", async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.setContent('<p dir="rtl"><span id="a">سند</span> <span id="b">س ن د</span></p>');
    const width = (id: string) => page.locator(id).evaluate((node) => node.getBoundingClientRect().width);
    expect(await width("#a")).toBeGreaterThan(5);
    expect(await width("#b")).toBeGreaterThan(await width("#a"));
  } finally {
    await browser.close();
  }
});
