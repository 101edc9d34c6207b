// Drives Chromium over the pages that the tests made:
//   node pages.mjs PART FOLDER MODULES BROWSER
import { createRequire } from "node:module";
import { readdirSync, readFileSync, existsSync, statSync } from "node:fs";
import { join, dirname } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import assert from "node:assert/strict";

const [, , part, folder, modules, executablePath] = process.argv;
const require = createRequire(join(modules, "of.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const url = (name) => pathToFileURL(join(folder, name)).href;
const own = (selector) => `.tongue:not([hidden]) ${selector}`;

// A page in a context of its own. Whatever it asks for but files of ours, and whatever goes
// wrong in it, is a fault.
async function open(name, options = {}, run) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(pathToFileURL(folder).href)) faults.push("request " + request.url());
  });
  page.on("pageerror", (error) => faults.push("error " + error.message));
  page.on("console", (message) => { if (message.type() === "error") faults.push("console " + message.text()); });
  page.on("dialog", (dialog) => { faults.push("dialog " + dialog.message()); dialog.dismiss(); });
  await page.goto(name.includes("://") ? name : url(name));
  await run(page);
  assert.deepEqual(faults, [], name);
  await context.close();
}

const speak = (page, language) => page.click(own(`[data-do="language"][data-to="${language}"]`));
const here = (page) => page.evaluate(() => document.querySelector(".tongue:not([hidden]) [data-here]")?.id ?? null);

// A key as a keyboard of any layout sends it.
async function key(page, letter, code) {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, code, text: letter });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter, code });
  await session.detach();
}

const shown = (page) => page.$$eval(own(".item"), (all) => all.filter((each) => each.checkVisibility()).length);

async function filters(page) {
  const all = await shown(page);
  assert.ok(all > 20, `only ${all} items`);
  const kind = page.locator(own('[data-facet="kinds"]')).first();
  await kind.click();
  assert.equal(await kind.getAttribute("aria-pressed"), "true");
  const value = await kind.getAttribute("data-value");
  const kinds = await page.$$eval(own(".item:not(.note)"), (items) =>
    items.filter((each) => each.checkVisibility()).map((each) => each.dataset.kinds.split(" ")));
  assert.ok(kinds.length > 0 && kinds.every((each) => each.includes(value)), value);
  const count = Number((await kind.textContent()).split("·").pop());
  assert.equal(kinds.length, count, "the number on the button");
  // What is held against the bill is not counted among its changes.
  const changes = await page.locator(own(".item[data-kinds]")).count();
  const said = (await page.textContent(own(".shown"))).match(/\d+/g).map(Number);
  assert.deepEqual(said, [kinds.length, changes]);
  await page.click(own('[data-do="clear"]'));
  assert.equal(await shown(page), all);
  const norm = page.locator(own('[data-facet="norms"][data-value="kz-1995:20"]'));
  await norm.click();
  const norms = await page.$$eval(own(".item"), (items) =>
    items.filter((each) => each.checkVisibility()).map((each) => each.dataset.norms.split(" ")));
  assert.ok(norms.length > 0 && norms.length < all && norms.every((each) => each.includes("kz-1995:20")));
  await norm.click();
  await page.fill(own('input[type="search"]'), "СЧЕТЧИК");
  const found = await shown(page);
  assert.ok(found > 0 && found < all, `${found} found`);
  await page.keyboard.press("Escape");
  assert.equal(await shown(page), all);
}

async function languages(page) {
  const title = await page.textContent(own("h1"));
  await speak(page, "kk");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "kk");
  assert.notEqual(await page.textContent(own("h1")), title);
  assert.equal(await page.title(), await page.textContent(own("h1")));
  assert.match(await page.textContent(own(".law")), /[әғқңөұүһі]/);
  assert.equal(await page.getAttribute(own('[data-to="kk"]'), "aria-pressed"), "true");
  await key(page, "l", "KeyL");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en", "the choice is kept");
}

