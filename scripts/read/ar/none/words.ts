import { foldWord } from "../../../core/fold.ts";
import type { Lexicon } from "../../engine/lexicon.ts";
import { wordClass } from "../../engine/lexicon.ts";

/** A word after which a number is a name or a place in a list, and counts nothing: «المادة 140». */
export const CODE_HEAD = wordClass<{ kind: "article" | "unit" | "type" | "clock" | "number" | "title" | "war" | "issue" | "place" }>("code-head");

/** Articles, resolutions, channels, roads: numbered things. */
const ARTICLES = "مادة مادتان مادتين مادتي مواد فقرة فقرتين فقرات بند قرار قرارين قراري قرارا قرارات قانون قناة طريق شارع صفحة فصل باب ص إصدار نسخة ملحق آية سورة غرفة قاعة بوابة رصيف حقل بئر قطاع بلوك خط طابق ماركة حلقة موسم جزء مرحلة دقيقة دقيقتين دقائق جنيف أستانا سوتشي فيينا".split(" ");

const UNITS = "لواء لواءان لواءين ألوية فوج أفواج فرقة كتيبة سرية فيلق أسطول سرب كتائب".split(" ");

/** Types of weapons, aircraft, cars, telephones and diseases, before or without a hyphen. */
const TYPES = "إف أف إس أس بي سي سو ميغ ميج تي أم إم سام مي كوفيد آيفون ايفون بوينغ بوينج إيرباص ايرباص غالاكسي يو كي طراز موديل نموذج أبولو سويوز توماهوك باتريوت جي سوخوي رافال ميراج كلاشنيكوف هيلفاير أباتشي ابرامز أبرامز إبرامز ياك فاتح زلزال شهاب بركان سكود توشكا هيمارس سي130 إم1 باك أندرويد ويندوز آيباد ستيشن جالاكسي غلاكسي كورولا لاندكروزر فالكون فورمولا أبوللو إيل غراد كا تاو بنتيوم أوميغا فيتامين إتش إكس سات عربسات".split(" ");

const NUMBERS = "رقم رقمي أرقام هاتف هاتفي تلفون موبايل جوال فاكس عيار عياري ترميز رمز كود بريد تردد إحداثيات إحداثية".split(" ");

/** Works and names whose title may be or end in a number: «فيلم 1917», «فرانس 24», «مبادرة "100 مليون صحة"». */
const TITLES = "فيلم رواية مسلسل برنامج كتاب أغنية ألبوم مسرحية قصيدة ديوان مبادرة حملة صحيفة مجلة موقع منصة تطبيق لعبة وثائقي فرانس خليجي".split(" ");

/** What is numbered only where nothing counted follows: «المقعد 23», but «نقل القطار 350 راكبا». */
const PLACES = `استوديو طوارئ نجدة إسعاف ساحة مقعد ممر خيمة مجمع قطعة ترام حافلة باص قطار زنقة عمارة شقة منزل بيت مبنى درب حارة كيلو كيلومتر محور تلفزيون إذاعة راديو
  شاهد مهاجر أوكتان بنزين سولار يورو جيل ستارلينك سبوتنيك هامر مجموعة قمة محول مولد مفاعل كوب دور توب طعن دعوى قضية جنحة جناية محضر مرسوم تعميم منشور ظهير سيطرة رحلة وحدة مرسيدس بيجو تويوتا نوكيا سامسونغ هواوي شاومي كيا هيونداي فورد هوندا مازدا بورش فيراري رينو`.split(/\s+/u);

/** What is called after the two digits of a war's year: «عرب 48», «حدود 67». */
const OF_WARS = "عرب فلسطينيو فلسطينيي فلسطينيون فلسطينيين حرب نكبة نكسة هزيمة حدود أراضي أراض انتفاضة اجتياح".split(" ");
export const WAR_YEARS: ReadonlySet<string> = new Set(["48", "56", "67", "73", "82", "87"]);

export function fillCodes(lexicon: Lexicon): void {
  lexicon.addAll(ARTICLES, CODE_HEAD, { kind: "article" });
  lexicon.addAll(UNITS, CODE_HEAD, { kind: "unit" });
  lexicon.addAll(TYPES, CODE_HEAD, { kind: "type" });
  lexicon.addAll(TITLES, CODE_HEAD, { kind: "title" });
  lexicon.addAll(PLACES, CODE_HEAD, { kind: "place" });
  lexicon.addAll(OF_WARS, CODE_HEAD, { kind: "war" });
  lexicon.add("عدد", CODE_HEAD, { kind: "issue" });
  lexicon.addAll(NUMBERS, CODE_HEAD, { kind: "number" });
  lexicon.addAll(["ساعة", "ساعتين", "ساعتان"], CODE_HEAD, { kind: "clock" });
}

/** Groups and feasts whose name is a number: «مجموعة العشرين», «زيارة الأربعين». */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set([
  "مجموعه العشرين", "قمه العشرين", "مجموعه السبع", "قمه السبع", "مجموعه الثماني", "مجموعه الثمانيه", "مجموعه الخمس",
  "زياره الاربعين", "اربعينيه الاربعين", "شارع الستين", "مدينه الستين", "شارع الاربعين", "شارع الخمسين", "شارع الثلاثين",
  "شارع الستين", "شارع السبعين", "ميدان السبعين", "ميدان الخمسين", "الالف مئذنه", "دول العشرين", "خليجي العشرين",
  "ثوره العشرين", "دور السته", "دور الثمانيه", "دور الاربعه", "لجنه الخمسين", "مراسم الاربعين", "ذكري الاربعين", "المجموعه السبع",
].map(foldWord));

/** Units of calibre after a number. */
export const CALIBRES = new Set(["ملم", "مم", "مليمتر", "ملليمتر", "ميليمتر"]);

/** Units after which even the number of a road or a house is a length or a price: «الطريق 60 كلم». */
export const MEASURES = new Set("كلم كم كغ كغم طن متر مترا كيلومتر لتر دولار يورو ريال درهم جنيه ليره دينار نسمه".split(" "));

/** Bores of guns in use, in millimetres. */
export const BORES: ReadonlySet<string> = new Set("5.45 5.56 7.62 9 12 12.5 12.7 14 14.5 20 23 30 35 37 40 57 60 73 76 80 81 82 85 88 90 100 105 106 107 115 120 122 125 130 132 152 155 160 175 203 220 227 240 300".split(" "));
