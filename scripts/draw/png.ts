/** Pictures without a browser. */
export interface Png {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * Draws an SVG with colours written out.
 * @param fontFiles paths of whole TTF files
 * @param scale px of the picture for a px of the drawing
 */
export type DrawPng = (svg: string, fontFiles: readonly string[], scale: number) => Promise<Png>;

/** Draws in this thread. */
export const drawPng: DrawPng = async (svg, fontFiles, scale) => {
  const { renderAsync } = await import("@resvg/resvg-js");
  // `fontBuffers` is no option of the Node build: with it every option is dropped in silence.
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans Arabic" };
  const image = await renderAsync(svg, { font, fitTo: { mode: "zoom", value: scale } });
  return { bytes: image.asPng(), width: image.width, height: image.height };
};
