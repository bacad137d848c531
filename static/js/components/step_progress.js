// The guide's segments: done before the step being read, the wave on it.
(function () {
  "use strict";
  const links = [...document.querySelectorAll("[data-progress] a")];
  const steps = links.map((link) => document.querySelector(link.hash)).filter(Boolean);
  if (!steps.length || !("IntersectionObserver" in window)) return;
  const begun = new Set();

  function mark() {
    const now = Math.max(0, steps.findLastIndex((step) => begun.has(step)));
    links.forEach((link, index) => {
      link.classList.toggle("is-done", index < now);
      if (index === now) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
  }

  // The step whose top has passed the upper third of the screen is the one being read. Everything above
  // counts as seen: a jump passes steps unseen. Watched, not measured: measuring would hold up the first picture.
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) begun[isIntersecting ? "add" : "delete"](target);
    mark();
  }, { rootMargin: "1000000px 0px -66.67% 0px" });
  for (const step of steps) watcher.observe(step);
})();
