/** Headline and byline of a text that has no markup: its first lines, where they look the part. */
import { parseDay } from "./day.ts";

export interface Opening {
  title: string;
  /** ISO day of a byline below the headline, or of a labelled one; empty otherwise */
  published: string;
}

const LONGEST_HEADLINE = 180;
/** A line is a byline if, its date and these words gone, hardly a letter is left. */
const LABELS = /published|updated|posted|last modified|by|on|at|نُ?شر(?:ت)?|بتاريخ|تاريخ النشر|في|يوم|الساعة|آخر تحديث|السبت|الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|ص|م|gmt|utc|بتوقيت \p{L}+/giu;
/** Only a line with such a label is believed where it stands above the headline: there stands the day of saving. */
const LABELLED = /published|posted|نُ?شر|تاريخ النشر/iu;

export function readOpening(text: string): Opening {
  const lines = text.split("\n", 40).map((line) => line.trim());
  const filled = lines.filter((line) => line !== "").slice(0, 6);
  const at = filled.findIndex((line) => !isByline(line));
  const title = at >= 0 && at <= 1 && isHeadline(filled[at]!, lines, filled[at + 1]) ? filled[at]! : "";
  const below = title === "" ? [] : filled.slice(at + 1, at + 4);
  const labelled = filled.filter((line) => LABELLED.test(line) && isByline(line));
  const byline = [...below.filter(isByline), ...labelled][0];
  return { title, published: byline ? parseDay(byline) : "" };
}

/** Short, no sentence, and something follows it. */
function isHeadline(line: string, lines: readonly string[], next: string | undefined): boolean {
  if (next === undefined || line.length > LONGEST_HEADLINE || line.length < 8) return false;
  if (/[.؟?!:،,;؛]$/u.test(line) && !/[!؟?]$|\.\.$/u.test(line)) return false;
  const at = lines.indexOf(line);
  const alone = lines[at + 1] === "" || (next !== undefined && next.length > line.length);
  return alone && line.split(/\s+/).length >= 3;
}

function isByline(line: string): boolean {
  if (line.length > 120 || parseDay(line) === "") return false;
  const rest = line
    .replace(/\d{1,4}|[٠-٩]{1,4}/g, "")
    .replace(LABELS, "")
    .match(/\p{L}+/gu) ?? [];
  // the month's name, once or twice, of one word or two; in English a name may follow
  return rest.length <= 6;
}
