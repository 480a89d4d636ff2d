import type { ReadArticle } from "../jsonl.ts";
import { answerLine, failure } from "../jsonl.ts";
import { decodeUtf8 } from "./decode.ts";

/** The answers to a batch of lines: bytes to be written as they are, and how many there were. */
export interface BatchAnswer {
  bytes: Uint8Array;
  lines: number;
  errors: number;
}

const encoder = new TextEncoder();
const LF = 0x0a;

/** Answers each line of a batch, in order. Bytes that are no UTF-8 spoil only their own line. */
export function answerBatch(bytes: Uint8Array, read: ReadArticle): BatchAnswer {
  let out = "";
  let lines = 0;
  let errors = 0;
  const text = decodeUtf8(bytes);
  for (const line of text === null ? byteLines(bytes) : textLines(text)) {
    const answer = line === null ? failure(null, "not UTF-8") : answerLine(line, read);
    out += answer.line + "\n";
    lines += 1;
    if (answer.failed) errors += 1;
  }
  return { bytes: encoder.encode(out), lines, errors };
}

function* textLines(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf("\n", from);
    const to = feed === -1 ? text.length : feed;
    yield text.slice(from, to);
    from = to + 1;
  }
}

function* byteLines(bytes: Uint8Array): Generator<string | null> {
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(LF, from);
    const to = feed === -1 ? bytes.length : feed;
    yield decodeUtf8(bytes.subarray(from, to));
    from = to + 1;
  }
}
