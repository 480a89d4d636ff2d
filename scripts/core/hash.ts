import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal. */
export function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) {
    const bytes = typeof part === "string" ? Buffer.from(part, "utf8") : part;
    // Lengths keep ["ab", "c"] and ["a", "bc"] apart.
    hash.update(`${bytes.byteLength}:`).update(bytes);
  }
  return hash.digest("hex");
}
