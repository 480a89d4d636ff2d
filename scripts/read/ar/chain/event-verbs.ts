import type { Lexicon } from "../../engine/lexicon.ts";
import type { Attacker, EventVerb } from "../../refine/event-words.ts";
import { ATTACKER, EVENT_VERB } from "../../refine/event-words.ts";
import type { Agrees } from "./conjugate.ts";
import { imperfect, masdar, perfect } from "./conjugate.ts";

/** how, perfect, imperfect without its prefix, masdars that tell of it as the verb does */
const VERBS: readonly (readonly [how: EventVerb, past: string, present: string, masdars?: string])[] = [
  ["explode", "انفجر", "نفجر", "انفجار"],
  ["fall", "سقط", "سقط", "سقوط"],
  ["fall", "أصاب", "صيب"],
  ["strike", "استهدف", "ستهدف", "استهداف"],
  ["strike", "ضرب", "ضرب"],
  ["strike", "طال", "طال"],
  ["storm", "هاجم", "هاجم", "مهاجمة"],
  ["storm", "اقتحم", "قتحم", "اقتحام"],
  ["storm", "داهم", "داهم"],
  ["storm", "اغتال", "غتال"],
  ["bomb", "قصف", "قصف"],
  ["bomb", "أغار", "غير"],
  ["detonate", "فجر", "فجر"],
  ["shoot", "أطلق", "طلق"],
  ["shoot", "فتح", "فتح"],
  ["conduct", "نفذ", "نفذ", "تنفيذ"],
  ["conduct", "شن", "شن"],
  ["conduct", "ارتكب", "رتكب", "ارتكاب"],
  ["conduct", "تبنى", "تبنى", "تبني"],
  ["conduct", "نصب", "نصب"],
  ["occur", "شهد", "شهد"],
  ["suffer", "تعرض", "تعرض", "تعرض"],
  ["occur", "وقع", "قع", "وقوع"],
  ["occur", "حدث", "حدث", "حدوث"],
  ["occur", "هز", "هز"],
  ["occur", "سمع", "سمع"],
  ["occur", "أودى", "ودي"],
  ["occur", "أسفر", "سفر"],
  ["occur", "أوقع", "وقع"],
  ["occur", "أدى", "ؤدي"],
  ["occur", "جرى", "جري"],
];

const ATTACKERS: readonly (readonly [kind: Attacker, nouns: string])[] = [
  ["weapon", "عبوة عبوات عبوتان عبوتين عبوتا سيارة سيارات سيارتان سيارتين دراجة دراجات عجلة شاحنة صهريج قنبلة قنابل قنبلتان قنبلتين لغم لغما ألغام مفخخة مفخخات حزام أحزمة قارورة"],
  ["missile", "صاروخ صاروخا صاروخان صاروخين صواريخ قذيفة قذائف قذيفتان قذيفتين قذيفتا رشقة طائرة طائرات مسيرة مسيرات"],
  ["armed", "مسلح مسلحا مسلحون مسلحين مسلحان مجهول مجهولون مجهولين عناصر متشدد متشددون متشددين متمرد متمردون متمردين إرهابي إرهابيون إرهابيين مقاتلو داعش تنظيم التنظيم طالبان ميليشيا ميليشيات مليشيا مليشيات عصابة عصابات مهاجمون مهاجمين مهاجم جهاديون جهاديين قناص قناصة"],
  ["bomber", "انتحاري انتحاريا انتحاريان انتحاريين انتحاريون انتحارية"],
  ["forces", "طائرات طيران مقاتلات مروحيات مدفعية دبابات مدافع جيش قوات تحالف بوارج طائرة مقاتلة راجمات غارات"],
];

/** Puts the verbs and nouns into the lexicon by which an attack is told. */
export function fillEvents(lexicon: Lexicon): void {
  for (const [how, past, present, masdars = ""] of VERBS) {
    const add = (isMasdar: boolean) => (form: string, agrees: Agrees, { isFuture }: { isFuture?: boolean }): void => {
      if (isFuture !== true) lexicon.add(form, EVENT_VERB, { how, isMasdar, isPlural: agrees === "plural" });
    };
    perfect(past, add(false));
    imperfect(present, add(false));
    for (const word of masdars.split(" ").filter((w) => w !== "")) masdar(word, add(true));
  }
  for (const [kind, nouns] of ATTACKERS) lexicon.addAll(nouns.split(" "), ATTACKER, { kind });
}
