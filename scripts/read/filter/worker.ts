import { workerData } from "piscina";
import { compileTopics, extractArticle } from "../extract.ts";
import type { Topics } from "../../core/types.ts";
import type { BatchAnswer } from "./batch.ts";
import { answerBatch } from "./batch.ts";

const topics = compileTopics(workerData as Topics);

/** What a thread of the pool runs: one batch of lines to one batch of answers. */
export default function answer(bytes: Uint8Array): BatchAnswer {
  return answerBatch(bytes, (article) => extractArticle(article, topics));
}
