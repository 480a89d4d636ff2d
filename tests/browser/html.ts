import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";

/**
 * What is wrong with HTML files: by the Nu HTML checker where the machine has Java, else by html-validate with the
 * rules of the HTML standard. SANAD_HTML=html-validate asks for the second.
 */
export async function htmlErrors(paths: readonly string[]): Promise<string[]> {
  const java = process.env["SANAD_HTML"] !== "html-validate" && spawnSync("java", ["-version"]).status === 0;
  return [...new Set(java ? byNu(paths) : await byHtmlValidate(paths))];
}

// Its parser of CSS does not know container queries yet (CSS Containment 3, in all browsers since 2023).
const unknownCss = /^CSS: (?:“container(?:-type)?”: Property “container(?:-type)?” doesn't exist|Unrecognized at-rule “@container”)/;

interface NuMessage {
  type: string;
  message: string;
  lastLine?: number;
  extract?: string;
}

function byNu(paths: readonly string[]): string[] {
  const jar = createRequire(import.meta.url)("vnu-jar") as string;
  const args = ["-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", ...paths];
  const { messages } = JSON.parse(execFileSync("java", args, { encoding: "utf8", maxBuffer: 1 << 26 })) as { messages: NuMessage[] };
  return messages
    .filter(({ type, message }) => type !== "info" && !unknownCss.test(message))
    .map(({ message, lastLine = 0, extract = "" }) => `${lastLine}: ${message} ${extract}`);
}

async function byHtmlValidate(paths: readonly string[]): Promise<string[]> {
  const checker = new HtmlValidate(new FileSystemConfigLoader({ root: true, extends: ["html-validate:standard"] }));
  const errors: string[] = [];
  for (const path of paths) {
    const { results } = await checker.validateFile(path);
    errors.push(...results.flatMap((r) => r.messages.filter((m) => m.severity === 2).map((m) => `${m.line}: ${m.message} [${m.ruleId}]`)));
  }
  return errors;
}
