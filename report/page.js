// The page works without this: it remembers the language, and opens evidence beside the text.
(() => {
  const root = document.documentElement;
  const choices = [...document.querySelectorAll("input[name=show]")];
  const store = (value) => {
    try {
      if (value === undefined) return localStorage.getItem("sanad-language");
      localStorage.setItem("sanad-language", value);
    } catch {
      // Private windows and some file: pages have no storage.
    }
    return null;
  };

  const apply = (value) => {
    const choice = choices.find((one) => one.value === value);
    if (choice) choice.checked = true;
    const lang = value === "ar" ? "ar" : "en";
    root.lang = lang;
    root.dir = lang === "ar" ? "rtl" : "ltr";
  };

  const shown = () => choices.find((one) => one.checked)?.value;

  // The same place in the story stays in view when the language changes.
  const cells = () => [...document.querySelectorAll(".story > .cell, .evidence > .cell, .source-text")];
  const inView = () => cells().find((cell) => cell.getBoundingClientRect().bottom > 90);

  const languageOf = (hash) => /^#(en|ar)-/.exec(hash)?.[1];

  const reveal = () => {
    const lang = languageOf(location.hash);
    if (lang && shown() !== "both" && shown() !== lang) {
      apply(lang);
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    choices.push(...document.querySelectorAll("input[name=show]"));
    if (choices.length) {
      const wanted = languageOf(location.hash) ?? store() ?? ["ar", "en"].find((lang) => navigator.language.startsWith(lang)) ?? shown();
      apply(wanted);
      reveal();
      for (const choice of choices) {
        choice.addEventListener("change", () => {
          const cell = inView();
          const top = cell?.getBoundingClientRect().top ?? 0;
          apply(choice.value);
          store(choice.value);
          if (cell && scrollY > 0) scrollBy({ top: cell.getBoundingClientRect().top - top, behavior: "instant" });
        });
      }
      addEventListener("hashchange", reveal);
    }

    const panel = document.getElementById("panel");
    if (!panel?.showModal) return;
    const body = panel.querySelector(".panel-body");

    const show = (entry) => {
      const copy = entry.cloneNode(true);
      for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
      const part = entry.closest(".part");
      const box = document.createElement("div");
      box.className = "entry-box";
      box.lang = part?.lang ?? root.lang;
      box.dir = part?.dir ?? root.dir;
      // An entry is an item of a list, and the panel has no list.
      box.append(...copy.childNodes);
      for (const fold of box.querySelectorAll(".entry-fold")) fold.open = true;
      box.classList.add(...copy.classList);
      panel.lang = box.lang;
      panel.dir = box.dir;
      panel.dataset.lang = box.lang;
      body.replaceChildren(box);
      body.scrollTop = 0;
    };

    document.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      const link = event.target.closest?.("a[href^='#']");
      if (!link) return;
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target?.classList.contains("entry") && !link.closest(".evidence")) {
        event.preventDefault();
        show(target);
        if (!panel.open) panel.showModal();
        return;
      }
      // From the panel to the words of an article: the panel makes way.
      if (panel.open) panel.close();
      if (target?.matches(".source-text mark, .source-text .text span")) {
        target.tabIndex = -1;
        requestAnimationFrame(() => target.focus({ preventScroll: true }));
      }
    });
    panel.addEventListener("click", (event) => {
      if (event.target === panel) panel.close();
    });
  });
})();
