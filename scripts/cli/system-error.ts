/** What the system refuses, in a line that says what to do. */
import type { Diagnostic } from "../core/types.ts";

const WORDS: Record<string, [rule: string, message: string]> = {
  EACCES: ["permission", "permission denied; is the project read-only, or another user's?"],
  EPERM: ["permission", "permission denied; is the project read-only, or another user's?"],
  EROFS: ["read-only", "lies on a read-only disk; copy the project to where it can be written"],
  ENOSPC: ["disk", "the disk is full; nothing was changed"],
  EDQUOT: ["disk", "the disk quota is used up; nothing was changed"],
  EMFILE: ["open-files", "too many open files; raise the limit (`ulimit -n 4096`) and try again"],
  ENFILE: ["open-files", "the system has too many open files; close some and try again"],
  ENOTDIR: ["missing-file", "a file where a folder should be"],
};

/** Null for an error that is not the system's. */
export function systemError(error: unknown): Diagnostic | null {
  const { code = "", path = "", message = "" } = error as NodeJS.ErrnoException;
  const known = WORDS[code];
  if (!known) return null;
  const place = path || /'([^']+)'/.exec(message)?.[1] || ".";
  return { path: place, line: 0, column: 0, severity: "error", message: known[1], rule: known[0] };
}
