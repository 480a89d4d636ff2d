import { expect, test } from "vitest";
import { Board } from "../../scripts/preview/server.ts";

const files = (page: string, extra: Record<string, string> = {}): Map<string, string> => new Map(Object.entries({ "index.html": page, ...extra }));

test("a draft is shown at once, over what it does not make, and is not shown again when it is found good", () => {
  const board = new Board();
  board.good(files("one", { "review.html": "old" }));
  const { version } = board.shown;
  board.draft(files("two"));
  expect(board.shown).toMatchObject({ version: version + 1, errors: [] });
  expect(Object.fromEntries(board.shown.files)).toEqual({ "index.html": "two", "review.html": "old" });
  board.good(files("two", { "review.html": "new" }));
  expect(board.shown.version).toBe(version + 1);
  expect(board.shown.files.get("review.html")).toBe("new");
});

test("a draft that is found wrong gives way to the last good files", () => {
  const board = new Board();
  board.good(files("one"));
  board.draft(files("two"));
  const { version } = board.shown;
  board.bad(["index.html: wrong"]);
  expect(board.shown).toMatchObject({ version: version + 1, errors: ["index.html: wrong"] });
  expect(board.shown.files.get("index.html")).toBe("one");
  board.bad(["still wrong"]);
  expect(board.shown.version).toBe(version + 1);
});
