import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPublic } from "../../../scripts/store/net/address.ts";
import { openFetcher } from "../../../scripts/store/net/fetch.ts";

let server: Server;
let origin = "";
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    const send = (status: number, body: string | Buffer = "", headers: Record<string, string> = {}) => response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
    switch (request.url) {
      case "/robots.txt": return send(200, "User-agent: *\nDisallow: /private/\nCrawl-delay: 0");
      case "/story": return send(200, "<p>قصة</p>");
      case "/packed": return send(200, gzipSync("<p>قصة</p>"), { "content-encoding": "gzip" });
      case "/bomb": return send(200, gzipSync(Buffer.alloc(30 * 1024 * 1024)), { "content-encoding": "gzip" });
      case "/moved": return send(302, "", { location: "/story" });
      case "/inward": return send(302, "", { location: "http://10.0.0.1/secret" });
      case "/file": return send(302, "", { location: "file:///etc/passwd" });
      case "/round": return send(302, "", { location: "/round" });
      case "/slow": return undefined;
      case "/drip": {
        response.writeHead(200);
        const timer = setInterval(() => response.write("x"), 50);
        response.on("close", () => clearInterval(timer));
        return undefined;
      }
      default: return send(404);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetcher = () => openFetcher({ allowLoopback: true, pause: 0, time: 700, size: 1024 * 1024 });

test("a page comes with its address and the time of the fetch", async () => {
  for (const path of ["/story", "/packed"]) {
    const page = await fetcher().fetch(origin + path);
    expect(page).toMatchObject({ source: { url: origin + path, contentType: "text/html; charset=utf-8" }, retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z http:/) as string });
    expect("source" in page && new TextDecoder().decode(page.source.bytes)).toBe("<p>قصة</p>");
  }
});

test("a redirect is followed and recorded", async () => {
  const page = await fetcher().fetch(`${origin}/moved`);
  expect(page).toMatchObject({ source: { url: `${origin}/story` }, retrieved: expect.stringContaining(`${origin}/moved → ${origin}/story`) as string, findings: [`redirected from ${origin}/moved`] });
});

describe("refused, in one line:", () => {
  test.each([
    ["/private/x", "robots", /robots\.txt/], ["/inward", "private-address", /10\.0\.0\.1/], ["/file", "address", /file:/], ["/round", "redirects", /more than 5/],
    ["/gone", "http", /404/], ["/bomb", "fetch", /too large: more than 1 MB/], ["/slow", "fetch", /no answer within 0\.7 s/], ["/drip", "fetch", /no answer within 0\.7 s/],
  ])("%s", async (path, rule, message) => {
    expect(await fetcher().fetch(origin + path)).toMatchObject({ refused: true, rule, message: expect.stringMatching(message) as string });
  });
  test("what robots.txt forbids is not even asked for", () => expect(asked).not.toContain("/private/x"));
  test.each(["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::ffff:7f00:1]/", "http://169.254.169.254/latest/meta-data", "http://0/", "http://2130706433/"])("%s", async (address) => {
    expect(await openFetcher({ time: 2000 }).fetch(address)).toMatchObject({ rule: "private-address" });
  });
});

test.each([["8.8.8.8", true], ["2a00:1450::1", true], ["10.1.2.3", false], ["172.31.0.1", false], ["192.168.1.1", false], ["100.64.0.1", false], ["::", false], ["fe80::1", false], ["fd00::1", false], ["::ffff:10.0.0.1", false], ["::ffff:8.8.8.8", true], ["64:ff9b::a00:1", false], ["name", false]])("%s is public: %s", (address, is) => expect(isPublic(address)).toBe(is));
