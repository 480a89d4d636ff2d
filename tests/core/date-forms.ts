/** Every form of date that the reader writes, made by the functions it writes them with. */
import fc from "fast-check";
import {
  centuryOf, closing, dayOf, decadeOf, halfOf, monthOf, opening, quarterOf, seasonOf, weekOf, yearBefore, yearOf,
} from "../../scripts/core/date-interval.ts";
import type { Stretch } from "../../scripts/core/date-interval.ts";
import { toDay } from "../../scripts/core/civil.ts";

const year = fc.integer({ min: 1, max: 9998 });
const of = (make: (year: number, n: number) => Stretch | null, min: number, max: number): fc.Arbitrary<Stretch> =>
  fc.tuple(year, fc.integer({ min, max })).map(([y, n]) => make(y, n)).filter((one) => one !== null);

/** A day, week, month, quarter, half, season, year (before Christ too), decade or century. */
export const stretch: fc.Arbitrary<Stretch> = fc.oneof(
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => dayOf(y, m, d)).filter((one) => one !== null),
  of((y, n) => weekOf(toDay(y, 1, n)), 1, 365),
  of(monthOf, 1, 12), of(quarterOf, 1, 4), of(halfOf, 1, 2), of(seasonOf, 21, 24), of(yearOf, 1, 1), of(decadeOf, 1, 1),
  fc.integer({ min: 1, max: 99 }).map((n) => centuryOf(n)!),
  fc.integer({ min: 1, max: 9999 }).map((n) => yearBefore(n)!),
);

/** The same, exact or not, limited, open, or from one to another. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
  stretch.map((one) => one.edtf),
  stretch.filter(({ precision }) => precision === "day" || precision === "month" || precision === "year").chain((one) => fc.constantFrom(
    `${one.edtf}~`, `${one.edtf}?`,
  )),
  stretch.filter((one) => !one.edtf.includes("/")).chain((one) => fc.constantFrom(
    `[..${one.edtf}]`, `[${one.edtf}..]`, `${opening(one)}/..`, `../${closing(one)}`,
  )),
  fc.tuple(stretch, stretch).map(([a, b]) => (a.first! <= b.first! ? [a, b] : [b, a]) as [Stretch, Stretch])
    .filter(([a, b]) => a.first! <= b.last!).map(([a, b]) => `${opening(a)}/${closing(b)}`),
  fc.constantFrom("XXXX-12-31", "XXXX-02-29", "XXXX-05", "XXXX-05/XXXX-07"),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => { const month = monthOf(y, m)!.edtf; return `${month}-11~/${month}-20~`; }),
  fc.tuple(year, fc.constantFrom(["01", "04"], ["05", "08"], ["09", "12"])).map(([y, [a, b]]) => { const iso = yearOf(y)!.edtf; return `${iso}-${a}~/${iso}-${b}~`; }),
);
