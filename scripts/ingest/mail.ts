/** Mail (.eml) and pages saved as mail (.mhtml). */
import PostalMime from "postal-mime";
import { cleanLine, cleanUrl } from "./clean.ts";
import { parseDay } from "./day.ts";
import { IngestError, NO_META, type Meta } from "./types.ts";

export interface Letter {
  meta: Meta;
  /** empty where the mail has none */
  html: string;
  text: string;
  /** address of the page, where a browser saved it */
  savedFrom: string;
  attachments: { name: string; bytes: Uint8Array }[];
}

/** @throws IngestError `mail` where it cannot be read */
export async function readMail(bytes: Uint8Array): Promise<Letter> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 }).catch((error: Error) => {
    throw new IngestError("mail", `not readable as a mail: ${error.message}`);
  });
  const header = (key: string): string => mail.headers.find((one) => one.key === key)?.value ?? "";
  const from = mail.from?.name || mail.from?.address || "";
  return {
    meta: {
      ...NO_META,
      title: cleanLine(mail.subject ?? ""),
      outlet: cleanLine(from, 120),
      // the header keeps the sender's own day; the parsed date is in UTC
      published: parseDay(header("date")),
    },
    html: mail.html ?? "",
    text: mail.text ?? "",
    savedFrom: cleanUrl(header("snapshot-content-location") || header("content-location")),
    attachments: mail.attachments.flatMap(({ filename, content }) =>
      filename && typeof content !== "string" ? [{ name: filename, bytes: new Uint8Array(content as ArrayBuffer) }] : []),
  };
}
