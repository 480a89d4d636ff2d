/**
 * Cuts a font to the letters of a text, as WOFF2.
 * @param font a whole TTF or OTF
 * @param letters every character it will have to set
 * @param features OpenType features to keep; what joins Arabic letters is among them
 */
export type CutFont = (font: Uint8Array, letters: string, features: readonly string[]) => Promise<Uint8Array>;

/** Cuts in this thread. Loaded only when something must be cut: what does it is WebAssembly. */
export const cutFont: CutFont = async (font, letters, features) => {
  const { default: subset } = await import("subset-font");
  return subset(Buffer.from(font), letters, { targetFormat: "woff2", noHinting: true, keepFeatures: [...features] });
};
