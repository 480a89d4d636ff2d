/** What a source is: by its first bytes, then by its first characters, then by its name. */
import type { Format } from "./types.ts";
import { IngestError } from "./types.ts";

const starts = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Formats that are recognised and not read, with what to do. */
const REFUSED: readonly [(bytes: Uint8Array, name: string) => boolean, string][] = [
  [(b) => starts(b, 0xd0, 0xcf, 0x11, 0xe0), "is an old Word or Excel file; save it as .docx or .xlsx and add that"],
  [(b) => starts(b, 0x62, 0x70, 0x6c, 0x69, 0x73, 0x74), "is a .webarchive; save the page as .html or .mhtml and add that"],
  [(b) => starts(b, 0x89, 0x50, 0x4e, 0x47) || starts(b, 0xff, 0xd8, 0xff) || starts(b, 0x47, 0x49, 0x46), "is a picture; add its text"],
  [(b) => starts(b, 0x1f, 0x8b), "is gzip; unpack it and add the file"],
  [(b) => starts(b, 0x37, 0x7a, 0xbc, 0xaf) || starts(b, 0x52, 0x61, 0x72, 0x21), "is an archive that is not read; pack it as ZIP or add its files"],
  [(b) => starts(b, 0x7b, 0x5c, 0x72, 0x74, 0x66), "is RTF; save it as .docx or plain text and add that"],
];

/** By the bytes alone; null for what is text. @throws IngestError `format` for one that is recognised and not read */
export function sniffBytes(bytes: Uint8Array, name: string): "pdf" | "zip" | null {
  for (const [is, what] of REFUSED) if (is(bytes, name)) throw new IngestError("format", what);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  return starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06) ? "zip" : null;
}

/** A member of a ZIP tells which kind of it this is. */
export function sniffZip(names: readonly string[]): "docx" | "xlsx" | "zip" {
  if (names.includes("word/document.xml")) return "docx";
  return names.includes("xl/workbook.xml") ? "xlsx" : "zip";
}

/** By the text, and by the name where the text could be anything. */
export function sniffText(text: string, name: string, contentType = ""): Exclude<Format, "pdf" | "zip" | "docx" | "xlsx"> {
  const start = text.slice(0, 4000).replace(/^[\ufeff\s]+/, "");
  const end = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const isMail = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+/.test(start.replaceAll("\r", "")) && /^(?:from|subject|mime-version|date|received|return-path|delivered-to):/im.test(start);
  if (isMail && /^mime-version:|^from:|^received:/im.test(start)) return /snapshot-content-location:|multipart\/related[^]{0,200}text\/html/i.test(start) || end === "mhtml" || end === "mht" ? "mhtml" : "mail";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return "feed";
  if (/^\{[^]*"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(start)) return "feed";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|meta|title|p|section|main|h1)[\s>]/i.test(start) || /html/i.test(contentType)) return "html";
  if (end === "jsonl" || end === "ndjson" || end === "json" || /^\{"|^\[\s*\{/.test(start)) return "jsonl";
  if (end === "csv" || end === "tsv") return "csv";
  return "text";
}
