import Ajv from "ajv";
import type { DataPackage } from "../tables/descriptor.ts";
import type { Diagnostic } from "../../core/types.ts";
import { profile } from "./profile.ts";

/** What is wrong with datapackage.json: its form, and keys that name no column. */
export function checkDescriptor(pkg: DataPackage, path: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const error = (message: string) =>
    found.push({ path, line: 0, column: 0, severity: "error", message, rule: "descriptor" });
  const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowMatchingProperties: true }).compile(profile);
  if (!validate(pkg)) {
    for (const { instancePath, message, params } of validate.errors ?? []) {
      error(`${instancePath || "/"} ${message ?? ""} ${JSON.stringify(params)}`);
    }
    return found;
  }
  const fieldsOf = new Map(pkg.resources.map((r) => [r.name, new Set(r.schema.fields.map((f) => f.name))]));
  for (const { name, schema } of pkg.resources) {
    const own = fieldsOf.get(name)!;
    if (own.size !== schema.fields.length) error(`${name}: two columns of the same name`);
    const missing = (schema.primaryKey ?? []).filter((f) => !own.has(f));
    if (missing.length) error(`${name}: no column ${missing.join(", ")} for the primary key`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = fieldsOf.get(reference.resource ?? name);
      if (!there) error(`${name}: no table ${String(reference.resource)} for a foreign key`);
      for (const f of fields) if (!own.has(f)) error(`${name}: no column ${f} for a foreign key`);
      for (const f of reference.fields) if (there && !there.has(f)) error(`${String(reference.resource)}: no column ${f} for a foreign key`);
    }
  }
  return found;
}
