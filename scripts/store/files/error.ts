import type { Diagnostic } from "../../core/types.ts";

/** Something wrong that the user can mend: printed in one line, without a stack. */
export class UserError extends Error {
  readonly diagnostics: Diagnostic[];

  constructor(path: string, line: number, message: string, rule: string);
  constructor(diagnostics: Diagnostic[]);
  constructor(first: string | Diagnostic[], line = 0, message = "", rule = "") {
    const all: Diagnostic[] =
      typeof first === "string" ? [{ path: first, line, column: 0, severity: "error", message, rule }] : first;
    super(all.map(printDiagnostic).join("\n"));
    this.diagnostics = all;
  }
}

/** `path:line:column: error: message [rule]`, as compilers write it, so that editors can jump there. */
export function printDiagnostic({ path, line, column, severity, message, rule }: Diagnostic): string {
  const place = [path, line || null, line && column ? column : null].filter((part) => part !== null).join(":");
  // A message may carry text from outside; control characters and overrides of direction must not reach the terminal.
  return `${place}: ${severity}: ${message} [${rule}]`.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ");
}
