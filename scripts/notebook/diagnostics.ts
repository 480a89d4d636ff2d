import type { Diagnostic } from "../core/types.ts";

/** A place in a file, from 1; line 0 where the file as a whole is meant. */
export interface Place {
  line: number;
  column: number;
}

/** Gathers everything that is wrong, so that a writer sees all of it at once. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];

  constructor(private readonly severities: Readonly<Record<string, "error" | "warning" | "ignore">> = {}) {}

  /** Adds one, once: the same message at the same place is one mistake. */
  add(path: string, place: Place, rule: string, message: string): void {
    const severity = this.severities[rule] ?? "error";
    if (severity === "ignore") return;
    const isKnown = this.list.some(
      (d) => d.path === path && d.line === place.line && d.column === place.column && d.rule === rule && d.message === message,
    );
    if (!isKnown) this.list.push({ path, line: place.line, column: place.column, severity, message, rule });
  }

  get hasErrors(): boolean {
    return this.list.some((d) => d.severity === "error");
  }

  /** In order of file, then of place. */
  sorted(): Diagnostic[] {
    return this.list.toSorted(
      (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }
}
