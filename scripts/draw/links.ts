import { escape } from "../core/escape.ts";

/** Links in drawings: drawn as `rows:m-1+m-2`, and turned into addresses when it is known where the drawing goes. */
const drawn = /<a href="rows:([^"]*)" tabindex="-1">([\s\S]*?)<\/a>/g;

/** What a chart writes for rows. */
export const rowsHref = (ids: string[]): string | null => (ids.length ? `rows:${ids.join("+")}` : null);

/** @param address for ids of rows; where it gives null the link is taken away and what it held stays */
export function withLinks(svg: string, address: (ids: string[]) => string | null): string {
  return svg.replace(drawn, (_, ids: string, inner: string) => {
    const href = address(ids.split("+"));
    return href === null ? inner : `<a href="${escape(href)}" tabindex="-1">${inner}</a>`;
  });
}
