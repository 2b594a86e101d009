/**
 * Opens the classroom page from a file in a headless Chromium, does what a class does, and prints what came of it as
 * JSON. Usage: node page.mjs <folder with the packages> <page> <folder for pictures> <links to the
 * lab whose results are hashed, by a line each>
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file, pictures, links] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(file).href;
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };
const VIEWS = ["predict", "lab", "compare", "data"];
const LONG = 120_000;

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  // Not the arguments of its package: one process for everything dies with the first page, and security stays on.
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
const found = { version: browser.version(), errors: [], requests: [], axe: {}, overflow: {}, hashes: {} };

async function open(link = "", viewport = WIDE) {
  const page = await browser.newPage({ viewport, bypassCSP: false });
  page.setDefaultTimeout(LONG);
  page.on("pageerror", (error) => found.errors.push(`${link}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && found.errors.push(`${link}: ${line.text()}`));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) found.requests.push(request.url());
  });
  await page.goto(`${address}${link === "" ? "" : `#${link}`}`);
  await page.waitForSelector("h1");
  return page;
}

/** The whole hash of the result that the lab shows. */
async function hashOf(page) {
  await page.waitForFunction(() => document.querySelector(".hash")?.title.length === 64, { timeout: LONG });
  return page.getAttribute(".hash", "title");
}

/** Bets, watches, skips to the end and goes on to the lab, with the keyboard alone. */
async function lessonByKeyboard() {
  const page = await open();
  const press = (...keys) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tabTo = async (selector) => {
    for (let k = 0; k < 60; k++) {
      if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  await tabTo('[role="gridcell"]');
  await press("Enter", "ArrowLeft", "Enter", "ArrowLeft", "Enter", "ArrowDown", "Enter");
  await tabTo("button.main");
  await press("Enter");
  await tabTo(".predict-side > button");
  await press("Enter");
  await page.waitForSelector(".predict-side button.main");
  const told = await page.innerText(".predict-side");
  await tabTo(".predict-side button.main");
  await press("Enter");
  const hash = await hashOf(page);
  await page.close();
  return { told, hash };
}

async function looksOf(view, language, viewport, name) {
  const page = await open(`v1&view=${view}&lang=${language}&runs=20`, viewport);
  if (view === "lab") await hashOf(page);
  if (view === "compare") {
    await page.click(".compare button.main");
    await page.waitForSelector(".story");
  }
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  // An element itself does not come out of the page, only what is read of it.
  const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    scrollHeight: document.documentElement.scrollHeight,
  }));
  found.overflow[name] = [scrollWidth - viewport.width, scrollHeight - viewport.height];
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  found.axe[name] = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);
  await page.close();
}

/** Random links, most of them nonsense, one after another in one page. */
async function randomLinks(count) {
  const page = await open();
  await page.evaluate(async (count) => {
    let state = 7;
    const draw = (n) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * n);
    };
    const words = [
      "v1",
      "s",
      "seed",
      "runs",
      "view",
      "lang",
      "peers",
      "peers.weight",
      "__proto__",
      "constructor",
      "on",
      "off",
      "%",
      "%zz",
      "=",
      "baseline",
      "herding",
      "1e999",
      "-1",
      "NaN",
      "<img src=x onerror=alert(1)>",
      "zh",
      "data",
      "compare",
      "\u{1f600}",
      "a".repeat(900),
    ];
    for (let k = 0; k < count; k++) {
      const pieces = Array.from(
        { length: draw(6) },
        () => `${words[draw(words.length)]}=${words[draw(words.length)]}`,
      );
      location.hash = [draw(3) > 0 ? "v1" : words[draw(words.length)], ...pieces].join("&");
      await new Promise((done) => setTimeout(done, 0));
    }
  }, count);
  const heading = await page.innerText("h1");
  await page.close();
  return heading;
}

found.lesson = await lessonByKeyboard();
for (const link of links.split("\n")) {
  const page = await open(link);
  found.hashes[link] = await hashOf(page);
  await page.close();
}
for (const language of ["en", "zh"]) {
  for (const view of VIEWS) {
    await looksOf(view, language, WIDE, `${view}-${language}`);
    await looksOf(view, language, NARROW, `${view}-${language}-narrow`);
  }
}
found.heading = await randomLinks(1000);
console.log(JSON.stringify(found));
await browser.close();
