import type { PlaceBasis, PlacePrecision } from "../../core/types.ts";
import type { Candidate, EventCandidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Context, Refiner } from "../engine/engine.ts";
import type { Tokens } from "../engine/tokens.ts";
import { TOPIC_NOUN } from "../engine/topics.ts";
import type { NameHit } from "../places/lexicon.ts";
import { nameAt } from "../places/lexicon.ts";
import { DEMONYM } from "../places/demonyms.ts";
import { countryOf, isWithin, lineOf } from "../../core/places/resolve.ts";
import type { Place } from "../../core/places/types.ts";
import type { TokenSpan } from "./clause.ts";
import { clauseAround } from "./clause.ts";
import { framesOf } from "./speaker.ts";
import { sentenceOf, tokenSentences } from "./token-sentences.ts";

/** How a name stands in its sentence: where it happened, whence or whither, or as anything else. */
export type Standing = "in" | "to" | "from" | "none";

/** What the words around a name say. */
export interface Judged {
  standing: Standing;
  /** what the name is said to be: «محافظة الأنبار» a province; null where nothing is said */
  said: PlacePrecision | null;
  /** whether only a side of it is meant: «غربي كركوك», "near Kirkuk" */
  isAbout: boolean;
}

export interface PlaceWords {
  /** whether the word at i joins one more thing to what stands before: «وقواعد», "and" */
  joins(t: Tokens, i: number): boolean;
  /** whether the word at i opens a sentence with where: «في حلب، …», "In Aleppo, …" */
  opens(t: Tokens, i: number): boolean;
  judge(t: Tokens, hit: NameHit, before: PlaceHit | null): Judged | null;
  /** where the adjective of a country at i tells in which country a place is that no list names: «في ولاية بيهار الهندية» */
  country?(t: Tokens, i: number): (TokenSpan & { isCapital: boolean }) | null;
  /** the token after a dateline that begins with the name: «بغداد (رويترز) -»; −1 where it begins none */
  dateline(t: Tokens, hit: NameHit): number;
}

/** A place named in the text. */
export interface PlaceHit extends TokenSpan, Judged {
  place: Place;
  /** raw offset */
  start: number;
}

/** Tokens over which a place still belongs to a count; and over which one place belongs to the next. */
const REACH = 30;
const CHAIN = 7;

/**
 * Where each count and event is: the place of its clause, after it or before it, else of its sentence, else of the
 * dateline in the first sentences. Of places in a row the most exact. A name that may be two places is none where
 * nothing else tells which; who is only called by a place's name («قالت بغداد») is nowhere.
 */
export function findPlaces(words: PlaceWords): Refiner {
  return (candidates, t, ctx) => {
    const told = candidates.filter((c): c is QuantityCandidate | EventCandidate => c.kind === "quantity" || c.kind === "event");
    if (told.length === 0) return candidates;
    const { hits, dateline } = readHits(words, t, ctx);
    const sentences = tokenSentences(t, ctx);
    const frames = framesOf(ctx);
    let from = 0;
    for (const c of told) {
      const n = sentenceOf(sentences, c.first);
      const sentence = sentences[n]!;
      while (from < hits.length && hits[from]!.last <= sentence.first) from += 1;
      const near: PlaceHit[] = [];
      for (let k = from; k < hits.length && hits[k]!.first < sentence.last; k += 1) {
        const hit = hits[k]!;
        if (hit.standing !== "none" && !(isHappening(c, t) && isOfLast(t, c, hit, words))) near.push(hit);
      }
      const found = choose(c, near, t, ctx, frames, words.opens(t, sentence.first) ? sentence.first : -1);
      if (found) give(c, found.hit, found.basis);
      else if (dateline && c.first >= dateline.last && n <= dateline.until(sentences)) give(c, dateline.hit, "dateline");
    }
    return candidates;
  };
}

/** Whether what is counted happens, and so may have several targets. */
const isHappening = (c: QuantityCandidate | EventCandidate, t: Tokens): boolean =>
  c.kind === "event" || (c.nounAt !== -1 && t.is(c.nounAt, TOPIC_NOUN)?.isEvent === true);

/** «ثلاثين هجوما … أرتالا وقواعد والسفارة في بغداد»: the place of the last of several targets is not that of all. */
function isOfLast(t: Tokens, c: TokenSpan, hit: TokenSpan, words: PlaceWords): boolean {
  let joined = 0;
  for (let i = c.last; i < hit.first; i += 1) if (words.joins(t, i)) joined += 1;
  return joined >= 2;
}

