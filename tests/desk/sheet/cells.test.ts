import { expect, test } from "vitest";
import { dateCell, decisionCell, numberCell } from "../../../scripts/desk/sheet/cells.ts";
import { readSheet } from "../../../scripts/desk/sheet/decode.ts";

test.each([
  ["2500", ",", "2500"], ["2,500", ",", "2500"], ["2,500,000", ";", "2500000"], ["2.500.000", ";", "2500000"],
  ["12.5", ",", "12.5"], ["12,5", ";", "12.5"], ["-3", ",", "-3"], ["٢٬٥٠٠", ",", "2500"], ["١٢٫٥", ",", "12.5"],
  ["۲۵۰۰", ",", "2500"], ["2 500", ",", "2500"], ["2\u00a0500", ";", "2500"], [" \u200f2500 ", "\t", "2500"],
])("the number %j in a file with %j is %s", (cell, delimiter, value) => expect(numberCell(cell, delimiter)).toBe(value));

test.each([
  ["2.500", ",", "thousands or decimals? 2.500"], ["2,500", ";", "thousands or decimals? 2,500"], ["2,500", "\t", "thousands or decimals? 2,500"],
  ["2.5E+05", ",", "digits may be lost in 2.5E+05"], ["about 30", ",", "not a number: about 30"], ["1,2,3", ",", "not a number: 1,2,3"],
])("the number %j in a file with %j is refused", (cell, delimiter, message) => {
  expect(() => numberCell(cell, delimiter)).toThrow(message);
});

test.each([
  ["2021-12-31", "2021-12-31"], ["[2021-12-31]", "2021-12-31"], ["2021-12", "2021-12"], ["2021", "2021"], ["[..2021-12-31]", "[..2021-12-31]"],
  ["2021-04-11~/2021-04-20~", "2021-04-11~/2021-04-20~"], ["31/12/2021", "2021-12-31"], ["12/31/2021", "2021-12-31"],
  ["31.12.2021", "2021-12-31"], ["31-12-2021", "2021-12-31"], ["2021/12/31", "2021-12-31"], ["2021/1/5", "2021-01-05"], ["5/5/2021", "2021-05-05"],
  ["31-Dec-2021", "2021-12-31"], ["31 December 2021", "2021-12-31"], ["December 31, 2021", "2021-12-31"], ["Dec-2021", "2021-12"],
  ["٣١/١٢/٢٠٢١", "2021-12-31"], ["\u200f31/12/2021", "2021-12-31"], ["12/31/21", "2021-12-31"], ["31/12/2021 00:00:00", "2021-12-31"],
])("the date %j is %s", (cell, edtf) => expect(dateCell(cell, 2021)).toBe(edtf));

test.each([
  ["4/5/2021", "day or month first? 4/5/2021"], ["04.05.2021", "day or month first?"], ["Dec-21", "a month or a day? Dec-21"],
  ["21-Dec", "a month or a day? 21-Dec"], ["12/31/20", "which century? 12/31/20"], ["44561", "a day as the spreadsheet counts it"],
  ["31/2/2021", "no such day: 31/2/2021"], ["31/31/2021", "no such day"], ["tomorrow", "not a date: tomorrow"], ["13/13/13", "which century?"],
])("the date %j is refused", (cell, message) => expect(() => dateCell(cell, 2021)).toThrow(message));

test("decisions are read in both languages", () => {
  expect(["Accept", "A", "قبول", "مصحّح", " رفض ", "غير متأكد"].map(decisionCell)).toEqual(["accept", "accept", "accept", "correct", "reject", "unsure"]);
  expect(() => decisionCell("maybe")).toThrow("no such decision: maybe");
});

test("whatever a spreadsheet saves is opened", () => {
  const rows = [["mention_id", "evidence_hash", "decision"], ["m-1", "h-1", "قبول"]];
  for (const delimiter of [",", ";", "\t"]) {
    for (const newline of ["\n", "\r\n"]) {
      const text = rows.map((row) => row.join(delimiter)).join(newline) + newline;
      const little = Buffer.from(text, "utf16le");
      const files = [
        Buffer.from(text), Buffer.from(`\ufeff${text}`), Buffer.from(`sep=${delimiter}\r\n${text}`), little,
        Buffer.from(`\ufeff${text}`, "utf16le"), Buffer.from(Buffer.from(`\ufeff${text}`, "utf16le")).swap16(),
      ];
      for (const file of files) {
        expect(readSheet(file)).toMatchObject({ delimiter, rows: [{ row: 2, cells: { mention_id: "m-1", decision: "قبول" } }] });
      }
    }
  }
});

test("what is no sheet is refused", () => {
  expect(() => readSheet(Buffer.from([0x63, 0xc7, 0xe1, 0xda]))).toThrow("neither UTF-8 nor UTF-16");
  expect(() => readSheet(Buffer.from("PK\u0003\u0004"))).toThrow("no header");
  expect(() => readSheet(Buffer.from('mention_id,evidence_hash,decision\r\nm-1,h,"open'))).toThrow("not readable as CSV");
});
