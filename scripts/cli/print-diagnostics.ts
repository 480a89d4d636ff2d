/** Diagnostics for people, and for the machines that show them beside a line. */
import type { Diagnostic } from "../core/types.ts";
import { printDiagnostic } from "../store/files/error.ts";

export const FORMATS = ["text", "github", "sarif", "json"] as const;
export type DiagnosticFormat = (typeof FORMATS)[number];

/**
 * @param version of the program, for SARIF
 * @returns text without a last newline; empty where there is nothing to say and the format has no frame
 */
export function printDiagnostics(found: readonly Diagnostic[], format: DiagnosticFormat, version: string): string {
  switch (format) {
    case "json": return JSON.stringify(found);
    case "sarif": return JSON.stringify(sarif(found, version), null, 1);
    case "github": return found.map(github).join("\n");
    default: return found.map(printDiagnostic).join("\n");
  }
}

/** A workflow command of GitHub Actions: `::error file=report/report.md,line=3::number that is no fact`. */
function github({ path, line, column, severity, message, rule }: Diagnostic): string {
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const place = [`file=${property(path)}`, ...(line ? [`line=${line}`] : []), ...(line && column ? [`col=${column}`] : []), `title=${property(rule)}`];
  return `::${severity} ${place.join(",")}::${data(message)}`;
}

/** Static Analysis Results Interchange Format 2.1.0. */
function sarif(found: readonly Diagnostic[], version: string): object {
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "sanad", version, rules: rules.map((id) => ({ id })) } },
      columnKind: "unicodeCodePoints",
      results: found.map(({ path, line, column, severity, message, rule }) => ({
        ruleId: rule, ruleIndex: rules.indexOf(rule), level: severity, message: { text: message },
        locations: [{ physicalLocation: {
          artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
          ...(line && { region: { startLine: line, ...(column && { startColumn: column }) } }),
        } }],
      })),
    }],
  };
}
