import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon, MAX_LETTERS, step, without, wordClass } from "../../scripts/read/engine/lexicon.ts";

const hashOf = (word: string): number => [...Array(word.length).keys()].reduce((hash, n) => step(hash, word.charCodeAt(n), n), 0);
const unitsOf = (word: string): Uint16Array => Uint16Array.from({ length: word.length }, (_, n) => word.charCodeAt(n));

describe("the hash of words", () => {
  const words = fc.string({ unit: fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويء"), minLength: 1, maxLength: MAX_LETTERS });

  it("of what is left is that of the whole less its beginning", () => {
    fc.assert(fc.property(words, fc.nat(MAX_LETTERS), (word, at) => {
      const cut = at % word.length;
      expect(without(hashOf(word), hashOf(word.slice(0, cut)), cut)).toBe(hashOf(word.slice(cut)));
    }));
  });

  it("finds every word that was added, behind any beginning, and no other", () => {
    const cls = wordClass<number>("test");
    fc.assert(fc.property(fc.uniqueArray(words, { maxLength: 60 }), words, fc.string({ unit: fc.constantFrom(..."وبلكف"), maxLength: 3 }), (known, other, head) => {
      const lexicon = new Lexicon();
      known.forEach((word, n) => lexicon.add(word, cls, n));
      lexicon.seal();
      const find = (word: string, from: number): number => lexicon.find(hashOf(word.slice(from)), unitsOf(word), from, word.length);
      const forms = lexicon.entries.map(({ form }) => form);
      for (const [n, form] of forms.entries()) if ((head + form).length <= MAX_LETTERS) expect(find(head + form, head.length)).toBe(n);
      expect(find(other, 0)).toBe(forms.indexOf(other));
    }));
  });
});
