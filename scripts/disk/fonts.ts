/** The complete font files, from npm: subsets would leave holes in pictures. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FontSet } from "../render/types.ts";

const plex = "@expo-google-fonts/ibm-plex-sans-arabic";

/** IBM Plex Sans Arabic, which holds Latin too, in the two weights that charts use. */
export async function loadChartFonts(): Promise<FontSet> {
  const require = createRequire(import.meta.url);
  const face = async (file: string): Promise<FontSet["regular"]> => {
    const path = require.resolve(`${plex}/${file}`);
    return { path, bytes: await readFile(path) };
  };
  const [regular, bold] = await Promise.all([
    face("400Regular/IBMPlexSansArabic_400Regular.ttf"),
    face("600SemiBold/IBMPlexSansArabic_600SemiBold.ttf"),
  ]);
  return { regular, bold };
}
