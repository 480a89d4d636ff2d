/** `sanad add`: whatever a newsroom has, taken into data/articles with its bytes, one row an article. */
import type { Diagnostic, Lang } from "../core/types.ts";
import { ingest } from "../ingest/ingest.ts";
import { isLink, isRefusal, type Draft, type Found, type Meta, type Source } from "../ingest/types.ts";
import type { Columns } from "../ingest/rows.ts";
import { listFiles, readSource } from "../store/articles/sources.ts";
import { sweep, writeArticles, type NewArticle } from "../store/articles/write.ts";
import { UserError } from "../store/files/error.ts";
import { readRows, type Project } from "../store/files/project.ts";
import { openFetcher, type Fetcher } from "../store/net/fetch.ts";
import { openNearCopies } from "./near-copies.ts";
import { Intake, type Taken } from "./intake.ts";

/** What the person who adds articles knows of them; what they say of themselves stands where this is blank. */
export interface AddOptions {
  lang?: Lang;
  id?: string;
  outlet?: string;
  title?: string;
  url?: string;
  /** EDTF */
  published?: string;
  /** columns of a table, by field */
  columns?: Columns;
  /** reports and writes nothing */
  dryRun?: boolean;
  /** for tests against a server on this machine */
  allowLoopback?: boolean;
}

export interface AddSummary {
  added: Taken[];
  /** the same text is there already */
  skipped: Diagnostic[];
  refused: Diagnostic[];
}

/** Written together: so many articles, or so many characters of them. */
const BATCH = 1000;
const BATCH_CHARS = 16 * 1024 * 1024;

const PUBLISHED = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;

/**
 * Adds the articles in files, folders, archives and at addresses. A bad one is named and the rest goes on.
 * @param tell called with what is being done, for a progress line
 * @throws UserError for options that cannot be meant
 */
export async function addArticles(project: Project, inputs: readonly string[], options: AddOptions, tell: (done: number, name: string) => void = () => undefined): Promise<AddSummary> {
  checkOptions(options);
  const rows = await readRows(project, "articles");
  if (!options.dryRun) await sweep(project.root, rows);
  const near = await openNearCopies(project, rows);
  const intake = new Intake(project, rows, near, options);
  const summary: AddSummary = { added: [], skipped: [], refused: [] };
  const fetcher = openFetcher({ allowLoopback: Boolean(options.allowLoopback) });
  let batch: NewArticle[] = [];
  let chars = 0;
  let done = 0;
  const flush = async (): Promise<void> => {
    if (!options.dryRun) await writeArticles(project, batch);
    batch = [];
    chars = 0;
  };
  for await (const found of findAll(inputs, options, fetcher)) {
    done += 1;
    tell(done, "name" in found ? found.name : found.source.name);
    if (isRefusal(found)) {
      summary.refused.push(diagnose(found.name, "error", found.message, found.rule));
      continue;
    }
    if (isLink(found)) continue;
    const outcome = intake.take(found);
    if ("severity" in outcome) (outcome.severity === "warning" ? summary.skipped : summary.refused).push(outcome);
    else {
      summary.added.push(outcome.taken);
      batch.push(outcome.article);
      chars += outcome.article.text.length;
      if (batch.length >= BATCH || chars >= BATCH_CHARS) await flush();
    }
  }
  await flush();
  if (!options.dryRun) await near.save();
  return summary;
}

function checkOptions({ published, id }: AddOptions): void {
  if (published && !PUBLISHED.test(published)) throw new UserError("--published", 0, `no day, month or interval as 2021-09-09 or 2021-07-22/2021-07-23: ${published}`, "published");
  if (id && !/^[a-z0-9][a-z0-9-]*$/.test(id)) throw new UserError("--id", 0, `must be made of a–z, 0–9 and hyphens: ${id}`, "article-id");
}

/** Everything that the inputs hold, one at a time; rows that have only an address are fetched. */
export async function* findAll(inputs: readonly string[], options: AddOptions, fetcher: Fetcher): AsyncGenerator<Found> {
  for (const input of inputs) {
    if (/^https?:\/\//i.test(input)) {
      yield* fetched(input, input, fetcher, options);
      continue;
    }
    for (const path of await listFiles(input)) {
      const source: Source | Found = typeof path === "string" ? await readSource(path) : path;
      if ("refused" in source) yield source as Found;
      else yield* followed(ingest(source as Source, options), fetcher, options);
    }
  }
}

async function* followed(found: AsyncGenerator<Found>, fetcher: Fetcher, options: AddOptions): AsyncGenerator<Found> {
  for await (const one of found) {
    if (isLink(one)) yield* fetched(one.link, one.name, fetcher, options, one.meta);
    else yield one;
  }
}

/** What a page says of itself gives way to what a row says of it. */
async function* fetched(address: string, name: string, fetcher: Fetcher, options: AddOptions, known?: Meta): AsyncGenerator<Found> {
  const page = await fetcher.fetch(address);
  if ("refused" in page) {
    yield { ...page, name: name === address ? address : `${name}: ${address}` };
    return;
  }
  for await (const one of ingest(page.source, options)) {
    if (isRefusal(one) || isLink(one)) yield one;
    else yield { ...merge(one, known), source: page.source, findings: [...one.findings, ...page.findings], retrieved: page.retrieved } as Draft;
  }
}

function merge(draft: Draft, known: Meta | undefined): Draft {
  if (!known) return draft;
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ""));
  return { ...draft, ...given };
}

function diagnose(path: string, severity: "error" | "warning", message: string, rule: string): Diagnostic {
  return { path, line: 0, column: 0, severity, message, rule };
}
