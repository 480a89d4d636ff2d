import type { Language } from "../engine/engine.ts";
import { findAttributes } from "../refine/attributes.ts";
import { findEvents } from "../refine/events.ts";
import { findNone } from "../refine/zero.ts";
import { findIncidents } from "../refine/incidents.ts";
import { findParts } from "../refine/parts.ts";
import { findPlaces, inheritIncidents } from "../refine/place.ts";
import { findRoles } from "../refine/roles.ts";
import { findSpeakers } from "../refine/speaker.ts";
import { findWhen } from "../refine/when.ts";
import { admitTopics } from "../refine/topic-of-fate.ts";
import { findActors } from "./actor.ts";
import { speakers } from "./chain/speaker.ts";
import { placeWords } from "./chain/place.ts";
import { fillPlaceWords } from "./chain/place-words.ts";
import { whenWords } from "./chain/when.ts";
import { fillSpeakers } from "./chain/speaker-words.ts";
import { attachBounds } from "./bound/attach.ts";
import { findBy } from "./chain/by.ts";
import { fillEvents } from "./chain/event-verbs.ts";
import { eventWords } from "./chain/events.ts";
import { fillNone, readNone } from "./chain/none.ts";
import { findFates } from "./chain/fate.ts";
import { fillFates } from "./chain/fate-inflect.ts";
import { CHROME } from "./chrome.ts";
import { findPublished } from "../engine/published.ts";
import { definiteLengths } from "./date/definite-length.ts";
import { dateRefiners, dateRules, fillDates, publishedWords } from "./date/index.ts";
import { inflect } from "./inflect.ts";
import { isWhole } from "./lexicon/own-letter.ts";
import { clock, digitalClock } from "./none/clock.ts";
import { tag, title } from "./none/title.ts";
import { fillCodes } from "./none/words.ts";
import { pair } from "./noun/pair.ts";
import { attachNouns } from "./noun/attach.ts";
import { dual, fillDuals } from "./noun/dual.ts";
import { fillCounts } from "./noun/words.ts";
import { cardinal } from "./number/cardinal-rule.ts";
import { fifth, fraction } from "./number/fraction.ts";
import { mergeGlosses } from "./number/gloss.ts";
import { ofEach } from "./number/of-each.ts";
import { one } from "./number/one.ts";
import { halfPercent } from "./number/percent.ts";
import { mergeRanges } from "./number/range.ts";
import { zero } from "./number/zero.ts";
import { vague } from "./number/vague.ts";
import { fillNumbers } from "./number/words.ts";
import { moneyWords } from "./number/money.ts";
import { findMoney } from "../refine/money.ts";
import { ordinalNumbers, ordinalWords } from "./ordinal/rules.ts";
import { fillOrdinals } from "./ordinal/words.ts";
import { partWords } from "./parts.ts";
import { PROCLITICS } from "./proclitics.ts";

/** Arabic. Of rules that read the same tokens the longer reading wins, then the one listed first. */
export const arabic: Language = {
  lang: "ar",
  proclitics: PROCLITICS,
  isWhole,
  fill(lexicon) {
    fillNumbers(lexicon);
    fillOrdinals(lexicon);
    fillCodes(lexicon);
    fillDuals(lexicon);
    fillCounts(lexicon);
    fillDates(lexicon);
    fillFates(lexicon);
    fillEvents(lexicon);
    fillNone(lexicon);
    fillSpeakers(lexicon);
    fillPlaceWords(lexicon);
  },
  inflect,
  rules: [...dateRules, clock, digitalClock, title, tag, halfPercent, fraction, fifth, cardinal, one, ofEach, zero, vague, dual, pair, ordinalNumbers, ordinalWords],
  refiners: [
    ...dateRefiners,
    mergeGlosses,
    mergeRanges,
    attachNouns,
    definiteLengths,
    attachBounds,
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
    findIncidents((t, i) => t.proclitic(i).article > 0, new Set(["بينما", "فيما", "وفيما", "وبينما"])),
    inheritIncidents,
    findRoles,
  ],
  published: (candidates, t, stamp) => findPublished(candidates, t, publishedWords, stamp),
  stamps: publishedWords,
  credit: speakers.credit,
  chrome: CHROME,
};
