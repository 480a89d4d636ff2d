/** The key to the visual language of certainty: once a page, drawn with the marks of the charts. */
import * as Plot from "@observablehq/plot";
import { bar, type Edge } from "../../charts/shared/bounds.ts";
import type { DrawContext } from "../../charts/shared/chart.ts";
import { canvas } from "../../charts/shared/text.ts";
import { colour } from "../../charts/shared/theme.ts";
import type { Bilingual, Lang } from "../core/types.ts";
import { escape } from "../core/escape.ts";
import { finish } from "./svg.ts";
import type { RenderedKey } from "./types.ts";

const title: Bilingual = { en: "How sure is a number? How to read the marks", ar: "كيف تُقرأ العلامات: ما مدى دقة العدد؟" };

const entries: (Bilingual & { edge: Edge | "band" })[] = [
  { edge: "hard", en: "exact: a hard edge", ar: "محدد: حافة صلبة" },
  { edge: "soft", en: "about: a fade to both sides", ar: "نحو: تدرّج إلى الجانبين" },
  { edge: "open", en: "more than, at least: open, without an end", ar: "أكثر من، ما لا يقل عن: مفتوح بلا نهاية" },
  { edge: "limit", en: "nearly, fewer than, at most: fades before a limit", ar: "ما يقارب، أقل من: يبهت قبل الحد" },
  { edge: "band", en: "a day known only roughly: a band over the days it may be", ar: "يوم غير محدد بدقة: شريط على الأيام الممكنة" },
  { edge: "none", en: "not stated: an empty outline, or a line", ar: "غير مذكور: إطار فارغ أو خط" },
];

const bandMark = Plot.rect([0], { x1: 14, x2: 44, y1: 2, y2: 16, fill: colour("ink"), fillOpacity: 0.25 });

/** @param context for drawing; its width is that of one sample */
export function renderKey(context: DrawContext): RenderedKey {
  const { lang } = context;
  const height = 18;
  const sign = lang === "ar" ? -1 : 1;
  const [from, to] = sign > 0 ? [0, context.width * 0.58] : [context.width, context.width * 0.42];
  const items = entries.map(({ edge, ...words }, i) => {
    const marks = edge === "band" ? [bandMark] : bar({ x0: from, x1: to, y: 2, height: 14, edge, fill: "ink" }, context);
    const svg = finish(canvas(context, height, marks), { prefix: `key-${lang}-${i}`, lang });
    return `<div><dt>${svg}</dt><dd>${escape(words[lang as Lang])}</dd></div>`;
  });
  return { lang, title: title[lang], html: `<dl class="chart-key">${items.join("")}</dl>` };
}
