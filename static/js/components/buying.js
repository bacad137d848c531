// What a product's page wakes up, in one file: each small script of its own would be a request.

// The minus and plus beside a number; the number itself is typed without this script.
(function () {
  "use strict";
  function wake(box) {
    if (box.dataset.awake) return;
    box.dataset.awake = "yes";
    const field = box.querySelector("input");
    const buttons = [...box.querySelectorAll("[data-change]")];
    const most = Number(field.max) || Infinity;

    const refresh = () => {
      for (const button of buttons) {
        const next = Number(field.value) + Number(button.dataset.change);
        button.disabled = next < 1 || next > most;
      }
    };
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener("click", () => {
        field.value = Math.min(most, Math.max(1, Number(field.value) + Number(button.dataset.change)));
        refresh();
      });
    }
    field.addEventListener("input", refresh);
    refresh();
  }

  const wakeAll = () => document.querySelectorAll("[data-quantity]").forEach(wake);
  document.addEventListener("htmx:afterSettle", wakeAll); // another color brings another box
  wakeAll();
})();

// Small pictures move the big strip sideways without moving the page.
(function () {
  "use strict";
  function wake() {
    const strip = document.querySelector("[data-gallery]");
    const links = [...document.querySelectorAll("[data-gallery-link]")];
    if (!strip || !links.length || strip.dataset.awake) return;
    strip.dataset.awake = "yes";

    const mark = (index) => links.forEach((link, at) => {
      if (at === index) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    });
    links.forEach((link, index) => link.addEventListener("click", (event) => {
      event.preventDefault();
      strip.scrollTo({ left: index * strip.clientWidth });
      mark(index);
    }));
    strip.addEventListener("scrollend", () => mark(Math.round(strip.scrollLeft / strip.clientWidth)));
    mark(0);
  }

  document.addEventListener("htmx:afterSettle", wake); // another color brings other pictures
  wake();
})();

// Narrow screens: the bar comes up once the real buy panel has left the screen above.
(function () {
  "use strict";
  let watcher = null;

  function wake() {
    watcher?.disconnect();
    const bar = document.querySelector("[data-buy-bar]");
    const panel = document.querySelector("[data-buy-panel]");
    if (!bar || !panel || !("IntersectionObserver" in window)) return;
    // Everything below counts as seen: a jump to a step further down passes the panel unseen.
    watcher = new IntersectionObserver(([entry]) => {
      bar.classList.toggle("is-shown", !entry.isIntersecting);
    }, { rootMargin: "0px 0px 1000000px 0px" });
    watcher.observe(panel);
  }

  document.addEventListener("htmx:afterSettle", wake); // another color, another number in the cart
  wake();
})();

// What was answered on another guide counts on this one, too, whose page is the same for everybody.
(function () {
  "use strict";
  const form = document.querySelector(".need-panel__tapings");
  const answers = /(?:^|; )tape=([\w.]+)/.exec(document.cookie);
  if (!form || !answers || /[?&]for=/.test(location.search)) return;
  form.elements.for.disabled = false;
  form.elements.for.value = answers[1];
  addEventListener("load", () => form.requestSubmit());
})();

// "You probably still have tape": asked for somebody who may be signed in, beside the guide's button.
(function () {
  "use strict";
  function wake() {
    const place = document.querySelector("[data-tape-left]");
    if (!place || place.dataset.awake || !document.cookie.includes("visitor=")) return;
    place.dataset.awake = "yes";
    fetch(`/account/tape/left/?guide=${place.dataset.tapeLeft}`, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((left) => {
        if (!left || !left.text) return;
        const link = document.createElement("a");
        link.className = "link";
        link.href = left.url;
        link.textContent = left.word;
        place.classList.add("need-panel__note"); // its margins, only once there are words
        place.append(`${left.text} `, link);
      })
      .catch(() => {});
  }

  document.addEventListener("htmx:afterSettle", wake); // another number of tapings brings another panel
  wake();
})();
