/** One source → the articles in it. Nothing is read from disk or net, nothing is written. */
import { JSDOM } from "jsdom";
import { cleanLine, cleanText, cleanUrl } from "./clean.ts";
import { textOf } from "./dom-text.ts";
import { readDocx } from "./docx.ts";
import { decodeText } from "./encoding.ts";
import { readFeed, type FeedItem } from "./feed.ts";
import { htmlCharset } from "./charset.ts";
import { readMail } from "./mail.ts";
import { checkPageBounds } from "./page-bounds.ts";
import { readPage } from "./page.ts";
import { readPdf } from "./pdf.ts";
import { mapColumns, readRow, type Columns } from "./rows.ts";
import { sniffBytes, sniffText, sniffZip } from "./sniff.ts";
import { readCsvRows, readJsonRows, readXlsxRows, type Sheet } from "./tables.ts";
import { IngestError, LONGEST_TEXT, NO_META, type Format, type Found, type Meta, type Source } from "./types.ts";
import { listZip, readZip } from "./zip.ts";

export interface IngestOptions {
  /** columns as the person named them */
  columns?: Columns;
}

/** An archive in an archive is read; one in that is not. */
const DEEPEST = 2;
/** What a feed gives as a description is an article only from so many characters on. */
const SUMMARY = 280;

/** The articles of a source in their order; what cannot be read is a refusal, and the rest goes on. */
export async function* ingest(source: Source, options: IngestOptions = {}, depth = 0): AsyncGenerator<Found> {
  try {
    yield* read(source, options, depth);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    yield { refused: true, name: source.name, message: error.message, rule: error.rule };
  }
}

async function* read(source: Source, options: IngestOptions, depth: number): AsyncGenerator<Found> {
  const { bytes, name } = source;
  if (bytes.length === 0) throw new IngestError("empty", "empty; save the article's text in it");
  const packed = sniffBytes(bytes, name);
  if (packed === "pdf") {
    const { text, findings } = await readPdf(bytes);
    yield draft(source, "pdf", text, NO_META, { findings });
    return;
  }
  if (packed === "zip") {
    const kind = sniffZip((await listZip(bytes)).map(({ fileName }) => fileName));
    if (kind === "docx") yield draft(source, kind, await readDocx(bytes), NO_META);
    else if (kind === "xlsx") yield* rows(source, kind, await readXlsxRows(bytes), options);
    else yield* members(source, options, depth);
    return;
  }
  const declared = charsetOf(source.contentType) || htmlCharset(bytes);
  const decoded = decodeText(bytes, declared);
  const { text, encoding } = decoded;
  const findings = decoded.evidence ? [`read as ${decoded.evidence}`] : [];
  switch (sniffText(text, name, source.contentType)) {
    case "html": {
      const page = readPage(text, source.url ?? "");
      yield draft(source, "html", page.text, page.meta, { encoding, findings: [...findings, ...page.findings], cut: page.cut });
      return;
    }
    case "mhtml":
    case "mail":
      yield* letter(source, options, depth);
      return;
    case "feed":
      for (const [i, item] of readFeed(text).entries()) yield feedItem(source, `item ${i + 1}`, item, { encoding, findings });
      return;
    case "jsonl":
      yield* rows(source, "jsonl", readJsonRows(text), options, { encoding, findings });
      return;
    case "csv":
      yield* rows(source, "csv", readCsvRows(text), options, { encoding, findings });
      return;
    default:
      if (isList(text)) yield* links(source, text);
      else yield draft(source, "text", text, NO_META, { encoding, findings });
  }
}

/** A file of nothing but addresses, one a line, with comments after `#`. */
function isList(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  return lines.length > 0 && lines.every((line) => /^https?:\/\/\S+$/.test(line));
}

function* links(source: Source, text: string): Generator<Found> {
  for (const [i, line] of text.split("\n").entries()) {
    const link = cleanUrl(line);
    if (link) yield { link, name: `${source.name}, line ${i + 1}`, meta: NO_META };
  }
}

