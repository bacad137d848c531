// Every page: badge, menu, print, filters, and forms that are sent once (docs/adr/0019).
(function () {
  "use strict";

  addEventListener("load", () => document.documentElement.classList.add("is-loaded"));

  function askForBadge() {
    if (!document.cookie.includes("visitor=")) return;
    fetch("/cart/badge/", { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((badge) => badge && showBadge(badge))
      .catch(() => {});
  }
  askForBadge();

  function showBadge({ count, signed_in: signedIn }) {
    for (const mark of document.querySelectorAll("[data-cart-count]")) {
      mark.textContent = count;
      mark.hidden = !count;
      mark.closest("[data-cart-link]")
        ?.setAttribute("aria-label", `Cart, ${count} ${count === 1 ? "item" : "items"}`);
    }
    if (!signedIn) return;
    for (const link of document.querySelectorAll("a[aria-label='Account']")) {
      link.setAttribute("aria-label", "Your account");
    }
  }

  const menu = document.querySelector("[data-menu]");
  if (menu) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  document.body.addEventListener("cart:changed", ({ detail }) => showBadge(detail));

  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (window.htmx && form?.matches("[data-send-on-change]") && !form.closest(":target")) form.requestSubmit();
  });

  document.addEventListener("htmx:configRequest", ({ detail }) => {
    if (detail.verb !== "get") return;
    for (const [name, value] of [...detail.formData]) if (value === "") detail.formData.delete(name);
  });

  if (location.hash === "#print") {
    history.replaceState(null, "", location.pathname);
    window.addEventListener("load", () => window.print());
  }

  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (form.getAttribute("method") === "post") {
      if (form.dataset.sending) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      form.dataset.sending = "yes";
      setTimeout(rest, 15000, form); // no answer: it may be sent again
      if ("once" in form.dataset && !form.elements.once) {
        form.insertAdjacentHTML("beforeend", "<input type=hidden name=once>");
        form.elements.once.value = `${Date.now()}-${Math.random()}`;
      }
    }
    if (submitter?.classList.contains("btn")) submitter.classList.add("is-busy");
  }, true);

  function rest(form, answered) {
    form.querySelector(".is-busy")?.classList.remove("is-busy");
    delete form.dataset.sending;
    if (answered) form.elements.once?.remove();
  }
  window.addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    for (const form of document.forms) rest(form, true);
    askForBadge();
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const form = detail.elt.closest("form");
    if (form) rest(form, detail.successful);
  });
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id === "cart") askForBadge();
  });
})();
