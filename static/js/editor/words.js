// The side panel “Words”: asks for findings a moment after typing, and says them at the field, too.
(() => {
  const PAUSE = 900; // milliseconds after the last key
  const CONTROLS = "textarea, input[type=text], [contenteditable=true]";
  let waiting;
  let latest = 0;

  const panel = () => document.querySelector("[data-words]");
  const editor = () => document.querySelector("[data-edit-form]");
  const says = (control) => control.value ?? control.innerText;

  function control(one) {
    const field = document.querySelector(`[data-contentpath="${one.dataset.wordsField}"]`);
    const all = [...(field?.querySelectorAll(CONTROLS) ?? [])];
    return all.find((each) => says(each).includes(one.dataset.wordsSaid)) ?? all[0];
  }

  function note(one) {
    const place = control(one);
    if (!place) return;
    const words = document.createElement("p");
    words.className = `words-note words-note--${one.classList.contains("words__one--stop") ? "stop" : "look"}`;
    words.textContent = `“${one.dataset.wordsSaid}”: see the rewrite under “Words”.`;
    (place.closest("[data-field-wrapper], .w-field__wrapper") ?? place.parentElement).append(words);
    one.querySelector("[data-words-use]").hidden = !says(place).includes(one.dataset.wordsSentence);
  }

  // The part of a rich text that holds these words, whatever is bold in it.
  function rangeOf(place, words) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let begin = place.textContent.indexOf(words);
    let end = begin + words.length;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (begin >= 0 && begin < node.length) range.setStart(node, begin);
      if (end > 0 && end <= node.length) range.setEnd(node, end);
      begin -= node.length;
      end -= node.length;
    }
    return range;
  }

  // Draftail keeps a text of its own: it takes what is typed, at the place it knows of.
  function retype(place, words, rewrite) {
    place.focus();
    getSelection().removeAllRanges();
    getSelection().addRange(rangeOf(place, words));
    setTimeout(() => document.execCommand("insertText", false, rewrite), 100);
  }

  function refresh() {
    document.querySelectorAll(".words-note").forEach((each) => each.remove());
    panel().querySelectorAll("[data-words-field]").forEach(note);
  }

  async function read() {
    const turn = ++latest;
    const answer = await fetch(panel().dataset.readUrl, { method: "POST", body: new FormData(editor()) });
    if (!answer.ok || turn !== latest) return;
    const { count, html } = await answer.json();
    panel().querySelector("[data-words-list]").innerHTML = html;
    const counter = document.querySelector("[data-side-panel-toggle=words] [data-side-panel-toggle-counter]");
    counter.textContent = count;
    counter.hidden = !count;
    refresh();
  }

  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(() => read().catch(() => {}), PAUSE);
  }

  function use(one) {
    const place = control(one);
    const rewrite = one.querySelector("[data-words-rewrite]").textContent.replace(/\.$/, "");
    if (!("value" in place)) return retype(place, one.dataset.wordsSentence, rewrite);
    place.value = place.value.replace(one.dataset.wordsSentence, () => rewrite);
    place.dispatchEvent(new Event("input", { bubbles: true }));
    place.dispatchEvent(new Event("change", { bubbles: true }));
    place.focus();
  }

  async function keep(form) {
    const headers = { "X-Requested-With": "XMLHttpRequest" };
    const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers });
    const { problem } = await answer.json();
    const words = form.querySelector("[role=alert]");
    words.textContent = problem;
    words.hidden = !problem;
    if (!problem) await read();
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (!panel() || !editor()) return;
    setTimeout(refresh, PAUSE); // Wagtail builds StreamFields after the page is there
    editor().addEventListener("input", later);
    editor().addEventListener("change", later);
    panel().addEventListener("click", (event) => {
      const one = event.target.closest("[data-words-field]");
      if (event.target.closest("[data-words-use]")) use(one);
      if (event.target.closest("[data-words-go]")) {
        event.preventDefault();
        const place = control(one);
        place?.scrollIntoView({ block: "center" });
        place?.focus();
      }
    });
    panel().addEventListener("submit", (event) => {
      event.preventDefault();
      keep(event.target).catch(() => event.target.submit());
    });
  });
})();
