/**
 * A cell as an appended row holds it: one row is one line, so that a row cut short by a crash can be
 * told from an open quotation mark.
 */
export const oneLine = (cell: string): string => cell.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replaceAll("\0", "");