async function keys(page) {
  await key(page, "j", "KeyJ");
  const first = await here(page);
  assert.ok(first, "j marks the first change");
  await key(page, "о", "KeyJ");
  const second = await here(page);
  assert.notEqual(second, first);
  await key(page, "л", "KeyK");
  assert.equal(await here(page), first, "k goes back, in Cyrillic too");
  assert.equal(await page.evaluate(() => document.activeElement.id), first, "and has the focus");
  await key(page, "т", "KeyN");
  assert.equal(await here(page), second);
  await key(page, "д", "KeyL");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "kk");
  assert.equal(await here(page), "kk." + second, "the same place in the other language");
  await key(page, ".", "Slash");
  assert.equal(await page.evaluate(() => document.activeElement.type), "search");
  await page.keyboard.press("Escape");
  await key(page, "?", "Slash");
  assert.ok(await page.isVisible(own("dialog")));
  await page.keyboard.press("Escape");
  assert.ok(!(await page.isVisible(own("dialog"))));
  const dark = () => page.evaluate(() => document.documentElement.dataset.theme);
  await key(page, "е", "KeyT");
  assert.equal(await dark(), "dark");
  await page.keyboard.press("t");
  assert.equal(await dark(), "light");
}

async function explainer() {
  await open("explainer.html", {}, filters);
  await open("explainer.html", {}, languages);
  await open("explainer.html", {}, keys);
  const ids = async (selector) => {
    let found;
    await open("explainer.html", {}, async (page) => {
      found = await page.$$eval(selector, (all) => all.map((each) => each.id));
    });
    return found;
  };
  const id = (await ids(own(".item:not(.note)"))).at(-3);
  await open(url("explainer.html") + "#" + id, {}, async (page) => {
    assert.equal(await here(page), id);
    const top = await page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);
    assert.ok(top >= 0 && top < 900, `scrolled to ${top}`);
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
  });
  await open(url("explainer.html") + "#kk." + id, {}, async (page) => {
    assert.equal(await page.evaluate(() => document.documentElement.lang), "kk");
    assert.equal(await here(page), "kk." + id);
  });
  // What did not change is folded away, and unfolds for whoever is led to it.
  const standing = await ids(own(".whole .line[id]"));
  assert.ok(standing.length > 20, `${standing.length} unchanged`);
  await open(url("explainer.html") + "#" + standing[3], {}, async (page) => {
    assert.equal(await here(page), standing[3]);
    assert.ok(await page.isVisible(own(`[id="${standing[3]}"]`)));
    await speak(page, "kk");
    assert.equal(await here(page), "kk." + standing[3]);
    assert.ok(await page.isVisible(own(`[id="kk.${standing[3]}"]`)));
  });
  await open(url("explainer.html") + "#" + standing[3], { javaScriptEnabled: false }, async (page) => {
    assert.ok(await page.isVisible(`[id="${standing[3]}"]`), "without a script too");
  });
  await open("explainer.html", {}, async (page) => {
    assert.ok(!(await page.isVisible(own(".whole .line"))), "folded away");
    // Each provision of the later text has a place, told among the changes or not.
    const lost = await page.$$eval(own(".whole .line a"), (all) =>
      all.map((each) => each.hash.slice(1)).filter((id) => !document.getElementById(decodeURIComponent(id))));
    assert.deepEqual(lost, []);
  });
  await open(url("explainer.html") + "#note.removal-24h-no-court", {}, async (page) => {
    assert.equal(await here(page), "note.removal-24h-no-court");
    await page.click(own('[data-facet="norms"][data-value="kz-1995:12"]'));
    await page.evaluate(() => { location.hash = ""; location.hash = "note.removal-24h-no-court"; });
    await page.waitForFunction(() => document.getElementById("note.removal-24h-no-court").checkVisibility());
  });
  await open("explainer.html", {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const hidden of [".controls", ".filters", ".contents-box", ".skip", ".whole"]) {
      assert.ok(!(await page.isVisible(own(hidden))), hidden + " is printed");
    }
    assert.ok(await page.isVisible(own("h1")));
    const after = await page.$eval(own('a[href^="http"]'), (link) => getComputedStyle(link, "::after").content);
    assert.match(after, /http/);
    await page.pdf({ format: "A4" });
  });
  await open("explainer.html", { javaScriptEnabled: false }, async (page) => {
    for (const seen of ["h1", ".law", ".note", "svg"]) assert.ok(await page.locator(seen).first().isVisible(), seen);
    assert.ok(!(await page.locator(".filters").first().isVisible()), "what does nothing is not shown");
    assert.equal(await page.locator("h1").count(), 3);
  });
}

