import type { EvidenceRow } from "../core/rows.ts";

/** A mention with the days that it names: of «by 31 December», that day and not all before it. */
export interface Named {
  mention: EvidenceRow;
  edtf: string;
  first: string;
  last: string;
}

/** Null where no day is named: «in recent months». */
export function nameDays(mention: EvidenceRow): Named | null {
  if (mention.precision === "open") return null;
  const limit = /^(?:\[\.\.(.+)\]|\.\.\/(.+))$/.exec(mention.edtf);
  const since = /^(?:\[(.+)\.\.\]|(.+)\/\.\.)$/.exec(mention.edtf);
  const edtf = limit?.[1] ?? limit?.[2] ?? since?.[1] ?? since?.[2] ?? mention.edtf;
  // «by the end of the year» is written with a day, and yet names no day: its precision says how fine it is.
  const coarse = limit && mention.precision !== "day" && /^\d{4}-\d\d-\d\d$/.test(edtf);
  const first = coarse ? `${edtf.slice(0, 7)}-01` : spellDay(edtf, "first") || mention.earliest || mention.latest;
  const last = spellDay(edtf, "last") || mention.latest || mention.earliest;
  return first && last ? { mention, edtf, first, last } : null;
}

/** The first or last day of an EDTF day, month, year or interval of them; empty for other forms. */
function spellDay(edtf: string, end: "first" | "last"): string {
  const points = edtf.split("/");
  const point = end === "first" ? points[0]! : points.at(-1)!;
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(\d\d))?[~?%]?$/.exec(point);
  if (!match) return "";
  const [, year, month, day] = match;
  if (day) return `${year}-${month}-${day}`;
  if (end === "first") return `${year}-${month ?? "01"}-01`;
  if (!month) return `${year}-12-31`;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

const width = ({ first, last }: Named): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;

/** The most exact namings first; each of the others joins the first whose days lie within its own. */
export function clusters(group: readonly Named[]): Named[][] {
  const made: Named[][] = [];
  for (const one of [...group].sort((a, b) => width(a) - width(b))) {
    const home = made.find(([core]) => core!.first >= one.first && core!.last <= one.last);
    if (home) home.push(one);
    else made.push([one]);
  }
  return made;
}
