// The safety checklist in a guide's form: asked anew a moment after something was changed.
(() => {
  const PAUSE = 1200; // milliseconds after the last key
  let waiting;
  let latest = 0;

  const panel = () => document.querySelector("[data-safety]");
  const editor = () => document.querySelector("[data-edit-form]");

  async function read() {
    const turn = ++latest;
    const answer = await fetch(panel().dataset.readUrl, { method: "POST", body: new FormData(editor()) });
    if (!answer.ok || turn !== latest) return;
    const { html, banner } = await answer.json();
    panel().querySelector("[data-safety-lines]").innerHTML = html;
    document.querySelector("[data-safety-banner]").innerHTML = banner;
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(() => read().catch(() => {}), PAUSE);
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!panel() || !editor()) return;
    editor().addEventListener("input", later);
    editor().addEventListener("change", later);
    editor().addEventListener("click", later); // strips that are added, moved and deleted
  });
})();
