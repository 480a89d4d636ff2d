import fc from "fast-check";
import { expect, test } from "vitest";
import { bareHash, evidenceHash, isBare, type ReadingFields } from "../../scripts/core/evidence-hash.ts";
import { mentionId, mentionIds } from "../../scripts/core/mention-id.ts";
import { after, before, occurrences, toPoints, toUnits } from "../../scripts/core/code-points.ts";

const reading: ReadingFields = {
  kind: "quantity", value: 2500, bound: "exact", low: 2500, high: 2500, unit: "", noun: "عسكري",
  topic: "troops", actor: "us", edtf: "", earliest: "", latest: "", precision: "", basis: "",
  duration: "", attributes: [], fate: "", by: "", place: "", place_precision: "", place_basis: "", said_by: "", said_by_kind: "", via: "",
};
const text = "قالت إن 2500 عسكري في العراق \u{1F1EE}\u{1F1F6} و2500 عسكري في سوريا";

test("an id has the shape that datapackage.json asks for", () => {
  expect(mentionId("zagros-2021-09-09", "2500 عسكري", 0)).toMatch(/^m-[0-9a-f]{12}$/);
  expect(evidenceHash(text, 8, "2500 عسكري", reading)).toMatch(/^e[0-9a-f]{16}$/);
});

test("the parts of an id cannot run into one another", () => {
  expect(mentionId("a", "b1", 2)).not.toBe(mentionId("a", "b", 12));
  expect(mentionId("ab", "c", 0)).not.toBe(mentionId("a", "bc", 0));
});

test("a grammar that reads more shifts no id", () => {
  const second = { start: text.lastIndexOf("2500"), end: 0, quote: "2500 عسكري", kind: "quantity" as const };
  const first = { ...second, start: text.indexOf("2500") };
  expect(mentionIds("a", text, [first, second])[1]).toBe(mentionIds("a", text, [second])[0]);
});

test("two kinds in one span have two ids, whatever their order", () => {
  const ordinal = { start: 8, end: 12, quote: "2500", kind: "ordinal" as const };
  const quantity = { ...ordinal, kind: "quantity" as const };
  const [a, b] = mentionIds("a", text, [ordinal, quantity]);
  expect(a).not.toBe(b);
  expect(mentionIds("a", text, [quantity, ordinal])).toEqual([b, a]);
  // a number now read as another kind keeps its id
  expect(mentionIds("a", text, [ordinal])).toEqual([b]);
});

test("a quote that is not at its offset is refused", () => {
  expect(() => mentionIds("a", text, [{ start: 3, end: 7, quote: "2500", kind: "quantity" }])).toThrow(
    "quote not at its offset: a 3 2500",
  );
});

test("the hash knows every field that was read, and nothing else", () => {
  const hash = evidenceHash(text, 8, "2500 عسكري", reading);
  const changes: Partial<ReadingFields>[] = [
    { kind: "share" }, { value: 2400 }, { bound: "about" }, { low: null }, { high: null }, { unit: "percent" },
    { noun: "جندي" }, { topic: "" }, { actor: "coalition" }, { edtf: "2021" }, { earliest: "2021-01-01" },
    { latest: "2021-12-31" }, { precision: "year" }, { basis: "explicit" }, { duration: "P1Y" },
    { attributes: ["method=ied"] }, { fate: "present" }, { by: "us" }, { place: "iq" }, { place_precision: "country" },
    { place_basis: "clause" }, { said_by: "القيادة" }, { said_by_kind: "body" }, { via: "رويترز" },
  ];
  const hashes = changes.map((change) => evidenceHash(text, 8, "2500 عسكري", { ...reading, ...change }));
  expect(new Set([hash, ...hashes]).size).toBe(changes.length + 1);
  expect(Object.keys(reading).sort()).toEqual(changes.flatMap((change) => Object.keys(change)).sort());
});

test("the first scheme is what files of the first version have, and knows nothing of the chain", () => {
  // as the first version wrote it of this reading
  expect(bareHash(text, 8, "2500 عسكري", reading)).toBe("d7fea1ba5f235881");
  expect(bareHash(text, 8, "2500 عسكري", { ...reading, fate: "killed" })).toBe("d7fea1ba5f235881");
  expect(isBare("e12345678901234a")).toBe(true);
  expect(isBare(evidenceHash(text, 8, "2500 عسكري", reading))).toBe(false);
});

const words = fc.string({ unit: fc.constantFrom("a", "ب", "5", " ", "\u{1F600}", "\u200f", "\n"), maxLength: 90 });

test("words farther than 32 code points away do not change the hash; nearer ones do", () => {
  fc.assert(
    fc.property(words, words, words, words, (farLeft, left, right, farRight) => {
      const near = [...left].slice(-32).join("").padStart(0);
      const pad = ".".repeat(32);
      const build = (a: string, z: string): [string, number] => [a + pad + "2500" + pad + z, a.length + 32];
      const [text1, at1] = build(farLeft, farRight);
      const [text2, at2] = build(near, right);
      expect(evidenceHash(text1, at1, "2500", reading)).toBe(evidenceHash(text2, at2, "2500", reading));
      const changed = text1.slice(0, at1 - 1) + "!" + text1.slice(at1);
      expect(evidenceHash(changed, at1, "2500", reading)).not.toBe(evidenceHash(text1, at1, "2500", reading));
    }),
  );
});

test("offsets go there and back, and context never cuts a character", () => {
  fc.assert(
    fc.property(words, fc.nat(90), (sample, n) => {
      const points = [...sample];
      const point = Math.min(n, points.length);
      const unit = toUnits(sample, point);
      expect(toPoints(sample, unit)).toBe(point);
      expect(before(sample, unit, 5)).toBe(points.slice(Math.max(0, point - 5), point).join(""));
      expect(after(sample, unit, 5)).toBe(points.slice(point, point + 5).join(""));
    }),
  );
  expect(occurrences("aaa", "aa")).toEqual([0, 1]);
  expect(occurrences("aaa", "")).toEqual([]);
});
