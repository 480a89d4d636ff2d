/**
 * JSON Schema of a tabular Data Package, version 2.0, as far as we write it. Written from the text of the standard
 * (https://datapackage.org/standard/data-package/, data-resource, table-schema, table-dialect), and stricter than it:
 * what the standard only recommends and we rely on is required here.
 */
const text = { type: "string", minLength: 1 };
const names = { type: "array", items: text, minItems: 1 };
const custom = { "^sanad:[a-z][A-Za-z]*$": {} };

const constraints = {
  type: "object",
  properties: {
    required: { type: "boolean" },
    unique: { type: "boolean" },
    pattern: { type: "string" },
    enum: { type: "array", minItems: 1, uniqueItems: true },
    minimum: { type: "number" },
    maximum: { type: "number" },
    minLength: { type: "integer", minimum: 0 },
    maxLength: { type: "integer", minimum: 0 },
  },
  additionalProperties: false,
};

const field = {
  type: "object",
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: ["string", "number", "integer", "boolean", "date", "datetime", "list", "object"] },
    delimiter: text,
    itemType: { enum: ["string", "integer", "boolean", "number", "datetime", "date", "time"] },
    example: {},
    constraints,
  },
  patternProperties: custom,
  required: ["name", "type", "title", "description"],
  additionalProperties: false,
};

const foreignKey = {
  type: "object",
  properties: {
    fields: names,
    reference: {
      type: "object",
      properties: { resource: text, fields: names },
      required: ["fields"],
      additionalProperties: false,
    },
  },
  required: ["fields", "reference"],
  additionalProperties: false,
};

const missingValue = {
  anyOf: [
    { type: "string" },
    { type: "object", properties: { value: { type: "string" }, label: text }, required: ["value"], additionalProperties: false },
  ],
};

const resource = {
  type: "object",
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    type: { const: "table" },
    // Relative, below the descriptor, with no part that is hidden or leads upwards.
    path: { type: "string", pattern: "^(?!\\.)(?!.*/\\.)[^/\\\\:]+(/[^/\\\\:]+)*$" },
    title: text,
    description: text,
    format: { const: "csv" },
    mediatype: { const: "text/csv" },
    encoding: { const: "utf-8" },
    bytes: { type: "integer", minimum: 0 },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    dialect: {
      type: "object",
      properties: {
        header: { type: "boolean" },
        delimiter: text,
        lineTerminator: { enum: ["\r\n", "\n"] },
        quoteChar: text,
        doubleQuote: { type: "boolean" },
        skipInitialSpace: { type: "boolean" },
      },
      additionalProperties: false,
    },
    schema: {
      type: "object",
      properties: {
        fields: { type: "array", items: field, minItems: 1 },
        primaryKey: names,
        uniqueKeys: { type: "array", items: names },
        foreignKeys: { type: "array", items: foreignKey },
        missingValues: { type: "array", items: missingValue },
      },
      required: ["fields"],
      additionalProperties: false,
    },
  },
  patternProperties: custom,
  required: ["name", "type", "path", "format", "encoding", "schema"],
  additionalProperties: false,
};

export const profile = {
  type: "object",
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    id: text,
    title: text,
    description: text,
    version: text,
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
    homepage: { type: "string", pattern: "^https?://" },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: { name: text, path: text, title: text },
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
        additionalProperties: false,
      },
    },
    contributors: {
      type: "array",
      items: {
        type: "object",
        properties: { title: text, path: text, email: text, roles: names, organization: text },
        required: ["title"],
        additionalProperties: false,
      },
    },
    sources: {
      type: "array",
      items: {
        type: "object",
        properties: { title: text, path: text, email: text, version: text },
        additionalProperties: false,
      },
    },
    resources: { type: "array", items: resource, minItems: 1 },
  },
  patternProperties: custom,
  required: ["$schema", "name", "licenses", "resources"],
  additionalProperties: false,
};
