import type { DateCandidate } from "../../engine/candidates.ts";
import type { PublishedWords } from "../../engine/published.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { WEEKDAY } from "../words/calendar.ts";
import { DEICTIC } from "../words/dates.ts";
import { isWord } from "./read.ts";

const PUBLISHED = new Set("published publication posted date dated issued written created filed submitted released appeared".split(" "));
const UPDATED = new Set("updated update modified revised edited last latest reviewed corrected".split(" "));
const LABELS = new Set(`on at by am pm a p m gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet msk ist pkt hkt sgt jst aest local time first t z
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/u).concat(...PUBLISHED, ...UPDATED));
const PARTICLES = new Set("in on of at since by from until till to before after the last next during between and".split(" "));

/** «today, Thursday, September 9, 2021», «yesterday (8 September 2021)», «by the end of this year, 2021» */
export const publishedWords: PublishedWords = {
  daysFromOwn: (date, t) => {
    return t.is(date.first, DEICTIC) ?? t.is(wordBefore(t, date), DEICTIC) ?? null;
  },
  isThisYear: (date, t) => {
    const i = wordBefore(t, date);
    return isWord(t, i, "year") && (isWord(t, i - 1, "this") || isWord(t, i - 1, "current"));
  },
  isPublished: (word) => PUBLISHED.has(word),
  isUpdated: (word) => UPDATED.has(word),
  isLabel: (word) => LABELS.has(word),
  isParticle: (word) => PARTICLES.has(word),
};

/** The word before a date, past signs and its weekday. */
function wordBefore(t: Tokens, { first }: DateCandidate): number {
  let i = first - 1;
  while (i >= first - 4 && !t.isNewline(i) && (!t.isWord(i) || t.is(i, WEEKDAY) !== undefined)) {
    if (t.isSign(i, ".")) return -1;
    i -= 1;
  }
  return i;
}
