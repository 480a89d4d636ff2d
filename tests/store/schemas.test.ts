import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { schemaFiles } from "../../scripts/cli/schemas.ts";

test.each([...schemaFiles()])("%s stands beside its file, which names it and keeps to it", (path, content) => {
  expect(readFileSync(path, "utf8")).toBe(content);
  const source = readFileSync(path.replace(".schema.json", ".yaml"), "utf8");
  expect(source.split("\n")[0]).toBe(`# yaml-language-server: $schema=./${path.split("/")[1]!}`);
  const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(content) as object);
  expect([validate(parse(source, { merge: true })), validate.errors]).toEqual([true, null]);
});
