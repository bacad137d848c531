// The figure of a step beside its fields: its places, and only they can be chosen in the fields.
(() => {
  "use strict";
  const maps = new Map(); // address of a figure -> promise of its SVG, fetched once a page

  function fetchMap(url) {
    if (!maps.has(url)) maps.set(url, fetch(url).then((answer) => (answer.ok ? answer.text() : "")));
    return maps.get(url);
  }

  class StepFigure {
    constructor(figure, root, figures) {
      this.figure = figure;
      this.figures = figures; // the address of one, with "-" for its name
      this.root = root;
      this.focused = null;
      this.picture = document.createElement("div");
      this.picture.className = "landmark-picker";
      this.standBeside();
      figure.addEventListener("change", () => this.show());
      this.root.addEventListener("focusin", (event) => {
        if (!event.target.matches("[data-landmark-select]")) return;
        this.focused = event.target;
        this.offer(event.target);
      });
      this.root.addEventListener("change", () => this.mark());
      this.root.addEventListener("taping:places", ({ target }) => this.offer(target)); // of a new strip
      this.picture.addEventListener("click", (event) => this.pick(event.target));
    }

    // The figure's field and all after it stand in one column, the picture in the other.
    standBeside() {
      let field = this.figure;
      while (field.parentElement && !field.parentElement.matches(".struct-block")) field = field.parentElement;
      const both = document.createElement("div");
      const fields = document.createElement("div");
      both.className = "step-figure";
      field.before(both);
      for (let next; field; field = next) {
        next = field.nextElementSibling;
        fields.append(field);
      }
      both.append(this.picture, fields);
    }

    selects() {
      return [...this.root.querySelectorAll("[data-landmark-select]")];
    }

    // Offers the figure's places, and the value there is, so that nothing chosen is lost.
    offer(select) {
      const dots = [...this.picture.querySelectorAll("[data-landmark]")];
      if (!dots.length || select.dataset.offered === this.figure.value) return;
      const { value } = select;
      select.length = 1;
      for (const dot of dots) select.add(new Option(dot.textContent, dot.dataset.landmark));
      select.value = value;
      if (value && select.value !== value) select.add(new Option(`${value} (not on this figure)`, value, true, true));
      select.dataset.offered = this.figure.value;
    }

    // Called when the step is first seen, and when another figure is chosen.
    async show() {
      const name = this.figure.value;
      this.picture.innerHTML = name ? await fetchMap(this.figures.replace("-.svg", `${name}.svg`)) : "";
      this.selects().forEach((select) => this.offer(select));
      this.mark();
    }

    mark() {
      const chosen = new Set(this.selects().map((select) => select.value));
      for (const dot of this.picture.querySelectorAll("[data-landmark]")) {
        dot.classList.toggle("is-chosen", chosen.has(dot.dataset.landmark));
      }
    }

    // The place goes into the field that was used last; then the next empty one waits for a place.
    pick(dot) {
      if (!dot.dataset.landmark) return;
      const empty = this.selects().find((select) => !select.value && select.required);
      const field = this.focused?.isConnected ? this.focused : empty;
      if (!field) return;
      this.offer(field);
      field.value = dot.dataset.landmark;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  window.taping.StepFigure = StepFigure;
})();
