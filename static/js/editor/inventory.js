// The list of products: says what is changed, keeps it while the list is searched, moves by arrows.
(function () {
  "use strict";
  const changed = new Map(); // name of a cell -> {typed, before, label}: what is not saved yet
  const form = () => document.querySelector("[data-inventory]");
  const twin = (input) => input.form.elements[`${input.name}-before`];
  const shown = (figure) => figure || "–";
  let saving = false;

  function note(input) {
    const before = twin(input).value;
    const typed = input.value.trim();
    if (typed === before) changed.delete(input.name);
    else changed.set(input.name, { typed, before, label: input.getAttribute("aria-label") });
    mark(input, typed !== before, before);
    sum();
  }

  function mark(input, isNew, before) {
    input.classList.toggle("is-new", isNew);
    let was = input.parentElement.querySelector(".d-was");
    if (!was) {
      was = document.createElement("span");
      was.className = "d-was";
      input.parentElement.append(was);
    }
    was.textContent = isNew ? `was ${shown(before)}` : "";
  }

  function sum() {
    const bar = form()?.querySelector("[data-bar]");
    if (!bar) return;
    const count = changed.size;
    const [first] = changed.values();
    bar.hidden = !count;
    bar.querySelector("[data-save]").textContent = count === 1 ? "Save 1 change" : `Save ${count} changes`;
    const more = count > 1 ? `, and ${count - 1} more` : "";
    bar.querySelector("[data-said]").textContent = first
      ? `${first.label}: ${shown(first.before)} → ${shown(first.typed)}${more}`
      : "";
  }

  // The search brings the list anew: what was typed is put back, or carried along unseen.
  function restore() {
    for (const [name, { typed, before }] of changed) {
      const input = form()?.elements[name];
      if (input) {
        twin(input).value = before;
        input.value = typed;
        mark(input, true, before);
      } else {
        carry(name, typed);
        carry(`${name}-before`, before);
      }
    }
    sum();
  }

  function carry(name, value) {
    const hidden = document.createElement("input");
    Object.assign(hidden, { type: "hidden", name, value });
    form()?.append(hidden);
  }

  function move(input, down, right) {
    const row = input.closest("tr");
    const place = [...row.querySelectorAll(".d-edit")].indexOf(input);
    let next = row;
    if (down) next = down > 0 ? row.nextElementSibling : row.previousElementSibling;
    const cell = next?.querySelectorAll(".d-edit")[place + right];
    cell?.focus();
    cell?.select();
    return Boolean(cell);
  }

  function key(event) {
    const input = event.target;
    if ((event.ctrlKey || event.metaKey) && event.key === "s" && form()) {
      event.preventDefault();
      form().requestSubmit();
    }
    if (!input.matches?.(".d-edit")) return;
    const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], Enter: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
    const [down, right] = moves[event.key] ?? [0, 0];
    const atEdge = right < 0 ? input.selectionStart === 0 : input.selectionEnd === input.value.length;
    if (down || (right && atEdge)) {
      if (move(input, down, right) || event.key === "Enter") event.preventDefault();
    } else if (event.key === "Escape") {
      input.value = twin(input).value;
      note(input);
    }
  }

  document.addEventListener("input", (event) => event.target.matches(".d-edit") && note(event.target));
  document.addEventListener("keydown", key);
  document.addEventListener("w-swap:success", restore);
  document.addEventListener("submit", (event) => (saving = event.target === form()));
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-bar] a")) changed.clear();
  });
  window.addEventListener("beforeunload", (event) => changed.size && !saving && event.preventDefault());
  form()?.querySelectorAll(".d-edit[aria-invalid]").forEach(note); // what was refused is not saved yet
  sum();
})();
