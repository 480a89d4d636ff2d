import { Readable, Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runJsonl } from "../../../scripts/cli/extract-jsonl.ts";
import type { JsonlCount, JsonlOptions } from "../../../scripts/cli/extract-jsonl.ts";
import { answerLine } from "../../../scripts/read/jsonl.ts";
import { compileTopics, extractArticle } from "../../../scripts/read/extract.ts";
import { lineBatches } from "../../../scripts/read/filter/lines.ts";

const topics = compileTopics();
const answer = (line: string): Record<string, unknown> =>
  JSON.parse(answerLine(line, (article) => extractArticle(article, topics)).line) as Record<string, unknown>;

interface Out extends JsonlCount {
  text: string;
  rows: Record<string, unknown>[];
}

async function filter(input: string | Uint8Array[], options: Partial<JsonlOptions> = {}): Promise<Out> {
  const chunks: Buffer[] = [];
  const output = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done);
    },
  });
  const bytes = typeof input === "string" ? [Buffer.from(input)] : input;
  const count = await runJsonl({ input: Readable.from(bytes), output, workers: 1, ...options });
  const text = Buffer.concat(chunks).toString();
  const rows = text.split("\n").slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { ...count, text, rows };
}

describe("one line in, one line out", () => {
  it("has the contract's fields, in its order", () => {
    const { line } = answerLine('{"id":"a1","text":"كان فيها 4500 جندي","lang":"ar","published":"2021-09-15"}', (article) =>
      extractArticle(article, topics));
    expect(line).toMatch(/^\{"id":"a1","published":\{"edtf":"2021-09-15","basis":"stated"\},"mentions":\[\{"kind":"quantity","start":9,"end":\d+,"quote":"4500.*?","value":4500,"bound":"exact","low":4500,"high":4500/u);
  });

  it("counts offsets in code points", () => {
    const row = answer(JSON.stringify({ id: "a", text: "🙂🙂 4500", lang: "ar" }));
    expect(row["mentions"]).toMatchObject([{ start: 3, end: 7, quote: "4500" }]);
  });

  it.each([
    ["not JSON", "{", { id: null, error: "not JSON: {" }],
    ["an empty line", "", { id: null, error: "empty line" }],
    ["only spaces", "  \r", { id: null, error: "empty line" }],
    ["no object", "[1]", { id: null, error: "not an object: array" }],
    ["null", "null", { id: null, error: "not an object: null" }],
    ["no id", '{"text":"x"}', { id: null, error: "missing id" }],
    ["an id of the wrong type", '{"id":{},"text":"x"}', { id: null, error: "id is neither a string nor a number: object" }],
    ["an id that is no safe number", '{"id":12345678901234567890,"text":"x"}', { id: null, error: "id is no whole number that JSON carries safely: write it as a string" }],
    ["a text that is an archive", `{"id":"a","text":"${"x".repeat(16 * 1024 * 1024 + 1)}"}`, { id: "a", error: "text longer than 16777216 characters: 16777217" }],
    ["more numbers than any article has", `{"id":"a","text":"${"5% ".repeat(100_001)}"}`, { id: "a", error: "more than 100000 numbers and dates: no article, a table or a list" }],
    ["no text", '{"id":"a"}', { id: "a", error: "missing text" }],
    ["a text of the wrong type", '{"id":"a","text":["x"]}', { id: "a", error: "text is not a string: array" }],
    ["an unknown language", '{"id":"a","text":"x","lang":"fr"}', { id: "a", error: "unknown lang: fr" }],
    ["a language of the wrong type", '{"id":"a","text":"x","lang":1}', { id: "a", error: "lang is not a string: number" }],
    ["a day that is none", '{"id":"a","text":"x","published":"2021-02-30"}', { id: "a", error: "invalid published: 2021-02-30" }],
    ["an interval turned round", '{"id":"a","text":"x","published":"2021-03-02/2021-03-01"}', { id: "a", error: "invalid published: 2021-03-02/2021-03-01" }],
    ["an interval without an end", '{"id":"a","text":"x","published":"2021/.."}', { id: "a", error: "invalid published: 2021/.." }],
    ["a day in words", '{"id":"a","text":"x","published":"yesterday"}', { id: "a", error: "invalid published: yesterday" }],
    ["a title of the wrong type", '{"id":"a","text":"x","title":{}}', { id: "a", error: "title is not a string: object" }],
    ["a name of the prototype", '{"id":"a","__proto__":{"text":"x"}}', { id: "a", error: "missing text" }],
  ])("answers %s with an error", (_, line, expected) => {
    expect(answer(line)).toEqual(expected);
  });

  it("takes null for a field left out, a number for an id, and the day of a moment", () => {
    expect(answer('{"id":7,"text":"","lang":null,"published":null}')).toEqual({ id: 7, published: { edtf: "", basis: "unknown" }, mentions: [], origin: { agency: "", shingles: 0, sketch: [] } });
    expect(answer('{"id":7,"text":"","published":"2021-09-15T22:10:00Z"}')).toMatchObject({ published: { edtf: "2021-09-15", basis: "stated" } });
  });

  it("resolves over a month where no more is known of the article's day", () => {
    expect(answer('{"id":"a","lang":"en","text":"He resigned last year.","published":"2021-09"}')).toMatchObject({
      published: { edtf: "2021-09", basis: "stated" }, mentions: [{ kind: "date", quote: "last year", edtf: "2020", basis: "relative" }],
    });
  });

  it("keeps offsets right beside lone surrogates", () => {
    const row = answer('{"id":"a","lang":"ar","text":"\\ud800 12 \\udc00 34"}');
    expect(row["mentions"]).toMatchObject([{ start: 2, end: 4, quote: "12" }, { start: 7, end: 9, quote: "34" }]);
  });

  it("answers any string with one line whose quotes are slices of the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.constantFrom("ar", "en"), (text, lang) => {
      const { line, failed } = answerLine(JSON.stringify({ id: "a", text, lang }), (article) => extractArticle(article, topics));
      expect(failed).toBe(false);
      expect(line).not.toContain("\n");
      const points = Array.from(text);
      for (const m of (JSON.parse(line) as { mentions: { start: number; end: number; quote: string }[] }).mentions) {
        expect(points.slice(m.start, m.end).join("")).toBe(m.quote);
      }
    }));
  });
});

