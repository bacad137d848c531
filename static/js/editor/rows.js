// Rows of one choice each: Wagtail's own script adds, moves and removes them.
(() => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    for (const rows of document.querySelectorAll("[data-rows]")) {
      new window.InlinePanel(JSON.parse(rows.dataset.rows));
    }
  });
})();
