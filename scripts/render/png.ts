/** Pictures without a browser. */
import type { FontSet } from "./types.ts";

export interface Png {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * Draws an SVG with colours written out.
 * @param scale px of the picture for a px of the drawing
 */
export async function drawPng(svg: string, fonts: FontSet, scale: number): Promise<Png> {
  const { renderAsync } = await import("@resvg/resvg-js");
  // `fontBuffers` is no option of the Node build: with it every option is dropped in silence.
  const font = { fontFiles: [fonts.regular.path, fonts.bold.path], loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans Arabic" };
  const image = await renderAsync(svg, { font, fitTo: { mode: "zoom", value: scale } });
  return { bytes: image.asPng(), width: image.width, height: image.height };
}
