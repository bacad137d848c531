// The form of a taping step: the figure with its places, and only that figure's places to choose.
(function () {
  "use strict";
  const maps = new Map(); // address of a figure -> promise of its SVG, fetched once a page

  function fetchMap(select) {
    const url = select.dataset.figures.replace("-.svg", `${select.value}.svg`);
    if (!maps.has(url)) maps.set(url, fetch(url).then((answer) => (answer.ok ? answer.text() : "")));
    return maps.get(url);
  }

  class StepForm {
    constructor(figure, root) {
      this.figure = figure;
      this.root = root;
      this.all = null; // every figure's places, as the server sent them
      this.focused = null;
      this.picture = document.createElement("div");
      this.picture.className = "landmark-picker";
      figure.closest("[data-field]")?.after(this.picture);
      figure.addEventListener("change", () => this.show());
      this.root.addEventListener("focusin", (event) => {
        if (event.target.matches("[data-landmark-select]")) {
          this.focused = event.target;
          this.narrow(event.target);
        }
      });
      this.root.addEventListener("change", () => this.mark());
      this.picture.addEventListener("click", (event) => this.pick(event.target));
      this.show();
    }

    selects() {
      return [...this.root.querySelectorAll("[data-landmark-select]")];
    }

    // Leaves only the chosen figure's places, and the value there is, so that nothing typed is lost.
    narrow(select) {
      const title = this.figure.selectedOptions[0]?.text;
      this.all ||= [...select.querySelectorAll("optgroup")].map((group) => group.cloneNode(true));
      if (!title || select.dataset.narrowed === title) return;
      const value = select.value;
      for (const group of select.querySelectorAll("optgroup, [data-stray]")) group.remove();
      const group = this.all.find((one) => one.label === title);
      if (group) select.append(group.cloneNode(true));
      select.value = value;
      if (value && select.value !== value) {
        const stray = new Option(`${value} (not on this figure)`, value, true, true);
        stray.dataset.stray = "";
        select.append(stray);
      }
      select.dataset.narrowed = title;
    }

    async show() {
      const name = this.figure.value;
      this.picture.innerHTML = name ? await fetchMap(this.figure) : "";
      this.selects().forEach((select) => this.narrow(select));
      this.mark();
    }

    mark() {
      const chosen = new Set(this.selects().map((select) => select.value));
      for (const dot of this.picture.querySelectorAll("[data-landmark]")) {
        dot.classList.toggle("is-chosen", chosen.has(dot.dataset.landmark));
      }
    }

    pick(dot) {
      if (!this.focused?.isConnected || !dot.dataset.landmark) return;
      this.focused.value = dot.dataset.landmark;
      this.focused.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }

  class StepBlockDefinition extends window.wagtailStreamField.blocks.StructBlockDefinition {
    render(placeholder, prefix, initialState, initialError) {
      const block = super.render(placeholder, prefix, initialState, initialError);
      const figure = document.getElementById(`${prefix}-figure`);
      // Wagtail hands the container out as an element or wrapped in jQuery.
      if (figure) new StepForm(figure, block.container[0] || block.container);
      return block;
    }
  }
  window.telepath.register("guides.blocks.StepBlock", StepBlockDefinition);
})();
