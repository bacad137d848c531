// The page of a product: makes a row for each color and length, and shows the search result.
(function () {
  "use strict";
  let maker; // there once the page is read: Wagtail puts scripts into its head
  const one = (name) => maker.querySelector(`[data-maker-${name}]`);
  const field = (prefix, name) => document.getElementById(`id_${prefix}-${name}`);
  const total = () => Number(document.getElementById("id_variants-TOTAL_FORMS").value);
  const title = () => document.getElementById("id_title");

  function slug(text) {
    const plain = text.normalize("NFKD").toLowerCase();
    return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  }

  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }

  function rows() {
    return [...Array(total()).keys()].map((n) => `variants-${n}`).filter((prefix) => {
      return field(prefix, "DELETE")?.value !== "1" && field(prefix, "sku");
    });
  }

  function set(prefix, name, value) {
    const input = field(prefix, name);
    if (!input || !value) return;
    input.value = value;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // Each row has a name from its first moment: the form may be sent again before it is answered.
  function nameRows() {
    for (const prefix of rows()) {
      const key = field(prefix, "key");
      if (key && !key.value) key.value = newKey();
    }
  }

  function has(color, length) {
    return rows().some((prefix) => {
      return field(prefix, "color").value === color && field(prefix, "length_cm").value === length;
    });
  }

  function addRow(color, length) {
    document.getElementById("id_variants-ADD").click();
    const prefix = `variants-${total() - 1}`;
    const parts = [title().value, color, length].filter(Boolean);
    set(prefix, "color", color);
    set(prefix, "length_cm", length);
    set(prefix, "sku", slug(parts.join(" ")));
    set(prefix, "price", one("price").value.trim());
    set(prefix, "first_pieces", one("pieces").value.trim());
  }

  function make() {
    const picked = [...maker.querySelectorAll("[data-maker-color]:checked")].map((box) => box.value);
    const lengths = one("lengths").value.split(/[,;\s]+/).filter((text) => Number(text) > 0);
    let made = 0;
    for (const color of picked.length ? picked : [""]) {
      for (const length of lengths.length ? lengths : [""]) {
        if (has(color, length)) continue;
        addRow(color, length);
        made += 1;
      }
    }
    nameRows();
    one("said").textContent = made === 1 ? "1 row is added below." : `${made} rows are added below.`;
  }

  function priceAll() {
    const price = one("price").value.trim();
    for (const prefix of price ? rows() : []) set(prefix, "price", price);
    one("said").textContent = price ? `${rows().length} rows cost $${price}.` : "Enter the price first.";
  }

  function showResult() {
    const own = document.getElementById("id_meta_title")?.value;
    const place = document.querySelector("[data-result-title]");
    if (place) place.textContent = own || title().value;
    const summary = document.getElementById("id_summary")?.value;
    if (place && summary) document.querySelector("[data-result-text]").textContent = summary;
  }

  // Wagtail's text editor has no name for screen readers: it gets that of its field.
  function nameEditors(records, observer) {
    for (const editor of document.querySelectorAll("[role=textbox][contenteditable]:not([aria-label])")) {
      const label = editor.closest(".w-panel__wrapper")?.querySelector("label, .w-field__label");
      editor.setAttribute("aria-label", label?.textContent.trim() || "Text");
      observer.disconnect();
    }
  }

  function start() {
    maker = document.querySelector("[data-maker]");
    if (!maker) return;
    maker.hidden = false;
    one("add").addEventListener("click", make);
    one("prices").addEventListener("click", priceAll);
    document.addEventListener("w-formset:added", nameRows);
    document.getElementById("id_variants-ADD")?.addEventListener("click", () => setTimeout(nameRows));
    document.addEventListener("input", showResult);
    new MutationObserver(nameEditors).observe(document.body, { childList: true, subtree: true });
    nameRows();
    showResult();
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
