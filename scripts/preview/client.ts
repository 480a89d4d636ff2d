/**
 * What the preview adds to a page it serves: reloads it in place when it was made again, and shows what is wrong
 * on it. It is no part of the report: dist/ has none of it.
 */
export const clientScript = `(() => {
  const key = "sanad-preview-place";
  const place = () => {
    const cells = [...document.querySelectorAll(".story > .cell, .evidence .entry, .source-text, h2")];
    const index = cells.findIndex((cell) => cell.getBoundingClientRect().bottom > 60);
    return { y: scrollY, index, top: cells[index]?.getBoundingClientRect().top ?? 0, n: cells.length, path: location.pathname };
  };
  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
    sessionStorage.removeItem(key);
    if (!kept || kept.path !== location.pathname) return;
    document.documentElement.style.scrollBehavior = "auto";
    const cells = [...document.querySelectorAll(".story > .cell, .evidence .entry, .source-text, h2")];
    const cell = cells.length === kept.n ? cells[kept.index] : null;
    if (cell) scrollTo(0, scrollY + cell.getBoundingClientRect().top - kept.top);
    else scrollTo(0, kept.y);
    document.documentElement.style.scrollBehavior = "";
  };
  const show = (errors) => {
    document.getElementById("sanad-errors")?.remove();
    if (!errors.length) return;
    const box = document.createElement("section");
    box.id = "sanad-errors";
    box.lang = "en";
    box.dir = "ltr";
    box.setAttribute("role", "alert");
    box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:45vh;overflow:auto;z-index:9999;background:#fff;color:#111;border-top:4px solid #8c1a1a;padding:12px 20px 16px;font:14px/1.5 ui-monospace,Menlo,Consolas,monospace";
    const head = document.createElement("p");
    head.style.cssText = "margin:0 0 6px;font-weight:700";
    head.textContent = errors.length === 1 ? "1 thing is wrong; the page below is the last good one" : errors.length + " things are wrong; the page below is the last good one";
    const list = document.createElement("ol");
    list.style.cssText = "margin:0;padding-inline-start:1.6em";
    for (const error of errors) {
      const item = document.createElement("li");
      item.textContent = error;
      item.dir = "auto";
      list.append(item);
    }
    box.append(head, list);
    document.body.append(box);
  };
  history.scrollRestoration = "manual";
  if (document.readyState === "complete") restore();
  else addEventListener("load", () => setTimeout(restore));
  const events = new EventSource("/__sanad/events");
  let known = null;
  events.addEventListener("state", (event) => {
    const { version, errors } = JSON.parse(event.data);
    if (known !== null && version !== known) {
      sessionStorage.setItem(key, JSON.stringify(place()));
      location.reload();
      return;
    }
    known = version;
    show(errors);
  });
})();`;

/** A page of dist/ as the preview serves it: with its script, and so without the policy that forbids scripts. */
export function withClient(html: string): string {
  const open = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "");
  const tag = `<script>${clientScript}</script>`;
  return open.includes("</body>") ? open.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${tag}</body>`) : open + tag;
}

/** The page shown while there has been no good build yet. */
export const emptyPage = withClient(
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sanad preview</title></head><body><p>No page yet: see below what is wrong.</p></body></html>',
);
