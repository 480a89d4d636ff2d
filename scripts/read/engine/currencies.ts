import { foldWord } from "../../core/fold.ts";

/** A noun of money: «dollar». */
export interface Currency {
  /** ISO 4217 code where no country is said: plain dollars are of the United States, plain dinars of nobody; "" where none */
  plain: string;
  /** whether the word is money wherever it counts; pounds and marks may be none */
  isSure: boolean;
  /** codes by the folded adjective that says whose: iraqi IQD */
  of: ReadonlyMap<string, string>;
}

/**
 * Nouns of money in every form, folded, from rows of `forms | code without a country | adjective=code …`; a dash for the code of
 * a word that may be no money.
 * @param stem takes an adjective's ending off, where the language inflects it
 */
export function currencyTable(rows: string, stem: (folded: string) => string): ReadonlyMap<string, Currency> {
  const out = new Map<string, Currency>();
  for (const row of rows.trim().split("\n")) {
    const [forms = "", plain = "", adjectives = ""] = row.split("|").map((cell) => cell.trim());
    const of = new Map<string, string>();
    for (const pair of adjectives.split(/\s+/u).filter((p) => p !== "")) {
      const [adjective = "", code = ""] = pair.split("=");
      of.set(stem(foldWord(adjective)), code);
    }
    for (const form of forms.split(/\s+/u)) out.set(foldWord(form), { plain: plain === "-" ? "" : plain, isSure: plain !== "-", of });
  }
  return out;
}

/** Signs of Unicode's Sc, and letters before a dollar; ﷼ is of several countries, and none of them said. */
const SIGNS: Readonly<Record<string, string>> = {
  $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₪": "ILS", "₺": "TRY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₴": "UAH", "₦": "NGN", "₫": "VND",
  "₱": "PHP", "₸": "KZT", "₼": "AZN", "₾": "GEL", "₡": "CRC", "₲": "PYG", "฿": "THB", "₵": "GHS", "₮": "MNT", "₭": "LAK", "៛": "KHR", "৳": "BDT", "֏": "AMD",
  US$: "USD", C$: "CAD", CA$: "CAD", A$: "AUD", AU$: "AUD", NZ$: "NZD", HK$: "HKD", S$: "SGD", R$: "BRL", NT$: "TWD", "E£": "EGP",
};

/** Codes of ISO 4217 that stand in news. */
export const CODES: ReadonlySet<string> = new Set(`USD EUR GBP IQD SYP LBP JOD KWD SAR QAR AED BHD OMR YER EGP SDG LYD TND DZD MAD MRU SOS DJF
IRR TRY ILS AFN PKR INR BDT LKR NPR CNY JPY KRW KPW TWD HKD SGD MYR IDR PHP THB VND MMK KHR KZT UZS TMT KGS TJS AZN GEL AMD RUB UAH BYN MDL
PLN CZK HUF RON BGN RSD MKD ALL BAM SEK NOK DKK ISK CHF CAD AUD NZD MXN BRL ARS CLP COP PEN VES CUP NGN GHS KES UGX TZS ETB ZAR XOF XAF`.split(/\s+/u));

/** ISO 4217 code of a sign or a code as written before or after a number: `$`, `US$`, `€`, `IQD`; "" of all else. */
export function codeOfSign(written: string): string {
  const sign = written.replace(/[\s.]/gu, "");
  return SIGNS[sign] ?? (CODES.has(sign) ? sign : "");
}
