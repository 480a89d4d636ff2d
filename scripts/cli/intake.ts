/** One draft → its row and text, or why it is not taken. Knows what is there already; writes nothing. */
import { basename, extname } from "node:path";
import { hashOf } from "../core/hash.ts";
import type { ArticleRow } from "../core/rows.ts";
import type { Diagnostic, Lang } from "../core/types.ts";
import { readOpening } from "../ingest/headline.ts";
import { languageOf } from "../ingest/language.ts";
import { sketchOf, type Twin } from "../ingest/near.ts";
import { slugOf } from "../ingest/slug.ts";
import type { Draft } from "../ingest/types.ts";
import { compileTopics, extractArticle } from "../read/extract.ts";
import type { NewArticle } from "../store/articles/write.ts";
import type { Project } from "../store/files/project.ts";
import type { AddOptions } from "./add.ts";
import type { NearCopies } from "./near-copies.ts";

/** An article as it was taken, for the summary. */
export interface Taken {
  article_id: string;
  /** as the source was named */
  from: string;
  title: string;
  lang: Lang;
  published: string;
  published_basis: ArticleRow["published_basis"];
  format: string;
  findings: string[];
  cut: string[];
}

/** A table of thousands of rows is hashed once. */
const hashes = new WeakMap<Uint8Array, string>();
function hashOfSource(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? hashOf(bytes);
  hashes.set(bytes, known);
  return known;
}

export class Intake {
  readonly #rows: Map<string, ArticleRow>;
  readonly #texts: Map<string, string>;
  readonly #topics;
  #isNamed = false;

  constructor(project: Project, rows: readonly ArticleRow[], readonly near: NearCopies, readonly options: AddOptions) {
    this.#rows = new Map(rows.map((row) => [row.article_id, row]));
    this.#texts = new Map(rows.map((row) => [row.sha256, row.article_id]));
    this.#topics = compileTopics(project.topics);
  }

  /** A warning means that the text is there already, an error that it cannot be taken. */
  take(draft: Draft): { article: NewArticle; taken: Taken } | Diagnostic {
    const { options } = this;
    const name = draft.part ? `${draft.source.name}, ${draft.part}` : draft.source.name;
    const say = (severity: "error" | "warning", message: string, rule: string): Diagnostic => ({ path: name, line: 0, column: 0, severity, message, rule });
    if ((options.id || options.title || options.url) && this.#isNamed) return say("error", "--id, --title and --url are for one article", "usage");
    const language = languageOf(draft.text);
    if ("third" in language && !options.lang) return say("error", `written in ${language.third}; Arabic and English are read. If it is one of them, say so with --lang`, "language");
    const lang = options.lang ?? ("lang" in language ? language.lang : "en");
    const hash = hashOf(draft.text);
    const twin = this.#texts.get(hash);
    if (twin !== undefined) return say("warning", `the same text is there already: ${twin}; skipped`, "article-twice");
    const sketch = sketchOf(draft.text);
    const near = this.near.index.find(sketch);
    const outlet = options.outlet ?? draft.outlet;
    if (near?.share === 1 && !this.#isReprint(near, outlet)) return say("warning", `the same words are there already: ${near.id}; skipped`, "article-twice");

    const findings = [...draft.findings];
    if (near) findings.push(`${near.share === 1 ? "a reprint" : `nearly a copy (${Math.round(near.share * 100)} %)`} of ${near.id}`);
    const { title, published, basis, note, note_ar } = this.#opening(draft, lang);
    const id = options.id ?? this.#freshId(outlet || stem(draft), published);
    if (this.#rows.has(id)) return say("error", `there is an article of this id already: ${id}; choose another with --id`, "article-id");
    const bytes = draft.source.bytes;
    const isOriginal = draft.part === "" && draft.format === "text" && Buffer.from(draft.text).equals(bytes);
    const sourceHash = isOriginal ? "" : hashOfSource(bytes);
    const row: ArticleRow = {
      article_id: id, file: `articles/${id}.txt`, sha256: hash, lang, outlet, outlet_en: "",
      title, title_en: "", title_ar: "", url: options.url ?? draft.url,
      published, published_basis: basis, original_file: basename(draft.source.name).slice(0, 200), note, note_ar,
      author: draft.author, modified: draft.modified, format: draft.format,
      source_file: isOriginal ? "" : originalPath(draft, sourceHash), source_sha256: sourceHash, source_part: draft.part,
      retrieved: draft.retrieved ?? "",
    };
    this.#isNamed = true;
    this.#rows.set(id, row);
    this.#texts.set(hash, id);
    this.near.add(id, hash, sketch);
    return {
      article: { row, text: draft.text, ...(!isOriginal && { original: bytes }) },
      taken: { article_id: id, from: name, title, lang, published, published_basis: basis, format: draft.format, findings, cut: draft.cut },
    };
  }

  /** The same words in another paper, or at another address of it, are another article. */
  #isReprint({ id }: Twin, outlet: string): boolean {
    const there = this.#rows.get(id);
    return Boolean(there?.outlet && outlet && there.outlet !== outlet);
  }

  /** Headline and day: as the person says, as the source says, as the text's first lines say, as the text says. */
  #opening(draft: Draft, lang: Lang): { title: string; published: string; basis: ArticleRow["published_basis"]; note: string; note_ar: string } {
    const { options } = this;
    const given = options.published ?? "";
    const reading = extractArticle({ id: "new", text: draft.text, lang, ...((given || draft.published) && { published: given || draft.published }) }, this.#topics);
    const body = reading.body.map(({ start, end }) => draft.text.slice(start, end)).join("\n");
    const opening = draft.format === "html" || draft.format === "mhtml" ? { title: "", published: "" } : readOpening(body);
    const title = options.title ?? (draft.title || opening.title);
    if (given || draft.published) return { title, published: given || draft.published, basis: "stated", note: "", note_ar: "" };
    if (opening.published) return { title, published: opening.published, basis: "stated", note: "The day stands below the headline.", note_ar: "اليوم مثبت تحت العنوان." };
    if (!reading.published) return { title, published: "", basis: "unknown", note: "", note_ar: "" };
    const isInferred = reading.published_basis === "inferred";
    return {
      title, published: reading.published, basis: reading.published_basis,
      note: isInferred ? "Inferred by the program from the text; check it." : "",
      note_ar: isInferred ? "استنتجه البرنامج من النص؛ يُرجى التحقق منه." : "",
    };
  }

  /** `al-ain-2021-11-04`; numbered where it is taken. */
  #freshId(name: string, day: string): string {
    const base = [slugOf(name) || "article", day.split("/")[0]].filter(Boolean).join("-");
    let id = base;
    for (let n = 2; this.#rows.has(id); n += 1) id = `${base}-${n}`;
    return id;
  }
}

/** What an article without an outlet is named after: its file, its headline where the file holds many, its site. */
function stem({ source, part, title, url }: Draft): string {
  if (/^https?:/.test(source.name)) return new URL(source.name).hostname.replace(/^www\./, "");
  if (part !== "") return title || (url ? new URL(url).hostname : basename(source.name, extname(source.name)));
  return basename(source.name, extname(source.name));
}

/** `articles/originals/<hash>.html`: the same bytes are kept once, however many articles they gave. */
function originalPath({ source, format }: Draft, hash: string): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(source.name.split(/[?#]/)[0]!)?.[1]?.toLowerCase();
  const usual: Record<string, string> = { text: "txt", mail: "eml", feed: "xml" };
  return `articles/originals/${hash.slice(0, 16)}.${/^https?:/.test(source.name) || !ending ? usual[format] ?? format : ending}`;
}
