import { expect, test } from "vitest";
import { buildWorld, said } from "./build-world.ts";

test("the report builds into a page of both languages and a page each", async () => {
  const built = await buildWorld();
  expect(said(built)).toEqual([]);
  expect([...built.files.keys()]).toEqual(["index.html", "en/index.html", "ar/index.html"]);
});

test("the same input gives the same bytes", async () => {
  const [one, two] = await Promise.all([buildWorld(), buildWorld()]);
  expect([...one.files]).toEqual([...two.files]);
});

test("each sentence that states a number says which facts it cites and what they rest on", async () => {
  const { sentences } = await buildWorld();
  const sentence = sentences.find((one) => one.lang === "en" && one.text.startsWith("The coalition had"));
  expect(sentence?.text).toBe("The coalition had about 3,000 soldiers in Iraq, and 2,500 of them were American.");
  expect(sentence?.facts.map((fact) => [fact.name, fact.text, fact.value])).toEqual([
    ["coalition-troops", "about 3,000 soldiers", "about 3000"],
    ["us-troops", "2,500", "exact 2500"],
  ]);
  expect(sentence?.facts.every((fact) => sentence.text.slice(fact.start, fact.end) === fact.text)).toBe(true);
  expect(sentence?.facts[1]?.mentions.length).toBe(2);
});
