/** Reads what a reviewer typed and a spreadsheet made of it. Refuses what could mean two things. */
import { interval } from "../../core/edtf.ts";

/** Why a cell is refused, for the reviewer. */
export class CellError extends Error {}

const refuse = (message: string): never => {
  throw new CellError(message);
};

/** Digits of all three scripts in ASCII, without marks of direction, without white space around. */
const plain = (cell: string): string =>
  cell
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim();

/**
 * `2500`, `2,500,000`, `12.5`, `١٢٫٥`. Refused: `2.500` and, in a file with semicolons, `2,500`
 * (thousands here, decimals there); `2,5E+05` (digits may be lost).
 */
export function numberCell(cell: string, delimiter: string): string {
  const text = plain(cell).replaceAll("\u066c", ",").replaceAll("\u066b", ".").replace(/[\u00a0\u202f ](?=\d{3}(\D|$))/g, "");
  if (/^-?\d+$/.test(text)) return text;
  if (/e[+-]?\d+$/i.test(text)) return refuse(`digits may be lost in ${cell}; write it out`);
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll(".", "");
  if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) {
    if (text.includes(",") && delimiter === ",") return text.replace(",", "");
    return refuse(`thousands or decimals? ${cell}; write it without a separator`);
  }
  const decimal = delimiter === "," ? text : text.replace(",", ".");
  if (/^-?\d+\.\d+$/.test(decimal)) return decimal;
  return refuse(`not a number: ${cell}`);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * EDTF as it is, in brackets or not; and what spreadsheets make of a day: `31/12/2021`,
 * `12/31/2021`, `31.12.2021`, `31-Dec-2021`, `2021/12/31`. Refused: `4/5/2021` (April or May),
 * `Dec-21` (a month or a day), `44561` (a day counted from another day).
 * @param near year of what was read, from which a year of two digits gets its century; null for none
 */
export function dateCell(cell: string, near: number | null): string {
  const text = plain(cell).replace(/^\[(?!\.\.)(.*)\]$/, "$1").trim();
  if (interval(text)) return text;
  const year = (digits: string): number => {
    if (digits.length === 4) return Number(digits);
    if (near !== null && near % 100 === Number(digits)) return near;
    return refuse(`which century? ${cell}; write the year in full`);
  };
  const valid = (y: number, m: number, d: number): string => {
    const edtf = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
    return interval(edtf) ? edtf : refuse(`no such day: ${cell}`);
  };
  const first = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: 0{1,2}:00(?::00)?)?$/.exec(text);
  if (first) return valid(Number(first[1]), Number(first[2]), Number(first[3]));
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: 0{1,2}:00(?::00)?)?$/.exec(text);
  if (day) {
    const [a, b] = [Number(day[1]), Number(day[2])];
    if (a <= 12 && b <= 12 && a !== b) return refuse(`day or month first? ${cell}; write it as 2021-12-31`);
    return a > 12 ? valid(year(day[3]!), b, a) : valid(year(day[3]!), a, b);
  }
  const named = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i.exec(text) ?? swap(/^([a-z]{3,9}) (\d{1,2}),? (\d{4})$/i.exec(text));
  const month = named ? MONTHS.findIndex((name) => named[2]!.toLowerCase().startsWith(name)) + 1 : 0;
  if (named && month > 0) return valid(year(named[3]!), month, Number(named[1]));
  const whole = /^([a-z]{3,9})[- ](\d{4})$/i.exec(text);
  const only = whole ? MONTHS.findIndex((name) => whole[1]!.toLowerCase().startsWith(name)) + 1 : 0;
  if (whole && only > 0) return `${whole[2]}-${String(only).padStart(2, "0")}`;
  if (/^[a-z]{3}-\d{1,2}$|^\d{1,2}-[a-z]{3}$/i.test(text)) return refuse(`a month or a day? ${cell}; write it as 2021-12 or 2021-12-31`);
  if (/^\d{5}$/.test(text)) return refuse(`a day as the spreadsheet counts it: ${cell}; write it as 2021-12-31`);
  return refuse(`not a date: ${cell}; write it as 2021-12-31, 2021-12 or 2021`);
}

const swap = (found: RegExpExecArray | null): string[] | null => (found ? [found[0], found[2]!, found[1]!, found[3]!] : null);

const DECISIONS: Record<string, string> = {
  accept: "accept", accepted: "accept", a: "accept", ok: "accept", قبول: "accept", مقبول: "accept", صحيح: "accept",
  reject: "reject", rejected: "reject", r: "reject", رفض: "reject", مرفوض: "reject",
  correct: "correct", corrected: "correct", c: "correct", تصحيح: "correct", مصحح: "correct",
  unsure: "unsure", u: "unsure", "غير متأكد": "unsure",
};

/** A decision in either language, by its word or its key. */
export function decisionCell(cell: string): string {
  const word = plain(cell).toLowerCase().replace(/\u0651/g, "");
  return Object.hasOwn(DECISIONS, word) ? DECISIONS[word]! : refuse(`no such decision: ${cell}; write accept, reject, correct or unsure`);
}
