import { places } from "./rows.ts";

/** The countries of ISO 3166-1, named as the Unicode CLDR names them in both languages and as newspapers do. */
export const COUNTRIES = places(`
af | country | | Afghanistan | أفغانستان
al | country | | Albania | ألبانيا
dz | country | | Algeria | الجزائر
ao | country | | Angola | أنغولا
ar | country | | Argentina | الأرجنتين
am | country | | Armenia | أرمينيا
au | country | | Australia | أستراليا
at | country | | Austria | النمسا
az | country | | Azerbaijan | أذربيجان
bs | country | | Bahamas | الباهاما, جزر الباهاما
bh | country | | Bahrain | البحرين
bd | country | | Bangladesh | بنغلاديش
by | country | | Belarus | بيلاروس
be | country | | Belgium | بلجيكا
bz | country | | Belize | بليز
bj | country | | Benin | بنين
bt | country | | Bhutan | بوتان
bo | country | | Bolivia | بوليفيا
ba | country | | Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina | البوسنة, البوسنة والهرسك
bw | country | | Botswana | بوتسوانا
br | country | | Brazil | البرازيل
bn | country | | Brunei | بروناي
bg | country | | Bulgaria | بلغاريا
bf | country | | Burkina Faso | بوركينا فاسو
bi | country | | Burundi | بوروندي
kh | country | | Cambodia | كمبوديا
cm | country | | Cameroon | الكاميرون
ca | country | | Canada | كندا
cv | country | | Cape Verde | *الرأس الأخضر
cf | country | | Central African Republic | أفريقيا الوسطى, جمهورية أفريقيا الوسطى, إفريقيا الوسطى
td | country | | Chad | تشاد
cl | country | | Chile | تشيلي
cn | country | | China | الصين
co | country | | Colombia | كولومبيا
km | country | | Comoros | جزر القمر
cg | country | | Republic of Congo, Congo-Brazzaville | الكونغو برازافيل
cd | country | | Democratic Republic of Congo, DR Congo, DRC, Congo | الكونغو, الكونغو الديمقراطية, جمهورية الكونغو الديمقراطية
cr | country | | Costa Rica | كوستاريكا
ci | country | | Ivory Coast, Côte d’Ivoire | ساحل العاج, كوت ديفوار
hr | country | | Croatia | كرواتيا
cu | country | | Cuba | كوبا
cy | country | | Cyprus | قبرص
cz | country | | Czech Republic, Czechia | التشيك, جمهورية التشيك
dk | country | | Denmark | الدنمارك, الدانمرك, الدانمارك
dj | country | | Djibouti | جيبوتي
do | country | | Dominican Republic | الدومينيكان
ec | country | | Ecuador | الإكوادور
eg | country | | Egypt | مصر
sv | country | | El Salvador | السلفادور
gq | country | | Equatorial Guinea | غينيا الاستوائية
er | country | | Eritrea | إريتريا
ee | country | | Estonia | إستونيا
sz | country | | Eswatini | إسواتيني
et | country | | Ethiopia | إثيوبيا
fj | country | | Fiji | فيجي
fi | country | | Finland | فنلندا
fr | country | | France | فرنسا
ga | country | | Gabon | الغابون
gm | country | | Gambia | غامبيا
ge | country | | Georgia | جورجيا
de | country | | Germany | ألمانيا
gh | country | | Ghana | غانا
gr | country | | Greece | اليونان
gt | country | | Guatemala | غواتيمالا
gn | country | | Guinea | غينيا
gw | country | | Guinea-Bissau | غينيا بيساو
gy | country | | Guyana | غيانا
ht | country | | Haiti | هايتي
hn | country | | Honduras | هندوراس
hu | country | | Hungary | المجر, هنغاريا
is | country | | Iceland | آيسلندا, أيسلندا, ايسلندا
in | country | | India | الهند
id | country | | Indonesia | إندونيسيا
ir | country | | Iran | إيران
iq | country | | Iraq | العراق, عراق
ie | country | | Ireland | أيرلندا, إيرلندا, ايرلندا
il | country | | Israel | إسرائيل
it | country | | Italy | إيطاليا
jm | country | | Jamaica | جامايكا
jp | country | | Japan | اليابان
jo | country | | Jordan | الأردن
kz | country | | Kazakhstan | كازاخستان, كازاخستان
ke | country | | Kenya | كينيا
kw | country | | Kuwait | الكويت
kg | country | | Kyrgyzstan | قيرغيزستان, قرغيزستان, قرغيزيا
la | country | | Laos | لاوس
lv | country | | Latvia | لاتفيا
lb | country | | Lebanon | لبنان
ls | country | | Lesotho | ليسوتو
lr | country | | Liberia | ليبيريا
ly | country | | Libya | ليبيا
lt | country | | Lithuania | ليتوانيا
lu | country | | Luxembourg | لوكسمبورغ
mg | country | | Madagascar | مدغشقر
mw | country | | Malawi | ملاوي
my | country | | Malaysia | ماليزيا
mv | country | | Maldives | المالديف, جزر المالديف
ml | country | | Mali | *مالي
mt | country | | Malta | مالطا
mr | country | | Mauritania | موريتانيا
mu | country | | Mauritius | موريشيوس
mx | country | | Mexico | المكسيك
md | country | | Moldova | مولدوفا, مولدافيا
mn | country | | Mongolia | منغوليا
me | country | | Montenegro | *الجبل الأسود
ma | country | | Morocco | المغرب
mz | country | | Mozambique | موزمبيق
mm | country | | Myanmar, Burma | ميانمار, بورما
na | country | | Namibia | ناميبيا
np | country | | Nepal | نيبال
nl | country | | Netherlands | هولندا
nz | country | | New Zealand | نيوزيلندا
ni | country | | Nicaragua | نيكاراغوا
ne | country | | Niger | النيجر
ng | country | | Nigeria | نيجيريا
kp | country | | North Korea | كوريا الشمالية
mk | country | | North Macedonia, Macedonia | مقدونيا الشمالية, مقدونيا
no | country | | Norway | النرويج
om | country | | Oman | *عمان, سلطنة عمان
pk | country | | Pakistan | باكستان
ps | country | | Palestine, Palestinian territories, occupied territories | فلسطين, الأراضي الفلسطينية, الأراضي المحتلة
pa | country | | Panama | بنما
pg | country | | Papua New Guinea | بابوا غينيا الجديدة
py | country | | Paraguay | باراغواي
pe | country | | Peru | بيرو
ph | country | | Philippines | الفلبين
pl | country | | Poland | بولندا
pt | country | | Portugal | البرتغال
qa | country | | Qatar | قطر
ro | country | | Romania | رومانيا
ru | country | | Russia | روسيا
rw | country | | Rwanda | رواندا
sa | country | | Saudi Arabia | السعودية, المملكة العربية السعودية
sn | country | | Senegal | السنغال
rs | country | | Serbia | صربيا
sl | country | | Sierra Leone | سيراليون
sg | country | | Singapore | سنغافورة
sk | country | | Slovakia | سلوفاكيا
si | country | | Slovenia | سلوفينيا
so | country | | Somalia | الصومال
za | country | | South Africa | جنوب أفريقيا, جنوب إفريقيا
kr | country | | South Korea | كوريا الجنوبية
ss | country | | South Sudan | جنوب السودان
es | country | | Spain | إسبانيا
lk | country | | Sri Lanka | سريلانكا, سري لانكا
sd | country | | Sudan | السودان
sr | country | | Suriname | سورينام
se | country | | Sweden | السويد
ch | country | | Switzerland | سويسرا
sy | country | | Syria | سوريا, سورية
tw | country | | Taiwan | تايوان
tj | country | | Tajikistan | طاجيكستان
tz | country | | Tanzania | تنزانيا
th | country | | Thailand | تايلاند
tl | country | | East Timor, Timor-Leste | تيمور الشرقية
tg | country | | Togo | توغو
tt | country | | Trinidad and Tobago, Trinidad | ترينيداد, ترينيداد وتوباغو
tn | country | | Tunisia | تونس
tr | country | | Turkey, Türkiye, Turkiye | تركيا
tm | country | | Turkmenistan | تركمانستان
ug | country | | Uganda | أوغندا
ua | country | | Ukraine | أوكرانيا
ae | country | | United Arab Emirates, UAE, Emirates | الإمارات, الإمارات العربية المتحدة, دولة الإمارات
gb | country | | United Kingdom, Britain, UK, U.K., Great Britain, England, Scotland, Wales | بريطانيا, المملكة المتحدة, إنجلترا, إنكلترا, انكلترا, اسكتلندا
us | country | | United States, US, U.S., USA, America | الولايات المتحدة, الولايات المتحدة الأميركية, الولايات المتحدة الأمريكية, أميركا, أمريكا
uy | country | | Uruguay | أورغواي
uz | country | | Uzbekistan | أوزبكستان
ve | country | | Venezuela | فنزويلا
vn | country | | Vietnam | فيتنام
ye | country | | Yemen | اليمن
zm | country | | Zambia | زامبيا
zw | country | | Zimbabwe | زيمبابوي
eh | country | | Western Sahara | الصحراء الغربية
xk | country | | Kosovo | كوسوفو
hk | country | | Hong Kong | هونغ كونغ, هونج كونج
va | country | | Vatican, Vatican City | الفاتيكان
`);
