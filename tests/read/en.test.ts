import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";
import type { Mention, Topics } from "../../scripts/core/types.ts";
import { questions } from "./questions.ts";

const topics = compileTopics(parse(readFileSync(fileURLToPath(new URL("../../data/topics.yaml", import.meta.url)), "utf8")) as Topics);
const read = (text: string, published = "2021-09-10"): Mention[] =>
  extractArticle({ id: "en", text, lang: "en", published }, topics).mentions;

/** Words and signs of every rule, so that chance meets their edges. */
const PIECES = `one two twenty hundred thousand million dozen dozens half third quarters a an the and or of to from between more than at least
about nearly 1 12 2021 300 4,500 3.5 07 $ % - – . , : / ( ) + ' ° £ US U.S. troops attack soldiers people days years week ago earlier later
since until by before after last next this early mid end Monday May March 9 September 2021-09-10 26/07/2021 1990s Q3 st th second first
including them of which per cent percent m bn km F 16 No Article s ½ yesterday summer century fifth minutes up`.split(/\s+/u);

const sentence = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", " ", " ", "", "\n", "-", " - ")), { maxLength: 40 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(""));

const lookups = (text: string): number => questions(() => read(text));

describe("English", () => {
  it("reads any row of its own words without failing, and quotes what stands there", () => {
    fc.assert(fc.property(sentence, fc.constantFrom("", "2021-09-10", "2021-09-01/2021-09-30"), (text, published) => {
      const mentions = read(text, published);
      let before = 0;
      mentions.forEach((m, n) => {
        expect(m.quote).toBe(text.slice(m.start, m.end));
        expect(m.quote.trim()).toBe(m.quote);
        expect(m.start).toBeGreaterThanOrEqual(before);
        before = m.start;
        if (m.kind === "quantity" || m.kind === "event") {
          expect(m.partOf === null || (mentions[m.partOf] !== undefined && m.partOf !== n)).toBe(true);
          expect(m.when === null || mentions[m.when]?.kind === "date").toBe(true);
        }
        if (m.kind === "quantity" || m.kind === "duration" || m.kind === "share") {
          if (m.low !== null && m.high !== null) expect(m.low).toBeLessThanOrEqual(m.high);
          if (m.bound === "exact") expect([m.low, m.high]).toEqual([m.value, m.value]);
          if (m.bound === "vague") expect(m.value).toBeNull();
        }
        if (m.kind === "date" && m.earliest !== null && m.latest !== null) expect(m.earliest <= m.latest).toBe(true);
      });
    }), { numRuns: 1500 });
  });

  it.each([
    ["number words", "one hundred and "],
    ["numbers and hyphens", "1-"],
    ["scales", "million "],
    ["ranges", "from 1 to "],
    ["bounds", "more than "],
    ["dates", "the end of the beginning of "],
    ["months", "May March "],
    ["groups", "1,000,"],
    ["groups of three", "000,"],
    ["spaced groups", "123 "],
    ["points", "1."],
    ["quotes", "'s "],
    ["vague", "tens of thousands of "],
    ["plurals without end", "5 soldiers' troops' "],
    ["fractions", "half a million and a half "],
  ])("looks at tokens in proportion to the length of %s", (_, piece) => {
    const [small, large] = [lookups(piece.repeat(500)), lookups(piece.repeat(8000))];
    // Sixteen times the text; a square would be 256 times the work.
    expect(large).toBeLessThan(small * 17 + 1000);
  }, 60_000);

  it("lets one article's numbers be parts, events and dates of one another", () => {
    const mentions = read("The coalition has about 3,000 soldiers in Iraq, including 2,500 Americans. Since January 2021 some thirty attacks were recorded. In mid-April a drone attack hit a base.");
    expect(mentions).toMatchObject([
      { kind: "quantity", value: 3000, bound: "about", topic: "troops", actor: "coalition", partOf: null },
      { kind: "quantity", value: 2500, topic: "troops", actor: "us", partOf: 0 },
      { kind: "date", edtf: "2021-01/..", basis: "explicit" },
      { kind: "quantity", value: 30, bound: "about", topic: "attacks", when: 2 },
      { kind: "date", edtf: "2021-04-11~/2021-04-20~", basis: "relative" },
      { kind: "event", topic: "attacks", partOf: 3, when: 4, attributes: expect.arrayContaining(["method=drone"]) as string[] },
    ]);
  });

  it("says nothing of a day where the article's own is not known", () => {
    expect(read("He said on Thursday that it was over.", "")).toMatchObject([{ kind: "date", edtf: "", earliest: null, latest: null }]);
  });
});
