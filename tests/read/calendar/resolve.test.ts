import { parse as parseWithOracle } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay, toDay } from "../../../scripts/core/civil.ts";
import { parseEdtf } from "../../../scripts/core/edtf.ts";
import { dayOf, decadeOf, monthOf, yearOf } from "../../../scripts/core/date-interval.ts";
import type { Inside, Time, Which } from "../../../scripts/read/calendar/time.ts";
import { absolute, resolveTime } from "../../../scripts/read/calendar/time.ts";

const thursday = "2021-09-09";
const read = (time: Time, published = thursday): string => {
  const date = resolveTime(time, published);
  return date ? `${date.edtf} ${date.earliest ?? "…"} ${date.latest ?? "…"} ${date.precision} ${date.basis}` : "none";
};
const year = (of: number): Time => absolute(yearOf(of)!);
const april = absolute(monthOf(2021, 4)!);
const nye = absolute(dayOf(2021, 12, 31)!);

describe("a time", () => {
  test.each<[string, Time, string?]>([
    ["2021-12-31 2021-12-31 2021-12-31 day explicit", nye],
    ["2021-09-08 2021-09-08 2021-09-08 day relative", { kind: "unit", unit: "day", n: -1, of: null }],
    ["2021-08-30/2021-09-05 2021-08-30 2021-09-05 week relative", { kind: "unit", unit: "week", n: -1, of: null }],
    ["2020 2020-01-01 2020-12-31 year relative", { kind: "unit", unit: "year", n: -1, of: null }],
    ["2022-01 2022-01-01 2022-01-31 month relative", { kind: "unit", unit: "month", n: 1, of: null }, "2021-12-15"],
    ["2021-06 2021-06-01 2021-06-30 month relative", { kind: "shift", unit: "month", n: -3, of: null }],
    ["2021-09-16 2021-09-16 2021-09-16 day relative", { kind: "shift", unit: "week", n: 1, of: null }],
    ["2020-01-03 2020-01-03 2020-01-03 day inferred", { kind: "derived", of: { kind: "shift", unit: "day", n: -2, of: absolute(dayOf(2020, 1, 5)!) } }],
    ["2021-09-09 2021-09-09 2021-09-09 day relative", { kind: "weekday", weekday: 4, which: "report" }],
    ["2021-09-02 2021-09-02 2021-09-02 day relative", { kind: "weekday", weekday: 4, which: "past" }],
    ["2021-09-16 2021-09-16 2021-09-16 day relative", { kind: "weekday", weekday: 4, which: "future" }],
    ["2021-12-31 2021-12-31 2021-12-31 day relative", { kind: "named", month: 12, day: 31, which: "future" }],
    ["2020-12-31 2020-12-31 2020-12-31 day relative", { kind: "named", month: 12, day: 31, which: "report" }],
    ["2020-02-29 2020-02-29 2020-02-29 day relative", { kind: "named", month: 2, day: 29, which: "past" }],
    ["2021-10 2021-10-01 2021-10-31 month relative", { kind: "named", month: 10, day: 0, which: "near" }],
    ["XXXX-12-31 … … day relative", { kind: "named", month: 12, day: 31, which: "near" }, ""],
    [" … … day relative", { kind: "unit", unit: "day", n: -1, of: null }, ""],
    ["2021-09-10 2021-09-10 2021-09-10 day relative", { kind: "inside", what: { day: 10 }, of: { kind: "unit", unit: "month", n: 0, of: null } }],
    ["none", { kind: "inside", what: { month: 2, day: 30 }, of: year(2021) }],
    ["2021-04-11~/2021-04-20~ 2021-04-11 2021-04-20 part_of_month explicit", { kind: "part", part: "middle", of: april }],
    ["2021-12~ 2021-12-01 2021-12-31 part_of_year relative", { kind: "part", part: "end", of: { kind: "unit", unit: "year", n: 0, of: null } }],
    ["1990~/1993~ 1990-01-01 1993-12-31 decade explicit", { kind: "part", part: "early", of: absolute(decadeOf(1990)!) }],
    ["[..2021-12-31] … 2021-12-31 year explicit", { kind: "limit", limit: "by", of: year(2021) }],
    ["../2010 … 2010-12-31 year explicit", { kind: "limit", limit: "until", of: year(2010) }],
    ["2014/.. 2014-01-01 … year explicit", { kind: "limit", limit: "since", of: year(2014) }],
    ["[..2002] … 2002-12-31 year explicit", { kind: "limit", limit: "before", of: year(2003) }],
    ["[2004..] 2004-01-01 … year explicit", { kind: "limit", limit: "after", of: year(2003) }],
    ["2014/2017 2014-01-01 2017-12-31 year explicit", { kind: "range", from: year(2014), to: year(2017) }],
    ["none", { kind: "range", from: year(2017), to: year(2014) }],
    ["2020-11/2021-02 2020-11-01 2021-02-28 month relative", { kind: "range", from: { kind: "named", month: 11, day: 0, which: "near" }, to: { kind: "named", month: 2, day: 0, which: "near" } }],
    ["2021-09-09/2022-03-09 2021-09-09 2022-03-09 day relative", { kind: "span", n: 6, unit: "month", which: "future" }],
    ["../2021-09-09 … 2021-09-09 open relative", { kind: "vague", which: "past", lasting: true }],
    ["2021-06-21/2021-09-22 2021-06-21 2021-09-22 day relative", { kind: "range", from: { kind: "named", month: 6, day: 21, which: "this" }, to: { kind: "named", month: 9, day: 22, which: "this" } }],
  ])("is %s", (wanted, time, published) => {
    expect(read(time, published)).toBe(wanted);
  });

  test("resolves over an interval where only that is known", () => {
    const days = "2021-07-22/2021-07-23";
    expect(read({ kind: "unit", unit: "day", n: 0, of: null }, days)).toBe("2021-07-22/2021-07-23 2021-07-22 2021-07-23 day relative");
    expect(read({ kind: "weekday", weekday: 4, which: "report" }, days)).toBe("2021-07-22 2021-07-22 2021-07-22 day relative");
    expect(read({ kind: "unit", unit: "year", n: -1, of: null }, days)).toBe("2020 2020-01-01 2020-12-31 year relative");
    expect(read({ kind: "vague", which: "past", lasting: false }, days)).toBe("[..2021-07-23] … 2021-07-23 open relative");
  });
});

