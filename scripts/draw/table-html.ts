/** The rows of a chart as a table for readers. */
import type { ChartTable } from "../../charts/shared/chart.ts";
import { escape } from "../core/escape.ts";

/** First cell of each row is its head. `data-rows` names the rows of data/ behind a row. */
export function tableHtml(table: ChartTable, caption: string, address: (ids: string[]) => string | null): string {
  const kind = (numeric: boolean | undefined): string => (numeric ? ' class="num"' : "");
  const head = table.columns.map(({ label, numeric }) => `<th scope="col"${kind(numeric)}>${escape(label)}</th>`).join("");
  const body = table.rows.map(({ ids, cells, links }) => {
    const row = table.columns.map(({ key, numeric }, i) => {
      const words = escape(cells[key] ?? "");
      const href = links?.[key]?.length ? address(links[key]) : null;
      const text = href ? `<a href="${escape(href)}">${words}</a>` : words;
      return i === 0 ? `<th scope="row"${kind(numeric)}>${text}</th>` : `<td${kind(numeric)}>${text}</td>`;
    });
    return `<tr data-rows="${escape(ids.join(" "))}">${row.join("")}</tr>`;
  });
  return `<table class="chart-table"><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
