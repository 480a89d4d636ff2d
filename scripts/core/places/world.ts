import { places } from "./rows.ts";

/** Capitals and cities of the rest of the world, as Arabic and English newspapers write them. By hand. */
export const WORLD = places(`
us-washington | town | | Washington, Washington D.C. | واشنطن
us-new-york | town | | New York | نيويورك
us-los-angeles | town | | Los Angeles | لوس أنجلوس, لوس أنجليس
us-chicago | town | | Chicago | شيكاغو
us-texas | province | | Texas | تكساس
us-california | province | | California | كاليفورنيا
us-florida | province | | Florida | فلوريدا
us-boston | town | | Boston | بوسطن
us-orlando | town | | Orlando | أورلاندو
us-virginia | province | | Virginia | فرجينيا, فيرجينيا
us-guantanamo | site | | Guantanamo, Guantanamo Bay | غوانتانامو, غوانتنامو
gb-london | town | | London | لندن
gb-manchester | town | | Manchester | مانشستر
fr-paris | town | | Paris | باريس
fr-nice | town | | | نيس
fr-lyon | town | | Lyon | ليون
fr-marseille | town | | Marseille | مرسيليا, مارسيليا
fr-strasbourg | town | | Strasbourg | ستراسبورغ
de-berlin | town | | Berlin | برلين
de-munich | town | | Munich | ميونيخ, ميونخ
de-hamburg | town | | Hamburg | هامبورغ
it-rome | town | | Rome | روما
it-milan | town | | Milan | ميلانو
it-lampedusa | town | | Lampedusa | لامبيدوسا
it-sicily | province | | Sicily | صقلية
es-madrid | town | | Madrid | مدريد
es-barcelona | town | | Barcelona | برشلونة
be-brussels | town | | Brussels | بروكسل
ch-geneva | town | | Geneva | جنيف
nl-hague | town | | The Hague | لاهاي
nl-amsterdam | town | | Amsterdam | أمستردام, امستردام
at-vienna | town | | Vienna | فيينا
gr-athens | town | | Athens | أثينا
gr-lesbos | town | | Lesbos | ليسبوس
se-stockholm | town | | Stockholm | ستوكهولم
no-oslo | town | | Oslo | أوسلو
dk-copenhagen | town | | Copenhagen | كوبنهاغن
fi-helsinki | town | | Helsinki | هلسنكي
pl-warsaw | town | | Warsaw | وارسو
cz-prague | town | | Prague | براغ
hu-budapest | town | | Budapest | بودابست
ro-bucharest | town | | Bucharest | بوخارست
bg-sofia | town | | | صوفيا
rs-belgrade | town | | Belgrade | بلغراد
ba-sarajevo | town | | Sarajevo | سراييفو
ba-srebrenica | town | | Srebrenica | سريبرينيتسا
pt-lisbon | town | | Lisbon | لشبونة
ie-dublin | town | | Dublin | دبلن
cy-nicosia | town | | Nicosia | نيقوسيا
mt-valletta | town | | Valletta | فاليتا
ru-moscow | town | | Moscow | موسكو
ru-st-petersburg | town | | St. Petersburg | سان بطرسبرغ, سانت بطرسبرغ
ru-chechnya | province | | Chechnya | الشيشان
ru-sochi | town | | Sochi | سوتشي
ua-kyiv | town | | Kyiv, Kiev | كييف
ua-kharkiv | town | | Kharkiv, Kharkov | خاركيف
ua-mariupol | town | | Mariupol | ماريوبول
ua-odesa | town | | Odesa, Odessa | أوديسا
ua-kherson | town | | Kherson | خيرسون
ua-donetsk | city | | Donetsk | دونيتسك
ua-luhansk | city | | Luhansk, Lugansk | لوغانسك
ua-crimea | province | | Crimea | القرم, شبه جزيرة القرم
ua-donbas | province | | Donbas, Donbass | دونباس
ua-zaporizhzhia | city | | Zaporizhzhia | زابوريجيا
ua-bakhmut | town | | Bakhmut | باخموت
ge-tbilisi | town | | Tbilisi | تبليسي
az-baku | town | | Baku | باكو
az-karabakh | province | | Nagorno-Karabakh, Karabakh | ناغورني قره باغ, قره باغ, كاراباخ
am-yerevan | town | | Yerevan | يريفان
kz-almaty | town | | Almaty | ألماتي, الماتي
kz-astana | town | | Astana, Nur-Sultan | أستانا, نور سلطان
uz-tashkent | town | | Tashkent | طشقند
tj-dushanbe | town | | Dushanbe | دوشنبه
cn-beijing | town | | Beijing | بكين
cn-shanghai | town | | Shanghai | شنغهاي
cn-wuhan | town | | Wuhan | ووهان
cn-xinjiang | province | | Xinjiang | شينجيانغ, شينغيانغ
jp-tokyo | town | | Tokyo | طوكيو
kr-seoul | town | | Seoul | سول, سيول
kp-pyongyang | town | | Pyongyang | بيونغ يانغ
in-new-delhi | town | | New Delhi, Delhi | نيودلهي, دلهي
in-mumbai | town | | Mumbai | مومباي
bd-dhaka | town | | Dhaka | دكا
bd-coxs-bazar | town | | Cox’s Bazar | كوكس بازار
np-kathmandu | town | | Kathmandu | كاتماندو, كاتمندو
lk-colombo | town | | Colombo | كولومبو
mm-yangon | town | | Yangon | يانغون, رانغون
mm-rakhine | province | | Rakhine | راخين, أراكان
th-bangkok | town | | Bangkok | بانكوك
vn-hanoi | town | | Hanoi | هانوي
id-jakarta | town | | Jakarta | جاكرتا
id-bali | town | | Bali | *بالي
my-kuala-lumpur | town | | Kuala Lumpur | كوالالمبور
ph-manila | town | | Manila | مانيلا
ph-mindanao | province | | Mindanao | مينداناو
au-sydney | town | | Sydney | سيدني
au-canberra | town | | Canberra | كانبيرا
nz-christchurch | town | | Christchurch | كرايست تشيرتش
ca-ottawa | town | | Ottawa | أوتاوا
ca-toronto | town | | Toronto | تورونتو
mx-mexico-city | town | | Mexico City | مكسيكو سيتي, مكسيكو
br-brasilia | town | | Brasilia | برازيليا
br-rio | town | | Rio de Janeiro | ريو دي جانيرو
ar-buenos-aires | town | | Buenos Aires | بوينس آيرس
ve-caracas | town | | Caracas | كاراكاس
co-bogota | town | | Bogota | بوغوتا
cu-havana | town | | Havana | هافانا
ht-port-au-prince | town | | Port-au-Prince | بور أو برنس
ng-abuja | town | | Abuja | أبوجا
ng-lagos | town | | Lagos | لاغوس
ng-maiduguri | town | ng-borno | Maiduguri | مايدوغوري
ng-borno | province | | Borno | بورنو
ke-nairobi | town | | Nairobi | نيروبي
ke-garissa | town | | Garissa | غاريسا
et-addis-ababa | town | | Addis Ababa | أديس أبابا
et-tigray | province | | Tigray | تيغراي, تيجراي
et-mekelle | town | et-tigray | Mekelle | ميكيلي
er-asmara | town | | Asmara | أسمرة
ss-juba | town | | Juba | جوبا
ug-kampala | town | | Kampala | كمبالا
td-ndjamena | town | | N’Djamena | نجامينا, انجمينا
ml-bamako | town | | Bamako | باماكو
ml-gao | town | | Gao | *غاو
ml-timbuktu | town | | Timbuktu | تمبكتو
ml-kidal | town | | Kidal | كيدال
ne-niamey | town | | Niamey | نيامي
bf-ouagadougou | town | | Ouagadougou | واغادوغو
sn-dakar | town | | Dakar | داكار
gh-accra | town | | Accra | أكرا
ci-abidjan | town | | Abidjan | أبيدجان
cd-kinshasa | town | | Kinshasa | كينشاسا
cd-goma | town | | Goma | غوما
za-johannesburg | town | | Johannesburg | جوهانسبرغ
za-pretoria | town | | Pretoria | بريتوريا
zw-harare | town | | Harare | هراري
mz-cabo-delgado | province | | Cabo Delgado | كابو ديلغادو
`);
