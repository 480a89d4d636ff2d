import type { TestProject } from "vitest/node";
import { findBrowser } from "./browser/find.ts";

/** Runs once before all tests: the browser is found or installed here, so that no test has reason to skip. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("browser", await findBrowser());
}

declare module "vitest" {
  export interface ProvidedContext {
    /** path of a Chromium's executable and the flags it needs */
    browser: { path: string; args: string[] };
  }
}
