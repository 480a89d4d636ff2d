import type { Tokens } from "../../engine/tokens.ts";
import { breaksClause } from "./governor.ts";
import { foldedWords } from "./fold-words.ts";


const THREATENED = foldedWords("هدد هددت هددوا يهدد تهدد مهددا مهدده مهددين تهديد تهديدات توعد توعدت يتوعد تتوعد متوعدا لوح لوحت");
const FOILED = foldedWords("احبط احبطت احبطوا تحبط يحبط احباط افشل افشلت افشال محاوله محاولات منع منعت تفادي");
const PLANNED = foldedWords("خطط خططت تخطط يخطط يخططون تخطيط خطه خطط ينوي تنوي ينوون نيه نيته نيتها يعتزم تعتزم يعتزمون عزم عزمها عزمه قرر قررت تقرر يقرر قرار مقرر المقرر يتوقع متوقع المتوقع يمكن سوف يجب يطالب تطالب طالب طالبت دعا دعت يدعو امر امرت بهدف لغرض سيتم ستقوم سيقوم يدرس تدرس دراسه اقترح اقترحت مقترح يريد تريد احتمال امكانيه تمهيدا استعداد استعدادا");
const DENIED = foldedWords("نفي نفت نفوا ينفي تنفي نافيا نافيه نافين كذب كذبت ينفون لم لن دون بدون عدم");

/** Whether it only may happen, is planned or threatened, was prevented, or is denied. */
export type Modality = "" | "planned" | "threatened" | "foiled" | "denied";

/** Whether the word says that what «أن» tells of is only planned or threatened. */
const isOutlook = (word: string): boolean => PLANNED.has(word) || THREATENED.has(word) || PLANNED.has(word.replace(/^[وفبل]/u, ""));

/** Words before a verb or its masdar among which that is said. */
const NEAR = 5;

/** What the words before token i say of whether it happened: «هدد بقتل», «تعتزم إرسال», «نفى مقتل». */
export function modalityAt(t: Tokens, i: number): Modality {
  for (let at = i - 1; at >= i - NEAR && at >= 0; at -= 1) {
    const word = t.folded(at);
    // «من المقرر أن تسلم», «هدد بأن يقتل»: what is planned or threatened follows «that».
    if ((word === "ان" || word === "بان") && isOutlook(t.folded(at - 1))) continue;
    if (breaksClause(t, at)) break;
    const bare = /^[وفبل]/u.test(word) ? word.slice(1) : word;
    // «تم دون إصابات» is no denial of what stands far off; a particle of negation stands right before.
    if ((DENIED.has(word) || DENIED.has(bare)) && (at === i - 1 || word.length > 4 || /^[وف]?(?:نفي|نفت|ينفي|تنفي)$/u.test(word))) return "denied";
    if (THREATENED.has(word) || THREATENED.has(bare)) return "threatened";
    if (FOILED.has(word) || FOILED.has(bare)) return "foiled";
    if (PLANNED.has(word) || PLANNED.has(bare)) return "planned";
  }
  return "";
}
