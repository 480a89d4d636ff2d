/** RSS, Atom and JSON feeds → their items. */
import { parseFeed } from "feedsmith";
import { cleanLine, cleanUrl } from "./clean.ts";
import { parseDay } from "./day.ts";
import { IngestError, NO_META, type Meta } from "./types.ts";

export interface FeedItem {
  meta: Meta;
  /** HTML or plain text; empty where the item has none */
  html: string;
  /** the feed gives only the first lines */
  isSummary: boolean;
}

/** @throws IngestError `feed` where it is none */
export function readFeed(text: string): FeedItem[] {
  let feed: unknown;
  try {
    feed = parseFeed(text).feed;
  } catch (error) {
    throw new IngestError("feed", `not readable as a feed: ${(error as Error).message}`);
  }
  const outlet = cleanLine(words(get(feed, "title")), 120);
  const base = words(get(feed, "link")) || words(get(feed, "home_page_url"));
  return [...list(get(feed, "items")), ...list(get(feed, "entries"))].map((item) => {
    const its = (...path: string[]): string => words(path.reduce(get, item));
    const whole = its("content", "encoded") || its("content") || its("content_html") || its("content_text");
    const authors = [...list(get(item, "authors")), ...list(get(get(item, "dc"), "creators"))].map((one) => words(get(one, "name")) || words(one));
    return {
      meta: {
        ...NO_META, outlet,
        title: cleanLine(stripTags(its("title"))),
        author: cleanLine(authors.filter(Boolean).join(", "), 200),
        url: cleanUrl(its("link") || words(alternate(list(get(item, "links")))) || its("url"), base),
        published: parseDay(its("pubDate") || its("published") || its("date_published") || words(list(get(get(item, "dc"), "dates"))[0]) || its("updated")),
        modified: parseDay(its("updated") || its("date_modified")),
      },
      html: whole || its("description") || its("summary"),
      isSummary: whole === "",
    };
  });
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** A text, or the `value` of one. */
function words(value: unknown): string {
  const text = get(value, "value") ?? value;
  return typeof text === "string" ? text : "";
}

function alternate(links: unknown[]): unknown {
  return get(links.find((one) => (words(get(one, "rel")) || "alternate") === "alternate") ?? links[0], "href");
}

const stripTags = (text: string): string => text.replace(/<[^>]{0,200}>/g, " ");
