// Asks Lighthouse about pages, one after the other in one browser with the mobile profile, and prints a line of JSON for
// each: the score of every category, and the audits that took something off.
// Usage: node lighthouse.mjs <folder of npm packages> <categories, with commas between> <address>...
const [packages, categories, ...pages] = process.argv.slice(2);
const { default: lighthouse } = await import(`${packages}/lighthouse/core/index.js`);
const { launch } = await import(`${packages}/chrome-launcher/dist/index.js`);
const chrome = await launch({ chromePath: "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
try {
  for (const page of pages) {
    const options = { port: chrome.port, onlyCategories: categories.split(","), maxWaitForFcp: 120_000, maxWaitForLoad: 120_000 };
    const { lhr } = await lighthouse(page, options);
    if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
    const scores = Object.fromEntries(Object.values(lhr.categories).map((c) => [c.id, Math.round(100 * c.score)]));
    const faults = Object.values(lhr.audits).filter((a) => a.score !== null && a.score < 1).map((a) => a.id);
    console.log(JSON.stringify({ scores, faults }));
  }
} finally {
  chrome.kill();
}
