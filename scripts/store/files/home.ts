import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's own folder; a bundle lies elsewhere, so the launcher writes the place into it. */
export const home: string =
  process.env["SANAD_HOME"] ?? dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
