import { codeOfSign, currencyTable } from "../../engine/currencies.ts";
import type { Tokens } from "../../engine/tokens.ts";
import type { MoneyWords } from "../../refine/money.ts";

/** Forms | code of the plain word | whose it is. Of a name of two words («New Zealand») the last stands here. */
const CURRENCIES = `
dollar dollars | USD | us=USD american=USD canadian=CAD australian=AUD aussie=AUD zealand=NZD kong=HKD singapore=SGD singaporean=SGD taiwan=TWD taiwanese=TWD jamaican=JMD liberian=LRD namibian=NAD fijian=FJD zimbabwean=ZWL zimbabwe=ZWL bahamian=BSD
euro euros | EUR |
dinar dinars | | iraqi=IQD kuwaiti=KWD jordanian=JOD bahraini=BHD libyan=LYD tunisian=TND algerian=DZD serbian=RSD
pound pounds | - | sterling=GBP british=GBP uk=GBP egyptian=EGP syrian=SYP lebanese=LBP sudanese=SDG
sterling | GBP |
lira liras lire | | turkish=TRY syrian=SYP lebanese=LBP italian=ITL
riyal riyals rial rials | | saudi=SAR qatari=QAR qatar=QAR iranian=IRR yemeni=YER omani=OMR
dirham dirhams | | emirati=AED uae=AED emirates=AED moroccan=MAD
franc francs | | swiss=CHF french=FRF belgian=BEF djiboutian=DJF djibouti=DJF rwandan=RWF congolese=CDF guinean=GNF burundian=BIF comorian=KMF
shekel shekels | ILS |
yen | JPY |
yuan renminbi | CNY |
won | - | korean=KRW
rouble roubles ruble rubles | RUB | belarusian=BYN belarussian=BYN
rupee rupees | | indian=INR pakistani=PKR lankan=LKR nepali=NPR nepalese=NPR mauritian=MUR seychelles=SCR
rupiah | IDR |
afghani afghanis | AFN |
rand | ZAR |
naira | NGN |
birr | ETB |
shilling shillings | | kenyan=KES somali=SOS ugandan=UGX tanzanian=TZS
peso pesos | | mexican=MXN philippine=PHP argentine=ARS argentinian=ARS chilean=CLP colombian=COP cuban=CUP uruguayan=UYU dominican=DOP
reais | BRL |
real | - | brazilian=BRL
baht | THB |
ringgit | MYR |
taka | BDT |
dong | VND |
hryvnia hryvnias hryvnya | UAH |
zloty zlotys | PLN |
forint forints | HUF |
krona kronor | SEK |
krone kroner | | danish=DKK norwegian=NOK
tenge | KZT |
`;

/** English says whose before the noun, or after it: «Iraqi dinars», «U.S. dollars», «pounds sterling». */
export const moneyWords: MoneyWords = {
  currencies: currencyTable(CURRENCIES, (word) => word),
  beside(t, i) {
    const isPoint = t.isSign(i - 1, ".") && t.isGlued(i - 1);
    const at = isPoint ? i - 2 : t.isWord(i - 1) && t.folded(i - 1) === "new" ? i - 2 : i - 1;
    const before = t.isWord(at) ? t.folded(at) : "";
    return [isPoint ? dotted(t, at) : before, t.isWord(i + 1) ? t.folded(i + 1) : ""];
  },
};

/** «U.S.» and «U.K.», whose last letter is token i */
function dotted(t: Tokens, i: number): string {
  const letters = t.isSign(i - 1, ".") && t.isGlued(i) ? t.folded(i - 2) + t.folded(i) : "";
  return letters === "us" || letters === "uk" ? letters : "";
}

/** A code or sign of money behind its number: «500 USD», «5€». */
export function isMoneySign(t: Tokens, i: number): boolean {
  const raw = t.raw(i);
  return (raw.length === 3 || /^\p{Sc}$/u.test(raw)) && codeOfSign(raw) !== "" && !(t.isGlued(i + 1) && t.isNumber(i + 1));
}
