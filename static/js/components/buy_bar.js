// Narrow screens: the bar comes up once the real buy panel has left the screen above.
(function () {
  "use strict";
  let watcher = null;

  function wake() {
    watcher?.disconnect();
    const bar = document.querySelector("[data-buy-bar]");
    const panel = document.querySelector("[data-buy-panel]");
    if (!bar || !panel || !("IntersectionObserver" in window)) return;
    // Everything below counts as seen: a jump to a step further down passes the panel unseen.
    watcher = new IntersectionObserver(([entry]) => {
      bar.classList.toggle("is-shown", !entry.isIntersecting);
    }, { rootMargin: "0px 0px 1000000px 0px" });
    watcher.observe(panel);
  }

  document.addEventListener("htmx:afterSettle", wake); // another color, another number in the cart
  wake();
})();
