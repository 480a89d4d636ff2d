import { createHash } from "node:crypto";
import { access, readFile, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyChart } from "../../../charts/index.ts";
import { UserError } from "./error.ts";
import { home } from "./home.ts";
import { writeWhole } from "./write.ts";

/**
 * The charts of a project: those of its own charts/index.ts, or, where it has none, those that come with the package.
 * @param anew compiles our own as well, for a process that outlives a change of them
 * @throws UserError naming file and line where its code cannot be compiled
 */
export async function loadCharts(root: string, anew = false): Promise<AnyChart[]> {
  const entry = join(root, "charts/index.ts");
  if ((!anew && resolve(root) === resolve(home)) || !(await access(entry).then(() => true, () => false))) {
    return (await import("../../../charts/index.ts")).charts;
  }
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: root, entryPoints: ["charts/index.ts"], bundle: true, platform: "node", format: "esm", target: "node20.19",
    write: false, logLevel: "silent", 
    // beside the package's code in a clone, around it where npm installed it
    nodePaths: [join(home, "node_modules"), dirname(home)],
    // A chart made from ours by copying may still name our rooms.
    alias: { sanad: home },
  }).catch((error: { errors?: { text: string; location: { file: string; line: number; column: number } | null }[] }) => {
    const errors = error.errors ?? [];
    if (!errors.length) throw error;
    throw new UserError(errors.map(({ text, location }) => ({
      path: location?.file ?? "charts/index.ts", line: location?.line ?? 0, column: (location?.column ?? -1) + 1,
      severity: "error" as const, message: text, rule: "chart-code",
    })));
  });
  const source = result.outputFiles[0]!.contents;
  const file = join(root, ".cache", `charts-${createHash("sha256").update(source).digest("hex").slice(0, 16)}.mjs`);
  await writeWhole(file, source);
  const module = (await import(pathToFileURL(file).href)) as { charts?: AnyChart[] };
  if (!Array.isArray(module.charts)) throw new UserError("charts/index.ts", 0, "exports no list named charts", "chart-code");
  return module.charts;
}

/** Changes with the code of a project's charts; empty where it has none. */
export async function chartsVersion(root: string): Promise<string> {
  const names = (await readdir(join(root, "charts"), { recursive: true }).catch(() => [])).filter((name) => name.endsWith(".ts")).sort();
  const hash = createHash("sha256");
  for (const name of names) hash.update(name).update(await readFile(join(root, "charts", name)));
  return names.length ? hash.digest("hex").slice(0, 16) : "";
}

/** A chart of a declared table in a general form, as the notebook asks for it: `::chart{table=deaths form=series}`. */
export interface CitedForm {
  table: string;
  form: string;
  /** of the directive in report/report.md */
  line: number;
}

/** The general forms that the notebook shows, in its order. */
export async function citedForms(root: string): Promise<CitedForm[]> {
  const source = await readFile(join(root, "report/report.md"), "utf8").catch(() => "");
  return source.split("\n").flatMap((text, i) => {
    const inner = /^::chart\{([^}]*)\}/.exec(text)?.[1] ?? "";
    const of = (name: string): string => new RegExp(`(?:^|\\s)${name}="?([A-Za-z0-9_-]*)"?`).exec(inner)?.[1] ?? "";
    return /(?:^|\s)(?:table|form)=/.test(inner) ? [{ table: of("table"), form: of("form"), line: i + 1 }] : [];
  });
}

/** Ids of the charts that the notebook shows, in its order. */
export async function citedCharts(root: string): Promise<string[]> {
  const source = await readFile(join(root, "report/report.md"), "utf8").catch(() => "");
  return [...new Set([...source.matchAll(/^::chart\{[^}\n]*#([a-z0-9-]+)/gm)].map((m) => m[1]!))];
}
