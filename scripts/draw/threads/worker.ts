import { cutFont } from "../fonts/cut.ts";
import { drawPng } from "../png.ts";

/** One font, cut in a thread of its own. */
export const cut = (job: Parameters<typeof cutFont>): Promise<Uint8Array> => cutFont(...job);

/** One picture, drawn and compressed in a thread of its own. */
export const png = (job: Parameters<typeof drawPng>): ReturnType<typeof drawPng> => drawPng(...job);
