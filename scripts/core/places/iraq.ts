import { places } from "./rows.ts";

/** Iraq: its provinces (names after iso3166-2-db, MIT), its towns, districts and sites by hand from the Arabic and English press. */
export const IRAQ = places(`
iq-baghdad | city | | Baghdad | بغداد
iq-basra | city | | Basra, Basrah | البصرة
iq-nineveh | province | | Nineveh, Ninewa, Ninawa | نينوى
iq-erbil | city | | Erbil, Arbil, Irbil | أربيل, اربيل, هولير
iq-sulaymaniyah | city | | Sulaymaniyah, Sulaimaniya, Sulaimaniyah, Sulaymaniya, Slemani | السليمانية
iq-dohuk | city | | Dohuk, Duhok, Dahuk | دهوك
iq-kirkuk | city | | Kirkuk | كركوك
iq-anbar | province | | Anbar, Al Anbar, al-Anbar | الأنبار, الانبار
iq-salah-al-din | province | | Salahuddin, Salah al-Din, Salaheddin, Salahaddin, Saladin | صلاح الدين
iq-diyala | province | | Diyala | ديالى
iq-babil | province | | Babil, Babylon | بابل
iq-karbala | city | | Karbala, Kerbala | كربلاء
iq-najaf | city | | Najaf | النجف, النجف الأشرف
iq-wasit | province | | Wasit | واسط
iq-qadisiyah | province | | Qadisiyah, Qadisiya, al-Qadisiyah | *القادسية
iq-muthanna | province | | Muthanna | *المثنى
iq-dhi-qar | province | | Dhi Qar, Thi Qar, Dhiqar | ذي قار, ذيقار
iq-maysan | province | | Maysan, Missan | ميسان
iq-halabja | city | | Halabja | حلبجة
iq-kurdistan | province | | Kurdistan, Iraqi Kurdistan, Kurdistan region | كردستان, إقليم كردستان, كوردستان, إقليم كوردستان, كردستان العراق
iq-mosul | town | iq-nineveh | Mosul | الموصل
iq-ramadi | town | iq-anbar | Ramadi | الرمادي
iq-fallujah | town | iq-anbar | Fallujah, Falluja | الفلوجة
iq-haditha | town | iq-anbar | Haditha | حديثة
iq-heet | town | iq-anbar | Hit, Heet | *هيت
iq-rutba | town | iq-anbar | Rutba, Rutbah | الرطبة
iq-qaim | town | iq-anbar | Qaim, al-Qaim, Al Qaim | القائم
iq-ana | town | iq-anbar | Anah | *عنة, *عنه
iq-rawa | town | iq-anbar | Rawa, Rawah | راوة
iq-amiriyah | town | iq-anbar | Amiriyat al-Fallujah, Amiriyah | عامرية الفلوجة, *العامرية
iq-garma | town | iq-anbar | Karma, Garma | *الكرمة
iq-habbaniyah | town | iq-anbar | Habbaniyah, Habbaniya | الحبانية
iq-khalidiyah | town | iq-anbar | Khalidiya, Khalidiyah | الخالدية
iq-baghdadi | town | iq-anbar | al-Baghdadi | *البغدادي
iq-akashat | town | iq-anbar | Akashat | عكاشات
iq-trebil | site | iq-anbar | Trebil, Trabil | طريبيل
iq-ain-al-asad | site | iq-anbar | Ain al-Asad, Ain al-Assad, Al-Asad, Ayn al-Asad, al-Asad, Al Asad | عين الأسد, عين الاسد
iq-tikrit | town | iq-salah-al-din | Tikrit | تكريت
iq-samarra | town | iq-salah-al-din | Samarra | سامراء
iq-baiji | town | iq-salah-al-din | Baiji, Beiji, Bayji | بيجي
iq-balad | town | iq-salah-al-din | Balad | *بلد
iq-dujail | town | iq-salah-al-din | Dujail | الدجيل
iq-shirqat | town | iq-salah-al-din | Shirqat, Sharqat | الشرقاط
iq-tuz | town | iq-salah-al-din | Tuz Khurmatu, Tuz Khormato, Tuz | طوز خورماتو, الطوز, طوزخورماتو
iq-dour | town | iq-salah-al-din | al-Dour | *الدور
iq-yathrib | town | iq-salah-al-din | Yathrib | يثرب
iq-amerli | town | iq-salah-al-din | Amerli, Amirli | آمرلي
iq-speicher | site | iq-salah-al-din | Camp Speicher, Speicher | سبايكر
iq-makhoul | site | iq-salah-al-din | Makhoul | مكحول
iq-hamrin | site | | Hamrin, Hemrin | حمرين
iq-baqubah | town | iq-diyala | Baqubah, Baquba | بعقوبة
iq-khanaqin | town | iq-diyala | Khanaqin, Khanaqeen | خانقين
iq-miqdadiyah | town | iq-diyala | Muqdadiya, Miqdadiyah, Muqdadiyah | المقدادية
iq-khalis | town | iq-diyala | al-Khalis | *الخالص
iq-jalawla | town | iq-diyala | Jalawla, Jalula | جلولاء
iq-mandali | town | iq-diyala | Mandali | مندلي
iq-buhriz | town | iq-diyala | Buhriz | بهرز
iq-abu-saida | town | iq-diyala | Abu Saida | أبو صيدا
iq-hawija | town | iq-kirkuk | Hawija, Hawijah | الحويجة
iq-daquq | town | iq-kirkuk | Daquq, Dakuk | داقوق
iq-dibis | town | iq-kirkuk | Dibis | الدبس
iq-riyadh | town | iq-kirkuk | | *الرياض
iq-rashad | town | iq-kirkuk | Rashad | *الرشاد
iq-tal-afar | town | iq-nineveh | Tal Afar, Tel Afar | تلعفر
iq-sinjar | town | iq-nineveh | Sinjar, Shingal | سنجار
iq-qayyarah | town | iq-nineveh | Qayyarah, Qayyara | القيارة
iq-makhmour | town | iq-nineveh | Makhmour, Makhmur | مخمور
iq-bashiqa | town | iq-nineveh | Bashiqa | بعشيقة
iq-hamdaniya | town | iq-nineveh | Hamdaniya, Qaraqosh | الحمدانية, قره قوش
iq-baaj | town | iq-nineveh | Baaj | البعاج
iq-hatra | town | iq-nineveh | Hatra | الحضر
iq-tel-kaif | town | iq-nineveh | Tel Kaif, Tel Keppe | تلكيف
iq-rabia | town | iq-nineveh | Rabia, Rabiya | ربيعة
iq-hammam-al-alil | town | iq-nineveh | Hammam al-Alil | حمام العليل
iq-zummar | town | iq-nineveh | Zummar | زمار
iq-zlikan | site | iq-nineveh | Zlikan, Zilkan | زليكان
iq-zakho | town | iq-dohuk | Zakho | زاخو
iq-amadiya | town | iq-dohuk | Amadiya, Amedi | العمادية
iq-bamerni | town | iq-dohuk | Bamerni | بامرني
iq-koya | town | iq-erbil | Koya, Koysinjaq | كويسنجق
iq-soran | town | iq-erbil | Soran | سوران
iq-shaqlawa | town | iq-erbil | Shaqlawa | شقلاوة
iq-harir | site | iq-erbil | Harir | *حرير
iq-qandil | site | iq-kurdistan | Qandil | قنديل
iq-gara | site | iq-dohuk | Gara | *كارة
iq-ranya | town | iq-sulaymaniyah | Ranya, Rania | رانية
iq-kalar | town | iq-sulaymaniyah | Kalar | كلار
iq-chamchamal | town | iq-sulaymaniyah | Chamchamal | جمجمال
iq-kifri | town | iq-diyala | Kifri | كفري
iq-hillah | town | iq-babil | Hillah, Hilla | الحلة
iq-jurf-al-sakhar | town | iq-babil | Jurf al-Sakhar, Jurf al-Sakhr | جرف الصخر, جرف النصر
iq-musayyib | town | iq-babil | Musayyib | المسيب
iq-iskandariya | town | iq-babil | Iskandariya | *الإسكندرية, *الاسكندرية
iq-mahmudiyah | town | iq-baghdad | Mahmudiyah, Mahmoudiya | *المحمودية
iq-yusufiyah | town | iq-baghdad | Yusufiyah, Yusufiya | اليوسفية
iq-latifiyah | town | iq-baghdad | Latifiyah, Latifiya | اللطيفية
iq-tarmiyah | town | iq-baghdad | Tarmiyah, Tarmiya | الطارمية
iq-taji | town | iq-baghdad | Taji | التاجي
iq-abu-ghraib | town | iq-baghdad | Abu Ghraib | أبو غريب, ابو غريب
iq-madain | town | iq-baghdad | Madain, Mada'in | *المدائن
iq-karrada | district | iq-baghdad | Karrada, Karada | الكرادة
iq-sadr-city | district | iq-baghdad | Sadr City | مدينة الصدر
iq-kadhimiya | district | iq-baghdad | Kadhimiya, Kadhimiyah | الكاظمية
iq-adhamiyah | district | iq-baghdad | Adhamiyah, Adhamiya | الأعظمية, الاعظمية
iq-dora | district | iq-baghdad | Dora | *الدورة
iq-mansour | district | iq-baghdad | Mansour | *المنصور
iq-green-zone | district | iq-baghdad | Green Zone | المنطقة الخضراء
iq-shula | district | iq-baghdad | Shula, Shuala | الشعلة
iq-bayaa | district | iq-baghdad | Bayaa | *البياع
iq-ghazaliya | district | iq-baghdad | Ghazaliya | *الغزالية
iq-new-baghdad | district | iq-baghdad | New Baghdad | بغداد الجديدة
iq-shaab | district | iq-baghdad | | *الشعب
iq-zafaraniya | district | iq-baghdad | Zafaraniya | الزعفرانية
iq-habibiya | district | iq-baghdad | Habibiya | الحبيبية
iq-wuhayshiat | district | iq-baghdad | | الوحيلات
iq-baghdad-airport | site | iq-baghdad | Baghdad International Airport, Baghdad airport | مطار بغداد, مطار بغداد الدولي
iq-victory-base | site | iq-baghdad | Camp Victory, Victory Base | قاعدة فيكتوريا, فكتوريا
iq-kut | town | iq-wasit | Kut | الكوت
iq-numaniyah | town | iq-wasit | Numaniyah | النعمانية
iq-suwaira | town | iq-wasit | Suwaira | الصويرة
iq-kufa | town | iq-najaf | Kufa | الكوفة
iq-nasiriyah | town | iq-dhi-qar | Nasiriyah, Nasiriya | الناصرية
iq-shatra | town | iq-dhi-qar | Shatra | الشطرة
iq-suq-al-shuyukh | town | iq-dhi-qar | Suq al-Shuyukh | سوق الشيوخ
iq-samawah | town | iq-muthanna | Samawah, Samawa | السماوة
iq-amarah | town | iq-maysan | Amarah, Amara | العمارة
iq-diwaniyah | city | iq-qadisiyah | Diwaniyah, Diwaniya | الديوانية
iq-umm-qasr | town | iq-basra | Umm Qasr | أم قصر, ام قصر
iq-zubair | town | iq-basra | Zubair, Zubayr | *الزبير
iq-faw | town | iq-basra | Faw, al-Faw | الفاو
iq-qurna | town | iq-basra | Qurna | القرنة
iq-safwan | town | iq-basra | Safwan | سفوان
iq-abu-al-khaseeb | town | iq-basra | Abu al-Khaseeb, Abu al-Khasib | أبو الخصيب
iq-imam-ali-base | site | iq-dhi-qar | Imam Ali base, Tallil, Talil | تليل
`);
