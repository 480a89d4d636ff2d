import { currencyTable } from "../../engine/currencies.ts";
import type { MoneyWords } from "../../refine/money.ts";

/** Forms | code of the plain word | whose it is, masculine. */
const CURRENCIES = `
دولار دولارا دولاران دولارين دولارات | USD | أميركي=USD أمريكي=USD كندي=CAD أسترالي=AUD نيوزيلندي=NZD سنغافوري=SGD تايواني=TWD
يورو يوروهات | EUR |
دينار دينارا ديناران دينارين دنانير دينارات | | عراقي=IQD كويتي=KWD أردني=JOD بحريني=BHD ليبي=LYD تونسي=TND جزائري=DZD صربي=RSD
جنيه جنيها جنيهان جنيهين جنيهات | | إسترليني=GBP استرليني=GBP بريطاني=GBP مصري=EGP سوداني=SDG لبناني=LBP سوري=SYP
ليرة ليرتان ليرتين ليرات | | سوري=SYP لبناني=LBP تركي=TRY إيطالي=ITL
ريال ريالا ريالان ريالين ريالات | | سعودي=SAR قطري=QAR إيراني=IRR يمني=YER عماني=OMR
درهم درهما درهمان درهمين دراهم | | إماراتي=AED اماراتي=AED مغربي=MAD
فرنك فرنكا فرنكان فرنكين فرنكات | | سويسري=CHF فرنسي=FRF جيبوتي=DJF
شيكل شيكلا شيكلان شيكلين شيقل شيقلا شواكل شواقل شيكلات | ILS |
ين | JPY |
يوان يوانا | CNY |
وون | | كوري=KRW
روبل روبلا روبلان روبلين روبلات | RUB | بيلاروسي=BYN
روبية روبيتان روبيتين روبيات | | هندي=INR باكستاني=PKR سريلانكي=LKR نيبالي=NPR إندونيسي=IDR
أفغاني | - | أفغاني=AFN
أوقية | - | موريتاني=MRU
شلن شلنا شلنات | | صومالي=SOS كيني=KES أوغندي=UGX تنزاني=TZS
بيزو بيزوات | | مكسيكي=MXN فلبيني=PHP أرجنتيني=ARS تشيلي=CLP كولومبي=COP كوبي=CUP
كرونة كرونات | | سويدي=SEK نرويجي=NOK دنماركي=DKK تشيكي=CZK
راند | ZAR |
زلوتي | PLN |
هريفنيا | UAH |
`;

/** «عراقية», «عراقيا», «عراقيين», «العراقي» are all «عراقي». */
const stem = (folded: string): string => folded.replace(/^ال(?=..)/u, "").replace(/(?:ه|ا|ات|ان|ين|تان|تين)$/u, "");

/** Arabic says whose behind the noun. */
export const moneyWords: MoneyWords = {
  currencies: currencyTable(CURRENCIES, stem),
  beside: (t, i) => (t.isWord(i + 1) ? [stem(t.folded(i + 1))] : []),
};
