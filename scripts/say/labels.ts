/** What the codes of the data are called, in both languages of the report. */
import type { Bilingual, Lang } from "../core/types.ts";

const w = (en: string, ar: string): Bilingual => ({ en, ar });

export const KIND: Record<string, Bilingual> = {
  quantity: w("number", "عدد"),
  date: w("date", "تاريخ"),
  duration: w("duration", "مدة"),
  share: w("share", "نسبة"),
  ordinal: w("rank", "ترتيب"),
  event: w("happening", "حدث"),
};

export const BOUND: Record<string, Bilingual> = {
  exact: w("exact", "تمامًا"),
  about: w("about", "نحو"),
  more_than: w("more than", "أكثر من"),
  at_least: w("at least", "ما لا يقل عن"),
  nearly: w("nearly", "ما يقارب"),
  at_most: w("at most", "ما لا يزيد على"),
  less_than: w("fewer than", "أقل من"),
  between: w("between", "بين"),
  vague: w("vague", "مبهم"),
};

export const BASIS: Record<string, Bilingual> = {
  explicit: w("as written", "كما كُتب"),
  relative: w("reckoned from the article’s day", "محسوب من يوم التقرير"),
  inferred: w("inferred", "مستنتج"),
};

export const REASON: Record<string, Bilingual> = {
  wrong_number: w("wrong number", "عدد خاطئ"),
  wrong_date: w("wrong date", "تاريخ خاطئ"),
  wrong_actor: w("wrong party", "طرف خاطئ"),
  wrong_span: w("wrong words", "كلمات خاطئة"),
  duplicate: w("duplicate", "مكرر"),
  not_in_source: w("not in the source", "ليس في المصدر"),
  out_of_scope: w("out of scope", "خارج الموضوع"),
  missed: w("missed", "فائت"),
  other: w("other", "غير ذلك"),
};

/** What speaks inside an article. */
export const SPEAKER: Record<string, Bilingual> = {
  person: w("a person", "شخص"),
  body: w("an institution", "جهة"),
  document: w("a document", "وثيقة"),
  agency: w("a news agency", "وكالة أنباء"),
  unnamed: w("a source that is not named", "مصدر لم يُسمَّ"),
  article: w("the article itself", "التقرير نفسه"),
};

export const PLACE_PRECISION: Record<string, Bilingual> = {
  site: w("a site", "موقع"),
  town: w("a town", "مدينة أو بلدة"),
  district: w("a district", "قضاء"),
  province: w("a province", "محافظة"),
  country: w("a country", "بلد"),
};

export const PLACE_BASIS: Record<string, Bilingual> = {
  clause: w("said with the number", "مذكور مع الرقم"),
  sentence: w("said in the sentence", "مذكور في الجملة"),
  dateline: w("from the dateline", "من مكان كتابة الخبر"),
  inferred: w("inferred", "مستنتج"),
};

/** The label of a code in one of the tables above; the code itself where it is none. */
export function label(table: Readonly<Record<string, Bilingual>>, code: string, lang: Lang): string {
  return Object.hasOwn(table, code) ? table[code]![lang] : code;
}