function give(c: QuantityCandidate | EventCandidate, hit: PlaceHit, basis: PlaceBasis): void {
  c.chain.place = hit.place.id;
  c.chain.placePrecision = precisionOf(hit);
  c.chain.placeBasis = basis;
}

function precisionOf({ place: { kind }, said, isAbout }: PlaceHit): PlacePrecision {
  if (said !== null && kind !== "country" && kind !== "site") return said;
  if (kind !== "city") return kind;
  return isAbout ? "province" : "town";
}

interface Found {
  hit: PlaceHit;
  basis: PlaceBasis;
}

function choose(c: TokenSpan & Candidate, near: readonly PlaceHit[], t: Tokens, ctx: Context, frames: Uint8Array | null, start: number): Found | null {
  const clause = clauseAround(t, c);
  const opening = start === -1 ? null : openingOf(t, near, start);
  const isFramed = (hit: PlaceHit): boolean => frames?.[hit.first] === 1;
  const own = near.filter((hit) => !isFramed(hit) && !(hit.first < c.last && hit.last > c.first));
  const inClause = own.filter((hit) => hit === opening || (hit.first >= clause.first && hit.last <= clause.last));
  for (const standing of ["in", "to", "from"] as const) {
    const best = nearest(inClause.filter((hit) => hit.standing === standing), c);
    if (best) return { hit: mostExact(best, own, ctx), basis: "clause" };
  }
  const wide = nearest(own.filter((hit) => hit.standing === "in"), c);
  if (wide) return { hit: mostExact(wide, own, ctx), basis: "sentence" };
  const source = near.find((hit) => isFramed(hit) && isOfSource(hit, c));
  return source ? { hit: mostExact(source, near, ctx), basis: "sentence" } : null;
}

/** Tokens at a sentence's start within which a place set off by a comma is every clause's: "In Aleppo, shelling killed …". */
const OPENING = 8;

function openingOf(t: Tokens, near: readonly PlaceHit[], start: number): PlaceHit | null {
  const hit = near.findLast(({ last }) => last - start <= OPENING);
  return hit && (t.isSign(hit.last, ",") || t.isSign(hit.last, "،")) ? hit : null;
}

/** «قال مصدر أمني في ديالى»: a nameless source speaks of where it is. */
function isOfSource(hit: PlaceHit, c: Candidate): boolean {
  if (c.kind !== "quantity" && c.kind !== "event") return false;
  const { saidBy, saidByKind } = c.chain;
  return saidByKind === "unnamed" && saidBy !== undefined && !CAPITALS.has(hit.place.id) && hit.start >= saidBy.start && hit.start < saidBy.end;
}

/** Where sources speak of the whole country, and of others. */
const CAPITALS = new Set(("us-washington gb-london fr-paris de-berlin ru-moscow iq-baghdad sy-damascus lb-beirut jo-amman eg-cairo ye-sanaa sa-riyadh qa-doha "
  + "ae-abu-dhabi kw-kuwait-city tr-ankara ir-tehran af-kabul il-jerusalem ps-ramallah tn-tunis dz-algiers ma-rabat ly-tripoli sd-khartoum be-brussels ch-geneva us-new-york").split(" "));

const capitalOf = (country: string): string => [...CAPITALS].find((id) => id.startsWith(`${country}-`)) ?? country;

/** The first after the mention, else the last before it. */
function nearest(hits: readonly PlaceHit[], c: TokenSpan): PlaceHit | null {
  return hits.find((hit) => hit.first >= c.last && hit.first - c.last <= REACH) ?? hits.findLast((hit) => hit.last <= c.first && c.first - hit.last <= REACH) ?? null;
}

/** Of the places in a row with it the one inside all others: «في قضاء القائم بمحافظة الأنبار غربي العراق». */
function mostExact(start: PlaceHit, all: readonly PlaceHit[], { places }: Context): PlaceHit {
  let best = start;
  const at = all.indexOf(start);
  for (const step of [1, -1]) {
    let last = start;
    for (let k = at + step; k >= 0 && k < all.length; k += step) {
      const hit = all[k]!;
      if ((step === 1 ? hit.first - last.last : last.first - hit.last) > CHAIN) break;
      if (!isWithin(hit.place, best.place, places) && !isWithin(best.place, hit.place, places)) break;
      if (isWithin(hit.place, best.place, places) && hit.place !== best.place) best = hit;
      last = hit;
    }
  }
  return best;
}

interface Dateline {
  hit: PlaceHit;
  last: number;
  /** the last sentence it speaks for: its own and the next */
  until(sentences: readonly TokenSpan[]): number;
}

/** Where bodies of the world sit and speak: their datelines tell of what happened elsewhere. */
const SEATS = new Set(["ch-geneva", "us-washington", "us-new-york", "be-brussels", "gb-london", "fr-paris", "at-vienna", "nl-hague"]);

