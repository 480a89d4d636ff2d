/** Lines of a PDF in the order in which they are read: print places glyphs from left to right, Arabic runs the other way. */

/** A run of glyphs as pdf.js gives it: its own letters are in reading order. */
export interface Glyphs {
  str: string;
  hasEOL: boolean;
  /** the last two are x and y of its left end, in points */
  transform: number[];
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR_LETTER = /[A-Za-z\u00c0-\u024f]/;
/** Letters in the forms of their place in a word; print has them, text does not. */
const FORMS = /[\ufb50-\ufdfb\ufe70-\ufefc]+/g;
/** A vowel sign placed by itself, with its own baseline. */
const SIGN = /^\s*[\u064b-\u065f\u0670]+\s*$/;
/** Baselines nearer than this are one line, points. */
const SAME_LINE = 2.5;

export function readLines(items: readonly Glyphs[]): string[] {
  const lines: Glyphs[][] = [];
  let open: Glyphs[] | null = null;
  for (const item of items) {
    const y = item.transform[5]!;
    const isSame: boolean = open !== null && (open.length === 0 || item.str.trim() === "" || SIGN.test(item.str) || Math.abs(y - open[0]!.transform[5]!) < SAME_LINE);
    if (!isSame) lines.push((open = []));
    if (item.str !== "") open!.push(SIGN.test(item.str) ? { ...item, str: item.str.trim() } : item);
    if (item.hasEOL) open = null;
  }
  return lines.map((line) => inReadingOrder(line).replace(FORMS, (forms) => forms.normalize("NFKC")));
}

function inReadingOrder(line: readonly Glyphs[]): string {
  const letters = line.map(({ str }) => str).join("");
  const arabic = [...letters].filter((letter) => RTL.test(letter)).length;
  const latin = [...letters].filter((letter) => LTR_LETTER.test(letter)).length;
  const across = [...line].sort((a, b) => a.transform[4]! - b.transform[4]!);
  if (arabic <= latin) return across.map(({ str }) => str).join("");
  // Within a line that runs to the left, words and numbers of Latin script run to the right.
  const runs: Glyphs[][] = [];
  for (const item of across) {
    const last = runs.at(-1);
    if (last && !RTL.test(item.str) && !RTL.test(last[0]!.str) && joins(last, item)) last.push(item);
    else runs.push([item]);
  }
  return runs.reverse().map((run) => run.map(({ str }) => str).join("")).join("");
}

/** Digits of one number, or words of one Latin phrase; two numbers with a space between them are read right to left. */
function joins(run: readonly Glyphs[], next: Glyphs): boolean {
  const text = run.map(({ str }) => str).join("");
  if (LTR_LETTER.test(text)) return true;
  return /\d[.,:/٫٬-]?$/.test(text) && /^[\d.,:/٫٬%-]/.test(next.str);
}
