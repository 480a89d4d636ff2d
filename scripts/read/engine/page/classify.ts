import type { PageLine } from "./lines.ts";
import { firstWord, plainWords } from "./lines.ts";
import type { Opening, Phrases } from "./phrases.ts";

/**
 * What a line is: `lead` heads a list of other articles, `closing` ends the article, `comments` opens what readers wrote,
 * `stamp` holds a clock or the weather, `day` a date, `credit` a picture's owner, `bare` a number alone.
 */
export type LineClass = "prose" | "plain" | "chrome" | "lead" | "closing" | "comments" | "counter" | "stamp" | "day" | "credit" | "bare";

/** A caption ends in the owner of its picture: «(الأناضول)». */
const CREDIT = /\([^()\p{Nd}]{3,40}\)$/u;

/** Clocks, dates and counters stand in short lines. */
const MARKED_WORDS = 14;

/** A line that closes the article is short, and so is one that leads elsewhere. */
const CLOSING_WORDS = 12;
const OPENING_WORDS = 30;

/** «Jon says:», «سعاد يقول:»: what a reader wrote follows. */
const SAYS = /(?:^|\s)(?:says|wrote|commented|يقول|تقول|كتب|كتبت)\s*:$/u;

/** «3 thoughts on “The road”», «12 comments» */
const COUNT = /^\p{Nd}[\p{Nd},.٬]*\s/u;

export function classify(line: PageLine, phrases: Phrases): LineClass {
  const { raw, words, isProse } = line;
  if (line.isList) return "chrome";
  if (words > 0 && COUNT.test(raw) && isOneOf(openingsOf(plainWords(raw), phrases), "comments")) return "comments";
  if (isProse) return isNotice(raw, phrases) ? "chrome" : "prose";
  const said = plainWords(raw);
  const opens = openingsOf(said, phrases);
  if (words <= CLOSING_WORDS && isOneOf(opens, "comments")) return "comments";
  if (phrases.leads.has(said)) return isOneOf(opens, "closes") ? "closing" : "lead";
  if (words <= CLOSING_WORDS && isOneOf(opens, "closes")) return "closing";
  if (phrases.whole.has(said) || raw.startsWith("©")) return "chrome";
  if (words <= MARKED_WORDS && isDating(raw, opens)) return "chrome";
  if (words <= OPENING_WORDS && opens.some((o) => o.does === "opens")) return "chrome";
  if (isSplit(raw) && isAllMarked(raw, phrases)) return "counter";
  if (words > MARKED_WORDS) return CREDIT.test(raw) ? "credit" : "plain";
  return marked(raw, words, said, phrases);
}

const isOneOf = (opens: readonly Opening[], does: Opening["does"]): boolean => opens.some((o) => o.does === does);

function openingsOf(said: string, { opening }: Phrases): readonly Opening[] {
  return opening.get(firstWord(said))?.filter(({ phrase }) => said === phrase || said.startsWith(`${phrase} `)) ?? [];
}

/** No first word of a notice is longer. */
const FIRST_WORD = 24;

/** A sentence of the page: its cookies, its newsletter, another article. */
function isNotice(raw: string, phrases: Phrases): boolean {
  if (!phrases.opening.has(firstWord(plainWords(raw.slice(0, FIRST_WORD))))) return false;
  const said = plainWords(raw);
  return openingsOf(said, phrases).some((o) => o.does === "notice" && (!o.needsColon || startsWithColon(raw, o.phrase)));
}

/** «Read more: …», and not “Read more books”. */
function startsWithColon(raw: string, phrase: string): boolean {
  const at = raw.search(/[:：|»–—-]/u);
  return at !== -1 && plainWords(raw.slice(0, at)) === phrase;
}

/** «Updated: Oct 7, 2020 / 09:12 AM CDT», «and last updated 2021-10-14»; not «نشر قوات في البلاد». */
function isDating(raw: string, opens: readonly Opening[]): boolean {
  return (YEAR.test(raw) || CLOCK.test(raw)) && opens.some((o) => o.does === "dates" && (!o.needsColon || startsWithColon(raw, o.phrase)));
}

const CLOCK = /(^|[^\p{Nd}])\p{Nd}{1,2}:\p{Nd}{2}/u;

/** Four digits are a year. */
export const YEAR = /\p{Nd}{4}/u;

/** «الجمعة 29 مارس 2024 أبوظبي الإمارات»: a full date with a place's name. */
function isPlacedDay(raw: string, list: readonly string[], calendar: ReadonlySet<string>): boolean {
  const named = list.filter((w) => calendar.has(w)).length;
  return YEAR.test(raw) && named >= 2 && list.length - named <= 2 && list.length <= 8 && /\p{Nd}.*\p{Nd}{4}|\p{Nd}{4}.*\p{Nd}/u.test(raw);
}

/** «3 min read», «0 37 دقيقة واحدة» */
const READING_TIME = new Set(["min", "mins", "minute", "minutes", "read", "reading", "time", "دقيقه", "دقايق", "دقائق", "واحده", "ثوان", "ثانيه", "قراءه", "للقراءه"]);

/** «3 hours ago», «منذ ساعتين»: how long something has been on the page. */
const AGE = /^(?:\p{Nd}+|an?|one)\s+(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?\s+ago(?:\s|$)|^(?:منذ|قبل)\s+(?:\p{Nd}+\s+)?(?:ثوان|ثانية|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر|سنة|سنتين|سنوات)(?:\s+(?:\p{Nd}|مضت|واحدة)|$)/iu;

const SPLIT = /[|•·]/u;
const isSplit = (raw: string): boolean => SPLIT.test(raw) && /\p{Nd}/u.test(raw);

/** «Apr 21, 2020 | 1,204 views | 3 min read», «Section: News | 21 April 2020 | Views: 12»: pieces that count and date. */
function isAllMarked(raw: string, phrases: Phrases): boolean {
  const pieces = raw.split(SPLIT).map((p) => p.trim()).filter((p) => p !== "");
  const classes = pieces.map((p) => marked(p, p.split(/\s+/u).length, plainWords(p), phrases));
  const isDated = classes.includes("day") || classes.includes("stamp");
  return classes.includes("counter") && (isDated || classes.every((c) => c !== "plain" && c !== "credit"));
}

function marked(raw: string, words: number, said: string, { counters, calendar }: Phrases): LineClass {
  const list = said === "" ? [] : said.split(" ");
  const hasDigits = /\p{Nd}/u.test(raw);
  if (words <= 10 && AGE.test(raw)) return "stamp";
  if (list.length === 0 && hasDigits && words === 1 && raw.length <= 5) return "bare";
  if (words <= 5 && hasDigits && list.length > 0 && /^\p{Nd}/u.test(raw) && list.every((w) => READING_TIME.has(w))) return "counter";
  if (words <= 6 && list.some((w) => counters.has(w)) && hasDigits) return "counter";
  if (/\p{Nd}\s*°|°\s*[CF]/u.test(raw) && words <= 10) return "stamp";
  const isCalendar = list.length > 0 && hasDigits && list.every((w) => calendar.has(w));
  if (CLOCK.test(raw) && (isCalendar || (list.length <= 1 && words <= 10))) return "stamp";
  if (isCalendar && words <= 10) return "day";
  if (isPlacedDay(raw, list, calendar)) return "day";
  if (SAYS.test(raw) && words <= 5) return "comments";
  return CREDIT.test(raw) && words >= 3 && words <= 40 ? "credit" : "plain";
}
