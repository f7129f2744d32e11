// Answers from this site what the editing page would ask other hosts for: its words in other languages, its version, and
// whether GitHub is well. Without it a browser in German would ask again and again for a file that the policy forbids.
(() => {
  const base = new URL('.', document.currentScript.src);
  const ask = window.fetch.bind(window);
  window.fetch = (input, options) => {
    const address = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const words = /^https:\/\/unpkg\.com\/@sveltia\/cms@[\d.]+\/locales\/([\w-]+\.json)$/.exec(address);
    if (words) return ask(new URL('locales/' + words[1], base), options);
    if (address === 'https://unpkg.com/@sveltia/cms/package.json') return ask(new URL('package.json', base), options);
    if (address.startsWith('https://www.githubstatus.com/')) return Promise.resolve(Response.json({ status: { indicator: 'none' } }));
    return ask(input, options);
  };
})();

// Its style sheet names fonts on another host; ours bear the same names (page.css). The rules go before a letter is drawn.
new MutationObserver((changes) => {
  for (const { sheet } of changes.flatMap((change) => [...change.addedNodes]))
    for (let i = sheet?.cssRules.length - 1; i >= 0; i--)
      if (sheet.cssRules[i] instanceof CSSFontFaceRule && sheet.cssRules[i].cssText.includes('https://')) sheet.deleteRule(i);
}).observe(document.head, { childList: true });
