import { describe, expect, test } from "vitest";
import { compileTopics, extractArticle } from "../../scripts/read/extract.ts";

const topics = compileTopics();
const read = (text: string): string => {
  const { published, published_basis } = extractArticle({ id: "t", text, lang: "ar" }, topics);
  return `${published_basis} ${published}`.trim();
};

describe("an Arabic article's own date", () => {
  test.each([
    ["stated 2021-09-09", "أكدت القيادة، اليوم الخميس (9 أيلول 2021)، التزامها بالموعد."],
    ["stated 2021-09-12", "استقبل الرئيس اليوم الأحد 12 أيلول 2021 وفدا من البرلمان."],
    ["stated 2021-11-19", "العراق ينفي التمديد\n\n19 نوفمبر 2021\nنفت السلطات، مساء الجمعة، الحديث عن التمديد."],
    ["stated 2021-11-19", "العراق ينفي التمديد\nنشر في: 19 نوفمبر 2021\nنفت السلطات الحديث عن التمديد."],
    ["stated 2021-07-15", "بغداد، 15 تموز 2021 - قال مسؤول إن الهجوم أوقع جرحى."],
    ["inferred 2021-09-09", "أعلن الوزير أمس الأربعاء 8 سبتمبر 2021 استقالته."],
    ["inferred 2021", "تنسحب القوات بحلول نهاية العام الجاري 2021."],
    ["unknown", "انسحبت القوات في 31 كانون الأول 2011 من العراق."],
    ["unknown", "في 5 كانون الثاني 2020 - بعد الضربة - صوت البرلمان."],
    ["unknown", "أعلن الوزير أمس استقالته."],
    ["unknown", "قال المتحدث في ذلك اليوم، 9 أيلول 2021، إن الاتفاق قريب."],
  ])("%s: %s", (wanted, text) => {
    expect(read(text)).toBe(wanted);
  });

  test("resolves what the article says of other days", () => {
    const { mentions } = extractArticle({ id: "t", text: "أعلن اليوم الخميس (9 أيلول 2021) أن الهجوم وقع الأحد الماضي.", lang: "ar" }, topics);
    expect(mentions.map((m) => m.kind === "date" && m.edtf)).toEqual(["2021-09-09", "2021-09-05"]);
  });
});
