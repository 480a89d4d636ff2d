import { describe, expect, it } from "vitest";
import { charts } from "../../charts/index.ts";
import { WIDTHS } from "../../charts/shared/theme.ts";
import { draw, iraq, LANGS, words } from "./context.ts";

const cases = charts.flatMap((chart) => LANGS.map((lang) => ({ chart, id: chart.id, lang })));
const folder = new URL("../snapshots/charts/", import.meta.url).pathname;
/** One element a line, so that a change can be read. */
const lines = (svg: string): string => `${svg.replace(/></g, ">\n<")}\n`;

describe.each(cases)("$id in $lang", ({ chart, id, lang }) => {
  it.each(WIDTHS)("is drawn as before at %i px", async (width) => {
    await expect(lines(draw(chart, iraq(), lang, width))).toMatchFileSnapshot(`${folder}${id}-${lang}-${width}.svg`);
  });

  it("says what it said before", async () => {
    const said = Object.entries(words(chart, iraq(), lang)).map(([name, text]) => `${name}: ${text}\n`).join("");
    await expect(said).toMatchFileSnapshot(`${folder}${id}-${lang}.txt`);
  });

  it("is drawn alike twice, whatever was drawn between", () => {
    const first = draw(chart, iraq(), lang, 560);
    for (const other of charts) draw(other, iraq(), lang, 320);
    expect(draw(chart, iraq(), lang, 560)).toBe(first);
  });
});
