/** Files open at the same time, so that a large corpus does not run out of them (EMFILE). */
const AT_ONCE = 32;

/** Results in the order of the items; at most `most` are worked on at a time. The first error stops the rest. */
export async function atMost<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>, most = AT_ONCE): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return results;
}
