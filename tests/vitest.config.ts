import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/setup.ts"],
    // Dates must read the same on every machine.
    env: { TZ: "Asia/Baghdad" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
