/** True widths of texts: HarfBuzz shapes them as browsers and resvg do. */
import type { FontSet } from "./types.ts";

/** Width of a text in px at a size in px. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

const arabicRuns = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*)/u;

/**
 * Loads the shaper once; a width is kept, as the same labels are asked for at every width of a drawing.
 * A text is shaped run by run, as Arabic and Latin letters in one run would be drawn in one direction.
 */
export async function createMeasure(fonts: FontSet): Promise<Measure> {
  const { Blob, Buffer, Face, Font, shape } = await import("harfbuzzjs");
  const load = (bytes: Uint8Array): { font: InstanceType<typeof Font>; em: number } => {
    const face = new Face(new Blob(bytes.slice().buffer));
    return { font: new Font(face), em: face.upem };
  };
  const faces = { regular: load(fonts.regular.bytes), bold: load(fonts.bold.bytes) };
  const known = new Map<string, number>();
  const ems = (text: string, bold: boolean): number => {
    const key = `${bold ? 1 : 0}${text}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const { font, em } = bold ? faces.bold : faces.regular;
    let total = 0;
    for (const run of text.split(arabicRuns)) {
      if (!run) continue;
      const buffer = new Buffer();
      buffer.addText(run);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      for (const position of buffer.getGlyphPositions()) total += position.xAdvance;
    }
    known.set(key, total / em);
    return total / em;
  };
  return (text, size, bold = false) => ems(text, bold) * size;
}
