import { DARK, LIGHT, type Palette } from "../../../charts/shared/theme.ts";

const list = (palette: Palette): string => Object.entries(palette).map(([name, value]) => `--${name}:${value}`).join(";");

/** The colours of the opening: the dark theme on screens, whatever the page has; plain black on white on paper. */
export const openingCss = (): string =>
  `.opening{${list(DARK)}}@media print{:root,.opening{${list({ ...LIGHT, paper: "#fff", ink: "#000" })}}}`;
