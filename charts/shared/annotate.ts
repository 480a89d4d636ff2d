/** Labels beneath a drawing, each joined by a line to its mark, in as few rows as keep all apart. */
import { lineHeight, wrap, type Label } from "./text.ts";
import type { DrawContext } from "./chart.ts";
import { TEXT } from "./theme.ts";

export interface Note {
  /** px of what it names */
  x: number;
  text: string;
}

export interface Placed {
  labels: Label[];
  /** lines from `from` down to the label */
  leaders: { x: number; y: number }[];
  bottom: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Places notes written in the direction of reading from their lines or, where that finds no room, against it. */
export function placeNotes(notes: Note[], top: number, context: DrawContext): Placed | null {
  const rtl = context.lang === "ar";
  return place(notes, top, context, rtl) ?? place(notes, top, context, !rtl);
}

/**
 * Puts each note as near to `top` as it finds room, in narrower lines if need be: to the left of its line if `rtl`,
 * else to the right. Lines run straight down and cross no label. Null where there is no room.
 */
function place(notes: Note[], top: number, context: DrawContext, rtl: boolean): Placed | null {
  const line = lineHeight(context);
  const least = 84;
  const ahead = (note: Note): number => (rtl ? note.x : context.width - note.x) - 5;
  // What has no room ahead is written behind its line, deepest, and its line is kept clear for it.
  const sorted = [...notes].sort((a, b) => (rtl ? a.x - b.x : b.x - a.x));
  const late = sorted.filter((note) => ahead(note) < least);
  const placed: { box: Box; note: Note; lines: string[]; back: boolean }[] = [];
  for (const note of [...sorted.filter((other) => !late.includes(other)), ...late]) {
    const back = late.includes(note);
    const spot = findSpot(note, back);
    if (!spot) return null;
    placed.push({ ...spot, note, back });
  }
  const bottom = Math.max(top, ...placed.map(({ box }) => box.bottom));
  const labels = placed.map(({ box, lines, back }): Label => {
    const end = rtl !== back;
    return { x: end ? box.right : box.left, y: box.top + line / 2, text: lines.join("\n"), anchor: end ? "end" : "start" };
  });
  return { labels, leaders: placed.map(({ box, note }) => ({ x: note.x, y: box.top + line * 0.8 })), bottom };

  function findSpot(note: Note, back: boolean): { box: Box; lines: string[] } | null {
    const toRight = rtl === back;
    let best: { box: Box; lines: string[] } | null = null;
    for (const most of [280, 200, 150, 110, least]) {
      const lines = wrap(note.text, most, context);
      if (lines.some((text) => text.endsWith("…"))) continue;
      const width = Math.max(...lines.map((text) => context.measure(text, TEXT[context.lang].label)));
      const left = toRight ? note.x + 5 : note.x - 5 - width;
      if (left < 4 || left + width > context.width - 4) continue;
      for (let y = top; y < top + 40 * line; y += line / 2) {
        const box = { left, right: left + width, top: y, bottom: y + lines.length * line };
        if (best && box.bottom >= best.box.bottom) break;
        if (isClear(box, note)) {
          best = { box, lines };
          break;
        }
      }
    }
    return best;
  }

  function isClear(box: Box, note: Note): boolean {
    const apart = placed.every(({ box: other }) => box.right + 8 < other.left || other.right + 8 < box.left || box.bottom + 3 <= other.top || other.bottom + 3 <= box.top);
    const freeLine = placed.every(({ box: other }) => note.x < other.left - 3 || note.x > other.right + 3 || other.top >= box.bottom);
    const crosses = (x: number): boolean => x > box.left - 4 && x < box.right + 4;
    const freeBox = placed.every(({ note: other, box: deep }) => other === note || !crosses(other.x) || deep.top <= box.top) && !late.some((other) => other !== note && crosses(other.x));
    return apart && freeLine && freeBox;
  }
}
