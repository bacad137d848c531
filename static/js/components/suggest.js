// Suggestions below a search box, as one types: a combobox with a list (WAI-ARIA 1.2). Loaded at the first focus.
(function () {
  "use strict";

  const PAUSE = 150; // ms after the last key
  const RECENT = "searches"; // what was asked in this browser stays in it
  const MOST_RECENT = 5;
  let number = 0;

  function recent() {
    try {
      return JSON.parse(localStorage.getItem(RECENT)) ?? [];
    } catch {
      return []; // no storage, or not ours
    }
  }

  function remember(question) {
    const asked = [question, ...recent().filter((other) => other !== question)].slice(0, MOST_RECENT);
    try {
      localStorage.setItem(RECENT, JSON.stringify(asked));
    } catch { /* a private window may refuse */ }
  }

  function option(text, href) {
    const item = document.createElement("li");
    item.setAttribute("role", "option");
    item.dataset.href = href;
    item.textContent = text;
    return item;
  }

  function enable(input) {
    const popup = document.createElement("div");
    const name = `suggestions-${(number += 1)}`;
    popup.className = "suggestions";
    popup.hidden = true;
    popup.innerHTML = `<ul role="listbox" id="${name}" aria-label="Suggestions"></ul>
      <button type="button" class="link" hidden>Clear recent searches</button>
      <p class="visually-hidden" role="status"></p>`;
    const [list, clear, status] = popup.children;
    input.form.append(popup);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", name);
    input.setAttribute("autocomplete", "off");
    let active = null, timer, asking;

    function close() {
      popup.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(null);
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
      const items = [...list.children];
      items.forEach((item, place) => { item.id = `${name}-${place + 1}`; });
      active = null;
      input.removeAttribute("aria-activedescendant");
      popup.hidden = !items.length;
      input.setAttribute("aria-expanded", String(!popup.hidden));
      status.textContent = items.length ? `${items.length} suggestion${items.length === 1 ? "" : "s"}` : "No suggestions";
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
      list.prepend(...own.map((question) => option(question, `/search/?q=${encodeURIComponent(question)}`)));
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
        if (popup.hidden) return open();
        const down = event.key === "ArrowDown";
        const next = active ? (down ? active.nextElementSibling : active.previousElementSibling)
          : (down ? list.firstElementChild : list.lastElementChild);
        choose(next); // past either end: back to what was typed
      }
    });
    input.form.addEventListener("submit", () => input.value.trim() && remember(input.value.trim()));
    input.form.addEventListener("focusout", ({ relatedTarget }) => input.form.contains(relatedTarget) || close());
    list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
    list.addEventListener("click", ({ target }) => {
      const item = target.closest("[role=option]");
      if (item) location.assign(item.dataset.href);
    });
    clear.addEventListener("click", () => {
      try { localStorage.removeItem(RECENT); } catch { /* as above */ }
      input.focus();
      ask();
    });
    ask();
  }

  document.addEventListener("focusin", ({ target }) => {
    if (!target.matches("[data-suggest]") || target.hasAttribute("role")) return;
    enable(target);
  });
  const focused = document.activeElement;
  if (focused?.matches("[data-suggest]")) enable(focused);
})();
