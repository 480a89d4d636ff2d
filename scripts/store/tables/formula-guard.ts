/**
 * Keeps a spreadsheet from taking text for a formula, and takes that back (OWASP, CSV injection).
 * Numbers are left alone: `-12.5` is no formula.
 */
const RISKY = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

export const guard = (cell: string): string => (RISKY.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** The inverse: `unguard(guard(x))` is x, whatever x is. */
export const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

/** What Excel needs before it reads UTF-8. */
export const BOM = "\ufeff";
