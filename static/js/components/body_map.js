// Lights a region everywhere at once: both figures, the list row and, on the front page, the pin.
// Where a panel stands beside the map, picking a region fills it; elsewhere its link opens its page.
(function () {
  "use strict";
  const map = document.querySelector("[data-body-map]");
  if (!map) return;
  const list = document.querySelector("[data-region-list]");
  const pin = map.querySelector("[data-pin]");
  const panel = document.getElementById(map.dataset.picks);
  const SINGLE = ["neck", "upper-back", "lower-back", "mark"]; // parts of the figure that are no pair
  const PIN_REACH = 40; // px the leader line runs past the body's widest side
  let picked = map.dataset.active;
  let lit = "";
  pin?.setAttribute("aria-hidden", "true"); // what it says stands in the list, too

  const parts = (slug) => document.querySelectorAll(`a[data-region="${slug}"]`);
  const row = (slug) => list?.querySelector(`[data-region="${slug}"]`);

  function placePin() {
    const shape = [...map.querySelectorAll(`a[data-region="${lit}"]`)].at(-1);
    pin.hidden = !row(lit) || !shape;
    if (pin.hidden) return;
    const box = map.getBoundingClientRect();
    const spot = shape.getBoundingClientRect();
    const figure = shape.ownerSVGElement.getBoundingClientRect();
    const { guides, articles } = row(lit).dataset;
    pin.querySelector("[data-pin-name]").textContent = row(lit).firstElementChild.textContent;
    pin.querySelector("[data-pin-facts]").textContent =
      `${guides} ${guides === "1" ? "guide" : "guides"}, ${articles} ${articles === "1" ? "article" : "articles"}`;
    const room = document.documentElement.clientWidth - pin.offsetWidth - 16;
    const beside = Math.max(spot.right, figure.left + figure.width * 0.78) + PIN_REACH;
    const left = Math.min(beside, room) - box.left;
    // A pair is pointed at on its right half, the three single regions in their middle.
    const middle = SINGLE.includes(shape.dataset.part) ? spot.left + spot.width / 2 : spot.right - figure.width * 0.055;
    const target = middle - box.left;
    pin.style.setProperty("--pin-x", `${left}px`);
    pin.style.setProperty("--pin-y", `${spot.top + spot.height / 2 - box.top}px`);
    pin.style.setProperty("--pin-reach", `${Math.max(0, left - target)}px`);
  }

  function light(slug) {
    for (const part of document.querySelectorAll("[data-region].is-on")) part.classList.remove("is-on");
    for (const part of parts(slug)) part.classList.add("is-on");
    lit = slug;
    if (pin) placePin();
  }

  function mark(slug) {
    picked = slug;
    for (const link of list.querySelectorAll("[aria-current]")) link.removeAttribute("aria-current");
    row(slug)?.setAttribute("aria-current", "true");
    light(slug);
    // A phone shows one figure: the one that has the region.
    const shown = map.querySelector("[name=body-view]:checked")?.value;
    if (!map.querySelector(`[data-view=${shown}] a[data-region="${slug}"]`)) {
      map.querySelector("[name=body-view]:not(:checked)")?.click();
    }
  }

  function pick(event) {
    const slug = event.target.closest("a[data-region]")?.dataset.region;
    const elsewhere = event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (elsewhere || !slug || !row(slug) || !window.htmx) return;
    event.preventDefault();
    const address = `${location.pathname}?region=${slug}`;
    mark(slug);
    history.replaceState(history.state, "", address);
    window.htmx.ajax("GET", address, { source: panel, target: panel, swap: "innerHTML" });
  }

  for (const area of [map, list]) {
    if (!area) continue;
    for (const kind of ["pointerover", "focusin"]) {
      area.addEventListener(kind, (event) => {
        const part = event.target.closest("a[data-region]");
        if (part) light(part.dataset.region);
      });
    }
    if (!panel) continue;
    area.addEventListener("click", pick);
    for (const kind of ["pointerleave", "focusout"]) area.addEventListener(kind, () => light(picked));
  }

  if (panel) mark(picked);
  else light(picked);
  // Wherever the figures move to, as the window grows or the font arrives, the pin goes along.
  if (pin) new ResizeObserver(placePin).observe(document.body);
})();