function feedItem(source: Source, part: string, { meta, html, isSummary }: FeedItem, { encoding, findings = [] }: Extra): Found {
  try {
    const body = htmlText(html);
    if (isSummary && body.length < SUMMARY) return refusal(source, part, "summary", `the feed gives only a summary; add the page itself: ${meta.url || cleanLine(meta.title, 80)}`);
    return draft(source, "feed", body, meta, { encoding: encoding!, part, findings: isSummary ? [...findings, "the feed may give only the beginning"] : findings });
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return refusal(source, part, error.rule, error.message);
  }
}

async function* members(source: Source, options: IngestOptions, depth: number): AsyncGenerator<Found> {
  if (depth >= DEEPEST) throw new IngestError("zip", "is an archive in an archive in an archive; unpack it and add the files");
  let n = 0;
  for await (const { name, bytes, wrong } of readZip(source.bytes)) {
    n += 1;
    const full = `${source.name}/${name}`;
    if (wrong) yield { refused: true, name: full, ...wrong };
    else yield* ingest({ name: full, bytes: bytes! }, options, depth + 1);
  }
  if (n === 0) throw new IngestError("empty", "an archive without files");
}

/** A saved page is read as a page; a mail as its sender wrote it, with the documents attached to it. */
async function* letter(source: Source, options: IngestOptions, depth: number): AsyncGenerator<Found> {
  const { html, text, meta, savedFrom, attachments } = await readMail(source.bytes);
  if (savedFrom && html) {
    const page = readPage(html, savedFrom);
    yield draft(source, "mhtml", page.text, page.meta, { findings: page.findings, cut: page.cut });
    return;
  }
  const body = text.trim() || htmlText(html);
  if (body.length > 0) yield draft(source, "mail", body, meta, {});
  for (const { name, bytes } of attachments) {
    if (/\.(?:pdf|docx|html?|txt|zip|xlsx|csv|jsonl)$/i.test(name)) yield* ingest({ name: `${source.name}/${cleanLine(name, 100)}`, bytes }, options, depth + 1);
  }
  if (body.length === 0 && attachments.length === 0) throw new IngestError("empty", "a mail without text");
}

function* rows(source: Source, format: Format, { columns, rows: all }: Sheet, options: IngestOptions, with_: Extra = {}): Generator<Found> {
  if (all.length === 0) throw new IngestError("empty", "a table without rows");
  const map = mapColumns(columns, options.columns ?? {});
  for (const { row, cells, wrong } of all) {
    const part = `row ${row}`;
    if (wrong) {
      yield refusal(source, part, "row", wrong);
      continue;
    }
    const { text, meta, findings } = readRow(cells, map);
    if (text.trim() !== "") yield draft(source, format, text, meta, { ...with_, part, findings: [...(with_.findings ?? []), ...findings] });
    else if (meta.url !== "") yield { link: meta.url, name: `${source.name}, ${part}`, meta };
    else yield refusal(source, part, "empty", map.text === undefined ? "no address" : "no text and no address");
  }
}

interface Extra {
  encoding?: string;
  part?: string;
  findings?: string[];
  cut?: string[];
}

function draft(source: Source, format: Format, raw: string, meta: Meta, { encoding = "", part = "", findings = [], cut = [] }: Extra = {}): Found {
  const cleaned = cleanText(raw);
  if (cleaned.text.trim() === "") return refusal(source, part, "empty", "empty; save the article's text in it");
  if (cleaned.text.length > LONGEST_TEXT) return refusal(source, part, "size", "too large: no article is this long");
  // what was made from markup ends as a text file does; a text stays as it came
  const text = format === "text" ? cleaned.text : `${cleaned.text.trim()}\n`;
  return { ...meta, text, format, encoding, source, part, findings: [...findings, ...cleaned.findings], cut };
}

function refusal(source: Source, part: string, rule: string, message: string): Found {
  return { refused: true, name: part ? `${source.name}, ${part}` : source.name, message, rule };
}

/** HTML of a feed or a mail, or plain text, as it reads. */
function htmlText(html: string): string {
  if (!/<[a-z!/][^>]*>|&[#\w]+;/i.test(html)) return html;
  checkPageBounds(html);
  const dom = new JSDOM(html);
  try {
    return textOf(dom.window.document.body);
  } finally {
    dom.window.close();
  }
}

const charsetOf = (contentType = ""): string => /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? "";
