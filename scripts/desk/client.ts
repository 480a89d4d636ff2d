/**
 * What the desk does where scripts run: one key for each act, and words selected in the article
 * put into a form. Without it the forms work as they are.
 */
const keysBox = document.querySelector<HTMLInputElement>("#keys");
const KEEP = "sanad-keys";

function remembered(): boolean {
  try {
    return localStorage.getItem(KEEP) !== "off";
  } catch {
    return true;
  }
}

if (keysBox) {
  keysBox.checked = remembered();
  keysBox.closest("label")!.hidden = false;
  keysBox.addEventListener("change", () => {
    try {
      localStorage.setItem(KEEP, keysBox.checked ? "on" : "off");
    } catch {
      // a browser that keeps nothing keeps this neither
    }
  });
}

/** A page that is being left takes no more keys: a held or hasty key decides nothing twice. */
let isLeaving = false;
addEventListener("beforeunload", () => (isLeaving = true));
document.addEventListener("submit", () => (isLeaving = true));
addEventListener("pageshow", () => (isLeaving = false));

/** Keys are told apart by their place, so that they work while the keyboard writes Arabic. */
document.addEventListener("keydown", (event) => {
  if (isLeaving || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  const target = event.target as HTMLElement;
  if (event.key === "Escape" && target.closest("input,select,textarea")) {
    target.blur();
    return;
  }
  if (keysBox && !keysBox.checked) return;
  if (target.closest("input:not([type=checkbox]),select,textarea")) return;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const act = letter && document.querySelector<HTMLElement>(`[data-key="${letter}"]`);
  if (!act) return;
  event.preventDefault();
  remember();
  const link = act.getAttribute("href");
  const box = act.tagName === "SUMMARY" ? (act.parentElement as HTMLDetailsElement) : link?.startsWith("#") ? document.querySelector<HTMLDetailsElement>(link) : null;
  if (!box) act.click();
  else {
    box.open = true;
    if (picked) fill(box);
    box.querySelector<HTMLElement>("input:not([type=hidden]),select,textarea")?.focus();
  }
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.button[href^="#"]')) {
  link.addEventListener("click", () => {
    const box = document.querySelector<HTMLDetailsElement>(link.getAttribute("href")!);
    if (box) box.open = true;
  });
}

/** The words last selected in the article, with the code point at which they begin. */
let picked: { quote: string; start: number } | null = null;

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const text = document.querySelector(".article .text");
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !text?.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
  remember();
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.selection")) button.hidden = picked === null;
});

function remember(): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const runs = [...document.querySelectorAll<HTMLElement>(".article .text [data-at]")].filter((run) => range.intersectsNode(run));
  let start = -1;
  let quote = "";
  for (const run of runs) {
    const inside = document.createRange();
    inside.selectNodeContents(run);
    if (range.startContainer !== run && run.contains(range.startContainer)) inside.setStart(range.startContainer, range.startOffset);
    if (range.endContainer !== run && run.contains(range.endContainer)) inside.setEnd(range.endContainer, range.endOffset);
    const words = rawText(inside.cloneContents());
    if (words === "") continue;
    if (start < 0) {
      const before = document.createRange();
      before.setStart(run, 0);
      before.setEnd(inside.startContainer, inside.startOffset);
      start = Number(run.dataset["at"]) + [...rawText(before.cloneContents())].length;
    }
    quote += words;
  }
  const led = quote.length - quote.trimStart().length;
  if (quote.trim() !== "") picked = { quote: quote.trim(), start: start + [...quote.slice(0, led)].length };
}

/** A shown control character stands for the one it names. */
function rawText(fragment: DocumentFragment): string {
  for (const control of fragment.querySelectorAll(".control")) {
    control.textContent = String.fromCodePoint(Number.parseInt((control.textContent ?? "").slice(2), 16) || 0xfffd);
  }
  return fragment.textContent ?? "";
}

function fill(box: Element): void {
  if (!picked) return;
  const quote = box.querySelector<HTMLInputElement>("input[name=quote]");
  const start = box.querySelector<HTMLInputElement>("input[name=start]");
  if (!quote || !start) return;
  quote.value = picked.quote;
  start.value = String(picked.start);
  quote.addEventListener("input", () => (start.value = ""), { once: true });
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button.selection")) {
  button.addEventListener("click", () => fill(button.closest("details")!));
}

// The mention under review comes into view in the article and in the queue, and a screen reader begins with it.
// Where the article has no scrolling of its own the page stays at the mention's card.
const scroller = document.querySelector<HTMLElement>(".article");
const marked = scroller?.querySelector(".mark[aria-current]");
if (scroller && marked && scroller.scrollHeight > scroller.clientHeight) {
  const offset = marked.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += offset - scroller.clientHeight / 3;
}
const listed = document.querySelector<HTMLElement>(".queue a[aria-current]");
const list = listed?.closest<HTMLElement>(".queue");
if (listed && list && list.scrollHeight > list.clientHeight) list.scrollTop = listed.offsetTop - list.clientHeight / 3;
const heading = document.querySelector<HTMLElement>("#current");
if (location.hash === "") heading?.focus({ preventScroll: true });

export {};
