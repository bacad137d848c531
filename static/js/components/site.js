// Every page: badge, menu, print, filters, and forms that are sent once (docs/adr/0019).
(function () {
  "use strict";

  // What base.css keeps from the first layout of a phone, for a picture of the whole page or a search in it: after the
  // load each part in an idle moment of its own, for all of them at once would hold up the first tap.
  const waiting = document.querySelectorAll(".section, .guide-body .step, .site-footer, .product-list .grid > *").values();
  const whenIdle = window.requestIdleCallback ?? ((act) => setTimeout(act, 50)); // Safari has none
  function layOutNext() {
    const { value: part, done } = waiting.next();
    (part ?? document.documentElement).classList.add(done ? "is-loaded" : "is-near");
    if (!done) whenIdle(layOutNext, { timeout: 500 }); // ms; a page that is never idle becomes whole, too
  }
  window.addEventListener("load", () => whenIdle(layOutNext));

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

  // Suggestions of a search box come with its first focus: most readers never search.
  document.addEventListener("focusin", ({ target }) => {
    const script = target.dataset?.suggest;
    if (!script || document.querySelector(`script[src="${script}"]`)) return;
    document.head.append(Object.assign(document.createElement("script"), { src: script }));
  });

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  document.body.addEventListener("cart:changed", ({ detail }) => showBadge(detail));

  // A choice acts as soon as it is made, where htmx can do it without a page load. Filters: filters.js.
  document.addEventListener("change", ({ target: { form } }) => {
    if (window.htmx && form?.matches("[data-send-on-change]") && form.id !== "filter-form") form.requestSubmit();
  });

  // "Print this guide" on a page that is not the guide: it leads here, and asks once.
  if (location.hash === "#print") {
    history.replaceState(null, "", location.pathname);
    window.addEventListener("load", () => window.print());
  }

  // A form is sent once until its answer has come: a second tap is impatience. Its number says so to the server, too,
  // should the first answer be lost on the way (docs/adr/0019). The wave runs meanwhile; Back stops it.
  const PATIENCE = 15000; // ms; without an answer by then it may be sent again, with the same number
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (form.getAttribute("method") === "post") {
      if (form.dataset.sending) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      form.dataset.sending = "yes";
      setTimeout(rest, PATIENCE, form);
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
    askForBadge(); // Back shows the page as it was left, with the number of that time
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    const form = detail.elt.closest("form");
    if (form) rest(form, detail.successful);
  });
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id === "cart") askForBadge();
  });
})();
