
const MOST = 100;
const parts = [];
const ways = JSON.parse(document.getElementById("data").textContent);
// Those that are still to be taken in; nothing is before somebody looks for something.
let waiting;
let taken = 0;

// Each script hands over the words of one bill in one language.
globalThis.words = (part) => {
  const entry = (place, words, links) =>
    // The words with spaces alone between them.
    ({ l: part.l, p: place, t: words, w: links, s: ` ${folded(place + " " + words).replace(/[^\p{L}\p{N}]+/gu, " ")} ` });
  const texts = part.e.map(([place, words, id, versions]) =>
    entry(`${place} · ${part.t}`, words, versions.map((at) => [`${part.v[at][0]}#${id}`, part.v[at][1]])));
  const notes = part.n.map(([name, words, way, place]) => entry(name, words, [[way, place]]));
  parts.push({ entries: [...texts, ...notes] });
};

// Takes in all parts, a few at a time, those in the reader's language first.
function takeAll(language) {
  if (waiting) return;
  waiting = [...ways].sort((one, two) => (two[0] === language) - (one[0] === language));
  for (let once = 0; once < 4; once += 1) takeNext();
}

function takeNext() {
  const way = waiting.shift();
  if (!way) return;
  const script = document.createElement("script");
  script.src = way[1];
  script.onload = () => { taken += 1; goOn(script); };
  script.onerror = () => goOn(script);
  document.head.append(script);
}

let isDue = false;
function goOn(script) {
  script.remove();
  takeNext();
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => { isDue = false; find(current.querySelector(".find")); });
}

// How words end that are one word: «наказание», «наказания»; «баланың», «балаға»; "fine",
// "fines". The longest come first.
const ENDINGS = folded(
  "иями ями ами ого его ому ему ыми ими иях ией ием иям ов ев ей ой ий ый ая яя ое ее ые ие ую юю " +
  "ах ях ам ям ом ем ию ия ии а я о е ы и у ю ь й " +
  "ларының лерінің ларын лерін лары лері лар лер дар дер тар тер ның нің дың дің тың тің " +
  "сының сінің ының інің сына сіне ына іне сын сін ын ін сы сі ға ге қа ке на не да де та те " +
  "нан нен дан ден тан тен мен бен пен ны ні ды ді ты ті ing ies ed es s y",
).split(" ").sort((one, two) => two.length - one.length);

// What stays of a word in all its forms; of «ребенок» also what stays of «ребенка», of
// «обжаловать» what stays of «обжалован».
function stems(word) {
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return [word];
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length > 2);
  const stem = word.slice(0, word.length - (ending ?? "").length);
  const fleeting = /^(.{3,})[оеё](к|ц|нь)$/u.exec(word);
  const verb = /^(.{3,})(ать|ять|ить|еть|уть)(ся)?$/u.exec(word);
  return [stem, fleeting && fleeting[1] + fleeting[2].replace("ь", ""), verb?.[1]].filter(Boolean);
}

// How well an entry has a word: 3 as it is typed, 2 as others begin, 1 in another form, 0 not.
function score(entry, word) {
  if (entry.s.includes(` ${word} `)) return 3;
  if (entry.s.includes(` ${word}`)) return 2;
  return stems(word).some((stem) => entry.s.includes(` ${stem}`)) ? 1 : 0;
}

// The words that are looked for; what stands between quotation marks, and what is tied by a
// hyphen or a number, is one.
function wantedOf(text) {
  const spaced = (words) => words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const all = folded(text).match(/["«“„][^"»”“]*["»”“]?|[^\s"«»“”„]+/gu) ?? [];
  return all.map(spaced).filter(Boolean);
}

// The words around the first one that was found.
function around(words, wanted) {
  const all = folded(words);
  const place = [wanted, ...stems(wanted)].map((each) => all.indexOf(each)).find((at) => at >= 0) ?? 0;
  const at = Math.max(0, place - 60);
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

// What of a part has the words; a part is looked through once for them.
function foundIn(part, wanted) {
  const key = wanted.join("\n");
  if (part.key !== key) {
    part.key = key;
    const scored = part.entries.map((each) => [each, wanted.map((word) => score(each, word))]);
    part.found = scored.filter(([, scores]) => scores.length && scores.every(Boolean));
  }
  return part.found;
}

function find(field) {
  const tongue = field.closest(".tongue");
  const wanted = wantedOf(field.value);
  if (wanted.length) takeAll(tongue.lang);
  const all = parts.flatMap((part) => foundIn(part, wanted));
  // What is in the reader's own language stands first, and then what is said as it was typed.
  const rank = ([each, scores]) => (each.l === tongue.lang) * 100 + scores.reduce((sum, one) => sum + one) / scores.length;
  all.sort((one, two) => rank(two) - rank(one));
  const found = all.map(([each]) => each);
  const list = tongue.querySelector(".found");
  list.replaceChildren(...found.slice(0, MOST).map((each) => shownEntry(each, wanted[0])));
  const count = tongue.querySelector('[role="status"]');
  const says = [count.dataset.says.replace("#", found.length)];
  if (taken < ways.length) says.push(count.dataset.looked.replace("#", taken).replace("#", ways.length));
  count.textContent = wanted.length ? says.join(" ") : "";
}

document.addEventListener("input", (event) => {
  if (event.target.classList.contains("find")) find(event.target);
});
