import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { appendRows } from "../store/files/append.ts";
import { UserError } from "../store/files/error.ts";
import { describe, openProject, readOrigins, readRows } from "../store/files/project.ts";
import type { Project } from "../store/files/project.ts";
import type { DeskStore } from "../desk/store.ts";
import { applyDecisions } from "../decide/decide.ts";
import type { DeskData } from "../desk/model.ts";
import { feedsOf } from "../publish/feeds.ts";
import type { ChartMentions } from "../publish/chart-mentions.ts";
import { formatCell } from "../store/tables/cell.ts";
import type { Cell } from "../store/tables/cell.ts";
import type { RawRow } from "../store/tables/csv.ts";
import type { Resource } from "../store/tables/descriptor.ts";
import type { DecisionRow, TranslationRow } from "../core/rows.ts";
import { parseTable } from "../store/tables/table.ts";
import { tallyAll } from "../tally/index.ts";
import { readArticles } from "./extract.ts";
import { readChartsOf, readSheetOf } from "./last-build.ts";

/** The last cell of decisions.csv is a time; a line that ends otherwise broke off. */
const INSTANT = /^"?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"?$/;

/** Saved decisions a second time, outside of data/: an editor may save an older copy over them. */
const JOURNAL = ".cache/review/decisions.csv";

type Inputs = Omit<DeskData, "decisions" | "decided" | "feeds" | "missing"> & {
  mentions: Awaited<ReturnType<typeof readRows<"mentions">>>;
  sheet: readonly RawRow[];
  charts: ChartMentions;
  /** article → the text it is */
  origins: ReadonlyMap<string, string>;
};

/** The desk's store over a project's folder. Everything is read again as soon as its file changes. */
export function openStore(root: string): DeskStore {
  let inputs: { stamp: string; value: Inputs; project: Project } | null = null;
  let desk: { stamp: string; value: DeskData } | null = null;

  const readInputs = async (): Promise<NonNullable<typeof inputs>> => {
    const folder = join(root, "data");
    const names = ["datapackage.json", "topics.yaml", "articles.csv", "mentions.csv", "origins.csv", "translations.csv"];
    const known = inputs?.value.articles.map((row) => row.file) ?? [];
    const stamp = await stampOf([...[...names, ...known].map((name) => join(folder, name)), join(root, "dist/factcheck.csv")]);
    if (inputs?.stamp === stamp) return inputs;
    const project = await openProject(root);
    const [{ articles, texts }, mentions, translations, sheet, charts, origins] = await Promise.all([
      readArticles(project), readRows(project, "mentions"),
      // a project without translations has none yet
      readRows(project, "translations").catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error))),
      readSheetOf(root), readChartsOf(root), readOrigins(project),
    ]);
    const value: Inputs = {
      articles, texts: new Map(Object.entries(texts)), topics: project.topics, mentions, translations,
      sheet: sheet ?? [], charts, origins, isBuilt: sheet !== null,
    };
    const files = articles.map((row) => row.file);
    const after = await stampOf([...[...names, ...files].map((name) => join(folder, name)), join(root, "dist/factcheck.csv")]);
    return (inputs = { stamp: after, value, project });
  };

  const pathOf = (table: Resource): string => join(root, "data", table.path);

  const load = async (): Promise<DeskData> => {
    const { value, project, stamp: first } = await readInputs();
    const table = describe(project, "decisions");
    const stamp = `${first} ${await stampOf([pathOf(table), join(root, JOURNAL)])}`;
    if (desk?.stamp === stamp) return desk.value;
    const decisions = await readRows(project, "decisions");
    const journal = await readFile(join(root, JOURNAL), "utf8").catch(() => "");
    const saved = journal === "" ? [] : parseTable<DecisionRow>(journal, table, dirname(JOURNAL)).rows;
    desk = { stamp, value: makeDesk(value, decisions, saved) };
    return desk.value;
  };

  const append = async (build: (data: DeskData) => readonly DecisionRow[]): Promise<{ torn: string | null }> => {
    const { value, project } = await readInputs();
    const table = describe(project, "decisions");
    const columns = table.schema.fields.map((field) => field.name);
    // files of the first version have no columns for the chain
    const optional = table.schema.fields.filter((field) => field["sanad:optional"]).map((field) => field.name);
    const { lines, torn } = await appendRows(pathOf(table), {
      name: `data/${table.path}`, columns, optional, lastCell: INSTANT,
      build: (source) => {
        const { rows, diagnostics } = parseTable<DecisionRow>(source, table);
        if (diagnostics.length > 0) throw new UserError(diagnostics);
        return build(makeDesk(value, rows, [])).map((row) => cellsOf(row, table));
      },
    });
    if (lines.length > 0) {
      // the decision is on disk already; a journal that cannot be written must not say otherwise
      await mkdir(dirname(join(root, JOURNAL)), { recursive: true })
        .then(() => appendRows(join(root, JOURNAL), { name: JOURNAL, columns, optional, lastCell: INSTANT, build: () => lines }))
        .catch((error: Error) => console.error(`sanad review: ${error.message}`));
    }
    return { torn };
  };

  return {
    load,
    decide: (build) =>
      append((data) => {
        const rows = build(data);
        return rows.map((row) => ({ ...row, decided_at: timeAfter(data.decisions, row.reviewer) }));
      }),
    async translate(build) {
      const data = await load();
      const table = describe((await readInputs()).project, "translations");
      await appendRows(pathOf(table), {
        name: `data/${table.path}`, columns: table.schema.fields.map((field) => field.name),
        build: (source) => {
          const { rows, diagnostics } = parseTable<TranslationRow>(source, table);
          if (diagnostics.length > 0) throw new UserError(diagnostics);
          return [cellsOf(build({ ...data, translations: rows }), table)];
        },
      });
    },
    async restore() {
      const { missing } = await load();
      let count = 0;
      await append(({ decisions }) => {
        const there = new Set(decisions.map(keyOf));
        const gone = missing.filter((row) => !there.has(keyOf(row)));
        count = gone.length;
        return gone;
      });
      return count;
    },
  };
}

