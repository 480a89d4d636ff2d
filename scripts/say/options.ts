import type { Lang } from "../core/types.ts";

/** Names of the months in Arabic: by region, or «كانون الأول/ديسمبر» for `double`. */
export type Months = "levantine" | "egyptian" | "moroccan" | "algerian" | "double";

/** Digits in Arabic: 123 or ١٢٣. English always has 123. */
export type Digits = "latn" | "arab";

/** How numbers and dates are put into words. */
export interface PhraseOptions {
  lang: Lang;
  /** default `latn` */
  digits?: Digits;
  /** default `levantine` */
  months?: Months;
}
