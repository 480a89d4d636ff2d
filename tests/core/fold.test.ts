import fc from "fast-check";
import { expect, it } from "vitest";
import { fold, foldWord } from "../../scripts/core/fold.ts";

it.each([
  ["أربعمائة", "اربعمايه"],
  ["ثلاثـــة", "ثلاثه"],
  ["خَمْسَةُ", "خمسه"],
  ["ألفًا", "الفا"],
  ["مليارى", "ملياري"],
  ["یک", "يك"],
  ["٣٥۴", "354"],
  ["\u200fبـ١٥\u200e", "ب15"],
  ["\uFEFB", "لا"],
  ["Élysée", "elysee"],
])("folds %s to %s", (raw, folded) => {
  expect(foldWord(raw)).toBe(folded);
  expect(fold(raw).text).toBe(folded);
});

it("maps every folded unit back to a raw one, in order", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => {
    const { text, map } = fold(raw);
    expect(map.length).toBe(text.length + 1);
    expect(map[text.length]).toBe(raw.length);
    for (let i = 1; i < map.length; i += 1) expect(map[i]!).toBeGreaterThanOrEqual(map[i - 1]!);
    expect(foldWord(raw)).toBe(text);
  }));
}, 60_000);

it("folds what is folded to itself", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => {
    const once = foldWord(raw);
    expect(foldWord(once)).toBe(once);
  }));
}, 60_000);