describe("the filter", () => {
  it("answers good and bad lines in their order and counts the bad", async () => {
    const out = await filter('{"id":1,"text":"12"}\nnope\n\n{"id":2,"text":"x"}');
    expect(out.rows.map((r) => [r["id"], typeof r["error"]])).toEqual([[1, "undefined"], [null, "string"], [null, "string"], [2, "undefined"]]);
    expect(out).toMatchObject({ lines: 4, errors: 2 });
  });

  it("gives nothing for nothing, and no line after a last line feed", async () => {
    expect(await filter("")).toMatchObject({ text: "", lines: 0, errors: 0 });
    expect(await filter('{"id":1,"text":""}\n')).toMatchObject({ lines: 1, errors: 0 });
  });

  it("reads past a byte order mark and Windows line ends", async () => {
    expect(await filter('\ufeff{"id":1,"text":"x"}\r\n{"id":2,"text":"y"}\r\n')).toMatchObject({ lines: 2, errors: 0 });
  });

  it("cuts lines rightly wherever the chunks end, inside a letter too", async () => {
    const bytes = Buffer.from('{"id":1,"text":"جندي 🙂 12"}\n{"id":2,"text":"ثلاثة"}\n');
    const whole = await filter([bytes]);
    const pieces = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
    expect(await filter(pieces)).toEqual(whole);
    expect(whole.errors).toBe(0);
  });

  it("spoils only the line that is no UTF-8", async () => {
    const out = await filter([Buffer.from('{"id":1,"text":"x"}\n'), Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), Buffer.from('{"id":2,"text":"y"}\n')]);
    const mixed = await filter([Buffer.concat([Buffer.from('{"id":1,"text":"x"}\n'), Buffer.from([0xff, 0x0a]), Buffer.from('{"id":2,"text":"y"}\n')])]);
    for (const { rows, errors } of [out, mixed]) {
      expect(rows.map((r) => r["error"])).toEqual([undefined, "not UTF-8", undefined]);
      expect(errors).toBe(1);
    }
  });

  it("reads a line of 10 MB, and one that is a million digits", async () => {
    const text = "كان في المدينة التي تقع على النهر قرب الحدود 4500 جندي من القوات التي وصلت إليها من العاصمة. ".repeat(65_000);
    const out = await filter(`${JSON.stringify({ id: "long", text, lang: "ar" })}\n${JSON.stringify({ id: "digits", text: "7".repeat(1_000_000) })}\n`);
    expect(out).toMatchObject({ lines: 2, errors: 0 });
    expect((out.rows[0]!["mentions"] as unknown[]).length).toBe(65_000);
  }, 60_000);

  it("skips a line too long to hold, and goes on", async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("ok\n" + "x".repeat(50));
      for (let i = 0; i < 10; i += 1) yield Buffer.from("x".repeat(50));
      yield Buffer.from("x\nok\n");
    }
    const batches: string[] = [];
    for await (const batch of lineBatches(chunks(), 100)) batches.push("tooLong" in batch ? "too long" : Buffer.from(batch.bytes).toString());
    expect(batches).toEqual(["ok\n", "too long", "ok\n"]);
  });

  it("answers a line before the next is written", async () => {
    const seen: string[] = [];
    const output = new Writable({ write: (chunk: Buffer, _e, done) => (seen.push(chunk.toString()), done()) });
    let answered = -1;
    async function* oneByOne(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":1,"text":"x"}\n');
      for (let turn = 0; turn < 50 && seen.length === 0; turn += 1) await new Promise((next) => setImmediate(next));
      answered = seen.length;
      yield Buffer.from('{"id":2,"text":"x"}\n');
    }
    await runJsonl({ input: oneByOne(), output, workers: 1 });
    expect(answered).toBe(1);
  });

  it("stops quietly when nobody reads its output", async () => {
    const output = new Writable({ write: (_c, _e, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })) });
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; taken < 10_000; taken += 1) {
        yield Buffer.from('{"id":1,"text":"x"}\n');
        await new Promise((next) => setImmediate(next));
      }
    }
    await runJsonl({ input: endless(), output, workers: 1 });
    expect(taken).toBeLessThan(100);
  });

  it("fails where the output fails", async () => {
    const output = new Writable({ write: (_c, _e, done) => done(new Error("disk full")) });
    const lines = Readable.from(Array.from({ length: 50 }, () => Buffer.from('{"id":1,"text":"x"}\n')));
    await expect(runJsonl({ input: lines, output, workers: 1 })).rejects.toThrow("disk full");
  });

  it("gives the same bytes from threads as from this one", async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i % 100 === 99 ? "nope\n" : `${JSON.stringify({ id: `a${i}`, text: `كان فيها ${i} جندي. `.repeat(1 + i % 7), lang: "ar" })}\n`));
    const chunks: Buffer[] = [];
    for (let i = 0; i < lines.length; i += 10) chunks.push(Buffer.from(lines.slice(i, i + 10).join("")));
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) {
        yield chunk;
        await new Promise((next) => setTimeout(next, 5));
      }
    };
    const alone = await filter(chunks);
    const together = await filter([], { input: slow(), workers: 2, poolAfter: 0 });
    expect(together.text).toBe(alone.text);
    expect(together).toMatchObject({ lines: 3000, errors: 30 });
  }, 60_000);

  it("gives threads bytes that the stream does not use again, wherever its chunks end", async () => {
    const line = (n: number): string => `${JSON.stringify({ id: n, text: `كان فيها ${n} جندي`, lang: "ar" })}\n`;
    // A chunk that begins with a line and ends inside one, then its rest: of one buffer, as streams cut them.
    const whole = Buffer.from(Array.from({ length: 3000 }, (_, n) => line(n)).join(""));
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      for (let from = 0; from < whole.length; ) {
        const next = whole.indexOf("\n", from + 300) + 1 || whole.length;
        const cut = Math.min(next + 20, whole.length);
        yield whole.subarray(from, cut);
        const end = whole.indexOf("\n", cut) + 1 || whole.length;
        if (end > cut) yield whole.subarray(cut, end);
        from = end;
        await new Promise((turn) => setTimeout(turn, 3));
      }
    };
    const alone = await filter([whole]);
    const together = await filter([], { input: slow(), workers: 2, poolAfter: 0 });
    expect(together.text).toBe(alone.text);
    expect(together).toMatchObject({ lines: 3000, errors: 0 });
  }, 60_000);

  it("answers a line before the next is written, from threads too", async () => {
    let seen = 0;
    const output = new Writable({ write: (chunk: Buffer, _e, done) => ((seen += chunk.toString().split("\n").length - 1), done()) });
    let late = 0;
    async function* oneByOne(): AsyncGenerator<Uint8Array> {
      for (let n = 1; n <= 60; n += 1) {
        yield Buffer.from(`${JSON.stringify({ id: n, text: "كان فيها 4500 جندي" })}\n`);
        for (let turn = 0; turn < 2000 && seen < n; turn += 1) await new Promise((next) => setTimeout(next, 5));
        if (seen < n) late += 1;
      }
    }
    const count = await runJsonl({ input: oneByOne(), output, workers: 2, poolAfter: 0 });
    expect(late).toBe(0);
    expect(count).toEqual({ lines: 60, errors: 0 });
  }, 60_000);

  it("fails where a thread cannot start, and does not hang", async () => {
    const lines = Readable.from(Array.from({ length: 4000 }, () => Buffer.from('{"id":1,"text":"x"}\n')));
    const slow = async function* (): AsyncGenerator<Uint8Array> {
      for await (const line of lines) {
        yield line as Uint8Array;
        await new Promise((next) => setTimeout(next, 5));
      }
    };
    const output = new Writable({ write: (_c, _e, done) => done() });
    const missing = new URL("./no-such-worker.mjs", import.meta.url);
    await expect(runJsonl({ input: slow(), output, workers: 2, poolAfter: 0, workerUrl: missing })).rejects.toThrow("no-such-worker");
  }, 60_000);
});
