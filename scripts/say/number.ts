import type { PhraseOptions } from "./options.ts";

// The locale and the numbering system are pinned: what plain `ar` means has changed between versions of CLDR.
const locales = { en: "en-GB-u-nu-latn", latn: "ar-u-nu-latn", arab: "ar-u-nu-arab" } as const;
const formats = new Map<string, Intl.NumberFormat>();

/** Intl adds marks of direction around signs; an isolate does that work where it is needed. */
const marks = /[\u061c\u200e\u200f]/g;

/**
 * A number in digits: 2,500 in English; 2500 and 12,500 in Arabic, where four digits are not grouped.
 * @param value any finite number
 */
export function printNumber(value: number, { lang, digits = "latn" }: PhraseOptions): string {
  const locale = lang === "en" ? locales.en : locales[digits];
  let format = formats.get(locale);
  if (!format) {
    const useGrouping = lang === "en" ? "always" : "min2";
    format = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 6 } as Intl.NumberFormatOptions);
    formats.set(locale, format);
  }
  return format.format(value).replace(marks, "");
}

/** Digits without grouping, for years and days. */
export function printDigits(value: number | string, { lang, digits = "latn" }: PhraseOptions): string {
  const text = String(value);
  return lang === "ar" && digits === "arab" ? text.replace(/[0-9]/g, (d) => "٠١٢٣٤٥٦٧٨٩"[Number(d)]!) : text;
}
