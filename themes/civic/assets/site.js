// Remembers the language that a reader uses, and points at it on the page that offers them all. Nothing needs it, and
// storage is slow: it waits until the reader leaves, and there until the page is shown.
const key = "language";
const code = document.documentElement.dataset.language;
const whenIdle = window.requestIdleCallback ?? setTimeout;
const tryTo = (use) => {
  try {
    use();
  } catch {
    // Storage may be forbidden: then nothing is remembered, and nothing marked.
  }
};
if (code) document.addEventListener("visibilitychange", () => tryTo(() => localStorage.setItem(key, code)), { once: true });
else whenIdle(() => tryTo(pointAtLanguage));

function pointAtLanguage() {
  const known = localStorage.getItem(key);
  const wanted = navigator.languages.map((l) => l.toLowerCase());
  const links = [...document.querySelectorAll(".choice a[data-language]")];
  const stored = links.find((a) => a.dataset.language === known);
  const byTag = (tag) => links.find((a) => a.lang.toLowerCase() === tag) ?? links.find((a) => a.lang.split("-")[0] === tag.split("-")[0]);
  (stored ?? wanted.map(byTag).find(Boolean))?.classList.add("chosen");
}

// Lays out the parts of the home page below the screen before a reader gets there, one in each pause of the browser; a
// busy one gets none longer than this, in milliseconds.
const longestWait = 200;
const rest = [...document.querySelectorAll(".section")];
function layOutNext() {
  const next = rest.shift();
  if (!next) return;
  next.classList.add("laid-out");
  requestAnimationFrame(() => whenIdle(layOutNext, { timeout: longestWait }));
}
whenIdle(layOutNext, { timeout: longestWait });
