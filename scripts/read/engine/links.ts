import type { Span } from "../../core/types.ts";

/**
 * Web and mail addresses in a text, which nobody reads for their numbers: `https://t.co/8xK2d9`, `www.site.com/2020/05/12/`,
 * `desk24@news7.org`, `bit.ly/3xY77`, `%D8%B9%D8%B1`. Linear in the text's length.
 * @returns their spans, in order, not touching
 */
export function findLinks(text: string): Span[] {
  const out: Span[] = [];
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at !== -1; ) {
      const span = around(text, at, mark);
      if (span) out.push(span);
      at = text.indexOf(mark, Math.max(at + mark.length, span?.end ?? 0));
    }
  }
  return out.length < 2 ? out : joined(out.sort((a, b) => a.start - b.start));
}

/** What betrays an address. */
const MARKS = ["://", "www.", "@", "/", "%D"] as const;

/** Letters of an address. What closes a sentence or a bracket behind it is not of it. */
const INSIDE = /[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/u;
/** A path may hold letters of any script. */
const PATH = /[^\s<>"«»“”،؛؟‘’]/u;
const CLOSING = /[.,;:!?'()[\]*]/u;

/** Longer runs are no addresses, and looking back over them would not be linear. */
const HEAD = 80;

function around(text: string, at: number, mark: (typeof MARKS)[number]): Span | null {
  // Most slashes stand between words or numbers.
  if (mark === "/" && !(/[a-z]/iu.test(text[at - 1] ?? "") && /[\w%?#-]/u.test(text[at + 1] ?? ""))) return null;
  let start = at;
  while (start > 0 && at - start < HEAD && INSIDE.test(text[start - 1]!)) start -= 1;
  const head = text.slice(start, at);
  if (!isHead(head, text.slice(at, at + 60), mark)) return null;
  let end = at;
  while (end < text.length && PATH.test(text[end]!)) end += 1;
  while (end > at && CLOSING.test(text[end - 1]!)) end -= 1;
  while (start < at && CLOSING.test(text[start]!)) start += 1;
  return end > start ? { start, end } : null;
}

/** Whether what stands before the mark, and after it, makes an address. */
function isHead(head: string, tail: string, mark: (typeof MARKS)[number]): boolean {
  switch (mark) {
    case "://": return /[a-z]{2,}$/iu.test(head);
    case "www.": return /(?:^|[^a-z0-9])$/iu.test(head);
    case "@": return /[\w+-]$/u.test(head) && /^@[a-z0-9-]+\.[a-z]/iu.test(tail);
    case "%D": return /^(?:%[0-9A-F]{2}){3}/u.test(tail);
    // «example.com/2021»; not «U.S./U.K.» nor «and/or»
    case "/": return /[a-z0-9-]+\.[a-z]{2,}$/iu.test(head.slice(-40)) && /^\/[\w%?#-]/u.test(tail);
  }
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** The spans without what is cut out of them. Both in order. */
export function cutOut(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  if (cuts.length === 0) return [...spans];
  const out: Span[] = [];
  let n = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (n < cuts.length && cuts[n]!.end <= from) n += 1;
    for (let at = n; at < cuts.length && cuts[at]!.start < end; at += 1) {
      if (cuts[at]!.start > from) out.push({ start: from, end: cuts[at]!.start });
      from = Math.max(from, cuts[at]!.end);
    }
    if (from < end) out.push({ start: from, end });
  }
  return out;
}
