/** An article with its mentions marked. */
import type { Lang } from "../core/types.ts";
import { html, inert, type Html } from "../core/html.ts";
import { markOf } from "../core/chain.ts";
import { codePointCounter, toUnits } from "../core/code-points.ts";
import { shownStatus, type MentionState } from "../decide/state.ts";
import { STATUS } from "./words.ts";
import { label } from "../say/labels.ts";

export interface MarkedText {
  text: string;
  lang: Lang;
  /** of this article */
  states: readonly MentionState[];
  /** id of the one to be in view */
  current: string;
  /** where a mark leads */
  link: (id: string) => string;
  /** prefix of the marks' ids in the page; none where the marks are not to be led to */
  anchor?: string;
  /** language of the desk, in which the status is told */
  desk: Lang;
  /** class of a mark, by its topic's tally */
  tone: (state: MentionState) => string;
}

interface Marked {
  start: number;
  end: number;
  state: MentionState;
}

/**
 * One paragraph a line. Every run of text carries the code point at which it begins
 * (`data-at`), so that words selected in the page have their place in the file.
 */
export function markedText(of: MarkedText): Html {
  const { text, states } = of;
  const marks = states
    .map((state): Marked => {
      const row = state.mention ?? state.read;
      const isThere = text.startsWith(row.quote, toUnits(text, row.start));
      const mark = markOf(row);
      return { start: toUnits(text, mark.start), end: isThere ? toUnits(text, mark.end) : -1, state };
    })
    // of words that changed meanwhile nothing is marked
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const points = codePointCounter(text);
  const begun = new Set<string>();
  const lines: Html[] = [];
  let next = 0;
  let open: Marked[] = [];
  for (const { start, end } of linesOf(text)) {
    const runs: Html[] = [];
    for (let at = start; at < end; ) {
      open = open.filter((mark) => mark.end > at);
      while (next < marks.length && marks[next]!.start <= at) open.push(marks[next++]!);
      const stop = Math.min(end, ...open.map((mark) => mark.end), next < marks.length ? marks[next]!.start : end);
      runs.push(run(of, text.slice(at, stop), points(at), innermost(open, of.current), begun));
      at = stop;
    }
    lines.push(runs.length === 0 ? html`<p class="blank"></p>` : html`<p dir="${of.lang === "ar" ? "rtl" : "ltr"}">${runs}</p>`);
  }
  return html`<div class="text" lang="${of.lang}" dir="${of.lang === "ar" ? "rtl" : "ltr"}">${lines}</div>`;
}

/** The current one wins, then the shortest. */
function innermost(open: readonly Marked[], current: string): Marked | null {
  const mine = open.find((mark) => mark.state.read.mention_id === current);
  return mine ?? open.reduce<Marked | null>((best, mark) => (best && best.end - best.start <= mark.end - mark.start ? best : mark), null);
}

function run(of: MarkedText, text: string, at: number, mark: Marked | null, begun: Set<string>): Html {
  const words = html`<span data-at="${at}">${inert(text)}</span>`;
  if (!mark) return words;
  const { state } = mark;
  const id = state.read.mention_id;
  const isCurrent = id === of.current;
  const first = !begun.has(id);
  begun.add(id);
  const status = label(STATUS, shownStatus(state), of.desk);
  return html`<a class="mark ${of.tone(state)} ${state.status}" href="${of.link(id)}"${first && of.anchor !== undefined ? html` id="${of.anchor}${id}"` : null}${isCurrent ? html` aria-current="true"` : null} title="${status}">${isCurrent ? html`<mark>${words}</mark>` : words}</a>`;
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  yield { start, end: text.length };
}
