/** The description of a declared table: its entry in datapackage.json follows from topics.yaml. */
import { columnDimensions, isSingle } from "../../core/finding.ts";
import type { Dimension, TableDeclaration } from "../../core/finding.ts";
import type { Bilingual, Bound, Topics } from "../../core/types.ts";
import type { DataPackage, Field, ForeignKey, Resource } from "./descriptor.ts";

/** Marks the entries of datapackage.json that are made from topics.yaml. */
const DECLARED = "sanad:declared";

/** Whether a table holds findings, also in a package of before tables were declared: each row names its mentions. */
export const isFindings = ({ schema }: Resource): boolean => schema.fields.some(({ name }) => name === "agreement") && schema.fields.some(({ name }) => name === "mentions");

/** The package with one entry a declared table in place of those that it had. */
export function withDeclared(pkg: DataPackage, topics: Topics): DataPackage {
  const made = Object.entries(topics.tables ?? {}).map(([name, declaration]) => describeTable(name, declaration, topics));
  const names = new Set(made.map(({ name }) => name));
  const isOther = (resource: Resource): boolean => resource[DECLARED] !== true && !(names.has(resource.name) && resource["sanad:kept"] === "made");
  // where the first of them stood, so that a diff shows what changed and no more
  const at = pkg.resources.findIndex((resource) => !isOther(resource));
  const [before, after] = at < 0 ? [pkg.resources, []] : [pkg.resources.slice(0, at), pkg.resources.slice(at)];
  return { ...pkg, resources: [...before, ...made, ...after.filter(isOther)] };
}

const ID = "[a-z0-9][a-z0-9\\-]*";
const EDTF = "[0-9X\\-~?%/.\\[\\]Y]+";
const BOUNDS: readonly Bound[] = ["exact", "about", "more_than", "at_least", "nearly", "at_most", "less_than", "between", "vague"];

function describeTable(name: string, declaration: TableDeclaration, topics: Topics): Resource {
  const { label, description } = declaration;
  const fields = [
    field(`${name}_id`, "string", "Id", "رمز", "Stable id of the row, made from what it is about.", { required: true, unique: true, pattern: ID }),
    ...columnDimensions(declaration).map((one) => field(one, "string", ...DIMENSION_WORDS[one])),
    ...(declaration.columns ?? []).map((column) => describeColumn(column, declaration, topics)),
    ...common(declaration),
  ];
  const foreignKeys: ForeignKey[] = [
    { fields: ["part_of"], reference: { fields: [`${name}_id`] } },
    { fields: ["articles"], reference: { resource: "articles", fields: ["article_id"] } },
    { fields: ["mentions"], reference: { resource: "evidence", fields: ["mention_id"] } },
  ];
  return {
    name, type: "table", path: `${name}.csv`, title: label.en,
    description: description?.en ?? `${label.en}: one row ${grainWords(declaration)}. Made by tally.`,
    format: "csv", mediatype: "text/csv", encoding: "utf-8",
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: "\"", doubleQuote: true, skipInitialSpace: false },
    "sanad:kept": "made",
    [DECLARED]: true,
    schema: { fields, primaryKey: [`${name}_id`], foreignKeys, missingValues: [{ value: "", label: "not stated" }] },
  };
}

const grainWords = ({ row, over }: TableDeclaration): string =>
  [row.length ? `for each ${row.join(" and ")}` : "for all that is counted", over ? "and time" : ""].filter(Boolean).join(" ");

function describeColumn(column: string, declaration: TableDeclaration, topics: Topics): Field {
  const label = (declaration.counts ?? []).map((id) => topics.topics[id]?.labels?.[column]).find((one): one is Bilingual => one !== undefined);
  const title = label?.en ?? column.charAt(0).toUpperCase() + column.slice(1).replaceAll("_", " ");
  const isOne = isSingle(column, declaration, topics);
  const meaning = isOne ? "As topics.yaml has it." : "Values of topics.yaml, separated by spaces.";
  return field(column, isOne ? "string" : "list", title, label?.ar ?? column, meaning);
}

type Words = [title: string, titleAr: string, description: string];

