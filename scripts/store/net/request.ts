/** One GET request, bounded in size and time. */
import { request as http } from "node:http";
import { request as https } from "node:https";
import { isIP } from "node:net";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { InnerAddress, isPublic, publicLookup } from "./address.ts";

export interface Bounds {
  /** bytes, unpacked */
  size: number;
  /** milliseconds for everything */
  time: number;
  allowLoopback: boolean;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Uint8Array;
}

export const USER_AGENT = "Mozilla/5.0 (compatible; Sanad/0.1; article reader started by a person)";

const ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/pdf,text/plain,*/*;q=0.5";

/** @throws Error in words for a person; InnerAddress where the address is not public */
export async function get(url: URL, { size, time, allowLoopback }: Bounds): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublic(host, allowLoopback)) throw new InnerAddress(host);
  const signal = AbortSignal.timeout(time);
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const send = url.protocol === "https:" ? https : http;
      const asked = send(url, {
        signal, lookup: publicLookup(allowLoopback), agent: false,
        headers: { "user-agent": USER_AGENT, accept: ACCEPT, "accept-encoding": "gzip, deflate, br", "accept-language": "ar,en;q=0.8" },
      }, (answer) => {
        const parts: Buffer[] = [];
        let total = 0;
        const sink = new Writable({
          write(part: Buffer, _, next) {
            total += part.length;
            parts.push(part);
            next(total > size ? new Error(`too large: more than ${Math.round(size / 1048576)} MB`) : null);
          },
        });
        const coding = String(answer.headers["content-encoding"] ?? "").toLowerCase();
        const unpack = coding === "gzip" || coding === "x-gzip" ? [createGunzip()] : coding === "br" ? [createBrotliDecompress()] : coding === "deflate" ? [createInflate()] : [];
        pipeline([answer, ...unpack, sink]).then(
          () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: new Uint8Array(Buffer.concat(parts)) }),
          (error: Error) => {
            asked.destroy();
            reject(error);
          },
        );
      });
      asked.on("error", reject);
      asked.end();
    });
  } catch (error) {
    if (signal.aborted) throw new Error(`no answer within ${time / 1000} s`);
    throw error;
  }
}
