import { places } from "./rows.ts";

/** Yemen, Saudi Arabia and the Gulf: provinces (names after iso3166-2-db, MIT) and, by hand from the press, towns and sites. */
export const ARABIA = places(`
ye-sanaa | city | | Sanaa, Sana'a, Sana’a | صنعاء
ye-aden | city | | Aden | عدن
ye-taiz | city | | Taiz, Taez, Taizz | تعز
ye-hodeidah | city | | Hodeidah, Hodeida, Hudaydah | الحديدة
ye-marib | city | | Marib, Maarib | مأرب, مارب
ye-saada | city | | Saada, Saadah, Sadah | صعدة
ye-jawf | province | | Jawf | الجوف
ye-hajjah | province | | Hajjah, Hajja | حجة
ye-ibb | city | | Ibb | إب
ye-dhamar | city | | Dhamar | ذمار
ye-bayda | city | | Bayda, Al Bayda | *البيضاء
ye-abyan | province | | Abyan | أبين
ye-lahij | province | | Lahij, Lahj | لحج
ye-dhale | city | | Dhale, Dali, al-Dhale | الضالع
ye-shabwa | province | | Shabwa, Shabwah | شبوة
ye-hadramawt | province | | Hadramawt, Hadhramaut, Hadramout | حضرموت
ye-mahra | province | | Mahra, Mahrah | المهرة
ye-amran | city | | Amran | *عمران
ye-mahwit | city | | Mahwit | المحويت
ye-raymah | province | | Raymah, Raymah | ريمة
ye-socotra | province | | Socotra | سقطرى
ye-mukalla | town | ye-hadramawt | Mukalla | المكلا
ye-seiyun | town | ye-hadramawt | Seiyun, Sayun | سيئون
ye-zinjibar | town | ye-abyan | Zinjibar, Zinjubar | زنجبار
ye-mocha | town | ye-taiz | Mocha, Mokha | المخا
ye-ataq | town | ye-shabwa | Ataq | عتق
ye-bab-al-mandab | site | | Bab al-Mandab, Bab el-Mandeb | باب المندب
ye-harad | town | ye-hajjah | Haradh, Harad | حرض
ye-midi | town | ye-hajjah | Midi | ميدي
ye-nihm | district | ye-sanaa | Nihm, Nehm | نهم
ye-sirwah | district | ye-marib | Sirwah | صرواح
ye-al-anad | site | ye-lahij | al-Anad | العند
sa-riyadh | city | | Riyadh | الرياض
sa-makkah | province | | Mecca, Makkah | مكة, مكة المكرمة
sa-madinah | city | | Medina, Madinah | المدينة المنورة
sa-eastern | province | | Eastern Province | المنطقة الشرقية
sa-qassim | province | | Qassim | القصيم
sa-asir | province | | Asir | *عسير, منطقة عسير
sa-tabuk | city | | Tabuk | تبوك
sa-hail | city | | Hail | *حائل
sa-northern-borders | province | | Northern Borders | *الحدود الشمالية
sa-jizan | city | | Jizan, Jazan | جازان, جيزان
sa-najran | city | | Najran | نجران
sa-bahah | province | | Bahah | الباحة
sa-jawf | province | | al-Jouf | *الجوف
sa-jeddah | town | sa-makkah | Jeddah, Jiddah | جدة
sa-taif | town | sa-makkah | Taif | الطائف
sa-dammam | town | sa-eastern | Dammam | الدمام
sa-dhahran | town | sa-eastern | Dhahran | الظهران
sa-qatif | town | sa-eastern | Qatif | القطيف
sa-ahsa | town | sa-eastern | Ahsa, Hofuf | الأحساء, الهفوف
sa-abqaiq | site | sa-eastern | Abqaiq | بقيق
sa-khurais | site | sa-eastern | Khurais | خريص
sa-abha | town | sa-asir | Abha | أبها
sa-khamis-mushait | town | sa-asir | Khamis Mushait | خميس مشيط
sa-yanbu | town | sa-madinah | Yanbu | ينبع
sa-arar | town | sa-northern-borders | Arar | عرعر
ae-abu-dhabi | city | | Abu Dhabi | أبوظبي, أبو ظبي, ابوظبي
ae-dubai | city | | Dubai | دبي
ae-sharjah | city | | Sharjah | الشارقة
ae-ajman | city | | Ajman | عجمان
ae-umm-al-quwain | city | | Umm al-Quwain | أم القيوين
ae-ras-al-khaimah | city | | Ras al-Khaimah | رأس الخيمة
ae-fujairah | city | | Fujairah | الفجيرة
ae-al-ain | town | ae-abu-dhabi | | مدينة العين
om-muscat | city | | Muscat | مسقط
om-dhofar | province | | Dhofar | ظفار
om-musandam | province | | Musandam | مسندم
om-buraimi | province | | Buraimi | البريمي
om-dakhiliyah | province | | Ad Dakhiliyah | *الداخلية العمانية
om-dhahirah | province | | Ad Dhahirah | *الظاهرة
om-batinah | province | | Al Batinah | *الباطنة
om-sharqiyah | province | | | *الشرقية العمانية
om-wusta | province | | Al Wusta | *الوسطى
om-salalah | town | om-dhofar | Salalah | صلالة
om-sohar | town | om-batinah | Sohar | صحار
kw-kuwait-city | town | | Kuwait City | مدينة الكويت
kw-asimah | province | | Al Asimah | *العاصمة
kw-hawalli | province | | Hawalli | حولي
kw-farwaniyah | province | | Farwaniyah | الفروانية
kw-ahmadi | province | | Ahmadi | *الأحمدي
kw-jahra | province | | Jahra | الجهراء
kw-mubarak-al-kabeer | province | | Mubarak Al-Kabeer | مبارك الكبير
bh-manama | town | | Manama | المنامة
bh-capital | province | | | *العاصمة البحرينية
bh-muharraq | city | | Muharraq | المحرق
bh-northern | province | | | *الشمالية
bh-southern | province | | | *الجنوبية
bh-sitra | town | | Sitra | سترة
qa-doha | city | | Doha | الدوحة
qa-al-udeid | site | | Al Udeid, Al-Udeid | العديد الجوية, *العديد
qa-rayyan | city | | Al Rayyan | *الريان
qa-wakrah | city | | Al Wakrah | الوكرة
qa-khor | city | | Al Khor | *الخور
qa-umm-salal | province | | Umm Salal | أم صلال
qa-daayen | province | | Al Daayen | الضعاين
qa-shamal | province | | Madinat ash Shamal | مدينة الشمال
qa-shahaniya | province | | Al Shahaniya | الشيحانية
`);
