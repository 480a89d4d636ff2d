/** The complete font files, from npm: subsets would leave holes in pictures. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FontSet } from "../../draw/types.ts";
import { home } from "./home.ts";

/** Where a font lies. @param file below @expo-google-fonts, as `noto-naskh-arabic/400Regular/….ttf` */
function fontPath(file: string): string {
  const [name, ...rest] = file.split("/");
  const require = createRequire(join(home, "package.json"));
  return join(dirname(require.resolve(`@expo-google-fonts/${name}/package.json`)), ...rest);
}

/** Bytes of fonts by name. */
export async function readFonts(files: readonly string[]): Promise<Map<string, Uint8Array>> {
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(fontPath(file))] as const)));
}

/** IBM Plex Sans Arabic, which holds Latin too, in the two weights that charts use. */
export async function loadChartFonts(): Promise<FontSet> {
  const face = async (file: string): Promise<FontSet["regular"]> => {
    const path = fontPath(`ibm-plex-sans-arabic/${file}`);
    return { path, bytes: await readFile(path) };
  };
  const [regular, bold] = await Promise.all([
    face("400Regular/IBMPlexSansArabic_400Regular.ttf"),
    face("600SemiBold/IBMPlexSansArabic_600SemiBold.ttf"),
  ]);
  return { regular, bold };
}
