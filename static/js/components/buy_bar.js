// Narrow screens: the bar comes up once the real buy panel has left the screen above.
(function () {
  "use strict";
  if (!("IntersectionObserver" in window)) return;

  function wake() {
    const bar = document.querySelector("[data-buy-bar]");
    const panel = document.querySelector("[data-buy-panel]");
    if (!bar || !panel || bar.dataset.awake) return;
    bar.dataset.awake = "yes";
    new IntersectionObserver(([entry]) => {
      bar.classList.toggle("is-shown", !entry.isIntersecting && entry.boundingClientRect.bottom < 0);
    }).observe(panel);
  }

  document.addEventListener("htmx:afterSettle", wake); // another color brings another bar
  wake();
})();
