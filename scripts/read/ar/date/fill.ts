import type { Lexicon, WordClass } from "../../engine/lexicon.ts";
import { NUMBER } from "../number/words.ts";
import type { FeastDay, TimeUnit } from "./words.ts";
import {
  CALL, COUNTED, DATEISH, DATE_HEAD, DAYTIME, DAY_UNIT, DECADE, DHU, EVENT_HEAD, EVENT_NOUN, FEAST, FUTURE, GATHERING, HIJRI, HIJRI_HEAD,
  HISTORY_HEAD, JOINT, LEAVING, LIMIT, MONTH, MONTH_HEAD, MONTH_LETTER, MONTH_UNIT, NAME_HEAD, OPENS, ORDINAL,
  ORDINAL_TENS, PART, RELATIVE_DAY, SAME, SCHEDULED, SEASON, TIME_UNIT, WEEKDAY, WEEKDAY_HEAD, WHICH, YEAR_HEAD,
  YEAR_UNIT,
} from "./words.ts";

const HEADS = [NUMBER, ORDINAL, ORDINAL_TENS, MONTH, MONTH_HEAD, MONTH_LETTER, HIJRI, HIJRI_HEAD, OPENS.number, OPENS.day];
const BEGINS = [...HEADS, FEAST, WEEKDAY, TIME_UNIT, PART, SEASON, DECADE, RELATIVE_DAY, DAYTIME, OPENS.unit, OPENS.section, OPENS.season, LIMIT];

const civil = (month: number, day: number): FeastDay => ({ month, day, calendar: "civil" });
const islamic = (month: number, day: number): FeastDay => ({ month, day, calendar: "hijri" });

const FEASTS: [string, (typeof FEAST)["meaning"] & {}][] = [
  ["عيد", { second: { "الميلاد": civil(12, 25), "العمال": civil(5, 1), "الحب": civil(2, 14), "الام": civil(3, 21), "النوروز": civil(3, 21), "نوروز": civil(3, 21), "الفطر": islamic(10, 1), "الاضحي": islamic(12, 10) } }],
  ["رأس", { second: { "السنه": civil(1, 1), "العام": civil(1, 1) } }],
  ["مولد", { second: { "النبوي": islamic(3, 12) } }],
  ["عاشوراء", { alone: islamic(1, 10) }],
];

const MONTHS: [number, string, 0 | 1 | 2][] = [
  // Egypt, Sudan, the Gulf, Libya today
  [1, "يناير", 0], [2, "فبراير", 0], [3, "مارس مارث", 1], [4, "أبريل أبرايل", 0], [5, "مايو", 0],
  [6, "يونيو يونية يونيه", 0], [7, "يوليو يولية يوليه", 0], [8, "أغسطس اغسطوس", 0],
  [9, "سبتمبر", 0], [10, "أكتوبر أوكتوبر", 0], [11, "نوفمبر نوڤمبر", 0], [12, "ديسمبر دسمبر", 0],
  // the Levant and Iraq
  [2, "شباط", 0], [3, "آذار", 0], [4, "نيسان", 1], [5, "أيار", 0], [6, "حزيران", 0], [7, "تموز", 0],
  [8, "آب", 2], [9, "أيلول", 0],
  // Algeria and Tunisia
  [1, "جانفي", 0], [2, "فيفري فبرائر", 0], [4, "أفريل", 0], [5, "ماي", 1], [6, "جوان", 1], [7, "جويلية جويليه", 0], [8, "أوت", 1],
  // Morocco and Mauritania
  [7, "يوليوز", 0], [8, "غشت", 0], [9, "شتنبر شتمبر", 0], [11, "نونبر نونمبر", 0], [12, "دجنبر دجمبر", 0],
  // Libya until 2011
  [2, "نوار", 2], [4, "طير", 2], [7, "ناصر", 2], [8, "هانيبال", 2], [9, "فاتح", 2], [10, "تمور", 2], [11, "حرث", 2],
];

