import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser/find.ts";

/**
 * Runs once before all tests: the command is bundled, so that tests side by side do not each do it, and the browser is
 * found or installed, so that no test has reason to skip.
 */
export default async function setup(project: TestProject): Promise<void> {
  execFileSync(process.execPath, ["scripts/sanad.mjs", "--version"], { stdio: ["ignore", "ignore", "inherit"] });
  project.provide("browser", await findBrowser());
}

declare module "vitest" {
  export interface ProvidedContext {
    /** path of a Chromium's executable and the flags it needs */
    browser: { path: string; args: string[] };
  }
}
