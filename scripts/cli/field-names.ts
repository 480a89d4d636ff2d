import type { Field } from "../ingest/rows.ts";

/** Fields of a row that `--column` may place. Stands alone, so that --help does not load the readers. */
export const FIELD_NAMES: readonly Field[] = ["text", "title", "outlet", "author", "url", "published", "modified"];
