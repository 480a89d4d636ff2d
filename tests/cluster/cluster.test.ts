import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeCorpus } from "../../scripts/bench/corpus.ts";

/** A Python that has PySpark; .ci/run brings one. */
const python = process.env["SANAD_SPARK"] ?? "";
if (!python) console.warn("1 test not run: the cluster needs Python with PySpark, and Java; name that Python in SANAD_SPARK. CI runs it.");

const sanad = `${process.execPath} ${resolve("scripts/sanad.mjs")}`;
const folder = mkdtempSync(join(tmpdir(), "sanad-cluster-"));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) kill(child);
  rmSync(folder, { recursive: true, force: true });
});

/** Ends a process and all that it has started, as a machine that loses power does. */
function kill(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, "SIGKILL");
  } catch {
    // it has ended
  }
}

function start(command: string, args: string[], env: NodeJS.ProcessEnv, onLine: (line: string) => void = () => undefined): ChildProcess {
  const child = spawn(command, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding("utf8").on("data", (text: string) => text.split("\n").forEach(onLine));
  started.push(child);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The tables that one machine makes of the same articles. */
function onOneMachine(articles: string, project: string): string {
  const root = join(folder, "one");
  mkdirSync(root);
  cpSync(join(project, "data"), join(root, "data"), { recursive: true, filter: (path) => !/\.csv$|articles$/.test(path) });
  const pipeline = `${sanad} extract --jsonl --bad-lines answer --root ${project} < ${articles} | ${sanad} tally --map --lines --root ${project} | LC_ALL=C sort -k1,1 | ${sanad} tally --merge | ${sanad} tally --finish --root ${root}`;
  execFileSync("bash", ["-o", "pipefail", "-c", pipeline]);
  return join(root, "data");
}

test.skipIf(!python)("a cluster of which a worker is killed in the middle makes the tables that one machine makes", async () => {
  const home = execFileSync(python, ["-c", "import os, pyspark; print(os.path.dirname(pyspark.__file__))"], { encoding: "utf8" }).trim();
  const env = { ...process.env, SPARK_HOME: home, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: "127.0.0.1", SPARK_WORKER_DIR: join(folder, "work") };
  const sparkClass = join(home, "bin/spark-class");
  const project = resolve(".");
  const articles = join(folder, "articles.jsonl");
  const lines = makeCorpus("data/articles", 1).map((article) => JSON.stringify({ ...article, lang: "ar" }));
  // A bad line is answered with an error in its place, and stops nothing.
  writeFileSync(articles, [...lines.slice(0, 40), "{", ...lines.slice(40)].join("\n") + "\n");

  const port = await freePort();
  const master = `spark://127.0.0.1:${port}`;
  const isUp = new Promise<void>((up) => {
    let workers = 0;
    start(sparkClass, ["org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", String(port), "--webui-port", "0"], env, (line) => {
      if (/Registering worker/.test(line) && (workers += 1) === 2) up();
    });
  });
  const worker = (): ChildProcess => start(sparkClass, ["org.apache.spark.deploy.worker.Worker", master, "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0"], env);
  const [first] = [worker(), worker()];
  await isUp;

  const out = join(folder, "out");
  let isKilled = false;
  let log = "";
  const job = start(join(home, "bin/spark-submit"), [
    "--master", master, "--conf", "spark.executor.memory=512m", "--conf", "spark.driver.host=127.0.0.1",
    resolve("scripts/cluster/job.py"), "--articles", articles, "--project", project, "--out", out, "--sanad", sanad, "--partitions", "6",
  ], env, (line) => {
    log += `${line}\n`;
    // What the first worker has read by now is lost with it, and is read again by the other.
    if (!isKilled && /Finished task/.test(line)) {
      isKilled = true;
      kill(first!);
    }
  });
  const code = await new Promise((done) => job.once("close", done));
  expect(code, log.split("\n").filter((line) => !/ INFO /.test(line)).slice(-30).join("\n")).toBe(0);
  expect(isKilled).toBe(true);
  expect(log).toMatch(/Lost executor|Executor lost|ExecutorLost/i);

  const one = onOneMachine(articles, project);
  const tables = readdirSync(one).filter((name) => name.endsWith(".csv"));
  expect(tables.length).toBeGreaterThan(3);
  for (const name of tables) expect(readFileSync(join(out, "tables/data", name), "utf8"), name).toBe(readFileSync(join(one, name), "utf8"));
  expect(existsSync(join(out, "mentions.parquet/_SUCCESS"))).toBe(true);
  const errors = readdirSync(join(out, "errors.json")).filter((name) => name.endsWith(".json"));
  expect(errors.map((name) => readFileSync(join(out, "errors.json", name), "utf8")).join("")).toContain("not JSON");
}, 600_000);
