// "Copy a step from another guide": choose a guide, see its steps, press one. The form then saves it as what is typed.
(() => {
  "use strict";
  const MOST = 12;
  const { drawing, one, words } = window.taping;
  const PAUSE = 300; // milliseconds after the last key
  let waiting;

  const element = (tag, props, ...inside) => {
    const made = Object.assign(document.createElement(tag), props);
    made.append(...inside);
    return made;
  };
  const stream = () => document.getElementById("steps-root")?.rootBlock;
  const ask = (address) => fetch(address, { headers: { Accept: "application/json" } }).then((answer) => answer.json());

  // What of a step does not fit this guide, in sentences.
  function differences(guide, step) {
    const figures = new Set(stream().children.map(({ block }) => one(block.getState().figure)));
    const here = [...document.querySelectorAll("[name=regions]:checked")].map((box) => box.labels[0].textContent.trim());
    const said = [];
    if (figures.size && !figures.has(one(step.value.figure))) {
      said.push(`It is drawn on “${step.figure}”, which no step here uses.`);
    }
    if (here.length && !guide.regions.some((region) => here.includes(region))) {
      said.push(`Its guide is for ${guide.regions.join(", ") || "no body region"}, this one for ${here.join(", ")}.`);
    }
    return said.join(" ");
  }

  class Copying {
    constructor(root, { guides, figures }) {
      this.guides = guides;
      this.figures = figures;
      this.said = element("p", { className: "step-copy__said" });
      this.said.setAttribute("role", "status");
      const open = element("button", { type: "button", className: "button button-small button-secondary" });
      open.textContent = "Copy a step from another guide";
      open.addEventListener("click", () => this.open());
      root.after(element("div", { className: "step-copy" }, open, this.said));
      this.search = element("input", { type: "search", id: "step-copy-search" });
      this.list = element("div", { className: "step-copy__list" });
      this.list.setAttribute("aria-live", "polite");
      const close = element("button", { type: "button", className: "button button-small button-secondary" }, "Close");
      const label = element("label", { htmlFor: "step-copy-search", className: "w-field__label" }, "Which guide?");
      const title = element("h2", { id: "step-copy-title" }, "Copy a step from another guide");
      this.dialog = element("dialog", { className: "step-copy__dialog" }, title, label, this.search, this.list, close);
      this.dialog.setAttribute("aria-labelledby", title.id);
      close.addEventListener("click", () => this.dialog.close());
      this.search.addEventListener("input", () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.showGuides(), PAUSE);
      });
      document.body.append(this.dialog); // outside of the form, which sends its fields
    }

    open() {
      this.dialog.showModal();
      this.showGuides();
    }

    say(...inside) {
      this.list.replaceChildren(...inside);
    }

    async load(address, show) {
      const answer = await ask(address).catch(() => ({ problem: "That did not work. Try again." }));
      if (answer.problem) this.say(element("p", {}, answer.problem));
      else show(answer);
    }

    showGuides() {
      const here = location.pathname.match(/\/pages\/(\d+)\//)?.[1] ?? "";
      const asked = new URLSearchParams({ q: this.search.value, but: here });
      return this.load(`${this.guides}?${asked}`, ({ guides, more }) => {
        const rows = guides.map(({ id, title }) => {
          const row = element("button", { type: "button", className: "step-copy__guide" }, title);
          row.addEventListener("click", () => this.load(this.guides.replace("steps/", `${id}/steps/`), (one) => this.showSteps(one)));
          return element("li", {}, row);
        });
        const note = more ? "There are more: type a word of the title." : "";
        this.say(element("ul", {}, ...rows), element("p", {}, rows.length ? note : "No guide has these words in its title."));
      });
    }

    showSteps(guide) {
      const rows = guide.steps.map((step) => {
        const picture = Object.assign(new Image(72, 72), { src: drawing(this.figures, step.value), alt: "" });
        const said = element("span", {}, element("b", {}, step.value.title || "Without a title"), words(step.value));
        const unlike = differences(guide, step);
        if (unlike) said.append(element("small", {}, unlike));
        const row = element("button", { type: "button", className: "step-copy__step" }, picture, said);
        row.addEventListener("click", () => this.take(step, unlike));
        return element("li", {}, row);
      });
      this.say(element("h3", {}, guide.title), rows.length ? element("ol", {}, ...rows) : "It has no steps yet.");
      this.list.querySelector("button")?.focus();
    }

    take(step, unlike) {
      this.dialog.close();
      const { children } = stream();
      if (children.length >= MOST) return void (this.said.textContent = `A guide has ${MOST} steps at most.`);
      const added = { type: "step", value: step.value, id: crypto.randomUUID() };
      stream().insert(added, children.length, { animate: true, focus: true });
      stream().element.dispatchEvent(new Event("change", { bubbles: true }));
      this.said.textContent = `Added as step ${children.length}. ${unlike} Readers see it once the guide is published.`;
    }
  }

  window.taping.Copying = Copying;
})();
