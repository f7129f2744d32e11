// Remembers the language that a reader chooses and marks it (else the browser's) on the page of choice.
// Nothing depends on it: without JavaScript the same links work, and nobody is ever redirected.
(() => {
  const key = "language";
  const read = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (value) => { try { localStorage.setItem(key, value); } catch { /* storage is switched off */ } };

  document.addEventListener("click", (event) => {
    const link = event.target.closest(".langs a[hreflang], .choice a[hreflang]");
    if (link) keep(link.hreflang);
  });

  const choices = [...document.querySelectorAll(".choice a[hreflang]")];
  // Serbian without a named script is Cyrillic (CLDR likely subtags: sr -> sr-Cyrl-RS, sr-ME -> sr-Latn-ME).
  const full = (tag) => /^sr-(latn|me)\b/i.test(tag) ? "sr-latn" : /^sr\b/i.test(tag) ? "sr-cyrl" : tag.toLowerCase().split("-")[0];
  for (const tag of [read(), ...navigator.languages].filter(Boolean)) {
    const link = choices.find((choice) => choice.hreflang.toLowerCase() === full(tag));
    if (link) return link.setAttribute("aria-current", "true");
  }
})();
