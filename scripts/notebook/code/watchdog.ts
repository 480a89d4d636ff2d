import { Worker } from "node:worker_threads";

/**
 * What a cell does after its first `await` no script's time limit reaches. So a thread of its own watches the clock: when a cell
 * is late it has V8 end what this thread is running (Runtime.terminateExecution of the inspector's protocol) and says so.
 */
const SOURCE = `
const { parentPort } = require("node:worker_threads");
const { Session } = require("node:inspector");
let timer;
parentPort.on("message", (ms) => {
  clearTimeout(timer);
  if (ms > 0) timer = setTimeout(() => {
    const session = new Session();
    session.connectToMainThread();
    session.post("Runtime.terminateExecution", () => session.disconnect());
    parentPort.postMessage("late");
  }, ms);
});
parentPort.postMessage("ready");
`;

/** Watches one call after another. */
export interface Watchdog {
  /** @throws Error where the call has not ended after `limit` ms, whatever it is doing */
  watch<T>(call: () => Promise<T>, limit: number): Promise<T>;
  close(): Promise<void>;
}

export async function startWatchdog(): Promise<Watchdog> {
  const worker = new Worker(SOURCE, { eval: true });
  worker.unref();
  await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return {
    async watch(call, limit) {
      let onLate = (): void => undefined;
      const late = new Promise<never>((_, reject) => {
        onLate = () => reject(new Error(`no end after ${limit / 1000} s; is there a loop without one?`));
        worker.once("message", onLate);
      });
      // Held, so that a cell that waits for what never comes does not end the process with everything else done.
      worker.ref();
      worker.postMessage(limit);
      try {
        return await Promise.race([call(), late]);
      } finally {
        worker.postMessage(0);
        worker.off("message", onLate);
        worker.unref();
      }
    },
    close: async () => void (await worker.terminate()),
  };
}
