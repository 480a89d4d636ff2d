import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";

const topics = compileTopics();

/** Beginnings of dates that go on for ever: each could make a rule look ahead or back without end. */
const ENDLESS = [
  "من ", "و3 ", "من 3 إلى ", "يوم ", "مساء ", "الخميس ", "بعد ", "منذ ", "نهاية ", "الأول ", "الحادي و", "3/", "2014-", "2014 و", "في 2014، ",
  "أيار ", "أيار/", "العام ", "قبل ", "بعد يومين من ", "اليوم التالي ", "5 أيار 2020 بعد يومين ", "بعد يومين ", "الموافق ", "ثلاثة و", "عام ",
  "الربع الأول من ", "آخر ", "بين ", "ربيع ", "شهر ", "فصل ", "غرة ", "هذا ", "\u0640", "١", "(", "\u202e5 أيار\u202c ",
];

describe("dates without end", () => {
  // A quadratic reading of these takes many times as long, until the test is given up.
  test.each(ENDLESS)("%s", (unit) => {
    const text = unit.repeat(3_000);
    const { mentions } = extractArticle({ id: "t", text, lang: "ar", published: "2021-09-09" }, topics);
    for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.quote);
  });

  test("any words of dates in any order", () => {
    const word = fc.constantFrom(...ENDLESS, "31 ", "ديسمبر ", "كانون الثاني ", "المقبل ", "الماضي ", "2021 ", "1442 ", "هـ ", "رمضان ", "أسبوع ", "ثلاثة أشهر ", "صيف ", "\n", "، ", "\ud800");
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom("", "2021-09-09", "2021-07-22/2021-07-23", "2021"), (words, published) => {
      const text = words.join("");
      const { mentions } = extractArticle({ id: "t", text, lang: "ar", published }, topics);
      mentions.forEach((m) => {
        expect(text.slice(m.start, m.end)).toBe(m.quote);
        if (m.kind !== "date") return;
        if (m.earliest !== null && m.latest !== null) expect(m.earliest <= m.latest).toBe(true);
        if (m.anchor !== null) expect(mentions[m.anchor]?.kind).toBe("date");
      });
    }), { numRuns: 1500 });
  });
});
