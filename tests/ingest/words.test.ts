import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, cleanUrl } from "../../scripts/ingest/clean.ts";
import { parseDay } from "../../scripts/ingest/day.ts";
import { readOpening } from "../../scripts/ingest/headline.ts";
import { languageOf } from "../../scripts/ingest/language.ts";
import { NearIndex, overlap, sketchOf } from "../../scripts/ingest/near.ts";
import { slugOf } from "../../scripts/ingest/slug.ts";

test.each([
  ["2021-09-09T23:30:00+03:00", "2021-09-09"], ["Thu, 9 Sep 2021 23:30:00 +0300", "2021-09-09"], ["9 أيلول 2021", "2021-09-09"],
  ["٩ سبتمبر/أيلول ٢٠٢١", "2021-09-09"], ["19 كانون الثاني 2021", "2021-01-19"], ["September 9, 2021", "2021-09-09"], ["30/12/2021", "2021-12-30"],
  ["12/30/2021", "2021-12-30"], ["29 مارس، 2024 12:57 م", "2024-03-29"],
  ["03/04/2021", ""], ["31 February 2021", ""], ["yesterday", ""], ["", ""], ["2021", ""],
])("the day of %s is %s", (written, day) => expect(parseDay(written)).toBe(day));

test.each([
  ["العين الإخبارية", "al-ayn-al-ikhbaria"], ["زاكروس عربية", "zakrus-arbia"], ["Al-Monitor Pro", "al-monitor-pro"], ["Élysée", "elysee"], ["٢٠٢١", "2021"], ["…", ""],
])("%s is named %s", (name, slug) => expect(slugOf(name)).toBe(slug));

test("any name gives an id or nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (name) => {
    expect(slugOf(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
  }));
});

test("what is clean stays so, and holds nothing that commands", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => {
    const { text } = cleanText(raw);
    expect(cleanText(text)).toEqual({ text, findings: [] });
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/);
    expect(cleanLine(cleanLine(raw))).toBe(cleanLine(raw));
  }));
});

test.each([["javascript:alert(1)", ""], ["HTTPS://A.Example/x?utm_source=y&id=1#z", "https://a.example/x?id=1"], ["https://user:pass@a.example/", "https://a.example/"], ["nothing", ""]])("the address %s is %s", (raw, url) => expect(cleanUrl(raw)).toBe(url));

describe("headline and byline", () => {
  test.each([
    ["العراق ينفي تمديد موعد الانسحاب\n\n19 نوفمبر 2021\n\nنفت السلطات العراقية الحديث عن وجود نية لتمديد الموعد.", "العراق ينفي تمديد موعد الانسحاب", "2021-11-19"],
    ["The mission ends\n\nBy Jane Doe | 9 September 2021\n\nMore than 1,800 vehicles were handed over to Iraq.", "The mission ends", "2021-09-09"],
    // above the headline stands the day on which the page was saved
    ["29 مارس، 2024 12:57 م\n\nالبنتاغون يشهد مباحثات عراقية أميركية\n\nأعلن المتحدث باسم الوزارة يوم الخميس أن الوزارة ستستضيف مسؤولين عراقيين.", "البنتاغون يشهد مباحثات عراقية أميركية", ""],
    ["تاريخ النشر: 9 أيلول 2021\nعنوان الخبر الأول هنا\n\nقال المتحدث إن القوات ستغادر.", "عنوان الخبر الأول هنا", "2021-09-09"],
    ["قال مسؤول إن القوات ستغادر في 9 أيلول 2021.\n\nوأضاف أن العدد سيزيد.", "", ""],
  ])("%s", (text, title, published) => expect(readOpening(text)).toEqual({ title, published }));
});

describe("language", () => {
  const texts: [string, string][] = [
    ["ar", "قال مسؤول في بغداد إن نحو 4500 جندي وصلوا إلى المدينة من الشمال، وأضاف أن العدد سيزيد في الأسابيع المقبلة كما كان متوقعاً بعد الاتفاق الذي وقع هذا العام."],
    ["en", "The ministry said on Thursday that about 2,500 soldiers were to leave the country by the end of the year, as it had been agreed with the government in the last round."],
    ["French", "Le ministère a annoncé jeudi que les soldats de la coalition quitteront le pays avant la fin de l'année, comme il est prévu dans l'accord que le gouvernement a signé pour une durée de deux ans."],
    ["German", "Das Ministerium teilte am Donnerstag mit, dass die Soldaten der Koalition das Land bis Ende des Jahres verlassen und nicht mehr mit den Truppen von Bagdad auf eine Mission gehen, die für das Jahr geplant ist."],
    ["Persian", "وزارت دفاع اعلام کرد که سربازان ائتلاف تا پایان سال این کشور را ترک می کنند و این تصمیم برای اجرای توافقی است که با دولت عراق امضا شده بود و از ماه آینده اجرا شد."],
    ["Kurdish", "وەزارەتی بەرگری رایگەیاند کە سەربازەکانی هاوپەیمانان لە کۆتایی ساڵدا وڵات بەجێ دەهێڵن و ئەم بڕیارە بۆ جێبەجێکردنی ئەو رێککەوتنەیە کە لەگەڵ حکومەت واژۆ کراوە و هەر بەردەوام بوو لە عێراق بە فەرمی."],
    ["Cyrillic script", "Министерство сообщило в четверг, что солдаты коалиции покинут страну до конца года."],
  ];
  test.each(texts)("%s", (name, text) => expect(Object.values(languageOf(text))).toEqual([name]));
});

describe("near-copies", () => {
  const text = "قال المتحدث باسم قيادة العمليات المشتركة إن أكثر من 1800 عجلة انتقلت ملكيتها إلى العراق وإن 2500 جندي أميركي سيغادرون البلاد قبل نهاية العام الحالي بموجب الاتفاق بين البلدين وأضاف أن 2100 شحنة من المعدات أخرجت من البلاد";
  const index = new NearIndex();
  index.add("first", sketchOf(text));
  test("a full stop and vowel signs make no other text", () => expect(index.find(sketchOf(`${text.replace("قال", "قالَ")}.`))).toEqual({ id: "first", share: 1 }));
  test("another opening is a near-copy", () => expect(index.find(sketchOf(`بغداد ـ وكالات: ${text}`))).toMatchObject({ id: "first", share: expect.closeTo(0.9, 1) as number }));
  test("another text is none", () => expect(index.find(sketchOf("The ministry said on Thursday that soldiers were to leave the country by the end of the year, as it had been agreed"))).toBeNull());
  test("a text is its own copy, whatever it is", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("في", "من", "the", "7", "بغداد", "said"), { minLength: 6, maxLength: 80 }), (words) => {
      expect(overlap(sketchOf(words.join(" ")), sketchOf(words.join("  ")))).toBe(1);
    }));
  });
});
