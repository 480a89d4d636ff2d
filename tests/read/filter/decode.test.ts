import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeUtf8 } from "../../../scripts/read/filter/decode.ts";

const byTheStandard = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

it("decodes as the standard does, and refuses what it refuses", () => {
  const texts = fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text));
  fc.assert(fc.property(fc.oneof(fc.uint8Array(), texts), (bytes) => {
    expect(decodeUtf8(bytes)).toBe(byTheStandard(bytes));
  }));
});

it.each([
  ["nothing", []],
  ["a byte order mark, which stays", [0xef, 0xbb, 0xbf, 0x61]],
  ["Arabic", [0xd8, 0xb3, 0xd9, 0x86, 0xd8, 0xaf]],
  ["a character beyond the first plane", [0xf0, 0x9f, 0x99, 0x82]],
  ["half a letter", [0xd8]],
  ["a lone surrogate", [0xed, 0xa0, 0x80]],
  ["a slash too long", [0xc0, 0xaf]],
])("decodes %s as the standard does", (_, bytes) => {
  const whole = Uint8Array.from([0x20, ...bytes, 0x20]);
  expect(decodeUtf8(whole.subarray(1, -1))).toBe(byTheStandard(Uint8Array.from(bytes)));
});
