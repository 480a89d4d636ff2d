/** Pages fetched for `sanad add`: politely, within bounds, from public addresses, as robots.txt allows. */
import { setTimeout as wait } from "node:timers/promises";
import robotsParser from "robots-parser";
import type { Refusal, Source } from "../../ingest/types.ts";
import { InnerAddress } from "./address.ts";
import { get, type Answer, type Bounds } from "./request.ts";

export interface FetchOptions {
  /** for tests against a server on this machine */
  allowLoopback?: boolean;
  /** milliseconds between two requests to one host */
  pause?: number;
  /** milliseconds for one request */
  time?: number;
  /** bytes of one page */
  size?: number;
}

export interface Fetched {
  source: Source;
  /** `2026-11-25T18:00:00Z https://a.example/ → https://b.example/story` */
  retrieved: string;
  findings: string[];
}

export interface Fetcher {
  fetch(address: string): Promise<Fetched | Refusal>;
}

const MOST_REDIRECTS = 5;
/** A site that asks for longer pauses than this is left alone, ms. */
const LONGEST_PAUSE = 30_000;

/** Why a page was not fetched, in words. */
class Refused extends Error {
  constructor(readonly rule: string, message: string) {
    super(message);
  }
}

type Robots = ReturnType<typeof robotsParser>;

export function openFetcher({ allowLoopback = false, pause = 1000, time = 30_000, size = 10 * 1024 * 1024 }: FetchOptions = {}): Fetcher {
  const bounds: Bounds = { allowLoopback, time, size };
  const robots = new Map<string, Promise<Robots>>();
  /** host → when it may be asked again */
  const free = new Map<string, number>();

  const ask = async (url: URL, delay = pause): Promise<Answer> => {
    const now = Date.now();
    const at = Math.max(now, free.get(url.host) ?? 0);
    free.set(url.host, at + delay);
    if (at > now) await wait(at - now);
    return get(url, bounds);
  };

  /** RFC 9309: no file allows all, a server that fails forbids all. */
  const robotsOf = (url: URL): Promise<Robots> => {
    let known = robots.get(url.origin);
    if (!known) {
      const place = new URL("/robots.txt", url);
      known = ask(place, 0).then(async (answer) => {
        let found = answer;
        for (let n = 0; n < MOST_REDIRECTS && isRedirect(found); n += 1) found = await ask(target(found, place), 0);
        const rules = found.status >= 500 ? "User-agent: *\nDisallow: /" : found.status >= 400 ? "" : new TextDecoder().decode(found.bytes.subarray(0, 512_000));
        return robotsParser(place.href, rules);
      });
      robots.set(url.origin, known);
    }
    return known;
  };

  const follow = async (address: string): Promise<Fetched> => {
    const chain: string[] = [];
    for (let url = new URL(address); ; ) {
      if (!/^https?:$/.test(url.protocol)) throw new Refused("address", `no address of the web: ${url.protocol}`);
      chain.push(url.href);
      const rules = await robotsOf(url);
      if (rules.isAllowed(url.href, "Sanad") === false) throw new Refused("robots", "its robots.txt asks not to be read by programs; open it in a browser and save the page");
      const delay = Math.max(pause, (rules.getCrawlDelay("Sanad") ?? 0) * 1000);
      if (delay > LONGEST_PAUSE) throw new Refused("robots", `its robots.txt asks for ${delay / 1000} s between requests; save the page by hand`);
      const answer = await ask(url, delay);
      if (isRedirect(answer)) {
        if (chain.length > MOST_REDIRECTS) throw new Refused("redirects", `redirected more than ${MOST_REDIRECTS} times`);
        url = target(answer, url);
        continue;
      }
      if (answer.status !== 200) throw new Refused("http", `answered ${answer.status}${hints[answer.status] ?? ""}`);
      const at = new Date().toISOString().replace(/\.\d+/, "");
      return {
        source: { name: url.href, bytes: answer.bytes, url: url.href, contentType: String(answer.headers["content-type"] ?? "") },
        retrieved: `${at} ${chain.join(" → ")}`,
        findings: chain.length > 1 ? [`redirected from ${chain[0]}`] : [],
      };
    }
  };

  return {
    fetch: (address) => follow(address).catch((error: Error & { code?: string }) => refusal(address, error)),
  };
}

const hints: Record<number, string> = { 401: " (needs a login; save the page from a browser)", 403: " (refuses programs; save the page from a browser)", 404: " (not there)", 429: " (asks for patience; try later)" };

const isRedirect = ({ status, headers }: Answer): boolean => [301, 302, 303, 307, 308].includes(status) && Boolean(headers["location"]);

function target({ headers }: Answer, from: URL): URL {
  try {
    return new URL(String(headers["location"]), from);
  } catch {
    throw new Refused("redirects", `redirected to no address: ${String(headers["location"]).slice(0, 200)}`);
  }
}

function refusal(name: string, error: Error & { code?: string }): Refusal {
  if (error instanceof InnerAddress) return { refused: true, name, rule: "private-address", message: `is in a private network (${error.message}); save the page and add the file` };
  if (error instanceof Refused) return { refused: true, name, rule: error.rule, message: error.message };
  const words: Record<string, string> = { ENOTFOUND: "no such host", EAI_AGAIN: "the name cannot be looked up; is there a network?", ECONNREFUSED: "refuses the connection", ECONNRESET: "broke the connection off", ERR_INVALID_URL: "no address" };
  return { refused: true, name, rule: "fetch", message: words[error.code ?? ""] ?? error.message };
}

