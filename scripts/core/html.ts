/** HTML that cannot forget to escape: only what this module made is let through as markup. */

import { escape } from "./escape.ts";

/** A piece of markup. */
export class Html {
  constructor(readonly markup: string) {}
}

export type Piece = Html | string | number | null | false | undefined | readonly Piece[];

function render(piece: Piece): string {
  if (piece instanceof Html) return piece.markup;
  if (Array.isArray(piece)) return piece.map(render).join("");
  return piece === null || piece === false || piece === undefined ? "" : escape(String(piece));
}

/** Every value between the strings is escaped, in text and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  return new Html(strings.map((part, index) => part + render(values[index])).join(""));
}

/**
 * Text from outside, inert in every respect: markup escaped, and the characters that turn the
 * direction of what follows shown instead of obeyed. Each shown one says how many code points
 * it stands for, so that a selection can still be counted.
 */
export function inert(text: string): Html {
  // embeddings, overrides and isolates; and controls other than tab and newline
  const parts = text.split(/([\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f])/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<span class="control" data-points="1" dir="ltr">${name(part)}</span>`))}`;
}

const name = (character: string): string => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** As `inert`, for places that hold no markup: titles, attributes, options of a list. */
export function inertText(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "\ufffd");
}
