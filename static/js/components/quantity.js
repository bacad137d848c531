// The minus and plus beside a number; the number itself is typed without this script.
(function () {
  "use strict";
  function wake(box) {
    if (box.dataset.awake) return;
    box.dataset.awake = "yes";
    const field = box.querySelector("input");
    const buttons = [...box.querySelectorAll("[data-change]")];
    const most = Number(field.max) || Infinity;

    const refresh = () => {
      for (const button of buttons) {
        const next = Number(field.value) + Number(button.dataset.change);
        button.disabled = next < 1 || next > most;
      }
    };
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener("click", () => {
        field.value = Math.min(most, Math.max(1, Number(field.value) + Number(button.dataset.change)));
        refresh();
      });
    }
    field.addEventListener("input", refresh);
    refresh();
  }

  const wakeAll = () => document.querySelectorAll("[data-quantity]").forEach(wake);
  document.addEventListener("htmx:afterSettle", wakeAll); // another color brings another box
  wakeAll();
})();
