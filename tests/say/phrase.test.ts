import { describe, expect, test } from "vitest";
import { printDate } from "../../scripts/say/date.ts";
import { printNumber } from "../../scripts/say/number.ts";
import type { Amount } from "../../scripts/core/amount.ts";
import type { Unit } from "../../scripts/say/quantity.ts";
import { printQuantity } from "../../scripts/say/quantity.ts";
import type { Bound } from "../../scripts/core/types.ts";

const attack: Unit = {
  en: { one: "attack", other: "attacks" },
  ar: { one: "هجوم", two: "هجومان", few: "هجمات", many: "هجومًا", other: "هجوم" },
};
const en = { lang: "en" } as const;
const ar = { lang: "ar" } as const;

function amount(value: number | null, bound: Bound = "exact", low: number | null = null, high: number | null = null): Amount {
  return { value, bound, low, high };
}

describe("a count and its noun", () => {
  test.each([
    [amount(1), "1 attack", "هجوم واحد"],
    [amount(2), "2 attacks", "هجومان"],
    [amount(2, "about"), "about 2 attacks", "نحو هجومين"],
    [amount(5), "5 attacks", "5 هجمات"],
    [amount(30, "about"), "about 30 attacks", "نحو 30 هجومًا"],
    [amount(100), "100 attacks", "100 هجوم"],
    [amount(103), "103 attacks", "103 هجمات"],
    [amount(2100, "more_than"), "more than 2,100 attacks", "أكثر من 2100 هجوم"],
    [amount(500_000), "500,000 attacks", "500 ألف هجوم"],
    [amount(2_500_000, "at_least"), "at least 2,500,000 attacks", "ما لا يقل عن 2.5 مليون هجوم"],
    [amount(null, "between", 20, 30), "between 20 and 30 attacks", "بين 20 و30 هجومًا"],
    [amount(null, "vague", 20), "dozens of attacks", "عشرات الهجمات"],
  ])("%o", (value, english, arabic) => {
    expect(printQuantity(value, en, attack)).toBe(english);
    expect(printQuantity(value, ar, attack)).toBe(arabic);
  });

  test("Arabic-Indic digits by a setting", () => {
    expect(printQuantity(amount(12500, "about"), { lang: "ar", digits: "arab" })).toBe("نحو ١٢٬٥٠٠");
  });

  test("an amount that says nothing is refused", () => {
    expect(() => printQuantity(amount(null, "about"), en)).toThrow("amount without a value: about");
  });
});

test("numbers carry no hidden marks", () => {
  expect(printNumber(-1234.5, ar)).toBe("-1234.5");
});

describe("dates", () => {
  test.each([
    ["2021-12-31", "31 December 2021", "31 كانون الأول 2021"],
    ["2021-04", "April 2021", "نيسان 2021"],
    ["2014", "2014", "2014"],
    ["2021-04-15~", "about 15 April 2021", "نحو 15 نيسان 2021"],
    ["2021-04-11~/2021-04-20~", "mid-April 2021", "منتصف نيسان 2021"],
    ["2021-01-21~/2021-01-31~", "late January 2021", "أواخر كانون الثاني 2021"],
    ["2021-12~", "the end of 2021", "نهاية عام 2021"],
    ["[..2021-12-31]", "by 31 December 2021", "بحلول 31 كانون الأول 2021"],
    ["../2021-12-31", "until 31 December 2021", "حتى 31 كانون الأول 2021"],
    ["2014/..", "since 2014", "منذ 2014"],
    ["2021-22", "summer 2021", "صيف 2021"],
    ["2021-33", "the first quarter of 2021", "الربع الأول من 2021"],
    ["199X", "the 1990s", "عقد 1990"],
    ["2021-05-03/2021-05-07", "3–7 May 2021", "من 3 إلى 7 أيار 2021"],
    ["2020-01-03/2021-01-05", "3 January 2020 to 5 January 2021", "من 3 كانون الثاني 2020 إلى 5 كانون الثاني 2021"],
  ])("%s", (edtf, english, arabic) => {
    expect(printDate(edtf, en)).toBe(english);
    expect(printDate(edtf, ar)).toBe(arabic);
  });

  test("an interval that is one unknown day", () => {
    expect(printDate("2021-07-22/2021-07-23", en, "either")).toBe("22 or 23 July 2021");
    expect(printDate("2021-07-22/2021-07-23", ar, "either")).toBe("22 أو 23 تموز 2021");
  });

  test("other conventions of month names", () => {
    expect(printDate("2021-12-31", { lang: "ar", months: "double" })).toBe("31 كانون الأول/ديسمبر 2021");
    expect(printDate("2021-08", { lang: "ar", months: "moroccan" })).toBe("غشت 2021");
  });

  test.each(["", "soon", "2021-13-01", "2021-04-15/2021-05/2021-06"])("refuses %o", (edtf) => {
    expect(() => printDate(edtf, en)).toThrow("unprintable date");
  });
});
