import { expect, test } from "vitest";
import { GAZETTEER } from "../../scripts/core/places/gazetteer.ts";
import { placeNames } from "../../scripts/core/places/name.ts";
import { labelOf } from "../../scripts/say/finding.ts";
import { placeLabel } from "../../scripts/say/reading.ts";

const none = { actors: {}, topics: {}, dates: {} };

test("a row's place and a mention's place are called by their names, and not by their ids", () => {
  expect(labelOf("place", "iq-anbar", { place: "iq-anbar" } as never, undefined, none as never)).toEqual(placeNames("iq-anbar", none as never));
  expect(placeLabel("iq-anbar", none as never, "en")).toBe("Anbar");
  expect(placeLabel("iq-anbar", none as never, "ar")).toBe("الأنبار");
});

test("a project's own name of a place goes before the gazetteer's", () => {
  const topics = { ...none, places: { "iq-anbar": { label: { en: "al-Anbar", ar: "محافظة الأنبار" } } } };
  expect(placeLabel("iq-anbar", topics as never, "en")).toBe("al-Anbar");
});

test("no place of the gazetteer is printed as its id; an unknown id is no name", () => {
  for (const id of GAZETTEER.keys()) {
    const names = placeNames(id, none as never)!;
    expect([names.en, names.ar], id).not.toContain(id);
  }
  expect(placeNames("toString", none as never)).toBeUndefined();
});
