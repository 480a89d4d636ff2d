import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { inject } from "vitest";

/** Opens the Chromium that the set-up found; close it when done. */
export function launch(): Promise<Browser> {
  const { path, args } = inject("browser");
  return chromium.launch({ executablePath: path, args, headless: true });
}
