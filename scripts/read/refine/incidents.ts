import type { Candidate, EventCandidate, QuantityCandidate } from "../engine/candidates.ts";
import type { Refiner } from "../engine/engine.ts";
import { TOPIC_NOUN } from "../engine/topics.ts";
import type { Tokens } from "../engine/tokens.ts";
import { sentenceAround } from "./clause.ts";

/** What an attack may have done to those who are counted. */
const TOLL = new Set("killed wounded killed_or_wounded missing abducted captured destroyed damaged released".split(" "));

/** Earlier happenings with which one is compared, at most: keeps the reading of a long article linear. */
const EARLIER = 8;

/**
 * Which mentions belong to one incident of the article; each names the event that tells it first.
 * A toll belongs to the event of its sentence, or to the one that its sentence names again («الانفجار», "the blast").
 * Two events are one only where something says so, the same toll, or the same means, target and place, and
 * nothing speaks against it; where that is not known they stay two.
 * @param isReference whether the noun of an attack at i is definite, and so has been told before
 * @param turns folded words after which another thing is told: «بينما», "while"
 */
export function findIncidents(isReference: (t: Tokens, i: number) => boolean, turns: ReadonlySet<string>): Refiner {
  return (candidates, t, { hasTopics }) => {
    if (!hasTopics) return candidates;
    const events = candidates.filter((c): c is EventCandidate => c.kind === "event");
    if (events.length === 0) return candidates;
    const tolls = new Map<EventCandidate, QuantityCandidate[]>();
    let from = 0;
    for (const c of candidates) {
      if (c.kind !== "quantity" || !TOLL.has(c.chain.fate ?? "")) continue;
      const sentence = sentenceAround(t, c);
      while (from < events.length && events[from]!.last <= sentence.first) from += 1;
      const event = nearest(events, from, c, sentence.last, t, turns) ?? (from > 0 && isNamed(t, sentence, isReference) ? events[from - 1]! : null);
      if (!event) continue;
      c.chain.incident = event;
      tolls.set(event, [...(tolls.get(event) ?? []), c]);
    }
    events.forEach((event, n) => {
      event.chain.incident = event;
      for (let k = n - 1; k >= Math.max(0, n - EARLIER); k -= 1) {
        if (!isSame(events[k]!, event, tolls, t)) continue;
        event.chain.incident = events[k]!.chain.incident ?? events[k]!;
        break;
      }
    });
    for (const [event, counts] of tolls) {
      for (const c of counts) {
        c.chain.incident = event.chain.incident ?? event;
        if ((c.chain.by ?? "") === "" && event.chain.by !== undefined) c.chain.by = event.chain.by;
      }
    }
    return candidates;
  };
}

function nearest(events: readonly EventCandidate[], from: number, c: Candidate, end: number, t: Tokens, turns: ReadonlySet<string>): EventCandidate | null {
  let best: EventCandidate | null = null;
  let distance = Infinity;
  for (let n = from; n < events.length && events[n]!.first < end && n < from + EARLIER; n += 1) {
    const event = events[n]!;
    const apart = event.last <= c.first ? c.first - event.last : event.first - c.last;
    if (apart < distance && !isTurned(t, Math.min(event.last, c.last), Math.max(event.first, c.first), turns)) [best, distance] = [event, apart];
  }
  return best;
}

/** «27 in raids on Aleppo, while two fell in a blast in Latakia»: another thing is told from there on. */
function isTurned(t: Tokens, from: number, to: number, turns: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) if (t.isWord(i) && turns.has(t.folded(i))) return true;
  return false;
}

function isNamed(t: Tokens, { first, last }: { first: number; last: number }, isReference: (t: Tokens, i: number) => boolean): boolean {
  for (let i = first; i < last; i += 1) if (t.lex[i] !== -1 && t.is(i, TOPIC_NOUN)?.isEvent && isReference(t, i)) return true;
  return false;
}

function isSame(a: EventCandidate, b: EventCandidate, tolls: ReadonlyMap<EventCandidate, QuantityCandidate[]>, t: Tokens): boolean {
  if (a.topic !== b.topic) return false;
  // Where neither toll nor place is told of both there is nothing to say that they are one.
  const [x, y] = [tolls.get(a), tolls.get(b)];
  if (!(x && y) && !(a.chain.place && b.chain.place)) return false;
  const toll = sameToll(x ?? [], y ?? []);
  if (toll === false) return false;
  const method = shared(a, b, "method=");
  const target = shared(a, b, "target=");
  const place = a.chain.place && b.chain.place ? a.chain.place === b.chain.place : null;
  const day = a.when && b.when ? t.text.slice(a.when.start, a.when.end) === t.text.slice(b.when.start, b.when.end) : null;
  if (method === false || place === false || day === false) return false;
  // Two of one sentence, or «another», are two.
  if (isOther(t, b) || sentenceAround(t, b).first <= a.first) return false;
  return toll === true ? target !== false : method === true && target === true && place === true;
}

/** Whether the values of an attribute meet; null where one of them is not said. */
function shared(a: EventCandidate, b: EventCandidate, column: string): boolean | null {
  const of = (e: EventCandidate): string[] => e.attributes.filter((x) => x.startsWith(column));
  const [x, y] = [of(a), of(b)];
  return x.length === 0 || y.length === 0 ? null : x.some((value) => y.includes(value));
}

/** So many are hardly twice the same by chance. */
const TELLING = 8;

const OTHER = /^(?:اخر|اخري|ثان|ثانيه|another|second|other|separate)$/u;

function isOther(t: Tokens, { first, last }: EventCandidate): boolean {
  for (let i = first - 2; i <= last; i += 1) if (OTHER.test(t.folded(i))) return true;
  return false;
}

/** Whether the same fate befell as many; null where they count nothing alike. */
function sameToll(a: readonly QuantityCandidate[], b: readonly QuantityCandidate[]): boolean | null {
  let alike = 0;
  for (const x of a) for (const y of b.slice(0, EARLIER)) {
    if (x.chain.fate !== y.chain.fate || x.value === null || y.value === null || x.partOf || y.partOf) continue;
    if (x.value !== y.value) return false;
    alike += x.value >= TELLING ? 2 : 1;
  }
  // Three dead here and three dead there may be two attacks; three dead and seven hurt are hardly two.
  return alike >= 2 ? true : null;
}
