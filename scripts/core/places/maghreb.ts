import { places } from "./rows.ts";

/** Tunisia, Algeria, Morocco, Mauritania: provinces (names after iso3166-2-db, MIT, cleaned) and towns of the news. */
export const MAGHREB = places(`
tn-zaghouan | city | | Zaghouan | زغوان
tn-tunis | city | | Tunis | تونس العاصمة, العاصمة التونسية
tn-tozeur | city | | Tozeur | توزر
tn-tataouine | city | | Tataouine | تطاوين
tn-sousse | city | | Sousse | سوسة
tn-siliana | city | | Siliana | سليانة
tn-sidi-bouzid | city | | Sidi Bouzid | سيدي بوزيد
tn-sfax | city | | Sfax | صفاقس
tn-kebili | city | | Kebili | *قبلي
tn-gafsa | city | | Gafsa | قفصة
tn-gabes | city | | Gabes | قابس
tn-nabeul | city | | Nabeul | *نابل
tn-medenine | city | | Medenine | مدنين
tn-jendouba | city | | Jendouba | جندوبة
tn-ben-arous | city | | Ben Arous | بن عروس
tn-bizerte | city | | Bizerte | بنزرت
tn-beja | city | | Beja | *باجة
tn-ariana | city | | Ariana | أريانة
tn-kairouan | city | | Kairouan | القيروان
tn-kasserine | city | | Kasserine | القصرين
tn-monastir | city | | Monastir | المنستير
tn-mahdia | city | | Mahdia | *المهدية
tn-kef | city | | Kef | *الكاف
tn-manouba | city | | Manouba | منوبة
dz-tlemcen | city | | Tlemcen | تلمسان
dz-tizi-ouzou | city | | Tizi Ouzou | تيزي وزو
dz-tissemsilt | city | | Tissemsilt | تيسمسيلت
dz-tipaza | city | | Tipaza | تيبازة
dz-tindouf | city | | Tindouf | تندوف
dz-tiaret | city | | Tiaret | تيارت
dz-tebessa | city | | Tebessa | تبسة
dz-tamanrasset | city | | Tamanrasset | تمنراست
dz-souk-ahras | city | | Souk Ahras | سوق أهراس
dz-skikda | city | | Skikda | سكيكدة
dz-sidi-bel-abbes | city | | Sidi Bel Abbes | سيدي بلعباس
dz-setif | city | | Setif | سطيف
dz-saida | city | | Saida | *سعيدة
dz-relizane | city | | Relizane | غليزان
dz-oum-el-bouaghi | city | | Oum El Bouaghi | أم البواقي
dz-ouargla | city | | Ouargla | ورقلة
dz-oran | city | | Oran | وهران
dz-naama | city | | Naama | النعامة
dz-msila | city | | M'Sila | *المسيلة
dz-mostaganem | city | | Mostaganem | مستغانم
dz-mila | city | | Mila | ميلة
dz-medea | city | | Medea | *المدية
dz-mascara | city | | Mascara | *معسكر
dz-laghouat | city | | Laghouat | الأغواط
dz-khenchela | city | | Khenchela | خنشلة
dz-jijel | city | | Jijel | جيجل
dz-illizi | city | | Illizi | إليزي
dz-guelma | city | | Guelma | قالمة
dz-ghardaia | city | | Ghardaia | غرداية
dz-el-taref | city | | El Taref | الطارف
dz-el-oued | city | | El Oued | *الوادي
dz-el-bayadh | city | | El Bayadh | *البيض
dz-djelfa | city | | Djelfa | *الجلفة
dz-constantine | city | | Constantine | قسنطينة
dz-chlef | city | | Chlef | الشلف
dz-boumerdes | city | | Boumerdes | بومرداس
dz-bouira | city | | Bouira | البويرة
dz-bordj-bou-arreridj | city | | Bordj Bou Arreridj | برج بوعريريج
dz-blida | city | | Blida | البليدة
dz-biskra | city | | Biskra | بسكرة
dz-bejaia | city | | Bejaia | بجاية
dz-bechar | city | | Bechar | *بشار
dz-batna | city | | Batna | باتنة
dz-annaba | city | | Annaba | عنابة
dz-algiers | city | | Algiers | الجزائر العاصمة, العاصمة الجزائرية
dz-ain-temouchent | city | | Ain Temouchent | عين تموشنت
dz-ain-defla | city | | Ain Defla | عين الدفلى
dz-adrar | city | | Adrar | أدرار
tn-djerba | town | tn-medenine | Djerba | جربة
tn-ben-guerdane | town | tn-medenine | Ben Guerdane | بن قردان
tn-chaambi | site | tn-kasserine | Mount Chaambi, Chaambi | جبل الشعانبي, الشعانبي
tn-carthage | town | tn-tunis | Carthage | قرطاج
dz-hassi-messaoud | town | dz-ouargla | Hassi Messaoud | حاسي مسعود
dz-in-amenas | site | dz-illizi | In Amenas | عين أميناس, إن أميناس
ma-rabat | town | | Rabat | الرباط
ma-casablanca | town | | Casablanca | الدار البيضاء
ma-marrakesh | town | | Marrakesh, Marrakech | مراكش
ma-fez | town | | Fez | *فاس
ma-tangier | town | | Tangier | طنجة
ma-tetouan | town | | Tetouan | تطوان
ma-meknes | town | | Meknes | مكناس
ma-agadir | town | | Agadir | أغادير, أكادير
ma-oujda | town | | Oujda | وجدة
ma-al-hoceima | town | | Al Hoceima | الحسيمة
ma-nador | town | | Nador | الناظور
ma-kenitra | town | | Kenitra | *القنيطرة المغربية
ma-taza | town | | Taza | تازة
ma-safi | town | | Safi | آسفي
ma-essaouira | town | | Essaouira | الصويرة المغربية
ma-laayoune | town | | Laayoune, El Aaiun | العيون المغربية, *العيون
ma-dakhla | town | | Dakhla | *الداخلة
ma-rif | province | | | الريف المغربي
ma-tangier-tetouan | province | | Tanger-Tetouan-Al Hoceima | طنجة تطوان الحسيمة
ma-oriental | province | | Oriental region | جهة الشرق, الجهة الشرقية
ma-fez-meknes | province | | Fès-Meknès | فاس مكناس
ma-beni-mellal | province | | Béni Mellal-Khénifra, Beni Mellal | بني ملال خنيفرة, بني ملال
ma-casablanca-settat | province | | Casablanca-Settat | الدار البيضاء سطات
ma-marrakesh-safi | province | | Marrakesh-Safi | مراكش آسفي
ma-draa-tafilalet | province | | Drâa-Tafilalet | درعة تافيلالت
ma-souss-massa | province | | Souss-Massa | سوس ماسة
ma-guelmim | province | | Guelmim-Oued Noun, Guelmim | كلميم واد نون, كلميم
mr-nouakchott | city | | Nouakchott | نواكشوط
mr-nouadhibou | town | | Nouadhibou | نواذيبو
mr-adrar | province | | | *آدرار
mr-assaba | province | | Assaba | *العصابة
mr-brakna | province | | Brakna | البراكنة, لبراكنة
mr-gorgol | province | | Gorgol | كوركول
mr-guidimaka | province | | Guidimaka | غيديماغا, كيدي ماغا
mr-hodh-chargui | province | | Hodh Ech Chargui | الحوض الشرقي
mr-hodh-gharbi | province | | Hodh El Gharbi | الحوض الغربي
mr-inchiri | province | | Inchiri | إينشيري
mr-tagant | province | | Tagant | تكانت
mr-tiris-zemmour | province | | Tiris Zemmour | تيرس زمور
mr-trarza | province | | Trarza | الترارزة, اترارزة
`);
