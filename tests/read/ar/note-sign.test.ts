import { describe, expect, it } from "vitest";
import { compileTopics, extractArticle } from "../../../scripts/read/extract.ts";

const topics = compileTopics();
const quotes = (text: string): string[] => extractArticle({ id: "a", text, lang: "ar" }, topics).mentions.map((m) => m.quote);

/** Square brackets mark spans in the corpus: what they do in a text is held here. */
describe("numbers in square brackets", () => {
  it("reads no count in the sign of a note", () => {
    expect(quotes("أكد التقرير ذلك [1] ولم يزد.")).toEqual([]);
    expect(quotes("أكد التقرير ذلك [12].")).toEqual([]);
  });

  it("reads what is counted after the bracket", () => {
    expect(quotes("قتل [15] شخصا في الغارة.").join()).toContain("15");
  });
});
