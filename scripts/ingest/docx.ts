/** Word documents. Older ones (.doc) are refused by what they are. */
import { JSDOM } from "jsdom";
import { textOf } from "./dom-text.ts";
import { IngestError } from "./types.ts";

/** @throws IngestError `docx` where it cannot be read */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) }).catch((error: Error) => {
    throw new IngestError("docx", `not readable as a Word document: ${error.message}`);
  });
  const dom = new JSDOM(value);
  try {
    return textOf(dom.window.document.body);
  } finally {
    dom.window.close();
  }
}
