import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOut, findLinks } from "../../scripts/read/engine/links.ts";

const links = (text: string): string[] => findLinks(text).map(({ start, end }) => text.slice(start, end));

describe("addresses in a text", () => {
  it.each([
    ["Read it at https://t.co/8xK2d9Q7 now.", ["https://t.co/8xK2d9Q7"]],
    ["See (www.example.com/2020/05/12/story-88.html).", ["www.example.com/2020/05/12/story-88.html"]],
    ["Send mail to desk24@news7.org today.", ["desk24@news7.org"]],
    ["It is on bit.ly/3xY77, he said.", ["bit.ly/3xY77"]],
    ["راجع https://example.com/أخبار/2020/5 لمزيد", ["https://example.com/أخبار/2020/5"]],
    ["The page /%D8%B9%D8%B1%D8%A7%D9%82 was removed.", ["/%D8%B9%D8%B1%D8%A7%D9%82"]],
  ])("%s", (text, wanted) => {
    expect(links(text)).toEqual(wanted);
  });

  it.each(["3/4 of the land and/or 20%", "U.S./U.K. forces", "«7/9/2021»", "20%Decline", "@home", "5 % at 3.5/10", "a @ 20 dollars"])("none in %s", (text) => {
    expect(links(text)).toEqual([]);
  });

  it("cuts what is left of spans into pieces in order, which hold all else", () => {
    const piece = fc.constantFrom("https://a.b/1 ", "x@y.zz ", "%D8%B9%D8 ", "word 12 ", "www.", "/", "://", " ", "\n", "قال ");
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }).map((p) => p.join("")), (text) => {
      const cuts = findLinks(text);
      const left = cutOut([{ start: 0, end: text.length }].filter(({ end }) => end > 0), cuts);
      const all = [...cuts, ...left].sort((a, b) => a.start - b.start);
      expect(all.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }));
  });
});
