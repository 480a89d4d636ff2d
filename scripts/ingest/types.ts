/** The shapes between bytes from outside and an article. */

/** Bytes from outside: a file, a page that was fetched, a member of an archive. */
export interface Source {
  /** as a person would name it: `story.html`, `archive.zip/2021/story.html`, `https://…` */
  name: string;
  bytes: Uint8Array;
  /** address the bytes came from, after redirects; empty where they came from a disk */
  url?: string;
  /** the media type that a server gave, with its charset; else absent */
  contentType?: string;
}

export type Format = "text" | "html" | "mhtml" | "mail" | "feed" | "jsonl" | "csv" | "xlsx" | "zip" | "docx" | "pdf";

/** What a page, a mail or a row says of itself. Blank where it does not. */
export interface Meta {
  title: string;
  outlet: string;
  author: string;
  /** canonical address */
  url: string;
  /** ISO day on which it says it was published, in its own time zone */
  published: string;
  /** ISO day of its last change */
  modified: string;
}

/** An article ready to be taken in. */
export interface Draft extends Meta {
  text: string;
  format: Format;
  /** how the bytes were decoded: `utf-8`, `windows-1256`; empty where the format decides */
  encoding: string;
  /** the bytes the text was made from, which are kept */
  source: Source;
  /** where in the source it stands: `row 3`, `item 2`; empty where it is the whole */
  part: string;
  /** what a person should know of how it was read */
  findings: string[];
  /** lines of a web page that were left out as no part of the article */
  cut: string[];
  /** time and addresses of the fetch; absent where it came from a disk */
  retrieved?: string;
}

/** A source, or a part of one, that gives no article. */
export interface Refusal {
  refused: true;
  /** name of the source, with the part */
  name: string;
  /** what is wrong, and what to do */
  message: string;
  rule: string;
}

/** A row that has an address and no text: the page must be fetched. */
export interface Link {
  link: string;
  name: string;
  meta: Meta;
}

export type Found = Draft | Refusal | Link;

export const NO_META: Meta = { title: "", outlet: "", author: "", url: "", published: "", modified: "" };

export const isRefusal = (found: Found): found is Refusal => "refused" in found;
export const isLink = (found: Found): found is Link => "link" in found;

/** Thrown by a format's reader: the source as a whole gives no article. */
export class IngestError extends Error {
  constructor(readonly rule: string, message: string) {
    super(message);
  }
}

/** The largest source that is read, bytes. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;
/** The longest article, bytes of UTF-8: no article is this long. */
export const LONGEST_TEXT = 5 * 1024 * 1024;
