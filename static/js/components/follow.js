// Follow along: keys, a swipe or a tap on the picture turn the step in place, and the screen stays
// awake. Every turn is a link with an address of its own: without this file they turn all the same.
(function () {
  "use strict";
  const SWIPE = 48; // px across; less is a tap
  const EDGE = 24; // px beside the screen's edge, where phones have a swipe of their own
  const says = document.querySelector("[data-follow-says]");
  if (!says) return;

  const turnTo = (way) => document.querySelector(`a[data-turn=${way}][href*="?step="]`);
  const pages = new Map();
  let lock = null;

  function fetched(address) {
    if (!pages.has(address)) {
      const page = fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return answer.text();
      });
      page.catch(() => pages.delete(address));
      pages.set(address, page);
    }
    return pages.get(address);
  }

  async function show(address) {
    let page;
    try {
      page = new DOMParser().parseFromString(await fetched(address), "text/html");
      if (!page.querySelector("[data-follow-says]")) throw new Error("no longer a step");
    } catch {
      if (address === location.href) location.reload();
      return;
    }
    if (address !== location.href) return; // turned on meanwhile
    const held = document.activeElement.closest("[data-turn]")?.dataset.turn;
    for (const part of document.querySelectorAll("[data-follow]")) {
      part.replaceChildren(...page.querySelector(`[data-follow=${part.dataset.follow}]`).childNodes);
    }
    document.title = page.title;
    if (held) (turnTo(held) || document.querySelector("main")).focus({ preventScroll: true });
    window.scrollTo(0, 0);
    says.textContent = document.querySelector(".follow-step__says, h1").textContent;
    settle();
  }

  function turn(link) {
    if (!link || link.href === location.href) return; // its step is on the way
    history.pushState(null, "", link.href);
    show(link.href);
  }

  // The steps beside this one are fetched ahead; a dark screen in mid-strip would need a clean hand.
  function settle() {
    for (const link of [turnTo("next"), turnTo("back")]) if (link) fetched(link.href);
    stayAwake();
  }

  async function stayAwake() {
    if (!document.querySelector("[data-follow-step]")) return lock?.release();
    if (document.hidden || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock?.request("screen");
    } catch {
      lock = null; // refused, to save the battery
    }
  }

  document.addEventListener("click", (event) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("[data-turn]");
    const picture = event.target.closest("[data-follow-picture]");
    if (link && link === turnTo(link.dataset.turn)) {
      event.preventDefault();
      turn(link);
    } else if (picture) {
      const { left, width } = picture.getBoundingClientRect();
      turn(turnTo(event.clientX < left + width / 2 ? "back" : "next"));
    }
  });

  document.addEventListener("keydown", (event) => {
    const busy = event.repeat || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    const control = event.target.closest("input, button, [data-turn=back], a:not([data-turn])");
    const ways = { ArrowRight: "next", ArrowLeft: "back", " ": "next" };
    const way = ways[event.key];
    if (busy || !way || (control && (event.key === " " || control.matches("input")))) return;
    const link = turnTo(way);
    if (link) event.preventDefault();
    turn(link);
  });

  let start = null;
  document.addEventListener("touchstart", ({ touches: [finger, second] }) => {
    const zoomed = window.visualViewport?.scale > 1.01;
    const edge = finger.clientX < EDGE || finger.clientX > window.innerWidth - EDGE;
    start = second || zoomed || edge ? null : finger;
  }, { passive: true });
  document.addEventListener("touchend", ({ changedTouches: [finger] }) => {
    if (!start) return;
    const across = finger.clientX - start.clientX;
    const along = Math.abs(finger.clientY - start.clientY);
    if (Math.abs(across) >= SWIPE && Math.abs(across) > 2 * along) turn(turnTo(across < 0 ? "next" : "back"));
    start = null;
  }, { passive: true });

  window.addEventListener("popstate", () => show(location.href));
  document.addEventListener("visibilitychange", stayAwake);
  settle();
})();
