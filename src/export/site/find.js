
const MOST = 100;
const entries = JSON.parse(document.getElementById("data").textContent);
for (const each of entries) each.f = folded(each.p + " " + each.t);

// The words around the first one that was found.
function around(words, wanted) {
  const at = Math.max(0, folded(words).indexOf(wanted) - 60);
  return (at ? "…" : "") + words.slice(at, at + 240) + (at + 240 < words.length ? "…" : "");
}

function shownEntry(entry, wanted) {
  const item = document.createElement("li");
  item.lang = entry.l;
  const place = document.createElement("p");
  place.className = "place";
  place.textContent = entry.p;
  const words = document.createElement("p");
  words.textContent = around(entry.t, wanted);
  const ways = document.createElement("ul");
  ways.className = "links";
  for (const [href, name] of entry.w) {
    const way = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = name;
    way.append(link);
    ways.append(way);
  }
  item.append(place, words, ways);
  return item;
}

function find(field) {
  const tongue = field.closest(".tongue");
  const wanted = folded(field.value.trim()).split(" ").filter(Boolean);
  const found = wanted.length ? entries.filter((each) => wanted.every((word) => each.f.includes(word))) : [];
  // What is in the reader's own language stands first.
  found.sort((one, two) => (two.l === tongue.lang) - (one.l === tongue.lang));
  const list = tongue.querySelector(".found");
  list.replaceChildren(...found.slice(0, MOST).map((each) => shownEntry(each, wanted[0])));
  const count = tongue.querySelector('[role="status"]');
  count.textContent = wanted.length ? count.dataset.says.replace("#", found.length) : "";
}

document.addEventListener("input", (event) => {
  if (event.target.classList.contains("find")) find(event.target);
});
