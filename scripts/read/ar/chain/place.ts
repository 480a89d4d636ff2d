import type { PlacePrecision } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { NameHit } from "../../places/lexicon.ts";
import { PLACE } from "../../places/lexicon.ts";
import { DEMONYM } from "../../places/demonyms.ts";
import type { Judged, PlaceHit, PlaceWords } from "../../refine/place.ts";
import { NUMBER } from "../number/words.ts";
import { headOf } from "./speaker-name.ts";
import { KIND, MOVE, STRIKE, WHERE, foldedSet } from "./place-words.ts";

const IN = foldedSet("في وفي");
const FROM = foldedSet("من ومن");
const TO = foldedSet("إلى وإلى نحو باتجاه صوب");
const ON = foldedSet("على وعلى ضد");
/** Adjectives between what a place is and its name: «العاصمة الليبية طرابلس». */
const BETWEEN = foldedSet("القديمة الجديدة المحتلة الحدودية الساحلية الدولي الجوية المجاورة");
/** Tokens before a place in which what strikes it, or moves to it, is looked for. */
const REACH = 10;
/** Words from what a place is to the adjective of its country: «ولاية أوتار براديش الهندية». */
const UNKNOWN = 4;
/** Words between a place's «في» and its name, at most. */
const CHAIN = 6;

/** Where it happened: «في الرمادي», «غربي كركوك», «قصف البوكمال»; not «قالت بغداد», «شرطة كركوك», «ريال مدريد». */
export const placeWords: PlaceWords = {
  joins: (t, i) => t.proclitic(i).conjunction || (t.lex[i] === -1 && /^و\p{L}{3,}/u.test(t.folded(i))),
  opens: (t, i) => IN.has(t.folded(i)) || t.is(i, WHERE) !== undefined,
  judge(t, hit, before) {
    if (isBelonging(t, hit)) return null;
    // «مالي» is «financial» as well; after a preposition it is the country.
    if (hit.entries[0]?.place.id === "ml" && hit.last === hit.first + 1 && PLAIN_PREPOSITIONS.has(t.folded(hit.first - 1))) return { standing: standingOf(t, hit, hit.first, null, before), said: "country", isAbout: false };
    let i = hit.first;
    let said: PlacePrecision | null = null;
    let isAbout = false;
    let isPlaced = t.proclitic(i).preposition === "ب";
    for (let n = 0; n < CHAIN && !isPlaced; n += 1) {
      const left = i - 1;
      if (!t.isWord(left)) break;
      const kind = t.is(left, KIND);
      const where = t.is(left, WHERE);
      if (kind !== undefined) said ??= kind;
      else if (where !== undefined && t.proclitic(left).article === 0) {
        isAbout ||= where === "side";
        isPlaced = true;
        if (t.folded(left) === "ريف") said ??= "province";
      } else if (!(isAdjective(t, left) && t.is(left - 1, KIND) !== undefined)) break;
      if (t.proclitic(left).preposition === "ب") isPlaced = true;
      i = left;
    }
    const standing = isPlaced ? "in" : standingOf(t, hit, i, said, before);
    return { standing, said, isAbout };
  },
  country(t, i) {
    if (t.proclitic(i).article === 0 || t.proclitic(i).preposition !== "") return null;
    for (let k = i - 1; k >= i - UNKNOWN && t.isWord(k); k -= 1) {
      const kind = t.is(k, KIND);
      if (kind !== undefined && kind !== "site") {
        const isHere = IN.has(t.folded(k - 1)) || t.proclitic(k).preposition === "ب" || t.is(k - 1, WHERE) !== undefined;
        return isHere ? { first: k, last: i + 1, isCapital: t.entry(k)?.form === "عاصمه" } : null;
      }
      // A definite noun takes the adjective for itself: «في بلدة نائية بنيران القوات الهندية».
      if (t.is(k, PLACE) !== undefined || t.proclitic(k).article > 0) return null;
    }
    return null;
  },
  dateline(t, hit) {
    let i = hit.last;
    if (t.isSign(i, "(")) {
      while (i < hit.last + 8 && !t.isSign(i, ")")) i += 1;
      i += 1;
    }
    if (isDash(t, i) || t.isSign(i, ":") || t.isSign(i, "/")) return i + 1;
    // «كركوك / واع»، «بغداد، واع»
    return (t.isSign(i, "،") || t.isSign(i, ",")) && headOf(t, i + 1) === "agency" ? i + 2 : -1;
  },
};

