/** PDF → text, in the order of its pages. */
import { readLines, type Glyphs } from "./pdf-lines.ts";
import { IngestError } from "./types.ts";

/** A page of print has hundreds of characters; one with fewer than this is a picture. */
const LEAST_A_PAGE = 25;
const MOST_PAGES = 500;

export interface PdfText {
  text: string;
  findings: string[];
}


/** @throws IngestError `pdf-password`, `pdf-scan`, `pdf` */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import("unpdf");
  const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, verbosity: 0 }).catch((error: Error) => {
    if (error.name === "PasswordException") throw new IngestError("pdf-password", "has a password; save it without one (print it to a new PDF) and add that");
    throw new IngestError("pdf", `not readable as PDF: ${error.message}`);
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new IngestError("pdf", `has ${pdf.numPages} pages, where ${MOST_PAGES} are read; take the article out of it`);
    const pages: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const { items } = await (await pdf.getPage(n)).getTextContent();
      pages.push(readLines(items as Glyphs[]).join("\n"));
    }
    const pictures = pages.filter((page) => page.replace(/\s/g, "").length < LEAST_A_PAGE).length;
    if (pictures === pages.length) throw new IngestError("pdf-scan", "is a scan: pictures without text; make them text first, for example with `ocrmypdf -l ara+eng in.pdf out.pdf`, and add that");
    const findings = ["text of a PDF: check the order of its lines"];
    if (pictures > 0) findings.push(`${pictures} of ${pages.length} pages are pictures without text`);
    return { text: joinLines(pages.join("\n")), findings };
  } finally {
    await pdf.cleanup();
  }
}

const ENDS = /[.؟?!:»”"]\s*$/u;

/** Print breaks lines where the column ends; a paragraph ends where a line ends a sentence and stops short. */
export function joinLines(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim());
  const lengths = lines.filter((line) => line.length > 20).map((line) => line.length).sort((a, b) => a - b);
  const full = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  let out = "";
  lines.forEach((line, i) => {
    if (line === "") {
      if (out !== "" && !out.endsWith("\n\n")) out = `${out.trimEnd()}\n\n`;
      return;
    }
    out += line;
    const isShort = line.length < full * 0.8;
    const isLast = i === lines.length - 1;
    const isHead = line.length < full * 0.5 || (isShort && (i === 0 || lines[i - 1] === ""));
    if (!isLast) out += isHead || (isShort && ENDS.test(line)) ? "\n\n" : " ";
  });
  return out.trim();
}
