/** Every word of the desk, in both languages. */
import type { Bilingual, Lang } from "../core/types.ts";

const w = (en: string, ar: string): Bilingual => ({ en, ar });

export const WORDS = {
  title: w("Review desk", "مكتب المراجعة"),
  other: w("العربية", "English"),
  progress: w("Progress", "التقدّم"),
  decidedOf: w("{n} of {all} decided", "حُسم {n} من {all}"),
  open: w("open", "مفتوح"),
  queue: w("Queue", "قائمة المراجعة"),
  filters: w("Filter", "تصفية"),
  apply: w("Show", "عرض"),
  article: w("Article", "المقال"),
  topic: w("Topic", "الموضوع"),
  kind: w("Kind", "النوع"),
  all: w("all", "الكل"),
  none: w("none", "بلا"),
  show: w("Which", "أيّها"),
  empty: w("Nothing is left in this queue.", "لم يبق شيء في هذه القائمة."),
  emptyHint: w("Choose another filter to see the rest.", "اختر تصفية أخرى لرؤية البقية."),
  place: w("{n} of {all} in this queue", "{n} من {all} في هذه القائمة"),
  read: w("Read as", "قُرئ"),
  corrected: w("Corrected to", "صُحّح إلى"),
  whose: w("Whose", "الطرف"),
  noun: w("Counts", "المعدود"),
  role: w("Role of the date", "دور التاريخ"),
  days: w("Days", "الأيام"),
  basis: w("How", "كيف قُرئ"),
  when: w("When", "متى"),
  partOf: w("Part of", "جزء من"),
  anchor: w("Reckoned from", "محسوب من"),
  attributes: w("Said around it", "ما قيل حوله"),
  rule: w("Rule", "القاعدة"),
  translation: w("Translation", "الترجمة"),
  translate: w("Write a translation", "اكتب ترجمة"),
  saveTranslation: w("Save the translation", "احفظ الترجمة"),
  translator: w("translated by", "ترجمة"),
  feeds: w("What it feeds", "ما يغذّيه"),
  feedsNothing: w("No table counts it.", "لا يدخل في أي جدول."),
  rows: w("Rows", "صفوف"),
  facts: w("Facts", "حقائق"),
  charts: w("Charts", "رسوم"),
  sentences: w("Sentences of the report", "جمل في التقرير"),
  notBuilt: w("The report has not been built yet, so its sentences are not known.", "لم يُبنَ التقرير بعد، فجمله غير معروفة."),
  decisions: w("Decisions", "القرارات"),
  undecided: w("Nobody has decided yet.", "لم يقرّر أحد بعد."),
  decide: w("Decide", "قرّر"),
  accept: w("Accept", "قبول"),
  reject: w("Reject", "رفض"),
  correct: w("Correct", "تصحيح"),
  unsure: w("Unsure", "غير متأكد"),
  next: w("Next", "التالي"),
  previous: w("Previous", "السابق"),
  undo: w("Undo", "تراجع"),
  undoThis: w("Take my decision on this back", "تراجع عن قراري في هذا الموضع"),
  reason: w("Reason", "السبب"),
  note: w("Note", "ملاحظة"),
  saveCorrection: w("Save the correction", "احفظ التصحيح"),
  useSelection: w("Use the words selected in the article", "استعمل الكلمات المحددة في المقال"),
  words: w("Words", "الكلمات"),
  value: w("Value", "القيمة"),
  bound: w("Bound", "الحدّ"),
  low: w("Least", "الأدنى"),
  high: w("Most", "الأعلى"),
  unit: w("Unit", "الوحدة"),
  actor: w("Whose", "الطرف"),
  edtf: w("Date (EDTF)", "التاريخ (EDTF)"),
  duration: w("Duration (ISO 8601)", "المدة (ISO 8601)"),
  add: w("Add a missed mention", "أضف موضعًا فائتًا"),
  addHint: w(
    "Select its words in the article, or type them exactly as they stand there.",
    "حدّد كلماته في المقال، أو اكتبها كما وردت فيه تمامًا.",
  ),
  occurrence: w("Which occurrence in the article", "أيّ ورود في المقال"),
  saveAdded: w("Add it", "أضفه"),
  then: w("What was decided on", "ما بُني عليه القرار"),
  now: w("What stands there now", "ما هو قائم الآن"),
  staleNote: w(
    "What the decision was made on has changed. It does not count until you decide again.",
    "تغيّر ما بُني عليه القرار، فلا يُحتسب حتى تقرّر من جديد.",
  ),
  conflictTitle: w("Somebody decided meanwhile", "قرّر شخص آخر في هذه الأثناء"),
  conflictNote: w("Nothing of yours was saved yet. Both sides:", "لم يُحفظ قرارك بعد. وهذان الجانبان:"),
  yours: w("Yours, not saved", "قرارك، غير محفوظ"),
  saveAnyway: w("Save mine as well", "احفظ قراري أيضًا"),
  leaveIt: w("Leave it as it is", "اتركه كما هو"),
  differNote: w("Reviewers differ. It counts as read until they agree.", "يختلف المراجعون. يُحتسب كما قُرئ حتى يتفقوا."),
  agreement: w("Agreement", "التوافق بين المراجعين"),
  agreementNone: w("No mention has been decided by two reviewers yet.", "لم يقرّر مراجعان في موضع واحد بعد."),
  agreementOf: w("{percent}% agree, of {n} where two reviewers decided", "نسبة التوافق {percent}٪ حيث قرّر مراجعان (العدد: {n})"),
  kappa: w("Cohen’s kappa {k}", "معامل كوهين {k}"),
  orphans: w("Decisions whose evidence is gone", "قرارات زال دليلها"),
  orphansNote: w("Kept in decisions.csv; they count for nothing now.", "محفوظة في decisions.csv، ولا تُحتسب الآن."),
  missing: w("Decisions saved here that are no longer in decisions.csv", "قرارات حُفظت هنا ولم تعد في decisions.csv"),
  missingNote: w("Another program may have saved an older copy over it.", "ربما حفظ برنامج آخر نسخة أقدم فوقه."),
  restore: w("Append them again", "ألحقها من جديد"),
  reviewer: w("Reviewing as", "المراجع"),
  saveReviewer: w("Change", "تغيير"),
  who: w("Your name, as it will stand in decisions.csv", "اسمك كما سيرد في decisions.csv"),
  keysOn: w("Single-key shortcuts", "اختصارات بمفتاح واحد"),
  undone: w("Taken back", "أُلغي"),
  saved: w("Saved", "حُفظ"),
  skip: w("Skip to the current mention", "انتقل إلى الموضع الحالي"),
  current: w("current mention", "الموضع الحالي"),
  torn: w(
    "An unfinished last line was set aside in decisions.csv.torn; nothing else was touched.",
    "وُضع سطر أخير ناقص جانبًا في decisions.csv.torn ولم يُمس غيره.",
  ),
  notSaved: w("Not saved", "لم يُحفظ"),
  back: w("Back to the desk", "العودة إلى المكتب"),
  publishedStated: w("date stated in the article", "تاريخ مذكور في المقال"),
  publishedInferred: w("date inferred", "تاريخ مستنتج"),
  publishedUnknown: w("date not known", "تاريخ غير معروف"),
} satisfies Record<string, Bilingual>;