/** Lines at the top in which the dateline may stand. */
const TOP = 10;

/** Every place named, each of them one place, and the dateline's. */
function readHits(words: PlaceWords, t: Tokens, ctx: Context): { hits: PlaceHit[]; dateline: Dateline | null } {
  const raw: { name: NameHit; judged: Judged; places: Place[] }[] = [];
  const countries = new Map<string, number>();
  let dateline: { name: NameHit; last: number } | null = null;
  let before: PlaceHit | null = null;
  let lines = 0;
  for (let i = 0; i < t.count; i += 1) {
    if (t.isNewline(i)) lines += 1;
    if (t.lex[i] === -1) continue;
    const demonym = t.is(i, DEMONYM);
    if (demonym !== undefined) countries.set(demonym, (countries.get(demonym) ?? 0) + 1);
    const name = nameAt(t, i);
    const around = demonym === undefined ? null : words.country?.(t, i);
    // «قضاء الهندية» is a town, «ولاية بيهار الهندية» lies in India.
    if (around && !(name && around.first === i - 1)) {
      const place = ctx.places.get(around.isCapital ? capitalOf(demonym!) : demonym!);
      if (place) raw.push({ name: { ...around, entries: [] }, judged: { standing: "in", said: null, isAbout: false }, places: [place] });
      continue;
    }
    if (!name) continue;
    const judged = words.judge(t, name, before);
    if (!judged) continue;
    const places = name.entries.filter(({ needsKind }) => !needsKind || judged.said !== null).map(({ place }) => place);
    if (places.length === 0) continue;
    if (dateline === null && lines < TOP && t.isNewline(i - 1) && !places.some(({ id }) => SEATS.has(id))) {
      const last = words.dateline(t, name);
      if (last !== -1) dateline = { name, last };
    }
    raw.push({ name, judged, places });
    before = { first: name.first, last: name.last, start: t.start[name.first]!, place: places[0]!, ...judged };
    if (places.length === 1) {
      const country = countryOf(places[0]!, ctx.places);
      countries.set(country, (countries.get(country) ?? 0) + 1);
    }
    i = name.last - 1;
  }
  const hits = raw.flatMap(({ name, judged, places }, n): PlaceHit[] => {
    const place = places.length === 1 ? places[0]! : oneOf(places, name, raw.slice(Math.max(0, n - 3), n + 4).flatMap((r) => (r.places.length === 1 ? r.places : [])), countries, t, ctx);
    return place ? [{ first: name.first, last: name.last, start: t.start[name.first]!, place, ...judged }] : [];
  });
  const top = dateline && hits.find((hit) => hit.first === dateline.name.first);
  if (!dateline || !top) return { hits, dateline: null };
  const { last } = dateline;
  return { hits, dateline: { hit: top, last, until: (sentences) => sentenceOf(sentences, last) + 1 } };
}

/** Tokens around a name within which an adjective tells its country: «العاصمة الليبية طرابلس». */
const BESIDE = 6;

/** Which of several places of one name: the one whose country, or province, is named beside it, else in the article. */
function oneOf(places: readonly Place[], name: NameHit, around: readonly Place[], countries: ReadonlyMap<string, number>, t: Tokens, { places: all }: Context): Place | null {
  const only = (test: (place: Place) => boolean): Place | null => {
    const left = places.filter(test);
    return left.length === 1 ? left[0]! : null;
  };
  const beside = new Set<string>();
  for (let i = name.first - BESIDE; i < name.last + BESIDE; i += 1) {
    const demonym = t.is(i, DEMONYM);
    if (demonym !== undefined) beside.add(demonym);
  }
  return only((place) => beside.has(countryOf(place, all)))
    ?? only((place) => around.some((other) => other !== place && lineOf(place, all).includes(other)))
    ?? only((place) => (countries.get(countryOf(place, all)) ?? 0) > 0);
}

/** What is not said of a toll but of its incident holds of it as well: its place, and its day. */
export const inheritIncidents: Refiner = (candidates) => {
  for (const c of candidates) {
    if (c.kind !== "quantity" && c.kind !== "event") continue;
    const { incident } = c.chain;
    if (!incident || incident === c || (incident.kind !== "quantity" && incident.kind !== "event")) continue;
    c.when ??= c.chain.asOf ? null : incident.when;
    const { place, placePrecision } = incident.chain;
    if (c.chain.place === undefined && place !== undefined && placePrecision !== undefined) Object.assign(c.chain, { place, placePrecision, placeBasis: "inferred" });
  }
  return candidates;
};
