// Narrow screens: the filters cover the page. They keep the focus, and Esc closes them.
(function () {
  "use strict";
  let wasOpen = false;

  function refresh() {
    const form = document.getElementById("filters");
    const open = Boolean(form?.matches(":target")) && matchMedia("(max-width: 900px)").matches;
    // Whatever is no way up from the form is out of reach while it is open.
    for (const element of document.querySelectorAll("[data-inert]")) {
      element.inert = false;
      delete element.dataset.inert;
    }
    for (let at = form; open && at !== document.body; at = at.parentElement) {
      for (const other of at.parentElement.children) {
        if (other === at || other.inert) continue;
        other.inert = true;
        other.dataset.inert = "";
      }
    }
    if (open) {
      form.setAttribute("role", "dialog");
      form.setAttribute("aria-modal", "true");
      form.querySelector("a").focus();
    } else if (wasOpen) {
      form?.removeAttribute("role");
      form?.removeAttribute("aria-modal");
      document.querySelector(".list-bar__open")?.focus();
    }
    wasOpen = open;
  }

  window.addEventListener("hashchange", refresh);
  window.addEventListener("resize", refresh);
  document.addEventListener("htmx:afterSettle", refresh);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && wasOpen) location.hash = "products";
  });
  refresh();
})();
