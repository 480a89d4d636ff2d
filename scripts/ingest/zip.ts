/** ZIP archives, within bounds. */
import { fromBuffer } from "yauzl";
import type { Entry, ZipFile } from "yauzl";
import { IngestError, LARGEST_SOURCE } from "./types.ts";

const MOST_ENTRIES = 20_000;
/** What an archive may unpack to, bytes. */
const MOST_BYTES = 1024 * 1024 * 1024;
/** Text packs ten to one, a bomb thousands to one. */
const MOST_RATIO = 200;
const SMALL = 10 * 1024 * 1024;

export interface Member {
  name: string;
  /** absent where it is not read */
  bytes?: Uint8Array;
  wrong?: { rule: string; message: string };
}

const isSymlink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
const isEncrypted = ({ generalPurposeBitFlag }: Entry): boolean => (generalPurposeBitFlag & 1) === 1;
const isPassedOver = (name: string): boolean => name.endsWith("/") || /(^|\/)(__MACOSX\/|\.)/.test(name);

/** Names in the archive's directory, and its sizes checked. @throws IngestError `zip`, `zip-bomb` */
export async function listZip(bytes: Uint8Array): Promise<Entry[]> {
  const zip = await open(bytes);
  const entries: Entry[] = [];
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) => reject(new IngestError("zip", `not readable as ZIP: ${error.message}`)));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      total += entry.uncompressedSize;
      if (entries.length > MOST_ENTRIES || total > MOST_BYTES || (total > SMALL && total > MOST_RATIO * bytes.length)) {
        zip.close();
        reject(new IngestError("zip-bomb", `unpacks to more than it should (${Math.round(total / 1048576)} MB from ${Math.round(bytes.length / 1024)} kB, ${entries.length} members); unpack it yourself and add the files`));
        return;
      }
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.readEntry();
  });
}

/** Members in the order of the archive, one in memory at a time. Each size is checked while it unpacks. */
export async function* readZip(bytes: Uint8Array): AsyncGenerator<Member> {
  for (const entry of await listZip(bytes)) {
    const name = entry.fileName;
    if (isPassedOver(name)) continue;
    const wrong = (rule: string, message: string): Member => ({ name, wrong: { rule, message } });
    if (isSymlink(entry)) yield wrong("symlink", "is a symbolic link; only files are taken");
    else if (isEncrypted(entry)) yield wrong("zip-password", "has a password; unpack it yourself and add the file");
    else if (entry.uncompressedSize > LARGEST_SOURCE) yield wrong("size", `too large: ${Math.round(entry.uncompressedSize / 1048576)} MB`);
    else {
      try {
        yield { name, bytes: await unpack(bytes, entry) };
      } catch (error) {
        yield wrong("zip", `does not unpack: ${(error as Error).message}`);
      }
    }
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // refuses absolute names and `..`, and checks that a member unpacks to the size it states
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true, validateEntrySizes: true, decodeStrings: true }, (error, zip) => {
      if (error) reject(new IngestError("zip", `not readable as ZIP: ${error.message}`));
      else resolve(zip);
    });
  });
}

async function unpack(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const zip = await open(bytes);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("error", reject);
      stream.on("end", () => resolve(Buffer.concat(parts)));
    });
  });
}
