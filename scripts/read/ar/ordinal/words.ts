import { foldWord } from "../../../core/fold.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** `compound` stands only before عشر or والعشرون: حادي, حادية */
export const ORDINAL = wordClass<{ value: number; form: "m" | "f" | "compound" }>("ordinal");

/** A noun in the singular that is counted off: «الدورة الـ74» is the 74th, no 74 of anything. */
export const NUMBERED_NOUN = wordClass<true>("numbered-noun");

const STEMS: Record<number, string> = {
  3: "ثالث", 4: "رابع", 5: "خامس", 6: "سادس", 7: "سابع", 8: "ثامن", 9: "تاسع", 10: "عاشر",
};

const NUMBERED = "دورة ذكرى قمة نسخة مرتبة مركز مرة جولة أسبوع قرن اجتماع مؤتمر موسم حلقة جلسة دفعة دقيقة هدف طبعة عيد مهرجان معرض برلمان كونغرس رئيس يوم عام شهر سنة ترتيب مئوية سنوية لواء فوج فرقة بطولة مباراة انتصار لقب منتدى مرحلة عقد تعديل حكومة ليلة صفحة رحلة".split(" ");

/** Those nouns as they are compared. */
export const NUMBERED_FORMS: ReadonlySet<string> = new Set(NUMBERED.map(foldWord));

export function fillOrdinals(lexicon: Lexicon): void {
  lexicon.add("أول", ORDINAL, { value: 1, form: "m" });
  lexicon.add("أولى", ORDINAL, { value: 1, form: "f" });
  lexicon.addAll(["ثاني", "ثان"], ORDINAL, { value: 2, form: "m" });
  lexicon.add("ثانية", ORDINAL, { value: 2, form: "f" });
  for (const [key, stem] of Object.entries(STEMS)) {
    const value = Number(key);
    lexicon.add(stem, ORDINAL, { value, form: "m" });
    lexicon.add(`${stem}ة`, ORDINAL, { value, form: "f" });
  }
  lexicon.addAll(["حادي", "حادية"], ORDINAL, { value: 1, form: "compound" });
  lexicon.addAll(NUMBERED, NUMBERED_NOUN, true);
}
