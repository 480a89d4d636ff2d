import { UNIT, Unit } from "../core/letters.ts";
import type { Lang } from "../core/types.ts";

/** The language of a text by its script, from its first letters: Arabic where they are more. */
export function guessLanguage(text: string): Lang {
  let balance = 0;
  let seen = 0;
  for (let i = 0; i < text.length && seen < 2000; i += 1) {
    const unit = UNIT[text.charCodeAt(i)];
    if (unit === Unit.arabic) balance += 1;
    else if (unit === Unit.latin) balance -= 1;
    else continue;
    seen += 1;
  }
  return balance > 0 ? "ar" : "en";
}
