// A step of a guide as one line of its form: its number, drawing, title, and its strips in words.
(() => {
  "use strict";
  const DRAWN = ["flip", "rub", "plumb", "moves", "crop"];
  const NUMBERS = ["length_cm", "width_cm", "stretch", "bend", "x", "y", "width", "height"];
  const one = (state) => (Array.isArray(state) ? state[0] : state);
  const strips = (state) => (state.strips || []).map((strip) => strip.value);

  const number = (said) => (String(said ?? "").trim() === "" ? null : Number(said));
  const plain = (value) =>
    Object.fromEntries(Object.entries(value).map(([name, said]) => [name, NUMBERS.includes(name) ? number(said) : one(said)]));

  function span(values, unit) {
    const numbers = values.map((value) => Number.parseFloat(value)).filter(Number.isFinite);
    if (!numbers.length) return "";
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`;
  }

  // "2 I-strips, 1 fan, 20–25 cm, 15–25 %"
  function words(state) {
    const all = strips(state);
    const counts = new Map();
    for (const strip of all) {
      const shape = one(strip.shape) || "";
      const name = shape === "fan" ? "fan" : `${shape}-strip`;
      counts.set(name, (counts.get(name) || 0) + 1);
    }
    const parts = [...counts].map(([name, count]) => `${count} ${name}${count > 1 ? "s" : ""}`);
    parts.push(span(all.map((strip) => strip.length_cm), "cm"));
    parts.push(span(all.map((strip) => strip.stretch), "%"));
    return parts.filter(Boolean).join(", ") || "No strips";
  }

  // Where the server draws the step as it is now; "" without a figure.
  function drawing(figures, state) {
    const photo = state.picture?.image?.preview?.url || state.picture?.preview?.url;
    const figure = one(state.figure);
    if (photo || !figure) return photo || "";
    const step = { strips: strips(state).map(plain) };
    for (const name of DRAWN) {
      const said = state[name];
      if (Array.isArray(said)) step[name] = said.map(({ value }) => (value?.start ? plain(value) : one(value)));
      else step[name] = name === "crop" && said ? plain(said) : said;
    }
    return figures.replace("-.svg", `${figure}/step.svg?step=${encodeURIComponent(JSON.stringify(step))}`);
  }

  class StepLine {
    constructor(block, panel, figures) {
      this.block = block;
      this.panel = panel;
      this.figures = figures;
      this.toggle = panel.querySelector("[data-panel-toggle]");
      this.picture = new Image(56, 56);
      this.picture.alt = "";
      this.picture.className = "step-line__picture";
      this.picture.loading = "lazy";
      this.words = document.createElement("span");
      this.words.className = "step-line__words";
      const number = document.createElement("span");
      number.className = "step-line__number";
      const heading = panel.querySelector("[data-panel-heading]");
      heading.before(number, this.picture);
      heading.after(this.words);
      this.picture.addEventListener("click", () => heading.click());
      panel.classList.add("step-line");
      this.toggle.addEventListener("wagtail:panel-toggle", ({ detail }) => {
        if (detail.expanded) this.foldOthers();
        this.say();
      });
      this.say();
      // A new step is open, and so is one with an error; those of a page that opens are folded by now.
      setTimeout(() => this.isOpen() && this.foldOthers());
    }

    isOpen() {
      return this.toggle.getAttribute("aria-expanded") === "true";
    }

    // One is open at a time, but those that have an error stay as they are.
    foldOthers() {
      for (const step of this.panel.closest("[data-streamfield-stream-container]").children) {
        const panel = step.querySelector(":scope > .step-line");
        const wrong = step.querySelector('[aria-invalid="true"], .w-field--error, .error-message');
        const toggle = panel?.querySelector("[data-panel-toggle]");
        if (panel && panel !== this.panel && !wrong && toggle.getAttribute("aria-expanded") === "true") toggle.click();
      }
    }

    say() {
      const state = this.block.getState();
      this.words.textContent = words(state);
      const address = drawing(this.figures, state);
      if (address === this.picture.getAttribute("src")) return;
      this.picture.hidden = !address;
      if (address) this.picture.src = address;
    }
  }

  window.taping = { StepLine, drawing, one, words };
})();
