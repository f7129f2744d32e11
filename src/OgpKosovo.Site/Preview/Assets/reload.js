// Loads the page again when the site has changed or the preview was started anew, and keeps the place on the page.
(() => {
  const { version, events } = document.currentScript.dataset;
  const key = 'preview-scroll';
  let source;

  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  sessionStorage.removeItem(key);
  if (kept?.path === location.pathname) {
    addEventListener('load', () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' }));
  }

  function reload() {
    source.close();
    sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  function open() {
    source = new EventSource(events);
    source.onmessage = (message) => {
      if (message.data !== version) {
        reload();
      }
    };
    source.onerror = () => {
      // The browser tries again by itself unless the answer was a wrong one.
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(open, 1000);
      }
    };
  }

  // Browsers allow six connections to a server: pages out of sight give theirs up.
  document.addEventListener('visibilitychange', () => {
    source?.close();
    if (!document.hidden) {
      open();
    }
  });
  if (!document.hidden) {
    open();
  }
})();
