import type { ChromeWords } from "../engine.ts";
import { firstWord, plainWords } from "./lines.ts";

/** What a line of chrome begins with. */
export interface Opening {
  phrase: string;
  does: "opens" | "closes" | "comments" | "notice" | "dates";
  /** whether a colon must follow the phrase */
  needsColon: boolean;
}

/** A language's words of chrome, made ready for looking up. */
export interface Phrases {
  whole: ReadonlySet<string>;
  /** lines that head a list of other articles */
  leads: ReadonlySet<string>;
  /** phrases by their first word, the closing ones first */
  opening: ReadonlyMap<string, readonly Opening[]>;
  counters: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
}

const CACHE = new WeakMap<ChromeWords, Phrases>();

export function phrasesOf(chrome: ChromeWords): Phrases {
  let out = CACHE.get(chrome);
  if (!out) {
    const leads = (chrome.leads ?? []).map(plainWords);
    out = {
      whole: new Set([...chrome.whole, ...LATIN].map(plainWords).concat(leads)),
      leads: new Set(leads),
      opening: byFirstWord(chrome),
      counters: new Set([...(chrome.counters ?? []), ...LATIN_COUNTERS].map(plainWords)),
      calendar: new Set([...(chrome.calendar ?? []), ...ZONES].map(plainWords)),
    };
    CACHE.set(chrome, out);
  }
  return out;
}

function byFirstWord({ opening, closing, comments, notices, dating }: ChromeWords): Map<string, Opening[]> {
  const out = new Map<string, Opening[]>();
  const add = (does: Opening["does"]) => (written: string): void => {
    const phrase = plainWords(written);
    if (phrase === "") return;
    const entry: Opening = { phrase, does, needsColon: written.endsWith(":") && (does === "notice" || does === "dates") };
    const known = out.get(firstWord(phrase));
    if (known) known.push(entry);
    else out.set(firstWord(phrase), [entry]);
  };
  comments?.forEach(add("comments"));
  closing.forEach(add("closes"));
  notices?.forEach(add("notice"));
  dating?.forEach(add("dates"));
  opening.forEach(add("opens"));
  return out;
}

/** Buttons that stand in Latin letters on pages of any language. */
const LATIN = `facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|tumblr|viber|messenger|email|print|share|search|menu|close|
  close this search box|search for|skip to content|home|copy link|instagram|youtube|rss|tweet|google news|advertisement|ads|login|sign in|
  subscribe|newsletter|font size|a a|tiktok|snapchat|threads|next|previous|en|ar|ku|english|كوردی`.split("|").map((w) => w.trim());

const LATIN_COUNTERS = ["views", "shares", "comments", "likes", "followers", "retweets", "min", "reads"];

/** Time zones beside a clock, on pages of any language. */
const ZONES = "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist pkt hkt sgt jst aest aedt ast t z".split(" ");
