import { foldWord } from "../../../core/fold.ts";
import type { Tokens } from "../../engine/tokens.ts";

/** Parts of a day after an hour said without its name: «حتى 5 مساء». */
const PARTS_OF_DAY = new Set(["صباحا", "مساء", "فجرا", "ظهرا", "عصرا", "ليلا"]);
const UNTIL = new Set(["حتي", "وحتي", "الي", "عند", "لغايه"]);

const QUARTERS = new Set(["شمالا", "جنوبا", "شرقا", "غربا"]);
const LINES = new Set(["خط", "خطي", "دائره", "دائرتي", "الخط"].map(foldWord));
const AXES = new Set(["طول", "عرض", "الطول", "العرض"]);

/** «33.5 شمالا», «خط طول 44.36»: where on the map; «حتى 5 مساء»: when in the day. */
export function isPlaceOrTime(t: Tokens, first: number, last: number): boolean {
  if (AXES.has(t.folded(first - 1)) && LINES.has(t.folded(first - 2))) return true;
  if (!t.isWord(last)) return false;
  const next = t.folded(last);
  // A fraction of nothing; «5 شمالا» may be so many who went north.
  if (QUARTERS.has(next)) return last === first + 3;
  return PARTS_OF_DAY.has(next) && last === first + 1 && Number(t.folded(first)) <= 12 && UNTIL.has(t.folded(first - 1));
}
