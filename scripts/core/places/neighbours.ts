import { places } from "./rows.ts";

/** Iran, Turkey, Afghanistan, Pakistan and capitals and cities of the world that the region’s news names. By hand. */
export const NEIGHBOURS = places(`
ir-tehran | city | | Tehran | طهران
ir-isfahan | city | | Isfahan, Esfahan | أصفهان, اصفهان
ir-mashhad | town | ir-khorasan | Mashhad | مشهد الإيرانية, *مشهد
ir-khorasan | province | | Khorasan | خراسان
ir-shiraz | town | ir-fars | Shiraz | شيراز
ir-fars | province | | Fars province | *فارس
ir-tabriz | town | | Tabriz | تبريز
ir-qom | city | | Qom | *قم
ir-natanz | site | ir-isfahan | Natanz | نطنز
ir-fordow | site | ir-qom | Fordow, Fordo | فوردو
ir-bushehr | city | | Bushehr | بوشهر
ir-khuzestan | province | | Khuzestan | خوزستان, الأحواز
ir-ahvaz | town | ir-khuzestan | Ahvaz | الأهواز
ir-abadan | town | ir-khuzestan | Abadan | عبادان
ir-kermanshah | city | | Kermanshah | كرمانشاه
ir-kerman | city | | Kerman | كرمان
ir-kurdistan | province | | | كردستان إيران
ir-sanandaj | town | ir-kurdistan | Sanandaj | سنندج
ir-sistan | province | | Sistan and Baluchestan, Sistan-Baluchestan | سيستان وبلوشستان, سيستان بلوشستان
ir-zahedan | town | ir-sistan | Zahedan | زاهدان
ir-bandar-abbas | town | ir-hormozgan | Bandar Abbas | بندر عباس
ir-hormozgan | province | | Hormozgan | هرمزغان
ir-hormuz | site | | Strait of Hormuz | مضيق هرمز
ir-yazd | city | | Yazd | يزد
ir-hamadan | city | | Hamadan | همدان
ir-ilam | city | | Ilam | إيلام, ايلام
ir-karaj | town | | Karaj | كرج
ir-arak | town | | Arak | أراك
ir-mahabad | town | | Mahabad | مهاباد
tr-ankara | city | | Ankara | أنقرة, انقرة
tr-istanbul | city | | Istanbul | إسطنبول, اسطنبول, إستانبول
tr-izmir | city | | Izmir | إزمير, ازمير
tr-diyarbakir | city | | Diyarbakir | ديار بكر, دياربكر
tr-gaziantep | city | | Gaziantep | غازي عنتاب, عنتاب
tr-hatay | province | | Hatay | هاتاي
tr-antakya | town | tr-hatay | Antakya, Antioch | أنطاكيا, انطاكيا
tr-kilis | city | | Kilis | كيليس
tr-sanliurfa | city | | Sanliurfa, Urfa | شانلي أورفا, أورفا
tr-suruc | town | tr-sanliurfa | Suruc | سروج
tr-mardin | city | | Mardin | ماردين
tr-sirnak | city | | Sirnak | شرناق
tr-hakkari | city | | Hakkari | هكاري
tr-van | city | | Van province | *وان
tr-adana | city | | Adana | أضنة, اضنة
tr-incirlik | site | tr-adana | Incirlik | إنجرليك, انجرليك
tr-mersin | city | | Mersin | مرسين
tr-antalya | city | | Antalya | أنطاليا, انطاليا
tr-kahramanmaras | city | | Kahramanmaras | كهرمان مرعش
tr-malatya | city | | Malatya | ملاطية
tr-batman | city | | Batman province | *باتمان
tr-siirt | city | | Siirt | سعرت
tr-tunceli | city | | Tunceli | تونجلي
tr-cizre | town | tr-sirnak | Cizre | جزرة
tr-nusaybin | town | tr-mardin | Nusaybin | نصيبين
tr-bursa | city | | Bursa | بورصة التركية
tr-konya | city | | Konya | قونية
tr-trabzon | city | | Trabzon | طرابزون
af-kabul | city | | Kabul | كابول, كابل
af-kandahar | city | | Kandahar | قندهار
af-helmand | province | | Helmand | هلمند
af-lashkar-gah | town | af-helmand | Lashkar Gah | لشكركاه, لشكر كاه
af-herat | city | | Herat | هرات, هراة
af-kunduz | city | | Kunduz | قندوز, كندوز
af-nangarhar | province | | Nangarhar | ننغرهار, ننكرهار, نانغرهار
af-jalalabad | town | af-nangarhar | Jalalabad | جلال آباد, جلال اباد
af-balkh | province | | Balkh | بلخ
af-mazar-i-sharif | town | af-balkh | Mazar-i-Sharif, Mazar-e-Sharif | مزار شريف, مزار الشريف
af-ghazni | city | | Ghazni | غزني
af-logar | province | | Logar | لوغر, لوكر
af-paktia | province | | Paktia | بكتيا, باكتيا
af-paktika | province | | Paktika | بكتيكا, باكتيكا
af-khost | city | | Khost | خوست
af-kunar | province | | Kunar | كونر, كنر
af-laghman | province | | Laghman | لغمان
af-kapisa | province | | Kapisa | كابيسا
af-parwan | province | | Parwan | بروان
af-bagram | site | af-parwan | Bagram | باغرام, بغرام, بجرام
af-panjshir | province | | Panjshir | بانشير, بنجشير
af-baghlan | province | | Baghlan | بغلان
af-takhar | province | | Takhar | تخار
af-badakhshan | province | | Badakhshan | بدخشان
af-faryab | province | | Faryab | فارياب
af-jowzjan | province | | Jowzjan | جوزجان
af-sar-e-pul | province | | Sar-e Pul, Sar-e-Pul | سربل
af-samangan | province | | Samangan | سمنغان
af-bamyan | province | | Bamyan, Bamiyan | باميان
af-wardak | province | | Wardak, Maidan Wardak | وردك, ميدان وردك
af-ghor | province | | Ghor | *غور
af-farah | province | | Farah province | *فراه
af-nimruz | province | | Nimruz, Nimroz | نيمروز
af-zabul | province | | Zabul | زابل
af-uruzgan | province | | Uruzgan, Oruzgan | أروزكان, أورزغان
af-nuristan | province | | Nuristan | نورستان
af-daikundi | province | | Daikundi | دايكندي
af-badghis | province | | Badghis | بادغيس
pk-islamabad | city | | Islamabad | إسلام آباد, اسلام آباد, إسلام أباد
pk-karachi | town | | Karachi | كراتشي
pk-lahore | town | | Lahore | لاهور
pk-peshawar | town | | Peshawar | بيشاور
pk-quetta | town | | Quetta | كويتا
pk-balochistan | province | | Balochistan, Baluchistan | بلوشستان
pk-khyber-pakhtunkhwa | province | | Khyber Pakhtunkhwa | خيبر بختونخوا
pk-punjab | province | | | البنجاب الباكستاني
pk-sindh | province | | Sindh | *السند
pk-waziristan | district | | Waziristan, North Waziristan, South Waziristan | وزيرستان
pk-rawalpindi | town | | Rawalpindi | راولبندي
pk-swat | district | | Swat | وادي سوات
in-kashmir | province | | Kashmir | كشمير
`);
