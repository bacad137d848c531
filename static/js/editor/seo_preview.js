// “Search engines and shared links” in a page's form: shows what is typed, cut where it would be cut.
(() => {
  const TITLE = 60; // letters that search engines show, about
  const WORDS = 155;
  const value = (name) => document.querySelector(`[data-edit-form] [name=${name}]`)?.value.trim() ?? "";
  const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

  function show(box) {
    const title = value("seo_title") || value("title");
    const words = value("search_description") || value("lead") || box.dataset.lead;
    const set = (name, text) => box.querySelectorAll(`[data-seo-${name}]`).forEach((one) => { one.textContent = text; });
    set("title", cut(title, TITLE));
    set("words", cut(words, WORDS));
    set("slug", value("slug"));
    const long = [];
    if (title.length > TITLE) long.push(`The title has ${title.length} letters, about ${TITLE} are shown.`);
    if (words.length > WORDS) long.push(`The description has ${words.length}, about ${WORDS} are shown.`);
    if (!words) long.push("Without a description search engines take any sentence of the page.");
    set("note", long.join(" "));
  }

  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("[data-seo]");
    if (!box) return;
    show(box);
    document.querySelector("[data-edit-form]")?.addEventListener("input", () => show(box));
  });
})();
