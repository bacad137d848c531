// Wagtail saves while one types. A button that is pressed before the answer has come would send the same new page a
// second time, and its own address would be taken: it waits for the answer, which says where the page is now.
(() => {
  const LONGEST = 15000; // ms
  const SAVING = "#w-autosave-indicator[data-w-autosave-state-value=saving]";
  let sending = false;

  const isSaving = () => !sending && Boolean(document.querySelector(SAVING));

  const hidden = ({ name, value }) => Object.assign(document.createElement("input"), { type: "hidden", name, value });

  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!isSaving() || !form.matches("[data-edit-form]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.dataset.waiting) return; // pressed twice
    form.dataset.waiting = "";
    const answered = new AbortController();

    function send() {
      answered.abort();
      clearTimeout(given);
      delete form.dataset.waiting;
      sending = true;
      // Wagtail disables what was pressed, which would say nothing then; and a menu that has closed takes its buttons out.
      const own = submitter?.form === form ? submitter : null;
      if (own) own.disabled = false;
      else if (submitter?.name) form.append(hidden(submitter));
      form.requestSubmit(own);
    }
    const given = setTimeout(send, LONGEST);
    for (const name of ["success", "error"]) {
      form.addEventListener(`w-autosave:${name}`, send, { signal: answered.signal });
    }
  }, true);
})();