const DIMENSION_WORDS: Record<Dimension, Words> = {
  topic: ["Topic", "الموضوع", "What is counted, an id in topics.yaml."],
  noun: ["Noun", "الاسم المعدود", "What is counted, as the text calls it."],
  fate: ["Fate", "المصير", "What happened to the counted; blank where nothing says."],
  actor: ["Actor", "الطرف", "Whose, an id in topics.yaml; blank where nothing says."],
  by: ["By", "الفاعل", "Who did it, an id in topics.yaml; blank where nothing says."],
  place: ["Place", "المكان", "Where, an id of the gazetteer or of topics.yaml; blank where nothing says."],
  when: ["Day of the event", "يوم الحدث", "When it happened, in EDTF; blank where nothing says."],
  as_of: ["As of", "بتاريخ", "The day on which the state holds, in EDTF; blank where nothing says."],
  said_by: ["Said by", "القائل", "Who says so inside the article, in its words."],
  via: ["Via", "نقلًا عن", "The agency or paper that the article cites, in its words."],
  part_of: ["Part of", "جزء من", "Whether it is a part of a whole."],
  incident: ["Incident", "الواقعة", "Rows of one incident share it. topic@place@day where all are told; else known within one text only."],
  article: ["Article", "المقال", "The article that says so."],
  origin: ["Text", "النص الأصلي", "The text that says so; copies of it count once."],
  unit: ["Unit", "الوحدة", "Currency or share."],
  role: ["Role", "الدور", "What the date is for, an id in topics.yaml; blank where nothing says."],
  day: ["Day", "اليوم", "The day."],
};

function common({ dates }: TableDeclaration): Field[] {
  const isDates = dates !== undefined;
  return [
    field("best", "number", "Value", "القيمة", "The number stated. Blank where readings differ, where the text gives none (dozens, between two numbers), and of dates."),
    field("bound", "string", "Bound", "الحدّ", "How the words around the number qualify it.", { enum: [...BOUNDS] }),
    field("low", "number", "Low", "الأدنى", "The least that is stated, inclusive; blank where nothing limits it, and for “about”."),
    field("high", "number", "High", "الأعلى", "The most that is stated, inclusive; blank where nothing limits it, and for “about”."),
    field("values", "list", "Values stated", "القيم المذكورة", isDates ? "Each different naming, in EDTF, separated by spaces." : "Each different reading, as bound and value, separated by spaces.", { required: true }),
    field("unit", "string", "Unit", "الوحدة", "Of money its currency, in ISO 4217. Of a share: percent, or of_one."),
    field("apart", "list", "Apart", "ما يميّزه", "What else the readings say that keeps this row apart from others of the same grain: dimension=value, separated by spaces."),
    field("part_of", "string", "Part of", "جزء من", "The row of the whole of which this is a part.", { pattern: ID }),
    field("part_basis", "string", "Basis of the part", "أساس الجزئية", "stated in the words, or inferred.", { enum: ["stated", "inferred"] }),
    field("series", "string", "Series", "السلسلة", "Rows of one series, in order of time, share it; blank where the table runs over no time.", { pattern: ID }),
    field("edtf", "string", isDates ? "Date" : "When", isDates ? "التاريخ" : "متى", isDates ? "The most precise naming, in EDTF." : "The time it holds for, where one is stated; else the days of publication. In EDTF.", { pattern: EDTF }),
    field("earliest", "date", "Earliest", "أبكر يوم", "First day it may be; blank where open."),
    field("latest", "date", "Latest", "آخر يوم", "Last day it may be; blank where open."),
    field("precision", "string", "Precision", "الدقة", "How fine the time is; blank where it is that of publication."),
    field("when_basis", "string", "Basis of the date", "أساس التاريخ", "explicit: as written. relative: reckoned from the article's day. inferred: by reasoning. published: none is stated, the day is that of the article.", { enum: ["explicit", "relative", "inferred", "published"] }),
    field("n_mentions", "integer", "Mentions", "عدد المواضع", "How often it is said.", { required: true, minimum: 1 }),
    field("n_exact", "integer", "Articles saying just that", "مقالات تذكره بهذه الدقة", "How many articles say just what the row says.", { required: true, minimum: 0 }),
    field("n_articles", "integer", "Articles", "عدد المقالات", "In how many articles it stands.", { required: true, minimum: 1 }),
    field("n_origins", "integer", "Texts", "عدد النصوص المستقلة", "How many texts that are no copies of each other say so.", { required: true, minimum: 1 }),
    field("articles", "list", "Which articles", "المقالات", "Their ids, separated by spaces, in order of publication.", { required: true }),
    field("agreement", "string", "Agreement", "التوافق", "single: one text says so, in however many papers. agree: several say the same. compatible: several, some less precisely, none against. differ: they contradict each other.", { required: true, enum: ["single", "agree", "compatible", "differ"] }),
    field("mentions", "list", "Which mentions", "المواضع", "Ids of the rows of evidence.csv it rests on, separated by spaces.", { required: true }),
    field("review", "string", "Review", "المراجعة", "pending: no person has decided yet. confirmed: a person accepted every mention. corrected: a person corrected one at least and the rest are accepted. partly: some are decided. disputed: reviewers differ, or one is unsure.", { required: true, enum: ["pending", "partly", "confirmed", "corrected", "disputed"] }),
  ];
}

function field(name: string, type: Field["type"], title: string, titleAr: string, description: string, constraints?: Field["constraints"]): Field {
  return {
    name, type, title, description,
    ...(type === "list" && { delimiter: " ", itemType: "string" }),
    ...(constraints && { constraints }),
    "sanad:titleAr": titleAr,
  };
}
