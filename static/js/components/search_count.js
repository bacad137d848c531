// Counts that a page of results was seen, and which place of it was clicked: no cookie, no address, nothing for
// whoever asks not to be counted (docs/adr/0022).
(function () {
  "use strict";
  const results = document.querySelector("[data-search-note]");
  if (!results || navigator.globalPrivacyControl || navigator.doNotTrack === "1") return;

  function count(place) {
    navigator.sendBeacon?.("/search/count/", new URLSearchParams({ note: results.dataset.searchNote, ...place }));
  }

  function seen() {
    count({});
  }

  if (document.prerendering) document.addEventListener("prerenderingchange", seen, { once: true });
  else seen();

  results.addEventListener("click", ({ target }) => {
    const link = target.closest("[data-results] a[href]:not(.link)");
    if (!link) return;
    const links = [...results.querySelectorAll("[data-results] a[href]:not(.link)")];
    count({ place: links.indexOf(link) + 1 });
  });
})();
