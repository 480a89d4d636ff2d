import type { Language } from "../engine/engine.ts";
import { findPublished } from "../engine/published.ts";
import { findAttributes } from "../refine/attributes.ts";
import { findEvents } from "../refine/events.ts";
import { findMoney } from "../refine/money.ts";
import { findNone } from "../refine/zero.ts";
import { findIncidents } from "../refine/incidents.ts";
import { findParts } from "../refine/parts.ts";
import { findPlaces, inheritIncidents } from "../refine/place.ts";
import { findRoles } from "../refine/roles.ts";
import { findSpeakers } from "../refine/speaker.ts";
import { findWhen } from "../refine/when.ts";
import { speakers } from "./chain/speaker.ts";
import { placeWords } from "./chain/place.ts";
import { fillPlaceWords } from "./chain/place-words.ts";
import { whenWords } from "./chain/when.ts";
import { fillSpeakers } from "./chain/speaker-words.ts";
import { fillBounds } from "./bound/phrases.ts";
import { bounds } from "./bound/refine.ts";
import { dayMonth } from "./date/day-month.ts";
import { RECENT, deictic, recent } from "./date/deictic.ts";
import { holiday } from "./date/holiday.ts";
import { inside, quarter } from "./date/inside.ts";
import { lengths } from "./date/lengths.ts";
import { limits } from "./date/limits.ts";
import { lists } from "./date/lists.ts";
import { month } from "./date/month.ts";
import { numeric } from "./date/numeric.ts";
import { numericOrder } from "./date/order.ts";
import { part } from "./date/part.ts";
import { publishedWords } from "./date/published.ts";
import { ranges } from "./date/ranges.ts";
import { season } from "./date/season.ts";
import { SEQUEL, sequel, sequels } from "./date/sequels.ts";
import { weekday } from "./date/weekday.ts";
import { WEEKEND, weekend } from "./date/weekend.ts";
import { weekOf } from "./date/week-of.ts";
import { which } from "./date/which.ts";
import { century, year, yearInWords } from "./date/year.ts";
import { inflect } from "./inflect.ts";
import { couple, fillCouples } from "./number/couple.ts";
import { duration } from "./number/duration.ts";
import { moneyWords } from "./number/money.ts";
import { ordinal } from "./number/ordinal.ts";
import { counted } from "./number/quantity.ts";
import { fraction } from "./number/share.ts";
import { vague } from "./number/vague.ts";
import { fillCalendar } from "./words/calendar.ts";
import { admitTopics } from "../refine/topic-of-fate.ts";
import { findBy } from "./chain/by.ts";
import { fillEvents } from "./chain/event-verbs.ts";
import { eventWords, isReference } from "./chain/events.ts";
import { fillNone, readNone } from "./chain/none.ts";
import { findFates } from "./chain/fate.ts";
import { fillFates } from "./chain/words.ts";
import { findActors } from "./topic/actor.ts";
import { partWords } from "./topic/parts.ts";
import { CHROME } from "./words/chrome.ts";
import { fillDates } from "./words/dates.ts";
import { fillGrammar } from "./words/grammar.ts";
import { fillHolidays } from "./words/holidays.ts";
import { fillLabels } from "./words/labels.ts";
import { fillNumerals } from "./words/numerals.ts";
import { fillUnits } from "./words/units.ts";

/** English. Rules in the order in which they are tried; the longer reading wins in any case. */
export const english: Language = {
  lang: "en",
  proclitics: [],
  fill(lexicon) {
    fillNumerals(lexicon);
    fillUnits(lexicon);
    fillGrammar(lexicon);
    fillCalendar(lexicon);
    fillDates(lexicon);
    fillHolidays(lexicon);
    fillLabels(lexicon);
    fillBounds(lexicon);
    fillCouples(lexicon);
    fillFates(lexicon);
    fillEvents(lexicon);
    fillNone(lexicon);
    fillSpeakers(lexicon);
    fillPlaceWords(lexicon);
    lexicon.add("following", SEQUEL, 1);
    lexicon.add("same", SEQUEL, 0);
    lexicon.addAll(["previous", "preceding"], SEQUEL, -1);
    lexicon.add("weekend", WEEKEND, true);
    lexicon.add("recent", RECENT, true);
  },
  inflect,
  rules: [part, weekday, weekend, dayMonth, month, numeric, inside, quarter, season, holiday, which, sequel, deictic, recent, century, year, yearInWords, fraction, duration, counted, vague, couple, ordinal],
  refiners: [
    bounds,
    numericOrder,
    lists,
    ranges,
    weekOf,
    lengths,
    sequels,
    limits,
    findMoney(moneyWords),
    findParts(partWords),
    findFates,
    findNone(readNone),
    admitTopics,
    findEvents(eventWords),
    findActors,
    findAttributes,
    findSpeakers(speakers),
    findWhen(whenWords),
    findPlaces(placeWords),
    findBy,
    findIncidents(isReference, new Set(["while", "meanwhile", "elsewhere", "separately"])),
    inheritIncidents,
    findRoles,
  ],
  published: (candidates, t, stamp) => findPublished(candidates, t, publishedWords, stamp),
  stamps: publishedWords,
  numericOrder,
  credit: speakers.credit,
  chrome: CHROME,
};
