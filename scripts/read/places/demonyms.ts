import type { Lang } from "../../core/types.ts";
import type { Lexicon } from "../engine/lexicon.ts";
import { wordClass } from "../engine/lexicon.ts";

/** An adjective of a country: it tells which of two towns of one name is meant. Its meaning is the country's id. */
export const DEMONYM = wordClass<string>("demonym");

const TABLE = `iq Iraqi عراقي|sy Syrian سوري|lb Lebanese لبناني|jo Jordanian أردني|ps Palestinian فلسطيني|il Israeli إسرائيلي
eg Egyptian مصري|ly Libyan ليبي|tn Tunisian تونسي|dz Algerian جزائري|ma Moroccan مغربي|mr Mauritanian موريتاني|sd Sudanese سوداني
so Somali صومالي|ye Yemeni يمني|sa Saudi سعودي|ae Emirati إماراتي|om Omani عماني|kw Kuwaiti كويتي|bh Bahraini بحريني|qa Qatari قطري
ir Iranian إيراني|tr Turkish تركي|af Afghan أفغاني|pk Pakistani باكستاني|in Indian هندي|ru Russian روسي|ua Ukrainian أوكراني
us American أميركي|us American أمريكي|gb British بريطاني|fr French فرنسي|de German ألماني|it Italian إيطالي|es Spanish إسباني
gr Greek يوناني|cn Chinese صيني|jp Japanese ياباني|ng Nigerian نيجيري|ml Malian مالي|ss South-Sudanese جنوب-سوداني|et Ethiopian إثيوبي
ke Kenyan كيني|td Chadian تشادي|cy Cypriot قبرصي|am Armenian أرميني|az Azerbaijani أذربيجاني|ge Georgian جورجي|kr Korean كوري
be - بلجيكي|nl - هولندي|se - سويدي|no - نرويجي|dk - دنماركي|fi - فنلندي|pl - بولندي|at - نمساوي|ch - سويسري|pt - برتغالي|ie - إيرلندي|cz - تشيكي|hu - مجري|ro - روماني
bg - بلغاري|rs - صربي|hr - كرواتي|al - ألباني|by - بيلاروسي|kz - كازاخستاني|uz - أوزبكي|tj - طاجيكي|bd - بنغلاديشي|lk - سريلانكي|np - نيبالي|mm - ميانماري|th - تايلاندي
vn - فيتنامي|ph - فلبيني|id - إندونيسي|my - ماليزي|au - أسترالي|ca - كندي|mx - مكسيكي|br - برازيلي|ar - أرجنتيني|cl - تشيلي|co - كولومبي|ve - فنزويلي|pe - بيروفي
cu - كوبي|za - جنوب-إفريقي|cm - كاميروني|ne - نيجري|gh - غاني|sn - سنغالي|ug - أوغندي|tz - تنزاني|rw - رواندي|cd - كونغولي|mz - موزمبيقي|er - إريتري|dj - جيبوتي|af - أفغانستاني`;

/** Puts the adjectives of countries into a language's lexicon: in Arabic masculine and feminine. */
export function fillDemonyms(lexicon: Lexicon, lang: Lang): void {
  for (const row of TABLE.split(/[|\n]/u)) {
    const [id = "", en = "", ar = ""] = row.split(" ");
    const word = lang === "ar" ? ar : en;
    if (word.includes("-")) continue;
    lexicon.addAll(lang === "ar" ? [word, `${word}ة`] : [word], DEMONYM, id);
  }
}
