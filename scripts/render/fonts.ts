/** Fonts cut down to the letters in use, for files that carry their own. */
import { sha256 } from "./hash.ts";
import type { FontSet, RenderCache } from "./types.ts";

/** `@font-face` rules with the letters of `text` in both weights, as WOFF2 in data addresses. */
export async function fontFaces(text: string, fonts: FontSet, cache?: RenderCache): Promise<string> {
  const letters = [...new Set(text.normalize("NFC"))].filter((letter) => letter >= " ").sort().join("");
  const faces = [
    { weight: 400, bytes: fonts.regular.bytes },
    { weight: 600, bytes: fonts.bold.bytes },
  ];
  const rules = await Promise.all(
    faces.map(async ({ weight, bytes }) => {
      const key = `font-${sha256(bytes, letters)}`;
      let subset = await cache?.get(key);
      if (!subset) {
        const { default: cut } = await import("subset-font");
        subset = await cut(Buffer.from(bytes), letters, { targetFormat: "woff2" });
        await cache?.set(key, subset);
      }
      const address = `data:font/woff2;base64,${Buffer.from(subset).toString("base64")}`;
      return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};src:url(${address}) format('woff2')}`;
    }),
  );
  return rules.join("");
}