// axe as the reader's own tool: the policy of the page does not hold for it.
async function faultless(page, name) {
  const session = await page.context().newCDPSession(page);
  const run = axe + `;axe.run(document, { resultTypes: ["violations"] }).then((found) => JSON.stringify(
    found.violations.filter((each) => ["serious", "critical"].includes(each.impact))
      .map((each) => [each.id, each.nodes.length, each.nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + node.failureSummary)])))`;
  const { result, exceptionDetails } = await session.send("Runtime.evaluate",
    { expression: run, awaitPromise: true, returnByValue: true });
  assert.ok(!exceptionDetails, JSON.stringify(exceptionDetails));
  assert.deepEqual(JSON.parse(result.value), [], name);
}

async function access() {
  for (const colorScheme of ["light", "dark"]) {
    for (const name of ["explainer.html", "site/index.html", "site/constitution.html", "site/search.html"]) {
      await open(name, { colorScheme }, async (page) => {
        for (const language of ["ru", "kk", "en"]) {
          await speak(page, language);
          await faultless(page, `${name} ${colorScheme} ${language}`);
        }
      });
    }
    await open("site/bills/child-rights/2022-05-03.kk.html", { colorScheme, viewport: { width: 390, height: 800 } },
      (page) => faultless(page, "a text"));
  }
  await open("explainer.html", { viewport: { width: 375, height: 800 } }, async (page) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 375, `the page is ${width} wide on a phone`);
    // The conflict grid is as wide as it is, and scrolls in its own box; a column of a table has
    // room for a word.
    const grid = await page.$eval(own("#s-matrix ~ figure .scroll, [id$=s-matrix] ~ figure .scroll"), (box) => {
      box.scrollLeft = 1e6;
      return [box.clientWidth, box.scrollWidth, box.scrollLeft, box.querySelector("svg").clientWidth];
    });
    assert.ok(grid[1] >= grid[3] && (grid[1] <= grid[0] || grid[2] > 0), `the grid scrolls: ${grid}`);
    // Moved sideways, its rows are named still.
    await page.waitForFunction((box) => {
      const scroll = document.querySelector(box);
      const left = scroll.getBoundingClientRect().left;
      const names = [...scroll.querySelectorAll(".name")];
      return names.length > 3 && names.every((name) => Math.abs(name.getBoundingClientRect().left - left) < 2);
    }, own("[id$=s-matrix] ~ figure .scroll"), { timeout: 5000 });
    const narrow = await page.$$eval(own("table th, table td"), (all) =>
      all.filter((each) => each.checkVisibility() && each.textContent.trim().length > 20 && each.clientWidth < 90).length);
    assert.equal(narrow, 0, "columns of a table that have no room for a word");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip", "the first stop skips");
    const levels = await page.$$eval(own("h1, h2, h3, h4"), (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1])));
    levels.reduce((before, level) => { assert.ok(level <= before + 1, "headings in order"); return level; }, 0);
    const says = await page.$eval(own("del"), (gone) => getComputedStyle(gone, "::before").content);
    assert.ok(says.length > 4, "what is gone is said");
  });
}

