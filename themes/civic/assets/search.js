// The search page. Pagefind and its index are loaded when the reader looks for something, not before.
const form = document.querySelector("form[data-index]");
const status = document.querySelector("[role=status]");
const list = document.querySelector("ol.results");
const more = document.querySelector(".results + .button");
const say = (key) => document.querySelector(`[data-say=${key}]`).textContent;
const perPage = 10;
const mark = "\u2042"; // Begins the folded words that only the index has: SearchWords.cs.
let engine, found = [], shown = 0, run = 0;

// The same letters as AsciiLetters.cs writes: čelesi, чланство and đ are celesi, clanstvo and dj.
const cyrillic = new Map([..."абвгдђежзијклљмнњопрстћуфхцчџш"].map((c, i) =>
  [c, "a b v g d dj e z z i j k l lj m n nj o p r s t c u f h c c dz s".split(" ")[i]]));
const fold = (text) => [...text.toLowerCase().normalize("NFC")].map((c) => cyrillic.get(c) ?? (c === "đ" ? "dj" : c)).join("")
  .normalize("NFKD").replace(/[\p{M}\p{Cf}'’‘]/gu, "").replace(/[^a-z0-9]+/g, " ").trim();

// Endings change: a word also counts as found where all but its last two letters are the same, and at least four.
const isHit = (word, terms) => terms.some((t) => word.startsWith(t) || (t.length > 4 && word.startsWith(t.slice(0, Math.max(4, t.length - 2)))));

function excerpt(content, terms) {
  const words = content.split(mark)[0].trim().split(/\s+/);
  const hits = words.map((w) => fold(w).split(" ").some((part) => part && isHit(part, terms)));
  let start = 0, best = 0;
  for (let i = 0; i < words.length; i++) {
    if (!hits[i]) continue;
    const count = hits.slice(i, i + 24).filter(Boolean).length;
    if (count > best) [start, best] = [Math.max(0, i - 6), count];
  }
  const parts = start > 0 ? ["… "] : [];
  for (let i = start; i < Math.min(words.length, start + 30); i++) {
    if (hits[i]) {
      const hit = document.createElement("mark");
      hit.textContent = words[i];
      parts.push(hit, " ");
    } else parts.push(words[i] + " ");
  }
  if (start + 30 < words.length) parts.push("…");
  return parts;
}

function item(data, terms) {
  const link = document.createElement("a");
  link.href = data.url;
  link.textContent = data.meta.title;
  const title = document.createElement("h2");
  title.className = "h3";
  title.append(link);
  const meta = document.createElement("p");
  meta.className = "meta";
  for (const text of [form.elements.kind.querySelector(`[value="${data.filters.kind?.[0]}"]`)?.textContent, data.meta.date]) {
    if (!text) continue;
    const part = document.createElement("span");
    part.textContent = text;
    meta.append(part);
  }
  const text = document.createElement("p");
  text.append(...excerpt(data.content, terms));
  const row = document.createElement("li");
  row.append(title, meta, text);
  return row;
}

async function showMore(terms, current) {
  const data = await Promise.all(found.slice(shown, shown + perPage).map((r) => r.data()));
  if (current !== run) return null;
  const rows = data.map((d) => item(d, terms));
  list.append(...rows);
  shown += rows.length;
  more.hidden = shown >= found.length;
  return rows[0];
}

async function search() {
  const current = ++run;
  const query = fold(form.elements.q.value);
  list.replaceChildren();
  more.hidden = true;
  shown = 0;
  if (!query) {
    status.textContent = "";
    return;
  }
  status.textContent = say("busy");
  try {
    engine ??= await import(form.dataset.index);
    const filters = Object.fromEntries(["kind", "year"].map((k) => [k, form.elements[k].value]).filter(([, v]) => v));
    const result = await engine.search(query, { filters });
    if (current !== run) return;
    found = result.results;
    const terms = query.split(" ");
    await showMore(terms, current);
    if (current !== run) return;
    status.textContent = found.length > 0 ? `${say("count")} ${found.length}` : say("none");
    more.onclick = async () => (await showMore(terms, current))?.querySelector("a").focus();
  } catch {
    status.replaceChildren(...document.querySelector("[data-say=failed]").cloneNode(true).childNodes);
  }
}

function readAddress() {
  const asked = new URLSearchParams(location.search);
  form.elements.q.value = asked.get("q") ?? "";
  for (const key of ["kind", "year"]) {
    form.elements[key].value = asked.get(key) ?? "";
    if (form.elements[key].selectedIndex < 0) form.elements[key].value = "";
  }
  search();
}

function submit() {
  const asked = [...new FormData(form)].filter(([, value]) => value);
  history.pushState(null, "", asked.length > 0 ? "?" + new URLSearchParams(asked) : location.pathname);
  search();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
for (const key of ["kind", "year"]) form.elements[key].addEventListener("change", submit);
addEventListener("popstate", readAddress);
document.querySelector("[data-say=noScript]").hidden = true;
form.hidden = false;
if (location.search) readAddress();
