/**
 * The colours, type and widths that charts and the report's page share.
 *
 * Topic colours hold 4.5:1 as text on both papers and stay apart for people with protan-, deuter- and
 * tritanopia; `tests/charts/theme.test.ts` computes both, so change them there and here together.
 */

/** What a colour is for. Topics have one each, the same in text, chart and table. */
export type ColourName =
  | "paper"
  | "ink"
  | "muted"
  | "rule"
  | "silent"
  | "troops"
  | "transfers"
  | "attacks"
  | "dates";

export type Palette = Record<ColourName, string>;

export const LIGHT: Palette = {
  paper: "#fbf9f4",
  ink: "#1d1b18",
  muted: "#625d54",
  rule: "#dcd7cc",
  silent: "#8b867b",
  troops: "#2a6a9e",
  transfers: "#8d6300",
  attacks: "#8c1a1a",
  dates: "#4b1a6b",
};

export const DARK: Palette = {
  paper: "#181715",
  ink: "#ece8df",
  muted: "#a9a397",
  rule: "#3a3732",
  silent: "#7d786d",
  troops: "#5a99cf",
  transfers: "#f2a93b",
  attacks: "#e5605a",
  dates: "#e2cbfa",
};

/** The colour as charts name it: a custom property, so that one drawing serves both themes. */
export const colour = (name: ColourName): string => `var(--${name})`;

/** Custom properties of both themes, following the reader's system unless `data-theme` says otherwise. */
export function themeCss(root = ":root"): string {
  const list = (palette: Palette): string =>
    Object.entries(palette).map(([name, value]) => `--${name}:${value}`).join(";");
  return [
    `${root}{color-scheme:light dark;${list(LIGHT)}}`,
    `@media (prefers-color-scheme:dark){${root}:not([data-theme=light]){${list(DARK)}}}`,
    `${root}[data-theme=dark]{color-scheme:dark;${list(DARK)}}`,
    `${root}[data-theme=light]{color-scheme:light}`,
  ].join("\n");
}

/** One family for both scripts; the rest is what a viewer without it may have. */
export const FONT_FAMILY =
  "'IBM Plex Sans Arabic','IBM Plex Sans','Noto Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif";

/** Nominal widths, in px, at which every chart is drawn. */
export const WIDTHS = [320, 560, 920] as const;

/**
 * A drawing may shrink or grow by so much and no more: text of 14 px is shown at 13 to 15 px. Between two drawings the
 * smaller one leaves room beside it.
 */
const SHRINK = 0.93;
const GROW = 1.07;

/** The width, in px, beyond which a drawing is not stretched. */
export const shownUpTo = (width: number): number => Math.round(width * GROW);

/** Container width, in px, from which a drawing of a nominal width is shown. */
export const shownFrom = (width: number): number => Math.round(width * SHRINK);

/** Text sizes in a drawing, px; Arabic is set larger than Latin to look the same size. */
export const TEXT = {
  en: { label: 14, line: 1.3 },
  ar: { label: 15, line: 1.55 },
} as const;