// Looks for words, in all texts.
async function look(page, words) {
  await page.fill(own(".find"), words);
  await page.waitForFunction(() => taken === ways.length);
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

function files(below) {
  return readdirSync(below).flatMap((name) => {
    const path = join(below, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

async function site() {
  const pages = files(join(folder, "site")).filter((path) => path.endsWith(".html"));
  assert.ok(pages.length > 9, `${pages.length} pages`);
  const ids = new Map();
  const links = [];
  for (const path of pages) {
    await open(pathToFileURL(path).href, { javaScriptEnabled: false }, async (page) => {
      ids.set(path, new Set(await page.$$eval("[id]", (all) => all.map((each) => each.id))));
      for (const href of await page.$$eval("a", (all) => all.map((each) => each.href))) links.push([path, href]);
    });
  }
  for (const [path, href] of links) {
    if (!href.startsWith("file:")) { assert.match(href, /^https?:/); continue; }
    const target = new URL(href);
    const file = fileURLToPath(target.href.split("#")[0]);
    assert.ok(file.startsWith(join(folder, "site")), `${path} leads out: ${href}`);
    assert.ok(existsSync(file), `${path}: ${href}`);
    const id = decodeURIComponent(target.hash.slice(1));
    assert.ok(!id || ids.get(file).has(id), `${path}: nothing at ${href}`);
  }
  // The page is small: the words lie beside it, and are taken in once somebody looks for some.
  assert.ok(statSync(join(folder, "site/search.html")).size < 50_000);
  await open("site/search.html", {}, async (page) => {
    assert.equal(await page.evaluate(() => taken), 0, "nothing is taken in unasked");
    for (const [typed, word] of [["уакилетти орган", "уәкілетті орган"], ["УДАЛЕНИЕ", "удаление"], ["legal representative", "legal representative"]]) {
      await look(page, typed);
      const first = (await page.textContent(own(".found li"))).toLowerCase();
      assert.ok(first.includes(word), `${typed}: ${first}`);
    }
    // A word is found in its other forms, after the one that is typed.
    for (const [typed, word] of [["ребёнком", "ребен"], ["платформами", "платформ"], ["баланы", "бала"], ["requirement", "requirement"]]) {
      await look(page, typed);
      const first = (await page.locator(own(".found > li")).first().textContent()).toLowerCase();
      assert.ok(first.includes(word), `${typed}: ${first}`);
    }
    await look(page, "предписание");
    const forms = (await page.locator(own(".found > li")).allTextContents()).map((each) => each.toLowerCase());
    assert.ok(forms[0].includes("предписание"), `the form that is typed stands first: ${forms[0]}`);
    assert.ok(forms.some((each) => !each.includes("предписание") && each.includes("предписани")), "other forms are found too");
    await look(page, "нет такого слова");
    assert.equal(await page.locator(own(".found > li")).count(), 0);
    await look(page, "уәкілетті орган");
    await page.click(own(".found a"));
    await page.waitForURL(/bills\/child-rights/);
    assert.ok(await here(page), "the words are in sight");
  });
}

async function hostile() {
  const quiet = async (page) => {
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => window.__xss), undefined);
    assert.equal(await page.locator('a[href^="javascript" i], [onerror], [onload], [onclick]').count(), 0);
    assert.equal(await page.locator("img, iframe, object, embed").count(), 0);
  };
  const pages = [join(folder, "explainer.html"), ...files(join(folder, "site"))].filter((path) => path.endsWith(".html"));
  for (const path of pages) {
    await open(pathToFileURL(path).href, {}, async (page) => {
      await quiet(page);
      const find = page.locator(own(".find"));
      if (await find.count()) {
        await look(page, "script");
        assert.ok((await page.locator(own(".found > li")).count()) > 0);
        await quiet(page);
      }
      assert.match(await page.content(), /window\.__xss/, "the words are there, as words");
    });
  }
  // And if words did become a script: the policy would not let it run.
  await open("explainer.html", {}, async (page) => {
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.__xss = 1";
      document.body.append(script);
      const image = document.createElement("div");
      image.innerHTML = "<img src='data:,' onerror='window.__xss = 1'>";
      document.body.append(image);
    });
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => window.__xss), undefined);
  }).catch((error) => { if (!String(error).includes("Content Security Policy")) throw error; });
}

try {
  await { explainer, access, site, hostile }[part]();
  console.log(part + ": well");
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
} finally {
  await browser.close();
}
