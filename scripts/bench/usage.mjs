import { isMainThread } from "node:worker_threads";

// Loaded into the process that is measured: its peak memory and processor time, when all is done.
if (isMainThread) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write(`used ${maxRSS} KB ${Math.round((userCPUTime + systemCPUTime) / 1000)} ms\n`);
  });
}
