/**
 * Whole lines of a stream of bytes, each with its line feed but perhaps the last; or one line too
 * long to hold. The bytes have a buffer to themselves, which may be handed to a thread.
 */
export type LineBatch = { bytes: Uint8Array } | { tooLong: number };

/** A line longer than this, in bytes, is answered with an error and skipped. */
const LONGEST_LINE = 64 * 1024 * 1024;

const LF = 0x0a;

/**
 * Cuts a stream into batches of whole lines, one for each chunk that ends a line, so that who
 * writes a line and waits is answered at once. Holds one chunk and one unfinished line.
 */
export async function* lineBatches(input: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<LineBatch> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let skipping = false;
  let first = true;
  for await (const raw of input) {
    let chunk = raw;
    if (first && chunk.length > 0) {
      if (isMark(chunk)) chunk = chunk.subarray(3);
      first = false;
    }
    const last = chunk.lastIndexOf(LF);
    if (last === -1) {
      if (!skipping) {
        parts.push(chunk);
        held += chunk.length;
      }
      if (held > longest) {
        parts = [];
        held = 0;
        skipping = true;
      }
      continue;
    }
    let head = chunk.subarray(0, last + 1);
    if (skipping) {
      yield { tooLong: longest };
      head = head.subarray(head.indexOf(LF) + 1);
      skipping = false;
    }
    if (held + head.length > 0) yield { bytes: joinBytes([...parts, head], held + head.length) };
    const rest = chunk.subarray(last + 1);
    parts = rest.length > 0 ? [rest] : [];
    held = rest.length;
  }
  if (skipping) yield { tooLong: longest };
  else if (held > 0) yield { bytes: joinBytes(parts, held) };
}

/** UTF-8's byte order mark, which some tools write first. */
function isMark(chunk: Uint8Array): boolean {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}

/** One copy of the parts in a buffer of its own: the stream's chunks may share theirs. */
function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
