import { defineConfig } from "vitest/config";

/** `npm run test:fast`: the pure rooms, in less than a minute; no browser, no process of its own. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: [
      "tests/*.test.ts",
      "tests/{core,read,ingest,decide,tally,say}/**/*.test.ts",
      "tests/store/{tables,check}/**/*.test.ts",
      "tests/charts/{theme,words,example}.test.ts",
      "tests/notebook/{structure,fixtures,amount}.test.ts",
    ],
    env: { TZ: "Asia/Baghdad" },
    testTimeout: 30_000,
  },
});
