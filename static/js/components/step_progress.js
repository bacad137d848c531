// The guide's segments: done before the step being read, the wave on it.
(function () {
  "use strict";
  const links = [...document.querySelectorAll("[data-progress] a")];
  const steps = links.map((link) => document.querySelector(link.hash)).filter(Boolean);
  if (!steps.length) return;

  function mark() {
    // The step whose top has passed the upper third of the screen is the one being read.
    const line = window.innerHeight / 3;
    const now = Math.max(0, steps.findLastIndex((step) => step.getBoundingClientRect().top < line));
    links.forEach((link, index) => {
      link.classList.toggle("is-done", index < now);
      if (index === now) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
  }

  let waiting = false;
  window.addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; mark(); });
  }, { passive: true });
  mark();
})();
