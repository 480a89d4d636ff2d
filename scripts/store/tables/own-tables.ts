/** The tables that every project has, as this version of the program reads and writes them. */
import { isFindings } from "./declared.ts";
import type { DataPackage, Field, Resource } from "./descriptor.ts";

/**
 * A project's package with the program's own tables as this version has them: one that an earlier version made
 * lacks evidence.csv, columns, or the form of a hash. Columns of the project's own are kept after them.
 * @param own the package that comes with the program
 */
export function withOwnTables(pkg: DataPackage, own: DataPackage): DataPackage {
  const fixed = own.resources.filter((resource) => !isFindings(resource));
  const there = new Map(pkg.resources.map((resource) => [resource.name, resource]));
  const made = fixed.map((resource) => merged(resource, there.get(resource.name)));
  const names = new Set(fixed.map(({ name }) => name));
  return { ...pkg, resources: [...made, ...pkg.resources.filter(({ name }) => !names.has(name))] };
}

function merged(own: Resource, project: Resource | undefined): Resource {
  if (!project) return own;
  const known = new Set(own.schema.fields.map(({ name }) => name));
  const fields: Field[] = [...own.schema.fields, ...project.schema.fields.filter(({ name }) => !known.has(name))];
  return { ...own, path: project.path, schema: { ...own.schema, fields } };
}