const HIJRI_MONTHS: [number, string, boolean][] = [
  [1, "محرم", true], [2, "صفر", true], [7, "رجب", true], [8, "شعبان", true], [9, "رمضان", false], [10, "شوال", false],
];

const WEEKDAYS: [number, string][] = [
  [1, "اثنين إثنين"], [2, "ثلاثاء ثلثاء"], [3, "أربعاء إربعاء"], [4, "خميس"], [5, "جمعة جمعه"], [6, "سبت"], [7, "أحد"],
];

const UNITS: [TimeUnit, string, string, string, string][] = [
  // unit, singular, dual, construct, plural
  ["second", "ثانية", "ثانيتين ثانيتان", "", "ثوان ثواني ثوانٍ"],
  ["minute", "دقيقة", "دقيقتين دقيقتان", "", "دقائق"],
  ["hour", "ساعة", "ساعتين ساعتان", "", "ساعات"],
  ["day", "يوم يوما", "يومين يومان", "يومي يوما", "أيام أياما"],
  ["week", "أسبوع أسبوعا", "أسبوعين أسبوعان", "أسبوعي", "أسابيع"],
  ["month", "شهر شهرا", "شهرين شهران", "شهري", "أشهر شهور"],
  ["year", "عام عاما", "عامين عامان", "عامي", "أعوام أعواما"],
  ["year", "سنة", "سنتين سنتان", "سنتي", "سنوات سنين سنون"],
  ["decade", "عقد عقدا", "عقدين عقدان", "عقدي", "عقود عقودا"],
  ["century", "قرن قرنا", "قرنين قرنان", "", "قرون قرونا"],
];

const ORDINALS: [number, string][] = [
  [1, "أول أولى أولين أوليين فاتح"], [2, "ثاني ثانية ثان"], [3, "ثالث ثالثة"], [4, "رابع رابعة"], [5, "خامس خامسة"],
  [6, "سادس سادسة"], [7, "سابع سابعة"], [8, "ثامن ثامنة"], [9, "تاسع تاسعة"], [10, "عاشر عاشرة"], [11, "حادي حادية"],
  [-1, "أخير أخيرة"],
];

const TENS: [number, string][] = [
  [20, "عشر"], [30, "ثلاث"], [40, "أربع"], [50, "خمس"], [60, "ست"], [70, "سبع"], [80, "ثمان"], [90, "تسع"],
];

/** Stems whose present with ت is written as a past or a noun. */
const AMBIGUOUS = new Set(["واجه", "وقع", "توجه", "تواصل", "صل", "نظم", "صوت", "حل", "دشن", "واصل", "شارك", "ناقش", "لقي", "لاقي"]);

const JOINTS = "من في إلى حتى بين ما و ل ب ال لل م ه هذا هذه ذلك تلك نفس ذات موافق موافقة مصادف مصادفة مدة لمدة طوال غضون خلال كل قليلة بضعة بضع عدة "
  + "ميلاد ميلادي ميلادية هجري هجرية عمر عمره عمرها عمرهم أكثر أقل نحو حوالي قرابة زهاء يقارب يقرب يزيد على عن نصف ربع ثلث فصل "
  + "فترة مبارك معظم كامل كاملا كاملة زمن زمان واحد واحدة واحدا بعد قبل غرة ليلة قليله مضت انقضت خلت معا غاية سوى آخرة تاريخ حلول مرور مضي عبد وال";

