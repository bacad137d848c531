// “Place on the body map” in a region's form: a click on a figure sets its mark, which the numbers move, too.
(() => {
  const WIDTH = 580; // units of the drawings
  const RADIUS = 30;
  const map = document.querySelector("[data-region-mark]");
  if (!map) return;
  const field = (name) => document.querySelector(`[name=${name}]`);
  const [x, y, both, view, part] = ["mark_x", "mark_y", "mark_on_both_sides", "view", "part"].map(field);
  const changed = (input) => input.dispatchEvent(new Event("input", { bubbles: true }));

  function show() {
    for (const figure of map.querySelectorAll("svg")) {
      const dots = figure.querySelector("g");
      dots.replaceChildren();
      if (figure.dataset.view !== view.value || x.value === "" || y.value === "") continue;
      for (const across of both.checked ? [x.value, WIDTH - x.value] : [x.value]) {
        const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
        dot.setAttribute("cx", across);
        dot.setAttribute("cy", y.value);
        dot.setAttribute("r", RADIUS);
        dots.append(dot);
      }
    }
  }

  function put(event) {
    const figure = event.target.closest("svg[data-view]");
    if (!figure) return;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(
      figure.querySelector("g").getScreenCTM().inverse(),
    );
    x.value = Math.round(at.x);
    y.value = Math.round(at.y);
    view.value = figure.dataset.view;
    part.value = "";
    [x, y, view, part].forEach(changed);
    show();
  }

  map.addEventListener("click", put);
  document.querySelector("[data-no-mark]").addEventListener("click", () => {
    x.value = y.value = "";
    both.checked = false;
    [x, y, both].forEach(changed);
    show();
  });
  for (const input of [x, y, both, view]) input.addEventListener("input", show);
  show();
})();
