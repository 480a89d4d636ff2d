import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { transform } from "esbuild";
import { UserError } from "../store/files/error.ts";
import type { Project } from "../store/files/project.ts";
import { deskApp } from "../desk/app.ts";
import { deskCss, FONTS } from "../desk/style.ts";
import type { Lang } from "../core/types.ts";
import { openStore } from "./review-store.ts";

export interface ReviewOptions {
  /** 0: any that is free */
  port?: number;
  lang?: Lang;
  /** name that stands in decisions.csv */
  reviewer?: string;
  /** open the desk in the browser */
  open?: boolean;
}

/** A desk that is being served. */
export interface Served {
  /** holds the token of this run */
  address: string;
  close: () => Promise<void>;
}

/** Serves the review desk on this machine only, until closed. @throws if the port is taken */
export async function serveReview(project: Project, options: ReviewOptions = {}): Promise<Served> {
  const store = openStore(project.root);
  await store.load(); // what is wrong with the tables is told now, and not in the browser
  const token = randomBytes(24).toString("base64url");
  const js = await clientScript();
  const hosts: string[] = [];
  const app = deskApp({
    store, token, hosts, css: deskCss(), js, font: readFont,
    reviewer: options.reviewer?.trim() || defaultReviewer(project.root),
    log: (error) => console.error(`sanad review: ${(error as Error).message}`),
  });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: options.port ?? 4711 }, ({ port }) => {
      hosts.push(`127.0.0.1:${port}`, `localhost:${port}`);
      const address = `http://127.0.0.1:${port}/?lang=${options.lang ?? "en"}&token=${token}`;
      if (options.open) openBrowser(address);
      resolve({
        address,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new UserError("--port", 0, `port ${options.port ?? 4711} is taken; choose another`, "port") : error),
    );
  });
}

/** The page's script, made from its TypeScript: bundled sources know where they came from. */
async function clientScript(): Promise<string> {
  const home = process.env["SANAD_HOME"];
  const path = home ? join(home, "scripts/desk/client.ts") : fileURLToPath(new URL("../desk/client.ts", import.meta.url));
  const source = await readFile(path, "utf8");
  const { code } = await transform(source.replace("export {};", ""), { loader: "ts", target: "es2022", format: "iife" });
  return code;
}

async function readFont(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!Object.hasOwn(FONTS, name)) return null;
  const require = createRequire(join(process.env["SANAD_HOME"] ?? fileURLToPath(new URL("../..", import.meta.url)), "package.json"));
  return new Uint8Array(await readFile(require.resolve(FONTS[name as keyof typeof FONTS])));
}

/** As git knows the person; as the machine does where it does not. */
export function defaultReviewer(root: string): string {
  try {
    const name = execFileSync("git", ["config", "user.name"], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    if (name !== "") return name;
  } catch {
    // no git, or no name in it
  }
  try {
    return userInfo().username;
  } catch {
    return "reviewer";
  }
}

function openBrowser(address: string): void {
  const [command, args]: [string, string[]] =
    process.platform === "darwin" ? ["open", [address]]
    : process.platform === "win32" ? ["cmd", ["/c", "start", "", address.replaceAll("&", "^&")]]
    : ["xdg-open", [address]];
  // where there is no browser the printed address does
  spawn(command, args, { detached: true, stdio: "ignore" }).on("error", () => undefined).unref();
}