/** Puts every word of Arabic dates into the lexicon. */
export function fillDates(lexicon: Lexicon): void {
  const each = (words: string, add: (word: string) => void): void => words.split(" ").filter(Boolean).forEach(add);
  for (const [month, names, weak] of MONTHS) each(names, (w) => lexicon.add(w, MONTH, { month, weak }));
  each("كانون", (w) => lexicon.add(w, MONTH_HEAD, { first: 12, second: 1 }));
  each("تشرين", (w) => lexicon.add(w, MONTH_HEAD, { first: 10, second: 11 }));
  lexicon.add("ت", MONTH_LETTER, [10, 11]);
  lexicon.add("ك", MONTH_LETTER, [12, 1]);
  for (const [month, names, isName] of HIJRI_MONTHS) each(names, (w) => lexicon.add(w, HIJRI, { month, isName }));
  each("ربيع", (w) => lexicon.add(w, HIJRI_HEAD, { head: "rabi" }));
  each("جمادى جماد", (w) => lexicon.add(w, HIJRI_HEAD, { head: "jumada" }));
  each("ذو ذي ذا", (w) => lexicon.add(w, HIJRI_HEAD, { head: "dhu" }));
  each("قعدة", (w) => lexicon.add(w, DHU, { month: 11 }));
  each("حجة", (w) => lexicon.add(w, DHU, { month: 12 }));
  for (const [weekday, names] of WEEKDAYS) each(names, (w) => lexicon.add(w, WEEKDAY, { weekday }));
  for (const [unit, singular, dual, construct, plural] of UNITS) {
    each(singular, (w) => lexicon.add(w, TIME_UNIT, { unit, form: "singular" }));
    each(dual, (w) => lexicon.add(w, TIME_UNIT, { unit, form: "dual" }));
    each(construct, (w) => lexicon.add(w, TIME_UNIT, { unit, form: "construct" }));
    each(plural, (w) => lexicon.add(w, TIME_UNIT, { unit, form: "plural" }));
  }
  const inflected = (stems: string, add: (word: string) => void): void =>
    each(stems, (stem) => ["", "ة", "ين", "تين", "ان", "تان"].forEach((end) => add(stem + end)));
  inflected("ماضي منصرم فائت منقضي", (w) => lexicon.add(w, WHICH, { which: "past" }));
  inflected("أخير", (w) => lexicon.add(w, WHICH, { which: "past", recent: true }));
  inflected("مقبل قادم قابل آتي", (w) => lexicon.add(w, WHICH, { which: "future" }));
  inflected("جاري حالي راهن", (w) => lexicon.add(w, WHICH, { which: "this" }));
  each("نفسه نفسها ذاته ذاتها عينه عينها", (w) => lexicon.add(w, SAME, { n: 0 }));
  each("تالي تالية لاحق لاحقة موالي موالية", (w) => lexicon.add(w, SAME, { n: 1 }));
  each("سابق سابقة", (w) => lexicon.add(w, SAME, { n: -1 }));
  each("بحلول أقصاه أقصاها", (w) => lexicon.add(w, LIMIT, { limit: "by" }));
  each("حتى لغاية حتي", (w) => lexicon.add(w, LIMIT, { limit: "until" }));
  each("منذ مذ", (w) => lexicon.add(w, LIMIT, { limit: "since" }));
  each("قبل قبيل", (w) => lexicon.add(w, LIMIT, { limit: "before" }));
  each("بعد", (w) => lexicon.add(w, LIMIT, { limit: "after" }));
  each("أوائل باكورة", (w) => lexicon.add(w, PART, { part: "early" }));
  each("مطلع بداية مستهل بدايات أول", (w) => lexicon.add(w, PART, { part: "start" }));
  each("منتصف أواسط وسط", (w) => lexicon.add(w, PART, { part: "middle" }));
  each("أواخر", (w) => lexicon.add(w, PART, { part: "late" }));
  each("نهاية ختام آخر نهايات متم", (w) => lexicon.add(w, PART, { part: "end" }));
  [["ربيع", 21], ["صيف", 22], ["خريف", 23], ["شتاء", 24]].forEach(([w, season]) => lexicon.add(w as string, SEASON, { season: season as number }));
  for (const [word, feast] of FEASTS) lexicon.add(word, FEAST, feast);
  for (const [n, words] of ORDINALS) each(words, (w) => lexicon.add(w, ORDINAL, { n }));
  lexicon.addAll(["عشر", "عشرة"], ORDINAL_TENS, { n: 10 });
  for (const [n, stem] of TENS) {
    lexicon.addAll([`${stem}ين`, `${stem}ون`], ORDINAL_TENS, { n });
    lexicon.addAll([`${stem}ينات`, `${stem}ينيات`], DECADE, { n });
  }
  each("صباح ظهر عصر فجر ضحى ظهيرة نهار عشية مغرب", (w) => lexicon.add(w, DAYTIME, { isNight: false }));
  each("مساء ليل ليلة", (w) => lexicon.add(w, DAYTIME, { isNight: true }));
  each("أمس بارحة", (w) => lexicon.add(w, RELATIVE_DAY, { n: -1, weak: false }));
  each("غدا", (w) => lexicon.add(w, RELATIVE_DAY, { n: 1, weak: false }));
  each("غد", (w) => lexicon.add(w, RELATIVE_DAY, { n: 1, weak: true }));
  each(JOINTS, (w) => lexicon.add(w, JOINT, w));
  each("من بين ما", (w) => lexicon.add(w, OPENS.range, true));
  each("هذا هذه نفس ذات", (w) => lexicon.add(w, OPENS.unit, true));
  each("ذلك تلك", (w) => lexicon.add(w, OPENS.that, true));
  each("كل", (w) => lexicon.add(w, OPENS.set, true));
  each("نصف ربع ثلث", (w) => lexicon.add(w, OPENS.section, true));
  each("إلى", (w) => lexicon.add(w, OPENS.limit, true));
  each("ال لل", (w) => lexicon.add(w, OPENS.number, true));
  each("غرة", (w) => lexicon.add(w, OPENS.day, true));
  each("نحو حوالي قرابة زهاء", (w) => lexicon.add(w, OPENS.about, true));
  each("فصل", (w) => lexicon.add(w, OPENS.season, true));
  each("متر مترا كيلومتر كيلومترا كلم كم ميل ميلا شخص شخصا جندي جنديا عسكري عنصر عنصرا مقاتل مقاتلا قتيل قتيلا جريح جريحا شهيد مصاب "
    + "دولار دولارا يورو دينار دينارا ليرة ريال ريالا درهم درهما جنيه جنيها طن طنا برميل برميلا حالة إصابة وفاة قرية أسرة عائلة منزل "
    + "منزلا نازح نازحا لاجئ لاجئا سيارة ألف ألفا مليون مليار وظيفة صوت صوتا نقطة وحدة موظف موظفا طالب طالبا عامل عاملا شركة مدرسة "
    + "متظاهر متظاهرا سجين سجينا معتقل معتقلا هكتار هكتارا فدان ميغاواط جرعة شحنة مركبة عجلة رأس كيلوغرام غرام كيلو درجة مقعد مقعدا "
    + "مرة ضحية امرأة طفل طفلا رجل رجلا صفحة نسمة مواطن مواطنا جهاز خيمة طائرة صاروخ صاروخا دبابة شاب شابا", (w) => lexicon.add(w, COUNTED, true));
  each("شارع جسر مدينة صحيفة جريدة مجلة حركة قوى قوات كتيبة ساحة ميدان مستشفى جامعة تيار ائتلاف تحالف فريق ملعب سوق حزب "
    + "حي كوبري ثوار محور لواء مدرسة سد نفق برج شركة سيارة سيارات مصنع نادي فندق كلية", (w) => lexicon.add(w, NAME_HEAD, true));
  each("صلاة صلوات خطيب خطبة خطب إمام سوق سورة مصلى", (w) => lexicon.add(w, WEEKDAY_HEAD, true));
  for (const stem of "استقال انسحب انفصل انشق تزوج طلق تطلق وصل عاد رجع قدم فر هرب نجا خرج تخرج انتقل نزح اعتقل أقيل أعفي طرد أبعد رحل تعافى شفي تقاعد اختطف خطف أفرج تنحى غادر فصل سرح اشترى نقل هاجر تسلل سرق".split(" ")) {
    lexicon.addAll([stem, `${stem}ت`, `${stem}وا`], LEAVING, true);
  }
  each("انتخابات انتهاء موعد بدء بداية انطلاق نهاية تصويت وفاة مقتل اغتيال حرب ثورة ولادة زفاف افتتاح إعلان توقيع إجراء استفتاء قمة اجتماع مؤتمر هجوم انفجار سقوط غزو زيارة مباراة حلول وقوع صدور", (w) => lexicon.add(w, EVENT_NOUN, true));
  each("أحداث هجمات اعتداءات تفجيرات هجوم", (w) => lexicon.add(w, EVENT_HEAD, true));
  each("حرب ثورة نكسة نكبة انقلاب انتفاضة هزيمة", (w) => lexicon.add(w, HISTORY_HEAD, true));
  each("انتخابات حرب ثورة غزو مونديال موازنة ميزانية موسم دستور اتفاق اتفاقية معاهدة انقلاب أزمة خطة رؤية أولمبياد نكسة نكبة "
    + "انتفاضة كأس بطولة نسخة استفتاء قمة دورة عدوان حراك احتجاجات هزيمة تحرير مجزرة زلزال حدود تظاهرات مظاهرات صيف ربيع خريف شتاء "
    + "حكومة برلمان فيضانات حرائق تنمية عالم مواليد خريج دفعة طبعة أمم إصدار أما", (w) => lexicon.add(w, YEAR_HEAD, true));
  for (const entry of lexicon.entries) {
    const has = (classes: readonly WordClass<unknown>[]): boolean => entry.senses.some((sense) => classes.includes(sense.class));
    if (has(BEGINS)) lexicon.add(entry.form, DATEISH, true);
    if (has(HEADS)) lexicon.add(entry.form, DATE_HEAD, true);
    const unit = (entry.senses.find((sense) => sense.class === TIME_UNIT)?.meaning as { unit: TimeUnit } | undefined)?.unit;
    if (unit === "day") lexicon.add(entry.form, DAY_UNIT, true);
    if (unit === "month") lexicon.add(entry.form, MONTH_UNIT, true);
    if (unit === "year") lexicon.add(entry.form, YEAR_UNIT, true);
  }
  for (const stem of ("بدأ عقد قام نطلق فتتح ختتم نظم نعقد لتقي جتمع صوت لعب خوض نتهي توجه صل زور ستضيف ستقبل ستأنف ستكمل واجه حتضن شارك لقي ناقش غادر "
    + "ؤدي حيي حتفل نتخب قترع لاقي ستهل دشن وقع ستمر تواصل ختار نظر حل عود").split(" ")) {
    lexicon.addAll([`ي${stem}`], SCHEDULED, true);
    // «تواجه», «توقع», «توجه» are the past of others.
    if (!AMBIGUOUS.has(stem)) lexicon.addAll([`ت${stem}`], SCHEDULED, true);
  }
  each("دعا دعت دعوا دعي دعيت يدعو تدعو دعوة دعوات دعوته دعوتها داعيا داعية", (w) => lexicon.add(w, CALL, true));
  each("تظاهر تظاهرة تظاهرات مظاهرة مظاهرات إضراب اجتماع جلسة مسيرة مسيرات اعتصام وقفة مؤتمر قمة مليونية عصيان تجمع احتشاد", (w) => lexicon.add(w, GATHERING, true));
  each("سوف لن مقرر مقررة مزمع مرتقب مرتقبة متوقع متوقعة يعتزم تعتزم مرجح منتظر يتوقع تتوقع ينتظر ينتظر تنتظر يرتقب ترتقب يرجح", (w) => lexicon.add(w, FUTURE, true));
}
