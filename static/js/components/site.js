// Every page: the cart badge, the small-screen menu, print buttons.
(function () {
  "use strict";

  // Only a visitor who has a cart or an account carries this cookie, so everybody else costs no request.
  if (document.cookie.includes("visitor=")) {
    fetch("/cart/badge/", { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((badge) => badge && showBadge(badge))
      .catch(() => {});
  }

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

  // The wave runs while the answer is on its way; coming back with Back stops it.
  document.addEventListener("submit", (event) => {
    const button = event.submitter;
    if (button && button.classList.contains("btn")) button.classList.add("is-busy");
  });
  window.addEventListener("pageshow", () => {
    for (const button of document.querySelectorAll(".is-busy")) button.classList.remove("is-busy");
  });
})();
