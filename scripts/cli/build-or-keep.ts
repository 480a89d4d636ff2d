import { printDiagnostic } from "../store/files/error.ts";
import { openProject } from "../store/files/project.ts";
import { readStamp, writeStamp } from "../store/files/stamp.ts";

export interface BuildFlags {
  fresh?: boolean;
  explain?: boolean;
  quiet?: boolean;
  json?: boolean;
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
  const { stamp, reasons } = await readStamp(root, version);
  if (stamp && !reasons.length && !flags.fresh) {
    return { figures: { ...(stamp.figures as object), unchanged: true }, words: `${stamp.words}\nnothing has changed since; dist/ was left as it is` };
  }
  if (flags.explain) for (const reason of flags.fresh ? ["--fresh was given"] : reasons) console.error(`because ${reason}`);
  const [{ build }, { openProgress }, { summarise, figures }] = await Promise.all([
    import("./build.ts"), import("./progress.ts"), import("./summary.ts"),
  ]);
  const progress = openProgress(process.stderr, Boolean(flags.quiet ?? flags.json));
  const built = await build(await openProject(root), { progress, fresh: Boolean(flags.fresh) });
  for (const warning of built.warnings) console.error(printDiagnostic(warning));
  const told = { figures: figures(built, progress.times()), words: summarise(built, progress.times()) };
  // A build with warnings is not remembered: they are told again until they are mended.
  if (!built.warnings.length) await writeStamp(root, version, told.figures, told.words);
  return told;
}
