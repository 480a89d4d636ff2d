import type { DataPackage } from "./descriptor.ts";

const HEADING = "## Columns\n\n";

/** A README of data/ with its columns as datapackage.json has them; what stands above that heading is a person's. */
export function withColumns(readme: string, pkg: DataPackage): string {
  const [text] = readme.split(HEADING);
  return `${text}${HEADING}${columns(pkg)}`;
}

/** The columns as datapackage.json has them, for people. */
function columns(pkg: DataPackage): string {
  return pkg.resources
    .map(({ path, description, schema, ...resource }) => {
      const kept = resource["sanad:kept"] === "made" ? "made" : "by hand";
      const rows = schema.fields.map((f) => {
        const values = f.constraints?.enum ? ` One of ${f.constraints.enum.map((v) => `\`${v}\``).join(", ")}.` : "";
        return `| \`${f.name}\` | ${f.type} | ${f.description}${values} |`;
      });
      return [`### ${path} (${kept})`, "", description, "", "| column | type | meaning |", "|---|---|---|", ...rows, ""].join("\n");
    })
    .join("\n");
}
