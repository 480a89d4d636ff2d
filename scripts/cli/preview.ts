import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { watch } from "chokidar";
import { UserError, printDiagnostic } from "../store/files/error.ts";
import { openProject } from "../store/files/project.ts";
import { keepResults } from "../preview/keep.ts";
import { Board, previewApp } from "../preview/server.ts";
import { build } from "./build.ts";
import { openProgress } from "./progress.ts";

export interface PreviewOptions {
  port?: number;
  /** says of each step why it ran */
  explain?: boolean;
}

export interface Preview {
  address: string;
  board: Board;
  /** resolves when everything seen so far is built */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds in which an editor writes all that it saves at once. */
const TOGETHER = 20;
/** And in which a browser that is told of a new page has asked for it. */
const ASKED = 30;

/** What the report is made of, below the root. */
const watched = ["data", "report", "charts"];

/**
 * Serves the report and makes it again on every change of what it is made of. Errors are shown on the page, which
 * stays the last good one, and go when they are mended.
 */
export async function preview(root: string, { port = 4710, explain = false }: PreviewOptions, say: (line: string) => void): Promise<Preview> {
  const board = new Board();
  const keep = keepResults(root, (line) => {
    if (explain) say(`  ${line}`);
  });
  const progress = openProgress(process.stderr, true);
  // Before anything is built: a port that is taken is told at once, and nothing is left running.
  const { server, address } = await listen(board, port);
  const run = async (): Promise<void> => {
    const start = performance.now();
    try {
      let shown = 0;
      const { files } = await build(await openProject(root), {
        progress, keep,
        async onDraft(pages) {
          board.draft(pages);
          shown = performance.now() - start;
          // Reading back would keep the browser waiting that asks for the page now.
          await setTimeout(ASKED);
        },
      });
      board.good(files);
      say(`shown in ${Math.round(shown)} ms, checked in ${Math.round(performance.now() - start)} ms`);
    } catch (error) {
      const lines = error instanceof UserError ? error.diagnostics.map(printDiagnostic) : [`sanad: ${(error as Error).message}`];
      board.bad(lines);
      say(`${lines.join("\n")}\nnot built; the page shows the last good one`);
    }
  };
  let work = run();
  let isWaiting = false;
  const again = (): void => {
    // Changes that come while a build runs are one more build, not one each.
    if (isWaiting) return;
    isWaiting = true;
    work = work.then(() => setTimeout(TOGETHER)).then(() => {
      isWaiting = false;
      return run();
    });
  };
  await work;
  const watcher = watch(watched.map((folder) => join(root, folder)), { ignoreInitial: true, ignored: (path) => isMade(path.slice(root.length + 1)) || /\/\.|~$|\.tmp/.test(path.slice(root.length)) });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  watcher.on("all", again);
  return {
    address,
    board,
    async idle() {
      // A change takes a moment to be noticed.
      let seen: Promise<unknown>;
      do {
        seen = work;
        await seen;
        await setTimeout(150);
      } while (seen !== work || isWaiting);
    },
    async close() {
      await watcher.close();
      await work;
      server.closeAllConnections?.();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Closable {
  close(done: () => void): unknown;
  closeAllConnections?(): void;
}

function listen(board: Board, port: number): Promise<{ server: Closable; address: string }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: previewApp(board).fetch, port, hostname: "127.0.0.1" }, (info) =>
      resolve({ server: server as unknown as Closable, address: `http://127.0.0.1:${info.port}/` }));
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new UserError("--port", 0, `port ${port} is taken; choose another`, "port") : error));
  });
}

/** What a build writes into the folders that are watched: tables but those kept by hand, and what follows from topics.yaml. */
const isMade = (path: string): boolean =>
  /^data\/(?!(?:articles|decisions|translations|corrections|proposals)\.csv$)[^/]+\.csv$|^data\/README\.md$|\.schema\.json$/.test(path.replaceAll("\\", "/"));
