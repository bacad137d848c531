// Counts that a guide was opened: no cookie, and nothing for whoever asks not to be counted.
(function () {
  "use strict";
  const counted = document.querySelector("[data-counted]");
  if (!counted || navigator.globalPrivacyControl || navigator.doNotTrack === "1") return;

  function count() {
    navigator.sendBeacon?.(counted.dataset.counted);
  }

  // A page that is only prepared, in case somebody opens it, was not opened yet.
  if (document.prerendering) document.addEventListener("prerenderingchange", count, { once: true });
  else count();
})();
