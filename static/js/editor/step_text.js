// The text of a step, around Wagtail's widget: its editor is built once the form can be used, or when its step is opened
// before that. Until then its field has the text, which is sent like any other.
(() => {
  "use strict";
  const PATIENCE = 500; // milliseconds
  // One after the other, so that a click is answered between two of them.
  const waiting = [];

  function buildNext() {
    waiting.shift()?.();
    if (waiting.length) requestIdleCallback(buildNext, { timeout: PATIENCE });
  }

  function later(build) {
    if (!waiting.length) requestAnimationFrame(() => requestIdleCallback(buildNext, { timeout: PATIENCE }));
    waiting.push(build);
  }

  class StepText {
    constructor(widget) {
      this.widget = widget;
    }

    getByName(...asked) {
      return this.widget.getByName(...asked);
    }

    render(place, name, id, state, capabilities, options = {}) {
      // A step that was split brings the editor's own state.
      if (typeof state !== "string") return this.widget.render(place, name, id, state, capabilities, options);
      const input = Object.assign(document.createElement("input"), { type: "hidden", id, name, value: state });
      for (const [attribute, value] of Object.entries(options.attributes ?? {})) input.setAttribute(attribute, value);
      place.append(input);
      return this.unbuilt(input, place, capabilities);
    }

    // Wagtail's bound widget, whose methods build the editor if they need one.
    unbuilt(input, place, capabilities) {
      const bound = this.widget.getByName(input.name, place);
      const { setState, focus } = bound;
      let isBuilt = false;
      const build = () => {
        if (isBuilt || !input.isConnected) return;
        isBuilt = true;
        delete bound.getState;
        [, bound.setDraftailOptions] = window.draftail.initEditor(`#${input.id}`, bound.getFullOptions(), null);
      };
      const built = (method) => (...given) => {
        build();
        return method.apply(bound, given);
      };
      bound.capabilities = new Map(capabilities);
      bound.setDraftailOptions = () => {}; // what they are is asked for when it is built
      bound.getState = () => input.value; // render() takes it, too
      bound.setState = built(setState);
      bound.focus = built(focus);
      later(build);
      const toggle = place.closest("[data-panel]")?.querySelector("[data-panel-toggle]");
      toggle?.addEventListener("wagtail:panel-toggle", ({ detail }) => detail.expanded && build());
      return bound;
    }
  }

  window.taping = { ...window.taping, StepText };
})();
