import type { PlacePrecision } from "../../../core/types.ts";
import type { Tokens } from "../../engine/tokens.ts";
import { DEMONYM } from "../../places/demonyms.ts";
import type { NameHit } from "../../places/lexicon.ts";
import type { Judged, PlaceHit, PlaceWords } from "../../refine/place.ts";
import { KIND, MOVE, SIDE, STRIKE, WHERE } from "./place-words.ts";
import { isCapital } from "./speaker-name.ts";

/** Tokens between a preposition and the name: "in the western Iraqi province of". */
const REACH = 8;
/** Tokens before a preposition in which what moves or strikes is looked for. */
const VERB = 8;
const ARTICLES = new Set(["the", "a", "an", "its", "their"]);

/** Where it happened: "in Ramadi", "near the Iraqi city of Kirkuk", "Baghdad's Karrada district"; not "Baghdad said", "Jack London". */
export const placeWords: PlaceWords = {
  joins: (t, i) => t.folded(i) === "and" || t.folded(i) === "or",
  opens: (t, i) => t.is(i, WHERE) !== undefined,
  judge(t, hit, before) {
    const first = t.raw(hit.first);
    if (!isCapital(t, hit.first) && !(/^(?:al|el|the)$/iu.test(first) && isCapital(t, hit.first + 2))) return null;
    if (isPerson(t, hit)) return null;
    let said = kindAfter(t, hit.last);
    let isAbout = false;
    let i = hit.first;
    for (let n = 0; n < REACH; n += 1) {
      const left = i - 1;
      const where = t.is(left, WHERE);
      if (where === "of") {
        const kind = t.is(left - 1, KIND);
        const isSide = t.is(left - 1, SIDE) !== undefined || OUTER.has(t.folded(left - 1));
        if (kind === undefined && !isSide) break;
        if (kind !== undefined) said ??= kind;
        isAbout ||= isSide;
        i = left - 1;
        // "west of Baghdad" says where by itself.
        if (isSide) return { standing: "in", said, isAbout };
        continue;
      }
      if (where !== undefined) return { standing: standingOf(t, left, where), said, isAbout: isAbout || where === "side" };
      const word = t.folded(left);
      if (t.is(left, SIDE) !== undefined) isAbout = true;
      else if (t.is(left, KIND) !== undefined && (t.isSign(i, ",") || i === hit.first)) said ??= t.is(left, KIND)!;
      else if (t.isSign(left, ",")) {
        if (before && before.last === left && before.standing !== "none") return { standing: before.standing, said, isAbout };
        if (t.is(left - 1, KIND) === undefined) break;
      } else if (!(ARTICLES.has(word) || t.is(left, DEMONYM) !== undefined || isOwner(t, left) || (t.isSign(left, "-") && t.isGlued(left)))) break;
      // "Iraq's western Anbar province": what stands before stands for both.
      if (before && before.last >= left && before.last <= i && before.standing !== "none") return { standing: before.standing, said, isAbout };
      i = left;
    }
    const isStruck = said === "site" && strikes(t, i - 1);
    return { standing: isStruck ? "in" : joined(t, hit, before), said, isAbout };
  },
  dateline(t, hit) {
    let i = hit.last;
    if (t.isSign(i, ",")) while (i < hit.last + 5 && (t.isSign(i, ",") || isCapital(t, i))) i += 1;
    if (t.isSign(i, "(")) {
      while (i < hit.last + 12 && !t.isSign(i, ")")) i += 1;
      i += 1;
    }
    return t.isSign(i, "-") && !t.isGlued(i) || t.isSign(i, "—") || t.isSign(i, "–") ? i + 1 : -1;
  },
};

const OUTER = new Set(["outskirts", "edge", "center", "centre", "heart", "parts", "part", "coast", "border", "streets", "miles", "kilometers", "kilometres", "km", "out", "most", "outside"]);

/** "Jack London", "Paris Hilton": a name of a person on either side. */
function isPerson(t: Tokens, hit: NameHit): boolean {
  const before = hit.first - 1;
  const isAfterName = isCapital(t, before) && !isKnown(t, before) && !startsSentence(t, before);
  const isBeforeName = isCapital(t, hit.last) && !isKnown(t, hit.last) && !t.isNewline(hit.last - 1);
  return isAfterName || isBeforeName;
}

/** Whether a capital word is one that may stand beside a place. */
const isKnown = (t: Tokens, i: number): boolean =>
  t.is(i, KIND) !== undefined || t.is(i, SIDE) !== undefined || t.is(i, WHERE) !== undefined || t.is(i, DEMONYM) !== undefined || ARTICLES.has(t.folded(i)) || t.lex[i] !== -1;

const startsSentence = (t: Tokens, i: number): boolean => !t.isWord(i - 1) && !t.isSign(i - 1, "-") && !t.isSign(i - 1, "’") && !t.isSign(i - 1, "'");

/** "Iraq's": the mark and its letter. */
const isOwner = (t: Tokens, i: number): boolean => (t.folded(i) === "s" && t.isGlued(i)) || t.isSign(i, "'") || t.isSign(i, "’");

/** "Anbar province", "Erbil international airport", "Beirut's port" */
function kindAfter(t: Tokens, from: number): PlacePrecision | null {
  let i = from;
  while (i < from + 3 && (isOwner(t, i) || t.folded(i) === "international" || t.folded(i) === "air")) i += 1;
  return t.is(i, KIND) ?? null;
}

function standingOf(t: Tokens, at: number, where: string): Judged["standing"] {
  switch (where) {
    case "to": return has(t, at, MOVE) ? "to" : "none";
    case "from": return has(t, at, MOVE) ? "from" : "none";
    case "on": return has(t, at, STRIKE) ? "in" : "none";
    default: return "in";
  }
}

const strikes = (t: Tokens, at: number): boolean => has(t, at + 1, STRIKE);

function has(t: Tokens, at: number, cls: typeof MOVE): boolean {
  for (let i = at - 1; i >= at - VERB && (t.isWord(i) || t.isNumber(i)); i -= 1) if (t.is(i, cls) !== undefined) return true;
  return false;
}

/** "in Ramadi and Fallujah" */
function joined(t: Tokens, hit: NameHit, before: PlaceHit | null): Judged["standing"] {
  return before && before.last === hit.first - 1 && t.folded(before.last) === "and" ? before.standing : "none";
}
