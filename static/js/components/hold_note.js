// Counts down how long the cart's pieces are held. In the last five minutes the note stands above
// the pay button and is said once; when the time is over it says what happens next.
const LAST = 300;
const OVER = "Your hold has run out. Your boxes are held again when you continue, if they are still there.";

const note = document.querySelector("[data-hold]");
if (note) {
  const words = note.querySelector("[data-hold-words]");
  const end = Date.now() + Number(note.dataset.hold) * 1000;
  note.setAttribute("aria-live", "off"); // not each minute
  const count = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    if (left <= 0) {
      note.setAttribute("aria-live", "polite");
      note.lastElementChild.textContent = OVER;
      clearInterval(clock);
      return;
    }
    const minutes = Math.ceil(left / 60);
    const text = minutes === 1 ? "1 minute" : `${minutes} minutes`;
    if (words.textContent === text) return;
    if (left <= LAST && !note.dataset.late) {
      note.dataset.late = "1";
      note.setAttribute("aria-live", "polite");
      document.querySelector("#pay")?.before(note);
    } else {
      note.setAttribute("aria-live", "off");
    }
    words.textContent = text;
  };
  const clock = setInterval(count, 1000);
  count();
}
