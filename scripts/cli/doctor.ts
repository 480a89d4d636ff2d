/** `sanad doctor`: what this machine has, what is missing for what, and how to get it. */
import { spawnSync } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { home } from "../store/files/home.ts";
import { openProject } from "../store/files/project.ts";
import { UserError } from "../store/files/error.ts";

export interface Finding {
  what: string;
  /** needed: nothing works without; else what it is for */
  for: string;
  isThere: boolean;
  /** what was found, or how to get it */
  detail: string;
}

/** @param root of the project; a folder without one is told, and is no error */
export async function doctor(root: string): Promise<Finding[]> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > 20 || (major === 20 && minor >= 19);
  return [
    { what: "Node", for: "needed", isThere: isNewEnough, detail: isNewEnough ? process.version : `${process.version}; get 20.19 or later from https://nodejs.org` },
    await project(root),
    await writable(root),
    resolves("@resvg/resvg-js", "pictures (PNG) of charts", "npm install; it has a prebuilt part for Linux, macOS and Windows"),
    resolves("subset-font", "fonts in the page", "npm install"),
    resolves("unpdf", "articles in PDF", "npm install"),
    program(["git"], "diff since a revision, your name in decisions", "https://git-scm.com"),
    program(["chromium", "chromium-browser", "google-chrome", "chrome"], "the tests of the pages (only in a clone)", "apt install chromium; the tests install one where there is none"),
    program(["soffice"], "the test of review sheets (only in a clone)", "apt install libreoffice-calc-nogui"),
    program(["java"], "the strict HTML check of the tests (only in a clone)", "apt install default-jre-headless"),
    program(["ocrmypdf"], "making scans readable before they are added", "apt install ocrmypdf tesseract-ocr-ara"),
  ];
}

async function project(root: string): Promise<Finding> {
  const it = { what: "project", for: "needed for all but init" };
  try {
    const { descriptor } = await openProject(root);
    return { ...it, isThere: true, detail: `${root}: ${descriptor.resources.length} tables` };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...it, isThere: false, detail: `${error.diagnostics[0]!.message}; sanad init makes one` };
  }
}

async function writable(root: string): Promise<Finding> {
  const isThere = await access(root, constants.W_OK).then(() => true, () => false);
  return { what: "folder", for: "needed to write dist/ and .cache/", isThere, detail: isThere ? "can be written" : `${root} cannot be written` };
}

function resolves(name: string, purpose: string, how: string): Finding {
  try {
    createRequire(join(home, "package.json")).resolve(name);
    return { what: name, for: purpose, isThere: true, detail: "installed" };
  } catch {
    return { what: name, for: purpose, isThere: false, detail: how };
  }
}

function program(names: readonly string[], purpose: string, how: string): Finding {
  for (const name of names) {
    const { status, stdout } = spawnSync(name, ["--version"], { encoding: "utf8", timeout: 10_000 });
    if (status === 0) return { what: name, for: purpose, isThere: true, detail: stdout.split("\n")[0]!.trim().slice(0, 80) || "installed" };
  }
  return { what: names[0]!, for: purpose, isThere: false, detail: how };
}
