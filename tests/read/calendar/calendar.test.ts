import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, daysInMonth, fromDay, isoDay, parseIsoDay, toDay, weekdayOf } from "../../../scripts/core/civil.ts";
import { HIJRI_UNCERTAINTY, dayToHijri, hijri, hijriToDay } from "../../../scripts/read/calendar/hijri.ts";

/** Years 1 to 9998, as day numbers. */
const day = fc.integer({ min: toDay(1, 1, 1), max: toDay(9998, 12, 31) });

describe("the Gregorian calendar", () => {
  test("agrees with the platform's", () => {
    fc.assert(fc.property(day, (n) => {
      const date = new Date(n * 86_400_000);
      expect(fromDay(n)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(n)).toBe(date.getUTCDay() || 7);
      expect(isoDay(n)).toBe(date.toISOString().slice(0, 10));
    }));
  });

  test("counts days and back", () => {
    fc.assert(fc.property(day, (n) => {
      const { year, month, day: d } = fromDay(n);
      expect(toDay(year, month, d)).toBe(n);
      expect(parseIsoDay(isoDay(n))).toBe(n);
    }));
  });

  test("adds months, keeping the day or the end of the month", () => {
    expect(isoDay(addMonths(toDay(2021, 1, 31), 1))).toBe("2021-02-28");
    expect(isoDay(addMonths(toDay(2020, 3, 31), -1))).toBe("2020-02-29");
    fc.assert(fc.property(day, fc.integer({ min: -500, max: 500 }), (n, months) => {
      const [a, b] = [fromDay(n), fromDay(addMonths(n, months))];
      expect(b.year * 12 + b.month - (a.year * 12 + a.month)).toBe(months);
      expect(b.day).toBe(Math.min(a.day, daysInMonth(b.year, b.month)));
    }));
  });

  test.each(["2021-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-4-3", "21-04-03", ""])("has no %s", (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});

describe("the Hijri calendar", () => {
  const format = (calendar: string): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" });
  const civil = format("islamic-civil");
  const umAlQura = format("islamic-umalqura");
  const read = (of: Intl.DateTimeFormat, n: number): number[] => {
    const parts = of.formatToParts(n * 86_400_000);
    return ["year", "month", "day"].map((type) => Number(parts.find((p) => p.type === type)!.value));
  };

  test("agrees with the tables of CLDR to the day", () => {
    fc.assert(fc.property(fc.integer({ min: toDay(1700, 1, 1), max: toDay(2150, 1, 1) }), (n) => {
      const { year, month, day: d } = dayToHijri(n);
      expect([year, month, d]).toEqual(read(civil, n));
      expect(hijriToDay(year, month, d)).toBe(n);
    }));
  });

  test("is within its stated uncertainty of the calendar of Umm al-Qura for most days", () => {
    let within = 0;
    const [from, to] = [toDay(1980, 1, 1), toDay(2040, 1, 1)];
    for (let n = from; n < to; n += 1) {
      const [year, month, d] = read(umAlQura, n) as [number, number, number];
      if (Math.abs(hijriToDay(year, month, d) - n) <= HIJRI_UNCERTAINTY) within += 1;
    }
    expect(within / (to - from)).toBeGreaterThan(0.98);
  });

  test("gives days and months as about, a day wider", () => {
    const at = hijri(1443, 9, 1)!;
    expect(at.edtf).toBe("2022-04-03~");
    expect([isoDay(at.first!), isoDay(at.last!)]).toEqual(["2022-04-02", "2022-04-04"]);
    expect(hijri(1443, 13, 1)).toBeNull();
    expect(hijri(1443, 9, 31)).toBeNull();
  });
});
