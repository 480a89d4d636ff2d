/** A CSV file cut into its records as they are written, so that one can be changed and the others keep their bytes. */

/** Each record with its line end; a line break within quotation marks ends none. The records joined are the source. */
export function splitRecords(source: string): string[] {
  const records: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let i = 0; i < source.length; i += 1) {
    const letter = source[i];
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === "\n" && !isQuoted) {
      records.push(source.slice(start, i + 1));
      start = i + 1;
    }
  }
  if (start < source.length) records.push(source.slice(start));
  return records;
}
