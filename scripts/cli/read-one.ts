/** The one article that a file or an address holds. */
import { UserError } from "../store/files/error.ts";
import { isLink, isRefusal, type Draft } from "../ingest/types.ts";
import { openFetcher } from "../store/net/fetch.ts";
import { findAll, type AddOptions } from "./add.ts";

/** @throws UserError where it holds none, or more than one */
export async function readOne(input: string, options: AddOptions): Promise<Draft> {
  const drafts: Draft[] = [];
  for await (const found of findAll([input], options, openFetcher({ allowLoopback: Boolean(options.allowLoopback) }))) {
    if (isRefusal(found)) throw new UserError(found.name, 0, found.message, found.rule);
    if (!isLink(found)) drafts.push(found);
  }
  if (drafts.length !== 1) throw new UserError(input, 0, `holds ${drafts.length} articles, where one is wanted`, "article-count");
  return drafts[0]!;
}
