import { foldWord } from "../core/fold.ts";

/** Agencies by the names that credits give them, in both languages: one id whatever the paper writes. */
const TABLE = `reuters: Reuters, Thomson Reuters, رويترز, وكالة رويترز
afp: AFP, Agence France-Presse, أ ف ب, أف ب, فرانس برس, وكالة فرانس برس, وكالة الصحافة الفرنسية
ap: AP, Associated Press, The Associated Press, أ ب, أسوشيتد برس, أسوشييتد برس, وكالة أسوشيتد برس
dpa: dpa, د ب أ, وكالة الأنباء الألمانية
anadolu: Anadolu, Anadolu Agency, AA, الأناضول, وكالة الأناضول
xinhua: Xinhua, شينخوا, وكالة شينخوا
tass: TASS, تاس, وكالة تاس
interfax: Interfax, إنترفاكس
sputnik: Sputnik, سبوتنيك, وكالة سبوتنيك
bloomberg: Bloomberg, بلومبرغ
ina: INA, واع, وكالة الأنباء العراقية
sana: SANA, سانا, وكالة سانا
spa: SPA, واس, وكالة الأنباء السعودية
wafa: WAFA, وفا, وكالة وفا
wam: WAM, وام
kuna: KUNA, كونا
petra: Petra, بترا
qna: QNA, قنا
mena: MENA, أ ش أ, وكالة أنباء الشرق الأوسط
irna: IRNA, إرنا, إيرنا
upi: UPI, يو بي آي, يونايتد برس
bbc: BBC, The BBC, بي بي سي
cnn: CNN, سي إن إن`;

const key = (name: string): string => foldWord(name).replace(/[\s.-]+/gu, "").replace(/^the/u, "");

const IDS: ReadonlyMap<string, string> = new Map(
  TABLE.split("\n").flatMap((line) => {
    const [id = "", names = ""] = line.split(": ");
    return names.split(", ").map((name): [string, string] => [key(name), id]);
  }),
);

/** The agency's id, `reuters`; a name that is not known stays as it is written. */
export const agencyId = (name: string): string => IDS.get(key(name)) ?? name.trim();
