import type { ElementContent } from "hast";

/** Markup that was made elsewhere in this program and is escaped already; never a text from outside. */
export const raw = (value: string): ElementContent => ({ type: "raw", value }) as unknown as ElementContent;
