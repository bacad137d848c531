// Narrow screens: the filters cover the page. They keep the focus, and Esc closes them.
(function () {
  "use strict";
  const DIALOG = { role: "dialog", "aria-modal": "true", "aria-label": "Filters" };
  let wasOpen = false;

  function refresh() {
    const box = document.getElementById("filters");
    const open = Boolean(box?.matches(":target")) && matchMedia("(max-width: 900px)").matches;
    // Whatever is no way up from them is out of reach while it is open.
    for (const element of document.querySelectorAll("[data-inert]")) {
      element.inert = false;
      delete element.dataset.inert;
    }
    for (let at = box; open && at !== document.body; at = at.parentElement) {
      for (const other of at.parentElement.children) {
        if (other === at || other.inert) continue;
        other.inert = true;
        other.dataset.inert = "";
      }
    }
    if (open) {
      for (const [name, value] of Object.entries(DIALOG)) box.setAttribute(name, value);
      // Whoever was quicker than this script keeps the place.
      if (!wasOpen && !box.querySelector(":focus")) box.querySelector("a").focus();
    } else if (wasOpen) {
      for (const name of Object.keys(DIALOG)) box?.removeAttribute(name);
      document.querySelector(".list-bar__open")?.focus();
    }
    wasOpen = open;
  }

  window.addEventListener("hashchange", refresh);
  window.addEventListener("resize", refresh);
  document.addEventListener("htmx:afterSettle", refresh);
  // A filter acts as soon as it is chosen; where the filters cover the page, their button sends all of them, and says
  // how many that leaves. So it is after the first of two numbers.
  document.addEventListener("change", ({ target }) => {
    const { form } = target;
    if (!window.htmx || form?.id !== "filter-form") return;
    const count = form.querySelector("#filter-count");
    if (count && (form.closest(":target") || target.type === "number")) window.htmx.trigger(count, "count");
    else form.requestSubmit();
  });
  // A filter left at "any" has no place in the address.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    if (detail.verb !== "get") return;
    for (const [name, value] of [...detail.formData]) if (value === "") detail.formData.delete(name);
  });
  document.addEventListener("htmx:afterSwap", ({ target }) => {
    if (target.id === "filter-count") document.getElementById("filter-said").textContent = target.textContent;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && wasOpen) location.hash = "found";
  });
  refresh();
})();
