import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceAt, sentences } from "../../scripts/core/sentences.ts";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["قال الوزير ذلك. وأضاف آخر.", ["قال الوزير ذلك.", "وأضاف آخر."]],
  ["قال د. أحمد ذلك. ثم مضى", ["قال د. أحمد ذلك.", "ثم مضى"]],
  ["سعر 2.5 دولار. انتهى", ["سعر 2.5 دولار.", "انتهى"]],
  ["نهاية العام.. انسحاب", ["نهاية العام..", "انسحاب"]],
  ["هل انتهى؟ نعم!", ["هل انتهى؟", "نعم!"]],
  ["قال \"انتهى.\" ومضى", ["قال \"انتهى.\"", "ومضى"]],
  ["عنوان\nنص", ["عنوان", "نص"]],
  ["Mr. Smith met U.S. officials. They left.", ["Mr. Smith met U.S. officials.", "They left."]],
  ["It cost 2.5 million. Example.com said so.", ["It cost 2.5 million.", "Example.com said so."]],
])("cuts %s", (text, wanted) => {
  expect(cut(text)).toEqual(wanted);
});

it("gives spans in order, inside the text, that cover every letter", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    let at = 0;
    for (const { start, end } of sentences(text)) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(at, start)).not.toMatch(/[a-zا-ي0-9]/u);
      at = end;
    }
    expect(text.slice(at)).not.toMatch(/[a-zا-ي0-9]/u);
  }));
}, 60_000);

it("finds the sentence around an offset", () => {
  const text = "أول. ثان.";
  expect(sentenceAt(sentences(text), 6)).toEqual({ start: 5, end: 9 });
});
