import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { emptyPage, withClient } from "./client.ts";

/** What the preview shows: the files of the last good build, or of one about to be, and what is wrong since. */
export interface Shown {
  /** changes with the files */
  version: number;
  files: ReadonlyMap<string, string | Uint8Array>;
  /** one line a mistake */
  errors: readonly string[];
}

/** Tells everyone who looks when there is something new. */
export class Board {
  private listeners = new Set<() => void>();
  /** the files of the last good build */
  private checked: Shown["files"] = new Map();
  private isDraft = false;

  constructor(private now: Shown = { version: 0, files: new Map(), errors: [] }) {}

  get shown(): Shown {
    return this.now;
  }

  /** Pages whose source is right, and which are still to be read back; what is not made yet stays as it was. */
  draft(files: Shown["files"]): void {
    this.isDraft = true;
    this.tell({ version: this.now.version + 1, files: new Map([...this.checked, ...files]), errors: [] });
  }

  /** A good build: new files, nothing wrong. Who has seen its draft need not look again. */
  good(files: Shown["files"]): void {
    const version = this.isDraft ? this.now.version : this.now.version + 1;
    this.isDraft = false;
    this.checked = files;
    this.tell({ version, files, errors: [] });
  }

  /** A bad build: the last good files stay, or come back. */
  bad(errors: readonly string[]): void {
    const version = this.isDraft ? this.now.version + 1 : this.now.version;
    this.isDraft = false;
    this.tell({ version, files: this.checked, errors });
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(shown: Shown): void {
    this.now = shown;
    for (const listener of this.listeners) listener();
  }
}

const types: Record<string, string> = {
  html: "text/html; charset=utf-8", css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml",
  png: "image/png", csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8",
};

/** Serves the last good build, and a stream of events. Only names of this machine are answered. */
export function previewApp(board: Board): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const host = (context.req.header("host") ?? "").replace(/:\d+$/, "");
    // Against other sites that have a name of theirs lead here.
    if (!["localhost", "127.0.0.1", "[::1]"].includes(host)) return context.text("not here", 403);
    context.header("cache-control", "no-store");
    return next();
  });
  app.get("/__sanad/events", (context) =>
    streamSSE(context, async (stream) => {
      const send = () => stream.writeSSE({ event: "state", data: JSON.stringify({ version: board.shown.version, errors: board.shown.errors }) });
      await send();
      const stop = board.listen(() => void send());
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }));
  app.get("*", (context) => {
    const asked = decodeURIComponent(new URL(context.req.url).pathname).slice(1);
    const path = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
    const content = board.shown.files.get(path);
    if (content === undefined) return path.endsWith(".html") && !board.shown.files.size ? context.html(emptyPage) : context.text(`not in the report: ${path}`, 404);
    const type = types[path.split(".").at(-1)!] ?? "application/octet-stream";
    const body = path.endsWith(".html") ? withClient(typeof content === "string" ? content : Buffer.from(content).toString("utf8")) : content;
    return context.body(body as string, 200, { "content-type": type });
  });
  return app;
}
