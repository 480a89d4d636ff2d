import { isMainThread } from "node:worker_threads";

// Loaded into the process that is measured: its peak memory in KB, when all is done.
if (isMainThread) process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`));
