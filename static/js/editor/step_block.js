// The form of a taping step, on Wagtail's: folded to a line, with its figure beside its strips.
(() => {
  "use strict";
  const { Copying, StepFigure, StepLine, StepText } = window.taping;
  const Select = window.telepath.constructors["wagtail.widgets.Select"];

  // Holds a place whose figure is not here yet.
  class BoundLandmarkSelect extends new Select("").boundWidgetClass {
    setState(state) {
      for (const value of [state].flat()) {
        const known = [...this.input.options].some((option) => option.value === value);
        if (value && !known) this.input.add(new Option(value.replaceAll("-", " "), value));
      }
      super.setState(state ?? "");
      this.input.dispatchEvent(new CustomEvent("taping:places", { bubbles: true }));
    }
  }

  class LandmarkSelect extends Select {
    boundWidgetClass = BoundLandmarkSelect;
  }

  class StepBlockDefinition extends window.wagtailStreamField.blocks.StructBlockDefinition {
    constructor(name, fields, meta) {
      super(name, fields, meta);
      const text = fields.find((field) => field.name === "text");
      text.widget = new StepText(text.widget);
      setTimeout(() => {
        const root = document.getElementById("steps-root"); // once Wagtail has built the stream
        if (root) new Copying(root, meta);
      });
    }

    render(placeholder, prefix, initialState, initialError, ...rest) {
      const panel = placeholder.closest?.("[data-panel]") ?? placeholder[0]?.closest("[data-panel]");
      const block = super.render(placeholder, prefix, initialState, initialError, ...rest);
      const figure = document.getElementById(`${prefix}-figure`);
      // Wagtail hands the container out as an element or wrapped in jQuery.
      if (figure) setTimeout(() => this.arrange(block, panel, figure));
      return block;
    }

    arrange(block, panel, figure) {
      const beside = new StepFigure(figure, block.container[0] || block.container, this.meta.figures);
      if (!panel) return void beside.show();
      const line = new StepLine(block, panel, this.meta.figures);
      const show = () => {
        if (!line.isOpen()) return;
        line.toggle.removeEventListener("wagtail:panel-toggle", show);
        beside.show();
      };
      line.toggle.addEventListener("wagtail:panel-toggle", show);
      setTimeout(show);
    }
  }

  window.telepath.register("guides.widgets.LandmarkSelect", LandmarkSelect);
  window.telepath.register("guides.blocks.StepBlock", StepBlockDefinition);
})();
