/** Who may ask the desk for anything: this machine, this run, this page. */
import { timingSafeEqual } from "node:crypto";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { getCookie, setCookie } from "hono/cookie";
import { inertText } from "../core/html.ts";
import type { DeskOptions } from "./store.ts";

/** No form of ours is larger, bytes. */
const LARGEST = 64 * 1024;

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Headers of every answer; and no answer to another host, another site, or without the token. */
export function guardDesk(app: Hono, options: DeskOptions): void {
  app.use(async (c, next) => {
    await next();
    c.header("content-security-policy", POLICY);
    c.header("x-content-type-options", "nosniff");
    c.header("x-frame-options", "DENY");
    c.header("referrer-policy", "same-origin");
    c.header("cross-origin-opener-policy", "same-origin");
    c.header("cross-origin-resource-policy", "same-origin");
    // what a decision changes is never kept; the rest has its version in its address
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
  });
  app.use(async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!options.hosts.includes(host)) return c.text("wrong host", 403);
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    if (c.req.method !== "GET") {
      if (origin !== `http://${host}` || (site !== undefined && site !== "same-origin")) return c.text("wrong origin", 403);
    } else if (site !== undefined && site !== "same-origin" && site !== "none" && c.req.path !== "/") {
      // another program's page on this machine is of the same site, and is sent the same cookie
      return c.text("wrong site", 403);
    }
    return next();
  });
  app.use(bodyLimit({ maxSize: LARGEST, onError: (c) => c.text("too large", 413) }));

  app.get("/", (c) => {
    if (!same(c.req.query("token") ?? "", options.token) && !isKnown(c, options)) {
      return c.text("Open the address that the review command printed; it holds a token.", 403);
    }
    setCookie(c, cookieName(options), options.token, { httpOnly: true, sameSite: "Strict", path: "/" });
    const lang = c.req.query("lang") === "ar" ? "ar" : "en";
    return c.redirect(`/${lang}/`, 303);
  });
  app.use(async (c, next) => (isKnown(c, options) ? next() : c.text("Open the address that the review command printed.", 403)));
}

/** The name in the reviewer's cookie, or the one the command was given. */
export function reviewerOf(c: Context, options: DeskOptions): string {
  try {
    return inertText(decodeURIComponent(getCookie(c, "sanad-reviewer") ?? "")).slice(0, 80) || options.reviewer;
  } catch {
    return options.reviewer;
  }
}

const cookieName = (options: DeskOptions): string => `sanad-${options.hosts[0]!.split(":")[1]}`;
const isKnown = (c: Context, options: DeskOptions): boolean => same(getCookie(c, cookieName(options)) ?? "", options.token);

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
