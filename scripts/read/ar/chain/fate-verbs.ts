/**
 * Verbs that say what happens to somebody or something, one a line:
 *
 *   fate[/fate of things] frame perfect imperfect : masdars : participles
 *
 * Frame: o the object's and the passive's subject's («قتل الجيش 5», «قُتل 5»), s the subject's («توفي 5»), or the
 * preposition that leads to the counted («أفرج عن 5»). Perfect in the third person, imperfect without its prefix; where
 * the two are the same but for an opening alef, the second is left out; a form that is not in use is `-`. `!` behind a
 * form: it has other meanings, and counts only right beside its number, or where the noun tells («فقد» is also «for
 * already»). Of two that are written alike the first stands: «تسلم» is he received, and she hands over.
 */
export const FATE_VERBS = `
killed o قتل : مقتل قتل تقتيل : مقتول
killed o اغتال غتال : اغتيال : مغتال
killed o اغتيل
killed o أعدم : إعدام : معدوم
killed o ذبح : ذبح : مذبوح
killed o أردى ردي : - : -
killed o صفى! صفي! : تصفية : -
killed o أباد بيد : إبادة : -
killed o أجهز! : - : -
killed على قضى قضي : قضاء : -
killed على أجهز : إجهاز : -
killed s توفي توفى : وفاة : متوفى
killed s مات موت : موت : -
killed s استشهد : استشهاد : مستشهد
killed s لقي! - : مصرع حتف : -
killed s قضى! - : - : -
killed s هلك : هلاك : -
killed s سقط! سقط! : - : -
killed s صرع! - : مصرع : -
killed s غرق! غرق! : غرق! : -
killed o - - : حياة! أرواح! : -
wounded o أصيب صاب : إصابة : مصاب
wounded o أصاب صيب : - : -
wounded o جرح : جرح جرح : مجروح
wounded s تسمم تسمم : تسمم : -
wounded s اختنق : اختناق : -
missing s فقد! فقد! : فقدان : مفقود
missing s اختفى ختفي : اختفاء : مختف
captured o أسر! أسر! : أسر! : مأسور
captured على استولى ستولي : استيلاء : -
captured على سيطر سيطر : سيطرة : -
captured على استحوذ : استحواذ : -
captured o صادر : مصادرة : مصادر!
captured o غنم! غنم! : اغتنام : -
captured o اغتنم : - : -
captured o احتل : احتلال : محتل!
detained o اعتقل : اعتقال : معتقل
detained o أوقف! وقف! : توقيف إيقاف! : موقوف
detained o احتجز : احتجاز : محتجز
detained o سجن : سجن! : مسجون
detained على قبض قبض : قبض : -
detained/captured o ضبط : ضبط : مضبوط
abducted o خطف : خطف : مخطوف
abducted o اختطف : اختطاف : مختطف
abducted o اقتاد قتاد : اقتياد : -
abducted o اقتيد
released عن أفرج : إفراج : مفرج
released o حرر! حرر! : تحرير! : محرر!
released o أطلق! - : - : -
released o - - : سراح! : -
rescued o أنقذ : إنقاذ : -
rescued s نجا نجو : نجاة : ناج
rescued s - نج : - : -
rescued o انتشل! - : - : -
surrendered s استسلم : استسلام : مستسلم
displaced s نزح : نزوح : نازح
displaced o شرد : تشريد : مشرد
displaced s تشرد : تشرد : متشرد
displaced o هجر : تهجير : مهجر
displaced s لجأ! لجأ! : لجوء! : لاجئ
displaced s هاجر : - : -
destroyed o دمر : تدمير : مدمر
destroyed s تدمر! تدمر! : - : متدمر
destroyed o أحرق : إحراق حرق : محروق
destroyed o حرق! حرق! : - : محترق
destroyed s احترق : احتراق : -
destroyed o هدم : هدم تهديم : مهدم
destroyed s تهدم : تهدم : متهدم
destroyed o نسف : نسف : -
destroyed o أتلف : إتلاف : -
destroyed o أسقط! سقط! : إسقاط : -
destroyed o أغرق : إغراق : -
destroyed s انهار نهار : انهيار : منهار
destroyed o سوى! - : - : -
destroyed o جرف جرف : جرف : -
damaged ب ألحق لحق : إلحاق : -
captured o استعاد ستعيد : استعادة : -
damaged s تضرر : تضرر : متضرر
damaged o أعطب : إعطاب : معطوب
damaged o خرب : تخريب : -
damaged s تأذى تأذي : - : -
received o تسلم تسلم : تسلم : -
received o استلم : استلام : -
received o تلقى تلقى : تلقي تلق : -
received على حصل حصل : حصول : -
received o استقبل : استقبال : -
given o سلم : تسليم : مسلم!
given o قدم! قدم! : تقديم! : -
given o منح : منح : -
given o حول! حول! : تحويل : محول!
given o أهدى هدي : إهداء : -
given ب تبرع : تبرع : -
given ب زود : تزويد : -
given o وهب : - : -
given o وزع : توزيع : -
removed o أجلى جلي : إجلاء : -
removed o أجلي
removed o نقل نقل : نقل : -
removed o رحل : ترحيل : مرحل
removed o أخرج : إخراج : -
removed o أبعد! بعد! : إبعاد : مبعد
sent o أرسل : إرسال : مرسل!
sent o نشر! نشر! : نشر! : -
sent o أوفد : إيفاد : -
sent o بعث! بعث! : - : -
sent ب دفع دفع : دفع! : -
sent o حشد : حشد! : -
arrived s وصل صل : وصول : -
arrived s قدم! - : قدوم : -
arrived s توافد توافد : توافد : -
arrived s دخل! دخل! : دخول : -
left s انسحب : انسحاب : منسحب
left o سحب : سحب : -
left s غادر : مغادرة : مغادر
left s رحل! - : رحيل : -
left s خرج! خرج! : خروج : -
left s فر : فرار : فار
left s هرب : هروب هرب : هارب
returned s عاد عود : عودة : عائد
returned s رجع : رجوع : راجع!
returned o أعاد! عيد! : إعادة! : -
present s انتشر نتشر : انتشار! : منتشر
present s تمركز تمركز : تمركز : متمركز
present s تواجد تواجد : تواجد : متواجد
present s وجد! وجد! : وجود : موجود
present s بقي بق
present s بقي بقى : بقاء : باق
present s ظل! ظل! : - : -
present s رابط رابط : مرابطة : مرابط
present s خدم خدم : - : -
present s قاتل! قاتل! : - : -
present s زال! زال! : - : -
present s ساهم! ساهم! : - : -
present s شارك! شارك! : - : -
present s تدرب! تدرب! : - : -
present o ضم ضم : - : -
present ب احتفظ : احتفاظ : -
present o أبقى! بقي! : إبقاء! : -
present o امتلك! متلك! : - : -
foiled o أحبط : إحباط : محبط!
foiled o اعترض : اعتراض : -
foiled o فكك : تفكيك : -
foiled o أبطل : إبطال : -
happened o نفذ : تنفيذ : منفذ!
happened o شن شن : شن : -
happened s وقع قع : وقوع : -
happened s حدث! حدث! : حدوث : -
happened o شهد شهد : - : -
happened o ارتكب : ارتكاب : -
happened o تبنى تبني : تبني : -
happened s استهدف : استهداف : -
happened o سجل! سجل! : تسجيل : -
`;

