import { h } from "hastscript";
import type { Bilingual } from "../../core/types.ts";
import { wordsOf } from "../page/words.ts";
import type { BlockDirective } from "./directive.ts";

const tables: [string, Bilingual][] = [
  ["articles.csv", { en: "the articles and what they state of themselves", ar: "التقارير وما تذكره عن نفسها" }],
  ["mentions.csv", { en: "every date and quantity read, with its exact words", ar: "كل تاريخ ومقدار قُرئ، بكلماته كما وردت" }],
  ["evidence.csv", { en: "what counts of it, after the reviewers’ decisions", ar: "ما يُحتسب منه بعد قرارات المراجعين" }],
  ["decisions.csv", { en: "what reviewers decided", ar: "قرارات المراجعين" }],
  ["translations.csv", { en: "the translated sentences", ar: "الجمل المترجمة" }],
  ["dates.csv", { en: "the days that the articles name", ar: "الأيام التي تذكرها التقارير" }],
  ["troops.csv", { en: "troops counted", ar: "أعداد الجنود" }],
  ["transfers.csv", { en: "equipment and aid", ar: "المعدات والمساعدات" }],
  ["attacks.csv", { en: "attacks counted and told", ar: "الهجمات المعدودة والمروية" }],
  ["corrections.csv", { en: "corrections of this report", ar: "تصويبات هذه الصفحة" }],
  ["datapackage.json", { en: "what each column means, for programs", ar: "معنى كل عمود، للبرامج" }],
];

const pages: [string, Bilingual][] = [
  ["factcheck.html", { en: "every sentence that states a number, beside its evidence", ar: "كل جملة تذكر رقمًا، بجانب دليلها" }],
  ["review.html", { en: "the review desk, to read", ar: "مكتب المراجعة، للقراءة" }],
  ["embed.html", { en: "every chart with its snippets", ar: "كل الرسوم مع ما يلزم لتضمينها" }],
];

/** `::downloads`: the tables behind the report, and the desks beside it. */
export const downloads: BlockDirective = {
  name: "downloads",
  render(_node, { lang, made }) {
    const words = wordsOf(lang);
    const isMade = (path: string): boolean => made?.has(path) ?? true;
    const row = (href: string, name: string, what: Bilingual, isFile: boolean) =>
      h("tr", [
        h("th", { scope: "row" }, h("a", { href, ...(isFile ? { download: true } : {}) }, h("code", { dir: "ltr" }, name))),
        h("td", what[lang]),
      ]);
    return [
      h("table", { className: ["downloads"] }, [
        h("thead", h("tr", [h("th", { scope: "col" }, words.file), h("th", { scope: "col" }, words.what)])),
        h("tbody", [
          ...tables.filter(([name]) => isMade(`data/${name}`)).map(([name, what]) => row(`data/${name}`, name, what, true)),
          ...pages.filter(([name]) => isMade(name)).map(([name, what]) => row(name, name, what, false)),
        ]),
      ]),
    ];
  },
};