function makeDesk(inputs: Inputs, decisions: DecisionRow[], saved: readonly DecisionRow[]): DeskData {
  const { mentions, sheet, charts, origins, ...rest } = inputs;
  const decided = applyDecisions(mentions, decisions, inputs.texts);
  const findings = tallyAll({ evidence: decided.evidence, articles: inputs.articles, topics: inputs.topics, origins });
  const there = new Set(decisions.map(keyOf));
  return { ...rest, decisions, decided, feeds: feedsOf(findings, sheet, charts), missing: saved.filter((row) => !there.has(keyOf(row))) };
}

const keyOf = (row: DecisionRow): string => JSON.stringify([row.mention_id, row.reviewer, row.decided_at]);

function cellsOf(row: object, { schema }: Resource): Record<string, string> {
  return Object.fromEntries(schema.fields.map((field) => [field.name, formatCell((row as Record<string, Cell>)[field.name], field)]));
}

/** Now, or just after the reviewer's latest decision where the clock went back: the latest stands. */
function timeAfter(decisions: readonly DecisionRow[], reviewer: string): string {
  const last = decisions.reduce((latest, row) => (row.reviewer === reviewer ? Math.max(latest, Date.parse(row.decided_at) || 0) : latest), 0);
  return new Date(Math.max(Date.now(), last + 1)).toISOString();
}

const isMissing = (error: unknown): boolean => error instanceof UserError && error.diagnostics.every((one) => one.rule === "missing-file");

async function stampOf(paths: readonly string[]): Promise<string> {
  const infos = await Promise.all(paths.map((path) => stat(path, { bigint: true }).catch(() => null)));
  return infos.map((info) => (info ? `${info.ino}.${info.size}.${info.mtimeNs}` : "-")).join(" ");
}
