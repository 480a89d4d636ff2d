import type { Tokens } from "../../engine/tokens.ts";
import { hasArticle, isJoint } from "./look.ts";
import { DHU, HIJRI, HIJRI_HEAD, ORDINAL, PART, TIME_UNIT } from "./words.ts";

export interface HijriMonth {
  month: number;
  /** whether the name may be a person's, and «شهر» was not said */
  isName: boolean;
  next: number;
}

/** «رمضان», «شهر رجب», «ربيع الأول», «جمادى الآخرة», «ذي الحجة» */
export function readHijriMonth(t: Tokens, i: number): HijriMonth | null {
  const unit = t.is(i, TIME_UNIT);
  if (unit?.unit === "month" && unit.form === "singular" && !hasArticle(t, i)) {
    const named = readName(t, i + 1);
    return named && { ...named, isName: false, next: isJoint(t, named.next, "مبارك") ? named.next + 1 : named.next };
  }
  return readName(t, i);
}

function readName(t: Tokens, i: number): HijriMonth | null {
  const one = t.is(i, HIJRI);
  if (one) return { ...one, next: i + 1 };
  const head = t.is(i, HIJRI_HEAD)?.head;
  if (!head) return null;
  if (head === "dhu") {
    const dhu = t.is(i + 1, DHU);
    return dhu ? { month: dhu.month, isName: false, next: i + 2 } : null;
  }
  const n = secondWord(t, i + 1);
  return n === 0 ? null : { month: (head === "rabi" ? 2 : 4) + n, isName: false, next: i + 2 };
}

/** 1 for الأول, الأولى; 2 for الثاني, الآخر, الآخرة; else 0. */
function secondWord(t: Tokens, i: number): 0 | 1 | 2 {
  if (!hasArticle(t, i)) return 0;
  if (isJoint(t, i, "آخرة") || t.is(i, PART)?.part === "end") return 2;
  const n = t.is(i, ORDINAL)?.n;
  return n === 1 || n === 2 ? n : 0;
}
