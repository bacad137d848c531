// Small pictures move the big strip sideways without moving the page.
(function () {
  "use strict";
  function wake() {
    const strip = document.querySelector("[data-gallery]");
    const links = [...document.querySelectorAll("[data-gallery-link]")];
    if (!strip || !links.length || strip.dataset.awake) return;
    strip.dataset.awake = "yes";

    const mark = (index) => links.forEach((link, at) => {
      if (at === index) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    links.forEach((link, index) => link.addEventListener("click", (event) => {
      event.preventDefault();
      strip.scrollTo({ left: index * strip.clientWidth });
      mark(index);
    }));
    strip.addEventListener("scrollend", () => mark(Math.round(strip.scrollLeft / strip.clientWidth)));
    mark(0);
  }

  document.addEventListener("htmx:afterSettle", wake); // another color brings other pictures
  wake();
})();
