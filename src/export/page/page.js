"use strict";
const root = document.documentElement;
const tongues = [...document.querySelectorAll(".tongue")];
let current = tongues[0];
root.dataset.js = "";

const kept = {
  get(key) { try { return localStorage.getItem("tuzetu-" + key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem("tuzetu-" + key, value); } catch { /* nothing is kept */ } },
};

// Letters that are typed alike are found alike.
const ALIKE = { "ё": "е", "і": "и", "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х" };
function folded(words) {
  return words.toLowerCase().replace(/[ёіәғқңөұүһ]/g, (letter) => ALIKE[letter]).replace(/\s+/g, " ");
}

function showTongue(language) {
  const wanted = tongues.find((each) => each.lang === language);
  if (!wanted) return;
  current = wanted;
  for (const each of tongues) each.hidden = each !== wanted;
  root.lang = language;
  document.title = wanted.dataset.title;
}

function nextTongue() {
  const next = tongues[(tongues.indexOf(current) + 1) % tongues.length];
  chooseTongue(next.lang);
}

function chooseTongue(language) {
  const here = marked();
  const plain = here && here.id.slice(current.dataset.prefix.length);
  showTongue(language);
  kept.set("language", language);
  const there = plain && document.getElementById(current.dataset.prefix + plain);
  if (there) mark(there);
  const button = current.querySelector('[data-do="language"][data-to="' + language + '"]');
  if (!there && button) button.focus();
}

function isDark() {
  const chosen = root.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function sayTheme() {
  for (const each of document.querySelectorAll('[data-do="theme"]')) each.setAttribute("aria-pressed", isDark());
}

function turnTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  kept.set("theme", root.dataset.theme);
  sayTheme();
}

const marked = () => current.querySelector("[data-here]");

function mark(place) {
  for (const each of document.querySelectorAll("[data-here]")) delete each.dataset.here;
  place.dataset.here = "";
  const folded = place.closest("details");
  if (folded) folded.open = true;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

// A link to a place leads to it in the language that is read, unless it names another one.
function follow() {
  let id;
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  if (!id) return;
  const place = document.getElementById(current.dataset.prefix + id) || document.getElementById(id);
  const tongue = place && place.closest(".tongue");
  if (!tongue) return;
  if (tongue !== current) showTongue(tongue.lang);
  if (place.closest("[hidden]")) clearFilters();
  mark(place);
}

const items = () => [...current.querySelectorAll(".item")];

function walk(step) {
  const shown = items().filter((each) => !each.closest("[hidden]"));
  if (!shown.length) return;
  const at = shown.indexOf(marked());
  const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : at + step;
  if (shown[next]) mark(shown[next]);
}

const chosen = (filters, facet) =>
  [...filters.querySelectorAll('[data-facet="' + facet + '"][aria-pressed="true"]')].map((each) => each.dataset.value);

function isShown(item, kinds, norms, words) {
  const has = (wanted, there) => !wanted.length || wanted.some((each) => there.includes(each));
  const own = (name) => (item.dataset[name] || "").split(" ");
  const isOfKind = item.dataset.kinds === undefined || has(kinds, own("kinds"));
  return isOfKind && has(norms, own("norms")) && (!words || folded(item.textContent).includes(words));
}

function filter(tongue) {
  const filters = tongue.querySelector(".filters");
  if (!filters) return;
  const [kinds, norms] = [chosen(filters, "kinds"), chosen(filters, "norms")];
  const words = folded(filters.querySelector("input").value.trim());
  const all = [...tongue.querySelectorAll(".item")];
  for (const each of all) each.hidden = !isShown(each, kinds, norms, words);
  for (const group of tongue.querySelectorAll(".group")) {
    group.hidden = !group.querySelector(".item:not([hidden])");
  }
  const count = filters.querySelector(".shown");
  // Where there are changes they are counted, without what is said of them.
  const changes = all.filter((each) => each.dataset.kinds !== undefined);
  const counted = changes.length ? changes : all;
  const shown = counted.filter((each) => !each.hidden).length;
  count.textContent = count.dataset.says.replace("#", shown).replace("#", counted.length);
  filters.querySelector('[data-do="clear"]').hidden = !all.some((each) => each.hidden);
}

function clearFilters() {
  const filters = current.querySelector(".filters");
  if (!filters) return;
  for (const each of filters.querySelectorAll("[data-facet]")) each.setAttribute("aria-pressed", "false");
  filters.querySelector("input").value = "";
  filter(current);
}

function help() {
  const dialog = current.querySelector("dialog");
  if (!dialog) return;
  if (dialog.open) dialog.close(); else dialog.showModal();
}

const DEEDS = {
  language: (button) => chooseTongue(button.dataset.to),
  theme: turnTheme,
  help,
  clear: clearFilters,
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.facet) {
    button.setAttribute("aria-pressed", button.getAttribute("aria-pressed") !== "true");
    filter(current);
  } else if (DEEDS[button.dataset.do]) {
    DEEDS[button.dataset.do](button);
  }
});

document.addEventListener("input", (event) => {
  if (event.target.closest(".filters")) filter(current);
});

// A key is a place on the keyboard: what Cyrillic layouts type there means the same.
function latin(event) {
  if (/^[a-z?/]$/i.test(event.key)) return event.key.toLowerCase();
  if (/^Key[A-Z]$/.test(event.code)) return event.code[3].toLowerCase();
  if (event.code === "Slash") return event.shiftKey ? "?" : "/";
  return event.key;
}

const KEYS = {
  j: () => walk(1), n: () => walk(1), k: () => walk(-1), p: () => walk(-1),
  l: nextTongue, t: turnTheme, "?": help,
  "/": () => { const field = current.querySelector('input[type="search"]'); if (field) field.focus(); },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const isTyped = event.target.closest("input, textarea, select");
  if (event.key === "Escape" && isTyped) {
    event.target.blur();
    clearFilters();
    return;
  }
  const isOpen = current.querySelector("dialog[open]");
  const deed = KEYS[latin(event)];
  if (isTyped || !deed || (isOpen && latin(event) !== "?")) return;
  event.preventDefault();
  deed();
});

// The names of the rows of a chart stay where they are seen.
document.addEventListener("scroll", (event) => {
  if (!event.target.closest) return;
  for (const name of event.target.querySelectorAll(".chart .name")) {
    name.setAttribute("transform", "translate(" + event.target.scrollLeft + ")");
  }
}, true);

addEventListener("beforeprint", () => {
  for (const each of current.querySelectorAll("section:not(.whole) > details")) each.open = true;
});
addEventListener("hashchange", follow);

const theme = kept.get("theme");
if (theme === "dark" || theme === "light") root.dataset.theme = theme;
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", sayTheme);
showTongue(kept.get("language"));
if (tongues.every((each) => !each.hidden)) showTongue(current.lang);
sayTheme();
tongues.forEach(filter);
follow();
