// Suggestions below a search box, as one types: a combobox with a list (WAI-ARIA 1.2). Loaded at the first focus.
(function () {
  "use strict";

  const PAUSE = 150; // ms after the last key
  const RECENT = "searches"; // what was asked in this browser stays in it
  const MOST_RECENT = 5;

  // The recent questions, after keeping these if any are given. A private window may refuse.
  function recent(questions) {
    try {
      if (questions) localStorage.setItem(RECENT, JSON.stringify(questions.slice(0, MOST_RECENT)));
      return JSON.parse(localStorage.getItem(RECENT)) ?? [];
    } catch {
      return [];
    }
  }

  function option(question, place) {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.id = `recent-${place}`;
    item.dataset.href = `/search/?q=${encodeURIComponent(question)}`;
    item.textContent = question;
    return item;
  }

  function enable(input) {
    const popup = input.form.querySelector("[data-suggestions]");
    const [list, clear, status] = popup.children;
    const combobox = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, autocomplete: "off" };
    for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
    let active = null, timer, asking;

    function close() {
      list.replaceChildren();
      open();
    }

    function choose(item) {
      active?.removeAttribute("aria-selected");
      active = item;
      if (item) {
        item.setAttribute("aria-selected", "true");
        input.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({ block: "nearest" });
      } else input.removeAttribute("aria-activedescendant");
    }

    function open() {
      const count = list.children.length;
      choose(null);
      popup.hidden = !count;
      input.setAttribute("aria-expanded", String(!popup.hidden));
      status.textContent = count ? `${count} suggestion${count === 1 ? "" : "s"}` : "";
    }

    async function ask() {
      const typed = input.value.trim();
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch(`/search/suggest/?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
        if (!answer.ok) return close();
        list.innerHTML = await answer.text();
      } catch {
        return; // another letter was typed meanwhile, or the line is gone: the form works as it is
      }
      const own = typed ? [] : recent();
      list.prepend(...own.map(option));
      clear.hidden = !own.length;
      if (document.activeElement === input) open();
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("focus", () => popup.hidden && ask());
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !popup.hidden) {
        event.preventDefault(); // the first time it closes the list, and keeps the words
        close();
      } else if (event.key === "Enter" && active) {
        event.preventDefault();
        location.assign(active.dataset.href);
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.children.length) {
        event.preventDefault();
        const down = event.key === "ArrowDown";
        const next = active ? (down ? active.nextElementSibling : active.previousElementSibling)
          : (down ? list.firstElementChild : list.lastElementChild);
        choose(next); // past either end: back to what was typed
      }
    });
    input.form.addEventListener("submit", () => {
      const asked = input.value.trim();
      if (asked) recent([asked, ...recent().filter((other) => other !== asked)]);
    });
    input.form.addEventListener("focusout", ({ relatedTarget }) => input.form.contains(relatedTarget) || close());
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
    list.addEventListener("click", ({ target }) => {
      const item = target.closest("[role=option]");
      if (item) location.assign(item.dataset.href);
    });
    clear.addEventListener("click", () => {
      recent([]);
      input.focus();
      ask();
    });
    ask();
  }

  function enableFocused() {
    const focused = document.activeElement;
    if (focused.matches("[data-suggest]:not([role])")) enable(focused);
  }
  document.addEventListener("focusin", enableFocused);
  enableFocused(); // the focus that this script came with
})();
