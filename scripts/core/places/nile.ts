import { places } from "./rows.ts";

/** Egypt, Sudan, Libya, Somalia, Djibouti: provinces (names after iso3166-2-db, MIT) and, by hand from the press, towns and sites. */
export const NILE = places(`
eg-cairo | city | | Cairo | القاهرة
eg-giza | city | | Giza | الجيزة
eg-alexandria | city | | Alexandria | الإسكندرية, الاسكندرية
eg-qalyubia | province | | Qalyubia | القليوبية
eg-sharqia | province | | Sharqia | *الشرقية
eg-gharbia | province | | Gharbia | *الغربية
eg-dakahlia | province | | Dakahlia | الدقهلية
eg-monufia | province | | Monufia | المنوفية
eg-beheira | province | | Beheira | *البحيرة
eg-kafr-el-sheikh | city | | Kafr el-Sheikh | كفر الشيخ
eg-damietta | city | | Damietta | دمياط
eg-port-said | city | | Port Said | بورسعيد, بور سعيد
eg-ismailia | city | | Ismailia | الإسماعيلية, الاسماعيلية
eg-suez | city | | Suez | السويس
eg-north-sinai | province | | North Sinai, northern Sinai | شمال سيناء, سيناء الشمالية
eg-south-sinai | province | | South Sinai, southern Sinai | جنوب سيناء
eg-sinai | province | | Sinai, Sinai Peninsula | سيناء, شبه جزيرة سيناء
eg-fayoum | city | | Fayoum, Faiyum | الفيوم
eg-beni-suef | city | | Beni Suef, Beni Sweif | بني سويف
eg-minya | city | | Minya | المنيا
eg-assiut | city | | Assiut, Asyut | أسيوط, اسيوط
eg-sohag | city | | Sohag | سوهاج
eg-qena | city | | Qena | قنا
eg-luxor | city | | Luxor | الأقصر
eg-aswan | city | | Aswan | أسوان, اسوان
eg-red-sea | province | | Red Sea governorate | *البحر الأحمر
eg-new-valley | province | | New Valley | الوادي الجديد
eg-matrouh | city | | Matrouh, Marsa Matrouh | مطروح, مرسى مطروح
eg-arish | town | eg-north-sinai | Arish, El Arish, al-Arish | العريش
eg-sheikh-zuweid | town | eg-north-sinai | Sheikh Zuweid | الشيخ زويد
eg-bir-al-abd | town | eg-north-sinai | Bir al-Abd | بئر العبد
eg-rafah | town | eg-north-sinai | | رفح المصرية
eg-sharm-el-sheikh | town | eg-south-sinai | Sharm el-Sheikh | شرم الشيخ
eg-hurghada | town | eg-red-sea | Hurghada | الغردقة
eg-tanta | town | eg-gharbia | Tanta | طنطا
eg-mansoura | town | eg-dakahlia | Mansoura | *المنصورة
eg-suez-canal | site | | Suez Canal | قناة السويس
sd-khartoum | city | | Khartoum | الخرطوم
sd-omdurman | town | sd-khartoum | Omdurman | أم درمان, ام درمان
sd-bahri | town | sd-khartoum | Khartoum North | الخرطوم بحري
sd-north-darfur | province | | North Darfur | شمال دارفور
sd-south-darfur | province | | South Darfur | جنوب دارفور
sd-west-darfur | province | | West Darfur | غرب دارفور
sd-east-darfur | province | | East Darfur | شرق دارفور
sd-central-darfur | province | | Central Darfur | وسط دارفور
sd-darfur | province | | Darfur | دارفور
sd-north-kordofan | province | | North Kordofan | شمال كردفان
sd-south-kordofan | province | | South Kordofan | جنوب كردفان
sd-west-kordofan | province | | West Kordofan | غرب كردفان
sd-gezira | province | | Gezira, al-Jazira state | ولاية الجزيرة
sd-gedaref | city | | Gedaref, al-Qadarif | القضارف
sd-kassala | city | | Kassala | كسلا
sd-red-sea | province | | Red Sea state | ولاية البحر الأحمر
sd-river-nile | province | | River Nile state | نهر النيل
sd-northern | province | | Northern State | *الشمالية السودانية
sd-white-nile | province | | White Nile state | *النيل الأبيض
sd-blue-nile | province | | Blue Nile state | *النيل الأزرق
sd-sennar | city | | Sennar | سنار
sd-port-sudan | town | sd-red-sea | Port Sudan | بورتسودان, بور تسودان
sd-el-fasher | town | sd-north-darfur | El Fasher, El-Fasher, al-Fashir | الفاشر
sd-nyala | town | sd-south-darfur | Nyala | نيالا
sd-el-geneina | town | sd-west-darfur | El Geneina, El-Geneina | الجنينة
sd-el-obeid | town | sd-north-kordofan | El Obeid, El-Obeid | الأبيض السودانية
sd-wad-madani | town | sd-gezira | Wad Madani, Wad Medani | ود مدني
sd-abyei | district | | Abyei | أبيي
ly-tripoli | town | | Tripoli | طرابلس, طرابلس الغرب
ly-benghazi | city | | Benghazi | بنغازي
ly-misrata | city | | Misrata | مصراتة
ly-sirte | city | | Sirte | سرت
ly-derna | city | | Derna | درنة
ly-sabha | city | | Sabha, Sebha | سبها
ly-tobruk | town | ly-butnan | Tobruk | طبرق
ly-butnan | province | | Butnan | البطنان
ly-marj | city | | Marj | *المرج
ly-kufra | city | | Kufra | الكفرة
ly-jabal-akhdar | province | | Jabal al Akhdar | الجبل الأخضر
ly-jabal-gharbi | province | | Nafusa Mountains, Jabal al Gharbi | الجبل الغربي, جبل نفوسة
ly-nalut | city | | Nalut | نالوت
ly-murzuq | city | | Murzuq | مرزق
ly-ghat | city | | Ghat | غات
ly-zawiya | city | | Zawiya, Zawiyah | *الزاوية
ly-wadi-al-shatii | province | | Wadi al Shatii | وادي الشاطئ
ly-jufra | province | | Jufra | الجفرة
ly-nuqat-al-khams | province | | Nuqat al Khams | النقاط الخمس
ly-jafara | province | | Jafara | الجفارة
ly-murqub | province | | Murqub | *المرقب
ly-wahat | province | | Al Wahat | *الواحات
ly-wadi-al-hayaa | province | | Wadi al Hayaa | وادي الحياة
ly-ajdabiya | town | ly-wahat | Ajdabiya | أجدابيا, اجدابيا
ly-bani-walid | town | ly-misrata | Bani Walid | بني وليد
ly-tarhuna | town | ly-murqub | Tarhuna | ترهونة
ly-gharyan | town | ly-jabal-gharbi | Gharyan | غريان
ly-zintan | town | ly-jabal-gharbi | Zintan | الزنتان
ly-sabratha | town | ly-zawiya | Sabratha | صبراتة
ly-brega | town | ly-wahat | Brega | البريقة
ly-ras-lanuf | town | | Ras Lanuf | رأس لانوف
ly-bayda | town | ly-jabal-akhdar | | البيضاء الليبية
so-mogadishu | city | | Mogadishu | مقديشو, مقديشيو
so-banaadir | province | | Banaadir, Banadir | بنادر
so-lower-shabelle | province | | Lower Shabelle, Lower Shebelle | شبيلي السفلى
so-middle-shabelle | province | | Middle Shabelle | شبيلي الوسطى
so-lower-juba | province | | Lower Juba, Lower Jubba | جوبا السفلى
so-middle-juba | province | | Middle Juba | جوبا الوسطى
so-hiran | province | | Hiran, Hiiraan | هيران
so-galguduud | province | | Galguduud | جلجدود
so-mudug | province | | Mudug | مدق
so-nugal | province | | Nugal | نوغال, نوجال
so-bari | province | | | *باري
so-bay | province | | | *باي
so-bakool | province | | Bakool | باكول
so-gedo | province | | Gedo | جدو
so-awdal | province | | Awdal | أودل
so-woqooyi-galbeed | province | | Woqooyi Galbeed | ووقويي جالبيد
so-togdheer | province | | Togdheer | توجدير
so-sanaag | province | | Sanaag | سناج
so-sool | province | | | *سول الصومالية
so-puntland | province | | Puntland | بونتلاند, بونت لاند
so-somaliland | province | | Somaliland | أرض الصومال
so-kismayo | town | so-lower-juba | Kismayo | كيسمايو
so-baidoa | town | so-bay | Baidoa | بيدوا
so-hargeisa | town | so-woqooyi-galbeed | Hargeisa | هرجيسا
dj-tadjourah | province | | Tadjourah | تاجورة
dj-obock | province | | Obock | أوبوك
dj-dikhil | province | | Dikhil | دخيل
dj-ali-sabieh | province | | Ali Sabieh | علي صبيح
dj-arta | province | | Arta | عرتا
`);
