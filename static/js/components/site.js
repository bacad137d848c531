// Every page: the cart badge, the small-screen menu, print buttons.
(function () {
  "use strict";

  // What base.css kept from the first layout follows now, off the screen.
  addEventListener("load", () => document.documentElement.classList.add("is-loaded"));

  // Only a visitor who has a cart or an account carries this cookie, so everybody else costs no request.
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

  // The menu is a <details>: it opens by itself. Here it only learns to close.
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

  // A filter acts as soon as it is chosen, where htmx can do it without a page load;
  // where the filters cover the page, their button sends all of them.
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (window.htmx && form?.matches("[data-send-on-change]") && !form.closest(":target")) form.requestSubmit();
  });

  // A filter left at "any" has no place in the address.
  document.addEventListener("htmx:configRequest", ({ detail }) => {
    if (detail.verb !== "get") return;
    for (const [name, value] of [...detail.formData]) if (value === "") detail.formData.delete(name);
  });

  // "Print this guide" on a page that is not the guide: it leads here, and asks once.
  if (location.hash === "#print") {
    history.replaceState(null, "", location.pathname);
    window.addEventListener("load", () => window.print());
  }

  // A form is sent once until its answer has come: a second tap is impatience. Its number says so to the server, too,
  // should the first answer be lost on the way. The wave runs meanwhile; Back stops it.
  const PATIENCE = 15000; // ms; without an answer by then it may be sent again, with the same number
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (form.getAttribute("method") === "post") {
      if (form.dataset.sending) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      if ("once" in form.dataset && !form.elements.once) form.append(newNumber());
      form.dataset.sending = "yes";
      setTimeout(() => rest(form, false), PATIENCE);
    }
    if (submitter?.classList.contains("btn")) submitter.classList.add("is-busy");
  }, true);

  function newNumber() {
    const number = document.createElement("input");
    number.type = "hidden";
    number.name = "once";
    number.value = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    return number;
  }

  function rest(form, answered) {
    for (const button of form.querySelectorAll(".is-busy")) button.classList.remove("is-busy");
    delete form.dataset.sending;
    if (answered) form.elements.once?.remove();
  }
  window.addEventListener("pageshow", ({ persisted }) => {
    for (const form of document.forms) rest(form, true);
    if (persisted) askForBadge(); // Back shows the page as it was left, with the number of that time
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const form = detail.elt.closest("form");
    if (form) rest(form, detail.successful);
  });
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id === "cart") askForBadge();
  });
})();
