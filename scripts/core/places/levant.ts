import { places } from "./rows.ts";

/** Syria, Lebanon, Jordan, Palestine, Israel: provinces (names after iso3166-2-db, MIT) and, by hand from the press, towns and sites. */
export const LEVANT = places(`
sy-damascus | city | | Damascus | دمشق
sy-rif-dimashq | province | | Rif Dimashq, Damascus countryside, Rural Damascus | ريف دمشق
sy-aleppo | city | | Aleppo | حلب
sy-homs | city | | Homs | حمص
sy-hama | city | | Hama | *حماة, *حماه
sy-idlib | city | | Idlib | إدلب, ادلب
sy-latakia | city | | Latakia | اللاذقية
sy-tartus | city | | Tartus, Tartous | طرطوس
sy-raqqa | city | | Raqqa, Raqqah | الرقة
sy-deir-ez-zor | city | | Deir ez-Zor, Deir al-Zor, Deir al-Zour, Deir Ezzor, Deir el-Zour, Deir al-Zawr | دير الزور, ديرالزور
sy-hasakah | city | | Hasakah, Hasaka, Hassakeh | الحسكة
sy-daraa | city | | Daraa, Deraa | درعا
sy-suwayda | city | | Suwayda, Sweida, Sueida | السويداء
sy-quneitra | city | | Quneitra | القنيطرة
sy-golan | province | | Golan Heights, Golan | الجولان, هضبة الجولان
sy-qamishli | town | sy-hasakah | Qamishli | القامشلي
sy-ras-al-ain | town | sy-hasakah | Ras al-Ain, Ras al-Ayn | رأس العين
sy-al-hol | site | sy-hasakah | al-Hol, al-Hawl | الهول
sy-shaddadi | town | sy-hasakah | Shaddadi, Shadadi | الشدادي
sy-tal-tamr | town | sy-hasakah | Tal Tamr, Tel Tamer | تل تمر
sy-malikiyah | town | sy-hasakah | Malikiyah, Derik | المالكية
sy-kobani | town | sy-aleppo | Kobani, Kobane, Ain al-Arab | كوباني, عين العرب
sy-manbij | town | sy-aleppo | Manbij | منبج
sy-azaz | town | sy-aleppo | Azaz | أعزاز, اعزاز
sy-afrin | town | sy-aleppo | Afrin | عفرين
sy-al-bab | town | sy-aleppo | al-Bab | *الباب
sy-jarablus | town | sy-aleppo | Jarablus, Jarabulus | جرابلس
sy-tal-rifaat | town | sy-aleppo | Tal Rifaat, Tel Rifaat | تل رفعت
sy-marea | town | sy-aleppo | Marea | مارع
sy-dabiq | town | sy-aleppo | Dabiq | دابق
sy-saraqib | town | sy-idlib | Saraqib, Saraqeb | سراقب
sy-maarat-al-numan | town | sy-idlib | Maarat al-Numan, Maaret al-Numan | معرة النعمان
sy-jisr-al-shughour | town | sy-idlib | Jisr al-Shughour, Jisr al-Shughur | جسر الشغور
sy-khan-sheikhoun | town | sy-idlib | Khan Sheikhoun, Khan Shaykhun | خان شيخون
sy-ariha | town | sy-idlib | Ariha | أريحا السورية
sy-sarmada | town | sy-idlib | Sarmada | سرمدا
sy-kafr-nabl | town | sy-idlib | Kafr Nabl, Kafranbel | كفرنبل
sy-bab-al-hawa | site | sy-idlib | Bab al-Hawa | باب الهوى
sy-palmyra | town | sy-homs | Palmyra, Tadmur | تدمر
sy-rastan | town | sy-homs | Rastan | الرستن
sy-qusayr | town | sy-homs | Qusayr, Qusair | القصير
sy-tanf | site | sy-homs | al-Tanf, Tanf | التنف
sy-t4 | site | sy-homs | T4 | التيفور
sy-shayrat | site | sy-homs | Shayrat | الشعيرات
sy-salamiyah | town | sy-hama | Salamiyah | السلمية
sy-hmeimim | site | sy-latakia | Hmeimim, Khmeimim | حميميم
sy-banias | town | sy-tartus | Banias, Baniyas | بانياس
sy-tabqa | town | sy-raqqa | Tabqa | الطبقة
sy-tal-abyad | town | sy-raqqa | Tal Abyad, Tel Abyad | تل أبيض, تل ابيض
sy-ain-issa | town | sy-raqqa | Ain Issa | عين عيسى
sy-bukamal | town | sy-deir-ez-zor | Albu Kamal, Abu Kamal, Boukamal, al-Bukamal | البوكمال, البو كمال
sy-mayadin | town | sy-deir-ez-zor | Mayadin, Mayadeen | *الميادين
sy-baghouz | town | sy-deir-ez-zor | Baghouz, Baghuz | الباغوز
sy-hajin | town | sy-deir-ez-zor | Hajin | هجين
sy-omar-field | site | sy-deir-ez-zor | al-Omar, Omar oil field | حقل العمر
sy-ghouta | district | sy-rif-dimashq | Ghouta, Eastern Ghouta | الغوطة, الغوطة الشرقية
sy-douma | town | sy-rif-dimashq | Douma | دوما
sy-zabadani | town | sy-rif-dimashq | Zabadani | الزبداني
sy-daraya | town | sy-rif-dimashq | Daraya | داريا
sy-madaya | town | sy-rif-dimashq | Madaya | مضايا
sy-yarmouk | district | sy-damascus | Yarmouk | *اليرموك
sy-jaramana | town | sy-rif-dimashq | Jaramana | جرمانا
sy-sayyida-zaynab | town | sy-rif-dimashq | Sayyida Zeinab, Sayeda Zeinab | السيدة زينب
sy-nawa | town | sy-daraa | Nawa | *نوى
lb-beirut | city | | Beirut | بيروت
lb-mount-lebanon | province | | Mount Lebanon | جبل لبنان
lb-bekaa | province | | Bekaa, Beqaa, Bekaa Valley | البقاع, سهل البقاع
lb-akkar | province | | Akkar | عكار
lb-baalbek | city | | Baalbek, Baalbek-Hermel | بعلبك, بعلبك الهرمل
lb-nabatieh | city | | Nabatieh, Nabatiyeh | النبطية
lb-south | province | | South Lebanon | جنوب لبنان, الجنوب اللبناني
lb-tripoli | town | | Tripoli | طرابلس, طرابلس الشام
lb-sidon | town | lb-south | Sidon, Saida | صيدا
lb-tyre | town | lb-south | Tyre | *صور
lb-naqoura | town | lb-south | Naqoura | الناقورة
lb-bint-jbeil | town | lb-nabatieh | Bint Jbeil | بنت جبيل
lb-marjayoun | town | lb-nabatieh | Marjayoun | مرجعيون
lb-khiam | town | lb-nabatieh | Khiam | الخيام
lb-arsal | town | lb-baalbek | Arsal | عرسال
lb-zahle | town | lb-bekaa | Zahle | زحلة
lb-hermel | town | lb-baalbek | Hermel | الهرمل
lb-jounieh | town | lb-mount-lebanon | Jounieh | جونية, جونيه
lb-ain-al-hilweh | site | lb-south | Ain al-Hilweh, Ein el-Hilweh | عين الحلوة
lb-dahiyeh | district | lb-beirut | Dahiyeh, southern suburbs of Beirut | الضاحية الجنوبية
jo-amman | city | | Amman | *عمان
jo-irbid | city | | Irbid | إربد, اربد
jo-zarqa | city | | Zarqa | الزرقاء
jo-mafraq | city | | Mafraq | المفرق
jo-karak | city | | Karak | الكرك
jo-maan | city | | Maan | معان
jo-tafilah | city | | Tafilah | الطفيلة
jo-aqaba | city | | Aqaba | العقبة
jo-madaba | city | | Madaba | مادبا
jo-balqa | province | | Balqa | البلقاء
jo-salt | town | jo-balqa | Salt | *السلط
jo-jerash | city | | Jerash | جرش
jo-ajloun | city | | Ajloun | عجلون
jo-zaatari | site | jo-mafraq | Zaatari | الزعتري
jo-rukban | site | jo-mafraq | Rukban | الركبان
ps-west-bank | province | | West Bank | الضفة الغربية, الضفة
ps-gaza | province | | Gaza, Gaza Strip | غزة, قطاع غزة
ps-gaza-city | town | ps-gaza | Gaza City | مدينة غزة
ps-jerusalem | town | | East Jerusalem | القدس الشرقية, القدس المحتلة
il-jerusalem | town | | Jerusalem | القدس
ps-ramallah | city | ps-west-bank | Ramallah | رام الله
ps-nablus | town | ps-west-bank | Nablus | نابلس
ps-jenin | town | ps-west-bank | Jenin | جنين
ps-hebron | town | ps-west-bank | Hebron | *الخليل
ps-bethlehem | town | ps-west-bank | Bethlehem | بيت لحم
ps-tulkarm | town | ps-west-bank | Tulkarm | طولكرم
ps-qalqilya | town | ps-west-bank | Qalqilya | قلقيلية
ps-jericho | town | ps-west-bank | Jericho | أريحا, اريحا
ps-tubas | town | ps-west-bank | Tubas | طوباس
ps-salfit | town | ps-west-bank | Salfit | سلفيت
ps-khan-yunis | town | ps-gaza | Khan Younis, Khan Yunis | خان يونس, خانيونس
ps-rafah | town | ps-gaza | Rafah | رفح
ps-deir-al-balah | town | ps-gaza | Deir al-Balah | دير البلح
ps-jabalia | town | ps-gaza | Jabalia, Jabaliya | جباليا
ps-beit-hanoun | town | ps-gaza | Beit Hanoun | بيت حانون
ps-beit-lahia | town | ps-gaza | Beit Lahia, Beit Lahiya | بيت لاهيا
ps-nuseirat | town | ps-gaza | Nuseirat | النصيرات
ps-shejaiya | district | ps-gaza-city | Shejaiya, Shujaiya | الشجاعية
il-tel-aviv | town | | Tel Aviv | تل أبيب, تل ابيب
il-haifa | town | | Haifa | حيفا
il-sderot | town | | Sderot | سديروت
il-ashkelon | town | | Ashkelon | عسقلان
il-ashdod | town | | Ashdod | أسدود, أشدود
il-beersheba | town | | Beersheba | بئر السبع
il-eilat | town | | Eilat | إيلات, ايلات
il-nazareth | town | | Nazareth | *الناصرة
il-acre | town | | Acre | *عكا
il-jaffa | town | | Jaffa | يافا
il-kiryat-shmona | town | | Kiryat Shmona | كريات شمونة
`);
