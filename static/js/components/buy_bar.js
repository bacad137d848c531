// Narrow screens: the bar comes up once the real buy panel has left the screen above.
(function () {
  "use strict";
  const bar = document.querySelector("[data-buy-bar]");
  const panel = document.querySelector("[data-buy-panel]");
  if (!bar || !panel || !("IntersectionObserver" in window)) return;
  new IntersectionObserver(([entry]) => {
    bar.classList.toggle("is-shown", !entry.isIntersecting && entry.boundingClientRect.bottom < 0);
  }).observe(panel);
})();