const some = fc.integer({ min: toDay(1850, 1, 1), max: toDay(2080, 12, 31) });
const which = fc.constantFrom<Which>("past", "future", "this", "report", "announcement", "near");
const leaf: fc.Arbitrary<Time> = fc.oneof(
  some.map((n): Time => absolute(dayOf(...ymd(n))!)),
  some.map((n): Time => absolute(monthOf(ymd(n)[0], ymd(n)[1])!)),
  some.map((n): Time => absolute(yearOf(ymd(n)[0])!)),
  some.map((n): Time => absolute(decadeOf(ymd(n)[0])!)),
  fc.record({ kind: fc.constant("unit" as const), unit: fc.constantFrom("day", "week", "month", "quarter", "half", "season", "year", "decade", "century"), n: fc.integer({ min: -3, max: 3 }), of: fc.constant(null) }),
  fc.record({ kind: fc.constant("weekday" as const), weekday: fc.integer({ min: 1, max: 7 }), which }),
  fc.record({ kind: fc.constant("named" as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 0, max: 31 }), which }),
  fc.record({ kind: fc.constant("hijri" as const), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 0, max: 30 }), which }),
  fc.record({ kind: fc.constant("season" as const), season: fc.integer({ min: 21, max: 24 }), which }),
  fc.record({ kind: fc.constant("span" as const), n: fc.integer({ min: 1, max: 90 }), unit: fc.constantFrom("hour", "day", "week", "month", "year"), which: fc.constantFrom("past", "future") }),
  fc.record({ kind: fc.constant("vague" as const), which: fc.constantFrom("past", "future"), lasting: fc.boolean() }),
);
const inside = fc.constantFrom<Inside>({ day: 30 }, { month: 2, day: 0 }, { month: 5, day: 3 }, { season: 24 }, { quarter: 2 }, { half: 2 }, { week: -1 }, { months: 9 }, { weekday: 7, n: 1 }, { lastDay: true });
const time: fc.Arbitrary<Time> = leaf.chain((of) => fc.oneof(
  fc.constant(of),
  inside.map((what): Time => ({ kind: "inside", what, of })),
  fc.constantFrom("early", "start", "middle", "late", "end").map((part): Time => ({ kind: "part", part, of })),
  fc.constantFrom("by", "until", "since", "before", "after").map((limit): Time => ({ kind: "limit", limit, of })),
  leaf.map((to): Time => ({ kind: "range", from: of, to })),
  fc.constantFrom("early", "end").chain((part) => fc.constantFrom("by", "until", "since", "before", "after")
    .map((limit): Time => ({ kind: "limit", limit, of: { kind: "part", part, of } }))),
));

function ymd(n: number): [number, number, number] {
  const [y, m, d] = isoDay(n).split("-").map(Number) as [number, number, number];
  return [y, m, d];
}

describe("every resolved time", () => {
  const published = fc.tuple(some, fc.integer({ min: 0, max: 3 }))
    .map(([n, more]) => (more ? `${isoDay(n)}/${isoDay(n + more)}` : isoDay(n)));

  test("is EDTF that others accept", () => {
    fc.assert(fc.property(time, published, (of, on) => {
      const date = resolveTime(of, on);
      if (date && date.edtf !== "") expect(() => parseWithOracle(date.edtf, { level: 2 })).not.toThrow();
    }), { numRuns: 1500 });
  });

  test("begins before it ends, and says the days that its EDTF says", () => {
    fc.assert(fc.property(time, published, (of, on) => {
      const date = resolveTime(of, on);
      if (!date || date.edtf === "") return;
      if (date.earliest && date.latest) expect(date.earliest <= date.latest).toBe(true);
      for (const day of [date.earliest, date.latest]) if (day) expect(parseIsoDay(day)).not.toBeNull();
      const again = parseEdtf(date.edtf);
      expect(again).not.toBeNull();
      // A Hijri day is a day wider than its EDTF, which names the likeliest.
      if (JSON.stringify(of).includes("hijri")) return;
      expect([again!.first, again!.last].map((n) => (n === null ? null : isoDay(n)))).toEqual([date.earliest, date.latest]);
    }), {
      numRuns: 1500,
      examples: [[{ kind: "range", from: { kind: "season", season: 22, which: "announcement" }, to: { kind: "hijri", month: 7, day: 24, which: "past" } }, "1883-08-31"]],
    });
  });

  test("needs the article's day only where it is said of it", () => {
    fc.assert(fc.property(some, (n) => {
      const of = absolute(dayOf(...ymd(n))!);
      expect(resolveTime(of, "")).toEqual(resolveTime(of, thursday));
    }));
  });
});
