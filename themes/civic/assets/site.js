// Remembers the language that a reader uses, and points at it on the page that offers them all. Nothing needs it, and
// storage can be slow: the page is shown first.
(window.requestIdleCallback ?? setTimeout)(() => {
  const key = "language";
  const code = document.documentElement.dataset.language;
  try {
    if (code) localStorage.setItem(key, code);
    const known = localStorage.getItem(key);
    const wanted = navigator.languages.map((l) => l.toLowerCase());
    const links = [...document.querySelectorAll(".choice a[data-language]")];
    const stored = links.find((a) => a.dataset.language === known);
    const byTag = (tag) => links.find((a) => a.lang.toLowerCase() === tag) ?? links.find((a) => a.lang.split("-")[0] === tag.split("-")[0]);
    (stored ?? wanted.map(byTag).find(Boolean))?.classList.add("chosen");
  } catch {
    // Storage may be forbidden: then nothing is marked.
  }
});
