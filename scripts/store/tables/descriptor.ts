/** The parts of a Data Package 2.0 descriptor that we use (https://datapackage.org/standard/data-package/). */
export interface DataPackage {
  name: string;
  title?: string;
  description?: string;
  resources: Resource[];
  [property: string]: unknown;
}

export interface Resource {
  name: string;
  path: string;
  title?: string;
  description?: string;
  bytes?: number;
  hash?: string;
  schema: Schema;
  /** `made` by a command, or kept by `hand` */
  "sanad:kept"?: "made" | "hand";
  /** a project of an earlier version has no such file */
  "sanad:optional"?: boolean;
  [property: string]: unknown;
}

export interface Schema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: ForeignKey[];
  /** what a blank cell means */
  missingValues?: { value: string; label?: string }[];
}

export interface ForeignKey {
  fields: string[];
  /** no resource: the same table */
  reference: { resource?: string; fields: string[] };
}

export type FieldType = "string" | "number" | "integer" | "boolean" | "date" | "datetime" | "list" | "object";

export interface Field {
  name: string;
  type: FieldType;
  title?: string;
  description?: string;
  /** between the items of a list */
  delimiter?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
  "sanad:titleAr"?: string;
  /** a file written before there was this column lacks it and is read all the same, with blank cells */
  "sanad:optional"?: boolean;
  [property: string]: unknown;
}

/** @throws if the package describes no such table: `no such table: …` */
export function resourceOf(pkg: DataPackage, name: string): Resource {
  const resource = pkg.resources.find((r) => r.name === name);
  if (!resource) throw new Error(`no such table: ${name}; datapackage.json describes ${pkg.resources.map((r) => r.name).join(", ")}`);
  return resource;
}
