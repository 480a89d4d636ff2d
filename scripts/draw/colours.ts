/** Custom properties of colour turned into what a picture outside a page can have. */
import { DARK, LIGHT, type ColourName, type Palette } from "../../charts/shared/theme.ts";

const painted = /(fill|stroke|stop-color)="var\(--([a-z]+)\)"/g;

/** Colours written out, for viewers that know no custom properties: resvg, Inkscape, image previews. */
export function paint(svg: string, palette: Palette): string {
  return svg.replace(painted, (_, attribute: string, name: string) => `${attribute}="${palette[name as ColourName]}"`);
}

/** Light colours written out, each with a class that a dark system overrides. */
export function paintBoth(svg: string): string {
  return svg.replace(/<([a-zA-Z]+)([^<>]*)>/g, (tag, name: string, rest: string) => {
    const classes: string[] = [];
    const attributes = rest.replace(painted, (_, attribute: string, tone: string) => {
      classes.push(`${attribute[0]}${attribute === "stop-color" ? "c" : ""}-${tone}`);
      return `${attribute}="${LIGHT[tone as ColourName]}"`;
    });
    if (classes.length === 0) return tag;
    return `<${name} class="${classes.join(" ")}"${attributes}>`;
  });
}

/** The rules for `paintBoth`, only for the colours in use. */
export function darkRules(painted: string): string {
  const rules = Object.entries(DARK).flatMap(([name, value]) =>
    ([["f", "fill"], ["s", "stroke"], ["sc", "stop-color"]] as const)
      .filter(([short]) => new RegExp(`[" ]${short}-${name}[" ]`).test(painted))
      .map(([short, property]) => `.${short}-${name}{${property}:${value}}`),
  );
  return rules.length ? `@media (prefers-color-scheme:dark){${rules.join("")}}` : "";
}
