// The form of a discount: what it does to three carts, worked out by the server as it is typed.
(function () {
  "use strict";
  const form = document.querySelector("[data-discount]");
  const carts = document.querySelector("[data-carts]");
  const NEEDS = { value: ["percent", "amount", "each", "bundle"], pieces: ["free", "bundle"] };
  let timer;
  let asked = 0;

  function chosen(name) {
    return new FormData(form).get(name);
  }

  function toggle(name, shown) {
    const field = form.querySelector(`#panel-child-${name}, [data-field-wrapper]:has([name="${name}"])`);
    if (field) field.hidden = !shown;
  }

  function arrange() {
    for (const [name, kinds] of Object.entries(NEEDS)) toggle(name, kinds.includes(chosen("kind")));
    toggle("partners", chosen("together") === "named");
    toggle("least", !NEEDS.pieces.includes(chosen("kind")));
    const how = form.querySelector("[name=how]:checked")?.value;
    toggle("code", how === "code");
    toggle("how_many", how === "many");
  }

  async function show() {
    const mine = ++asked;
    const body = new FormData(form);
    body.set("show", "yes");
    const answer = await fetch("?part=carts", { method: "POST", body });
    if (answer.ok && mine === asked) carts.innerHTML = await answer.text();
  }

  if (!form) return;
  arrange();
  form.addEventListener("input", () => {
    arrange();
    clearTimeout(timer);
    timer = setTimeout(show, 600);
  });
})();