const PLAIN_PREPOSITIONS = foldedSet("في من إلى داخل شمال جنوب وسط شرق غرب شمالي جنوبي شرقي غربي");

/** «180 جنديا ألمانيا», «12 عسكريا سوريا»: whose they are, written as the country is. */
const isBelonging = (t: Tokens, { first, last }: NameHit): boolean =>
  last === first + 1 && /ي[اه]$/u.test(t.folded(first)) && t.proclitic(first).form === "" && /[^يتل]ا$|يا$/u.test(t.folded(first - 1)) && (t.isNumber(first - 2) || t.is(first - 2, NUMBER) !== undefined);

const isDash = (t: Tokens, i: number): boolean => t.isSign(i, "-") || t.isSign(i, "–") || t.isSign(i, "—") || t.isSign(i, "ـ");

const isAdjective = (t: Tokens, i: number): boolean => t.is(i, DEMONYM) !== undefined || BETWEEN.has(t.folded(i));

function standingOf(t: Tokens, hit: NameHit, i: number, said: PlacePrecision | null, before: PlaceHit | null): Judged["standing"] {
  const left = i - 1;
  const word = t.folded(left);
  if (IN.has(word)) return "in";
  if (TO.has(word) || t.proclitic(i).preposition === "ل") return moves(t, left) ? "to" : "none";
  if (FROM.has(word)) return moves(t, left) ? "from" : "none";
  if (ON.has(word)) return strikes(t, left) ? "in" : "none";
  const isPlainHere = t.proclitic(i).preposition === "" && !t.proclitic(i).conjunction;
  if (isPlainHere && t.is(left, STRIKE) !== undefined && t.proclitic(left).article === 0) return "in";
  if (isPlainHere && ENTER.has(t.folded(left))) return "from";
  if (said !== null && isPlainHere && strikesByVerb(t, left)) return "in";
  // «في الفلوجة والرمادي»، «في الرمادي، الأنبار»
  const isJoined = t.proclitic(hit.first).conjunction || t.isSign(hit.first - 1, "،");
  if (before && isJoined && i - before.last <= 1) return before.standing;
  return "none";
}

/** Verbs, and their masdars, whose object is the place: «غادر العراق», «دخول كابول»; «سحبت فرنسا» is who does it. */
const ENTER = foldedSet("غادر غادرت غادروا يغادر تغادر يغادرون سيغادر ستغادر سيغادرون مغادرة دخل دخلت دخلوا يدخل تدخل دخول وصل وصلت وصلوا يصل تصل سيصل ستصل وصول عبور بلغوا وغادر وغادرت ودخل ودخلت ووصل ووصلت");

function moves(t: Tokens, from: number): boolean {
  for (let i = from; i > from - REACH && t.isWord(i) || t.isNumber(i); i -= 1) if (t.is(i, MOVE) !== undefined) return true;
  return false;
}

function strikes(t: Tokens, from: number): boolean {
  for (let i = from; i > from - REACH && (t.isWord(i) || t.isNumber(i)); i -= 1) if (t.is(i, STRIKE) !== undefined || DROPS.has(t.folded(i))) return true;
  return false;
}

const DROPS = foldedSet("سقط سقطت سقوط أطلق أطلقت أطلقوا إطلاق سيطر سيطرت السيطرة سيطرة");

function strikesByVerb(t: Tokens, from: number): boolean {
  for (let i = from; i > from - REACH && (t.isWord(i) || t.isNumber(i)); i -= 1) if (t.is(i, STRIKE) === "verb" && t.proclitic(i).article === 0) return true;
  return false;
}
