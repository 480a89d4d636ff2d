import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printDiagnostics } from "../../scripts/cli/print-diagnostics.ts";
import { systemError } from "../../scripts/cli/system-error.ts";
import { copyProject, sanad, type Copy } from "./project.ts";

let project: Copy;
beforeAll(async () => {
  project = await copyProject();
});
afterAll(() => project.remove());

test("--version is the package's", async () => {
  expect(await sanad(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
});

describe("used wrongly: exit code 2, one line, and what was meant", () => {
  test.each([
    [["biuld"], /Did you mean build\?/], [["build", "--qiet"], /Did you mean --quiet\?/],
    [["preview", "--port", "abc"], /a whole number from 0 to 65535 is wanted/], [["review", "--port", "70000"], /a whole number/],
    [["extract", "--jsonl", "--workers", "0"], /a whole number from 1/], [["charts", "--prune", "1.5"], /a whole number/],
    [["check", "--format", "xml"], /Allowed choices are text, github, sarif, json/], [["completion", "csh"], /Allowed choices are bash, zsh, fish/],
    [["add", "x.csv", "--column", "nothing"], /--column is as text=Body/],
  ])("%j", async (args, message) => {
    const { code, err } = await sanad(args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });
});

test("a root that is not there is told as what it is", async () => {
  expect(await sanad(["check", "--root", "/no/such/folder"])).toMatchObject({ code: 1, err: "/no/such/folder: error: no such folder; `sanad init` makes a new project [root]\n" });
});

test.each(["preview", "review"])("%s on a port that is taken says so and ends", async (command) => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const { code, err } = await project.run(command, "--port", String(port), ...(command === "review" ? ["--no-open"] : []));
  server.close();
  expect([code, err]).toEqual([1, `--port: error: port ${port} is taken; choose another [port]\n`]);
});

test("what the system refuses is one line with what to do", () => {
  for (const [code, rule] of [["EACCES", "permission"], ["EROFS", "read-only"], ["ENOSPC", "disk"], ["EMFILE", "open-files"]] as const) {
    expect(systemError(Object.assign(new Error(`${code}: x, open '/a/b'`), { code, path: "/a/b" }))).toMatchObject({ path: "/a/b", rule });
  }
  expect(systemError(new TypeError("x is not a function"))).toBeNull();
});

describe("diagnostics", () => {
  const found = [{ path: "report/ملف.md", line: 3, column: 5, severity: "error" as const, message: "50% of it,\nnot bound: x", rule: "unbound-number" }];
  test("for GitHub Actions", () => {
    expect(printDiagnostics(found, "github", "1.0.0")).toBe("::error file=report/ملف.md,line=3,col=5,title=unbound-number::50%25 of it,%0Anot bound: x");
  });
  test("for code scanning", () => {
    expect(JSON.parse(printDiagnostics(found, "sarif", "1.0.0"))).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "sanad", version: "1.0.0", rules: [{ id: "unbound-number" }] } }, results: [{ ruleId: "unbound-number", ruleIndex: 0, level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: "report/%D9%85%D9%84%D9%81.md" }, region: { startLine: 3, startColumn: 5 } } }] }] }],
    });
  });
  test("on standard output, where a machine reads them", async () => {
    const copy = await copyProject();
    await copy.edit("report/report.md", "## The soldiers", "There were 5200 of them.\n## The soldiers");
    const { code, out } = await copy.run("check", "--format", "github");
    await copy.remove();
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=report\/report\.md,line=\d+,col=\d+,title=unbound-number::.*5200/m);
  }, 60_000);
});

describe("build --out", () => {
  test("refuses a folder that holds other things, and the project", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sanad-out-"));
    await writeFile(join(folder, "thesis.docx"), "");
    expect((await project.run("build", "--out", folder)).err).toMatch(/holds other things than a report, which would be lost: .* \[out\]$/m);
    expect(await readdir(folder)).toEqual(["thesis.docx"]);
    await rm(folder, { recursive: true });
  });
});

test("doctor says what is there, what is missing, for what, and how to get it", async () => {
  const { code, out } = await project.run("doctor");
  expect(code).toBe(0);
  expect(out).toMatch(/^ok {7}Node \(needed\): v\d/m);
  for (const line of out.trim().split("\n")) expect(line).toMatch(/^(ok {5}|missing) {2}.+ \(.+\): .+$/);
  const empty = await mkdtemp(join(tmpdir(), "sanad-doctor-"));
  expect((await sanad(["doctor", "--root", empty])).out).toMatch(/^missing {2}project .*sanad init makes one/m);
  await rm(empty, { recursive: true });
});

describe("completion", () => {
  test("for bash completes commands, options and values", async () => {
    const { out } = await sanad(["completion", "bash"]);
    const complete = (...words: string[]): string[] => {
      const script = `${out}\nCOMP_WORDS=(sanad ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}; _sanad; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim().split("\n");
    };
    expect(complete("re")).toEqual(expect.arrayContaining(["review", "render", "rename", "remove"]));
    expect(complete("build", "--f")).toEqual(["--fresh", "--format"]);
    expect(complete("build", "--format", "s")).toEqual(["sarif"]);
  });
  test.each(["zsh", "fish"])("for %s names every command", async (shell) => {
    const [{ out }, { out: help }] = [await sanad(["completion", shell]), await sanad(["--help"])];
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map((m) => m[1]!).filter((name) => name !== "help");
    expect(commands.length).toBeGreaterThan(12);
    for (const name of commands) expect(out).toContain(name);
  });
});

test("Ctrl-C says that nothing is half-done, and leaves the last good report", async () => {
  const copy = await copyProject();
  await mkdir(join(copy.root, "dist"));
  await writeFile(join(copy.root, "dist/index.html"), "last good");
  const child = spawn(process.execPath, ["scripts/sanad.mjs", "build", "--root", copy.root], { stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.on("data", (part: Buffer) => {
    err += part.toString();
    if (err.includes("extract") && !err.includes("stopped") && !child.killed) child.kill("SIGINT");
  });
  const code = await new Promise((done) => child.on("exit", done));
  expect([code, err]).toEqual([130, expect.stringContaining("sanad: stopped; what was there stands")]);
  expect(await copy.read("dist/index.html")).toBe("last good");
  await copy.remove();
}, 60_000);

test("no colour and no control characters reach a pipe", async () => {
  const { out, err } = await project.run("check");
  expect(out + err).not.toMatch(/\u001b/);
});
