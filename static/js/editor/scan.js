// A scanner types a number and presses Enter: that goes to the next empty field, and at last to the
// button, instead of sending the form after the first box.
for (const form of document.querySelectorAll("form[data-scan]")) {
  const fields = [...form.querySelectorAll("input.d-track")];
  form.addEventListener("keydown", (event) => {
    const place = fields.indexOf(event.target);
    if (event.key !== "Enter" || place < 0) return;
    event.preventDefault();
    const next = fields.slice(place + 1).find((field) => !field.value);
    (next || form.querySelector("button[type=submit]")).focus();
  });
}
