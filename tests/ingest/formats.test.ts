import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ingest, type IngestOptions } from "../../scripts/ingest/ingest.ts";
import { isLink, isRefusal, type Draft, type Refusal } from "../../scripts/ingest/types.ts";

async function all(name: string, bytes: Uint8Array, options: IngestOptions = {}): Promise<{ drafts: Draft[]; refused: Refusal[]; links: string[] }> {
  const out = { drafts: [] as Draft[], refused: [] as Refusal[], links: [] as string[] };
  for await (const found of ingest({ name, bytes }, options)) {
    if (isRefusal(found)) out.refused.push(found);
    else if (isLink(found)) out.links.push(found.link);
    else out.drafts.push(found);
  }
  return out;
}
const fixture = (name: string, options?: IngestOptions) => all(name, new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`)), options);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a saved web page", () => {
  test.each(["story.html", "story.mhtml"])("%s gives its article and what it says of itself", async (name) => {
    const { drafts: [page] } = await fixture(name);
    expect(page).toMatchObject({
      title: "نحو 4500 جندي يصلون إلى المدينة", outlet: "إيلاف", author: "أسامة مهدي",
      // 01:00 in Baghdad is the day before in UTC: the page's own day counts
      published: "2021-09-10", url: "https://elaph.example/a/1",
    });
    expect(page!.text).toMatch(/^قال مسؤول في بغداد .*الوكالة\.\n\nوتابع المسؤول .*البلاد\.\n$/);
    expect(page!.text).not.toMatch(/99|37|الرئيسية/);
    expect(page!.cut.join("\n")).toContain("درجة الحرارة 37");
  });
  test("that asks for consent is refused", async () => {
    expect((await fixture("wall.html")).refused).toMatchObject([{ rule: "wall" }]);
  });
  test("without an article is refused", async () => {
    expect((await all("menu.html", utf8("<html><body><a href='/'>Home</a><script>var t='the article';</script></body></html>"))).refused).toMatchObject([{ rule: "no-article" }]);
  });
  test("in windows-1256 is read as it declares, and that is said", async () => {
    const arabic = readFileSync("tests/fixtures/ingest/story.html", "utf8").replace("utf-8", "windows-1256");
    const { drafts: [page] } = await all("old.html", windows1256(arabic));
    expect(page!.title).toBe("نحو 4500 جندي يصلون إلى المدينة");
    expect(page!.findings).toContain("read as windows-1256, as it declares");
  });
  test.each([["deep", "<div>".repeat(500_000)], ["wide", "<b></b>".repeat(300_000)], ["of tags left open", "<a".repeat(1_000_000)]])("as %s as it likes is refused at once", async (_, inner) => {
    expect((await all("a.html", utf8(`<html><body>${inner}${"كلمة ".repeat(100)}`))).refused).toMatchObject([{ rule: "page-bounds" }]);
  });
});

/** Node writes no Windows-1256; its 128 upper characters are found by decoding them. */
function windows1256(text: string): Uint8Array {
  const upper = new Map([...new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128))].map((letter, i) => [letter, i + 128]));
  return Uint8Array.from([...text].map((letter) => upper.get(letter) ?? letter.charCodeAt(0)));
}

const story = "قال مسؤول في بغداد إن نحو 4500 جندي وصلوا إلى المدينة من الشمال، وأضاف أن العدد سيزيد في الأسابيع المقبلة.";

describe("a plain text", () => {
  const utf16 = (text: string, mark: boolean, swap: boolean): Uint8Array => {
    const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
    return new Uint8Array(swap ? bytes.swap16() : bytes);
  };
  test.each([
    ["utf-8", utf8(story), ""],
    ["utf-8", utf8(`\ufeff${story}`), ""],
    ["utf-16le", utf16(story, true, false), "utf-16le by its byte order mark"],
    ["utf-16be", utf16(story, true, true), "utf-16be by its byte order mark"],
    ["utf-16le", utf16(story, false, false), "utf-16le without a mark, by the pattern of its bytes"],
    ["utf-16be", utf16(story, false, true), "utf-16be without a mark, by the pattern of its bytes"],
    ["windows-1256", windows1256(story), "windows-1256, in which 6 frequent Arabic words stand"],
    ["windows-1252", new Uint8Array(Buffer.from("The café was closed and the president of the council said it was for the best.", "latin1")), "windows-1252, in which 10 frequent English words stand"],
  ])("in %s is read, and anything but UTF-8 is said", async (encoding, bytes, evidence) => {
    const { drafts: [draft] } = await all("a.txt", bytes);
    expect(draft!.encoding).toBe(encoding);
    expect(draft!.findings).toEqual(evidence ? [`read as ${evidence}`] : []);
    if (encoding !== "windows-1252") expect(draft!.text).toBe(story);
  });
  test.each([
    ["binary", Buffer.concat([Buffer.from(story), Buffer.from([0, 1, 2])])],
    ["encoding", Buffer.from([0xc7, 0xe1, 0xda, 0x0a, 0xc7])],
    ["empty", Buffer.from(" \n")],
    ["empty", Buffer.alloc(0)],
    ["format", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["format", Buffer.from("bplist00abc")],
  ])("that is none is refused: %s", async (rule, bytes) => {
    expect((await all("a.txt", new Uint8Array(bytes))).refused).toMatchObject([{ rule }]);
  });
  test("loses what cannot be seen and commands, and that is said", async () => {
    const { drafts: [draft] } = await all("a.txt", utf8("سطر\u202e أول\r\nسطر\u0007 ثان\u2028سطر"));
    expect(draft!.text).toBe("سطر أول\nسطر ثان\nسطر");
    expect(draft!.findings).toEqual(["1 control character left out", "1 bidirectional control left out"]);
  });
  test("of nothing but addresses is a list of them", async () => {
    expect((await all("list.txt", utf8("# two\nhttps://a.example/1\n\nhttps://b.example/2?utm_source=x#top\n"))).links).toEqual(["https://a.example/1", "https://b.example/2"]);
  });
});

describe("a table", () => {
  test.each(["rows.csv", "rows.xlsx"])("%s gives an article a row, its columns found by their Arabic names", async (name) => {
    const { drafts, refused } = await fixture(name);
    expect(drafts.map(({ title, outlet, url, part }) => [title, outlet, url, part])).toEqual([
      ["عنوان أول", "إيلاف", "https://example.com/1", "row 2"], ["عنوان ثان", "زاكروس", "https://example.com/2", "row 3"],
    ]);
    expect(drafts[0]!.published).toBe("2021-09-09");
    expect(refused).toMatchObject([{ rule: "empty", name: `${name}, row 4` }]);
  });
  test("leaves a date blank that could be two, and says so", async () => {
    const { drafts } = await fixture("rows.csv");
    expect(drafts[1]).toMatchObject({ published: "", findings: ["date not taken: 03/04/2021 (could be two days; write it as 2021-04-03)"] });
  });
  test("takes the columns a person names, and refuses one that is not there", async () => {
    const bytes = utf8(`Kopf;Rumpf\nTitel;"${story}"\n`);
    expect((await all("a.csv", bytes, { columns: { text: "Rumpf", title: "Kopf" } })).drafts).toMatchObject([{ title: "Titel", text: `${story}\n` }]);
    expect((await all("a.csv", bytes, { columns: { text: "Body" } })).refused).toMatchObject([{ rule: "columns", message: "no column Body; there are: Kopf, Rumpf" }]);
    expect((await all("a.csv", bytes)).refused).toMatchObject([{ rule: "columns" }]);
  });
  test("in JSON Lines goes on past a bad line", async () => {
    const { drafts, refused } = await fixture("rows.jsonl");
    expect(drafts).toMatchObject([{ title: "عنوان بمسافتين", published: "2021-09-09", findings: ["1 control character left out", "1 bidirectional control left out"] }]);
    expect(refused.map(({ name, rule }) => [name, rule])).toEqual([["rows.jsonl, row 2", "row"], ["rows.jsonl, row 3", "empty"]]);
  });
  test("of addresses alone gives links", async () => {
    expect((await all("links.csv", utf8("url,title\nhttps://a.example/1,x\n"))).links).toEqual(["https://a.example/1"]);
  });
});

describe("other papers", () => {
  test("a feed gives its items, and says of a summary where the page is", async () => {
    const { drafts, refused } = await fixture("feed.xml");
    expect(drafts).toMatchObject([{ title: "شحنات & عجلات", outlet: "زاكروس عربية", author: "المحرر", published: "2021-09-09", url: "https://zagros.example/1", part: "item 1" }]);
    expect(drafts[0]!.text).toBe("أعلنت الوزارة أن 2100 شحنة من المعدات أخرجت من البلاد منذ بداية العام الجاري.\n\nوقال المتحدث إن 1800 عجلة انتقلت ملكيتها إلى العراق.\n");
    expect(refused[0]!.message).toContain("https://zagros.example/2");
  });
  test("a mail keeps its sender's day", async () => {
    expect((await fixture("letter.eml")).drafts).toMatchObject([{ format: "mail", title: "العنوان", outlet: "Desk, Reuters", published: "2021-09-09" }]);
  });
  test("Word", async () => {
    expect((await fixture("story.docx")).drafts[0]!.text).toMatch(/^انتقال ملكية العجلات إلى العراق\n\n19 نوفمبر 2021\n\nقال المتحدث/);
  });
  test("PDF, whose print runs from left to right, is read from right to left", async () => {
    const { drafts: [pdf] } = await fixture("story.pdf");
    expect(pdf!.text).toBe("انتقال ملكية العجلات إلى العراق\n\n19 نوفمبر 2021\n\nقال المتحدث باسم قيادة العمليات المشتركة إن أكثر من 1800 عجلة انتقلت ملكيتها إلى العراق، وإن 2500 جندي أميركي سيغادرون البلاد قبل نهاية العام الحالي بموجب الاتفاق بين البلدين.\n\nوأضاف أن 2100 شحنة من المعدات أخرجت من البلاد منذ بداية العام، وأن نحو ثلاثين هجوماً وقعت منذ كانون الثاني الماضي.\n");
  });
  test.each([["scan.pdf", "pdf-scan"], ["locked.pdf", "pdf-password"], ["bomb.zip", "zip-bomb"]])("%s is refused: %s", async (name, rule) => {
    const { drafts, refused } = await fixture(name);
    expect(drafts).toEqual([]);
    expect(refused).toMatchObject([{ rule }]);
  });
  test("an archive gives its members, and refuses a link", async () => {
    const { drafts, refused } = await fixture("archive.zip");
    expect(drafts.map(({ source }) => source.name)).toEqual(["archive.zip/a/story.html", "archive.zip/b/second.txt"]);
    expect(refused).toMatchObject([{ rule: "symlink" }]);
  });
  test("a broken file of each kind is a refusal and no throw", async () => {
    for (const name of ["story.docx", "story.pdf", "archive.zip", "rows.xlsx"]) {
      const bytes = new Uint8Array(readFileSync(`tests/fixtures/ingest/${name}`)).slice(0, 700);
      expect((await all(name, bytes)).refused, name).toHaveLength(1);
    }
  });
});
