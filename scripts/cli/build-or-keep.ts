import { readdir } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { UserError, printDiagnostic } from "../store/files/error.ts";
import { openProject } from "../store/files/project.ts";
import { readStamp, writeStamp } from "../store/files/stamp.ts";

export interface BuildFlags {
  fresh?: boolean;
  explain?: boolean;
  quiet?: boolean;
  json?: boolean;
  /** a folder to write instead of dist/ */
  out?: string;
}

/** What a build told of itself, for machines and for people. */
export interface Told {
  figures: unknown;
  words: string;
}

/**
 * Builds, unless the last build was made of the same files by the same program and dist/ is as it left it.
 * What builds is loaded only when it is needed: most of a build's time is loading.
 * @throws UserError with all that is wrong
 */
export async function buildOrKeep(root: string, flags: BuildFlags): Promise<Told> {
  const version = process.env["SANAD_VERSION"] ?? "";
  const dist = flags.out === undefined ? undefined : await outFolder(root, flags.out);
  const { stamp, reasons } = await readStamp(root, version);
  if (stamp && !reasons.length && !flags.fresh && !dist) {
    return { figures: { ...(stamp.figures as object), unchanged: true }, words: `${stamp.words}\nnothing has changed since; dist/ was left as it is` };
  }
  if (flags.explain) for (const reason of flags.fresh ? ["--fresh was given"] : reasons) console.error(`because ${reason}`);
  const [{ build }, { openProgress }, { summarise, figures }] = await Promise.all([
    import("./build.ts"), import("./progress.ts"), import("./summary.ts"),
  ]);
  const progress = openProgress(process.stderr, Boolean(flags.quiet ?? flags.json));
  const built = await build(await openProject(root), { progress, fresh: Boolean(flags.fresh), ...(dist && { dist }) });
  for (const warning of built.warnings) console.error(printDiagnostic(warning));
  const told = { figures: figures(built, progress.times()), words: summarise(built, progress.times()) };
  // A build with warnings is not remembered: they are told again until they are mended.
  if (!built.warnings.length && !dist) await writeStamp(root, version, told.figures, told.words);
  return told;
}

/** The folder is replaced whole, so that it must be new, empty, or a report made before. @throws UserError */
async function outFolder(root: string, out: string): Promise<string> {
  const folder = resolve(out);
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const isReport = names.includes("index.html") && names.includes("factcheck.csv");
  if (names.length > 0 && !isReport) throw new UserError("--out", 0, `holds other things than a report, which would be lost: ${out}`, "out");
  if (`${resolve(root)}${sep}`.startsWith(`${folder}${sep}`)) throw new UserError("--out", 0, `is the project itself, or holds it: ${out}`, "out");
  return folder;
}
