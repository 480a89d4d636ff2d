/** How a CSV file ends. */
export type Tail =
  /** with a newline, or with nothing */
  | { state: "closed" }
  /** with a line that has no newline; it begins at byte `start`. `cells` is 0 inside an open quotation */
  | { state: "last"; start: number; line: number; cells: number }
  /** inside a quotation that began lines ago: a person's mistake, not a crash */
  | { state: "open"; line: number };

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;

/** @param bytes UTF-8; commas, quotes and newlines are single bytes in it */
export function findTail(bytes: Uint8Array): Tail {
  let quoted = false;
  let start = 0;
  let line = 1;
  let startLine = 1;
  let cells = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === COMMA && !quoted) cells += 1;
    else if (byte === LF) {
      line += 1;
      if (quoted) continue;
      start = at + 1;
      startLine = line;
      cells = 1;
    }
  }
  if (start === bytes.length) return { state: "closed" };
  if (quoted && line > startLine) return { state: "open", line: startLine };
  return { state: "last", start, line: startLine, cells: quoted ? 0 : cells };
}
