// Lights a region everywhere at once: both figures, the list row and, on wide screens, the pin.
(function () {
  "use strict";
  const map = document.querySelector("[data-body-map]");
  if (!map) return;
  const list = document.querySelector("[data-region-list]");
  const pin = map.querySelector("[data-pin]");
  const SINGLE = ["neck", "upper-back", "lower-back"];
  const PIN_REACH = 40; // px the leader line runs past the body's widest side

  function parts(slug) {
    return document.querySelectorAll(`[data-body-map] [data-region="${slug}"], [data-region-list] [data-region="${slug}"]`);
  }

  function placePin(slug) {
    const row = list?.querySelector(`[data-region="${slug}"]`);
    const shapes = [...map.querySelectorAll(`a[data-region="${slug}"]`)];
    const shape = shapes.at(-1);
    pin.hidden = !row || !shape;
    if (pin.hidden) return;
    const box = map.getBoundingClientRect();
    const spot = shape.getBoundingClientRect();
    const figure = shape.ownerSVGElement.getBoundingClientRect();
    const { guides, articles } = row.dataset;
    pin.querySelector("[data-pin-name]").textContent = row.firstElementChild.textContent;
    pin.querySelector("[data-pin-facts]").textContent =
      `${guides} ${guides === "1" ? "guide" : "guides"}, ${articles} ${articles === "1" ? "article" : "articles"}`;
    const room = document.documentElement.clientWidth - pin.offsetWidth - 16;
    const beside = Math.max(spot.right, figure.left + figure.width * 0.78) + PIN_REACH;
    const left = Math.min(beside, room) - box.left;
    // A pair is pointed at on its right half, the three single regions in their middle.
    const middle = SINGLE.includes(slug) ? spot.left + spot.width / 2 : spot.right - figure.width * 0.055;
    const target = middle - box.left;
    pin.style.setProperty("--pin-x", `${left}px`);
    pin.style.setProperty("--pin-y", `${spot.top + spot.height / 2 - box.top}px`);
    pin.style.setProperty("--pin-reach", `${Math.max(0, left - target)}px`);
  }

  function light(slug) {
    for (const part of document.querySelectorAll("[data-region].is-on")) part.classList.remove("is-on");
    if (!slug) return;
    for (const part of parts(slug)) part.classList.add("is-on");
    placePin(slug);
  }

  for (const area of [map, list]) {
    if (!area) continue;
    for (const kind of ["pointerover", "focusin"]) {
      area.addEventListener(kind, (event) => {
        const part = event.target.closest("a[data-region]");
        if (part) light(part.dataset.region);
      });
    }
  }

  light(map.dataset.active);
})();
