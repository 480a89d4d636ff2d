import { expect, test } from "vitest";
import { deskApp } from "../../scripts/desk/app.ts";
import type { DeskStore } from "../../scripts/desk/store.ts";

const touched: string[] = [];
const never = (name: string) => async (): Promise<never> => {
  touched.push(name);
  throw new Error("must not be reached");
};
const store: DeskStore = { load: never("load"), decide: never("decide"), translate: never("translate"), restore: never("restore") };
const host = "127.0.0.1:4711";
const app = deskApp({
  store, token: "s3cret", hosts: [host, "localhost:4711"], reviewer: "mona", css: "css", js: "js",
  font: async () => null, log: () => undefined,
});
const known = { host, cookie: "sanad-4711=s3cret" };
const ask = (path: string, headers: Record<string, string>, init: RequestInit = {}): Promise<Response> =>
  Promise.resolve(app.request(`http://${host}${path}`, { ...init, headers }));
const form = { method: "POST", body: new URLSearchParams({ decision: "accept" }) };

test("the token in the address becomes a cookie that no script and no other site can use", async () => {
  const response = await ask("/?token=s3cret&lang=ar", { host });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/ar/");
  expect(response.headers.get("set-cookie")).toMatch(/^sanad-4711=s3cret; Path=\/; HttpOnly; SameSite=Strict$/);
});

test.each([
  ["no token", "/", { host }],
  ["another token", "/?token=s3cre7", { host }],
  ["a shorter token", "/?token=s", { host }],
  ["no cookie", "/en/", { host }],
  ["a cookie of another run", "/en/", { host, cookie: "sanad-4711=other" }],
  ["no cookie, for the script", "/desk.js", { host }],
  ["another name for this machine (DNS rebinding)", "/en/", { ...known, host: "evil.example:4711" }],
  ["another port", "/en/", { ...known, host: "127.0.0.1:80" }],
  ["another site", "/en/", { ...known, "sec-fetch-site": "cross-site" }],
  ["a page of another program on this machine", "/en/", { ...known, "sec-fetch-site": "same-site" }],
])("refused: %s", async (_, path, headers) => {
  expect((await ask(path, headers)).status).toBe(403);
  expect(touched).toEqual([]);
});

test.each([
  ["no origin", known],
  ["another origin", { ...known, origin: "http://evil.example" }],
  ["an opaque origin", { ...known, origin: "null" }],
  ["the right origin with the wrong scheme", { ...known, origin: `https://${host}` }],
  ["another site on this host", { ...known, origin: `http://${host}`, "sec-fetch-site": "same-site" }],
  ["no cookie", { host, origin: `http://${host}` }],
])("no write with %s", async (_, headers) => {
  for (const path of ["/en/decide", "/ar/undo", "/en/translate", "/en/restore", "/en/reviewer"]) {
    expect((await ask(path, headers, form)).status).toBe(403);
  }
  expect(touched).toEqual([]);
});

test("a body beyond 64 KB is refused before it is read", async () => {
  const body = new URLSearchParams({ note: "x".repeat(70_000) });
  const response = await ask("/en/decide", { ...known, origin: `http://${host}` }, { method: "POST", body });
  expect(response.status).toBe(413);
  expect(touched).toEqual([]);
});

test("every answer forbids scripts, frames and requests of others", async () => {
  for (const path of ["/desk.css", "/fonts/../../etc/passwd", "/en/"]) {
    const { headers } = await ask(path, known);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe(path === "/desk.css" ? "private, max-age=31536000, immutable" : "no-store");
  }
});

test("a reviewer's name is kept without what could break out of it", async () => {
  const body = new URLSearchParams({ reviewer: " زينب \u202e\n; Path=/evil " });
  const response = await ask("/en/reviewer", { ...known, origin: `http://${host}` }, { method: "POST", body });
  expect(response.headers.get("set-cookie")).toMatch(/^sanad-reviewer=[\w%.-]+; Path=\/; HttpOnly; SameSite=Strict$/);
});