/** Nouns and adjectives that tell by themselves what happened to those they count, in every form. */
export const FATE_NOUNS: readonly (readonly [fate: string, nouns: string])[] = [
  ["killed", "قتيل قتيلا قتيلان قتيلين قتلى قتيلة شهيد شهيدا شهيدان شهيدين شهداء شهيدة جثة جثتان جثتين جثث جثمان جثمانا جثامين جثتي وفاة وفيات ميت ميتا أموات موتى قتلاه قتلاها قتلاهم صريع صريعا صرعى"],
  ["wounded", "جريح جريحا جريحان جريحين جرحى جريحة مصاب مصابا مصابان مصابين مصابون مصابة إصابة إصابات إصابتين جرحاه جرحاها"],
  ["killed_or_wounded", "ضحية ضحايا ضحيتين"],
  ["missing", "مفقود مفقودا مفقودان مفقودين مفقودون"],
  ["displaced", "نازح نازحا نازحان نازحين نازحون نازحة لاجئ لاجئا لاجئان لاجئين لاجئون لاجئة مهجر مهجرا مهجرين مهجرون مشرد مشردا مشردين مشردون"],
  ["detained", "معتقل معتقلا معتقلان معتقلين معتقلون معتقلة سجين سجينا سجينان سجينين سجناء محتجز محتجزا محتجزين محتجزون موقوف موقوفا موقوفين موقوفون"],
  ["captured", "أسير أسيرا أسيران أسيرين أسرى"],
  ["abducted", "رهينة رهينتان رهينتين رهائن مخطوف مخطوفا مخطوفين مخطوفون مختطف مختطفا مختطفين مختطفون"],
  ["rescued", "ناجيا ناجين ناجون ناجيان"],
];