export const STATUS: Record<string, Bilingual> = {
  pending: w("undecided", "غير محسوم"),
  accepted: w("accepted", "مقبول"),
  corrected: w("corrected", "مصحّح"),
  rejected: w("rejected", "مرفوض"),
  unsure: w("unsure", "غير متأكد"),
  stale: w("stale", "متقادم"),
  conflict: w("disputed", "مختلف فيه"),
};

export const SHOWS = {
  open: w("all that is open", "كل ما هو مفتوح"),
  pending: w("undecided", "غير محسوم"),
  stale: w("stale", "متقادم"),
  differ: w("disagreeing", "مختلف فيه"),
  unsure: w("unsure", "غير متأكد"),
  inferred: w("inferred", "مستنتج"),
  decided: w("decided", "محسوم"),
  all: w("all", "الكل"),
} as const satisfies Record<string, Bilingual>;

export const DECISION: Record<string, Bilingual> = {
  accept: w("accepted", "قبِل"),
  reject: w("rejected", "رفض"),
  correct: w("corrected", "صحّح"),
  unsure: w("unsure", "غير متأكد"),
  add: w("added", "أضاف"),
  undo: w("took back", "تراجع"),
};

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
  relative: w("reckoned from the article’s day", "محسوب من يوم المقال"),
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

export type Word = keyof typeof WORDS;

/** A phrase with its blanks filled: `{n}`. */
export function say(lang: Lang, word: Word, blanks: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][lang].replace(/\{(\w+)\}/g, (_, name: string) => String(blanks[name] ?? ""));
}

/** The label of a code in one of the tables above; the code itself where it is none. */
export function label(table: Readonly<Record<string, Bilingual>>, code: string, lang: Lang): string {
  return Object.hasOwn(table, code) ? table[code]![lang] : code;
}
