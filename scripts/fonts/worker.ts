import { cutFont } from "./cut.ts";

/** One font in a thread of its own. */
export default function work([font, letters, features]: Parameters<typeof cutFont>): Promise<Uint8Array> {
  return cutFont(font, letters, features);
}
