/**
 * Whether everybody can use the classroom page: in a headless Chromium with less motion, with the reader's own colours,
 * at 320 px, with wide letters, and by keyboard. Prints as JSON what was found. Usage: node access.mjs <folder with the
 * packages> <page> <folder for pictures>
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file, pictures] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(file).href;
const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };
const VIEWS = ["predict", "lesson", "lab", "compare", "data", "teacher"];
const TABS = ["observedTab", "ledgerTab", "replicationTab"];
/** WCAG 1.4.12. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
const found = { errors: [], faults: [] };
const expect = (holds, fault) => holds || found.faults.push(fault);

async function open(link, media = {}, viewport = WIDE) {
  const page = await browser.newPage({ viewport, ...media });
  page.on("pageerror", (error) => found.errors.push(`${link}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && found.errors.push(`${link}: ${line.text()}`));
  await page.goto(`${address}#${link}`);
  await page.waitForSelector("main > *");
  return page;
}

async function checkAxe(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const { id, nodes } of violations)
    found.faults.push(`axe, ${what}: ${id}: ${nodes[0].html.slice(0, 120)}`);
}

/** What is wider than the window, though it does not scroll by itself. */
async function checkWidth(page, what) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over <= 0, `${what} is ${over} px wider than the window`);
}

async function tab(page, key) {
  await page.click(`#tab-${key}`);
  if (key === "replicationTab") await page.waitForSelector(".truth-table");
}

/** Less motion and forced colours in every view. */
async function ownSettings() {
  for (const view of VIEWS) {
    const link = `v1&view=${view}&runs=20`;
    const page = await open(link, { reducedMotion: "reduce", forcedColors: "active" });
    await page.waitForTimeout(500);
    await checkAxe(page, `${view} in forced colours`);
    await page.screenshot({ path: join(pictures, `${view}-forced.png`) });
    await page.close();
  }
  await darkColours();
  await nothingPlaysUnasked();
  const page = await open("v1&view=lab&runs=1&seed=1", { reducedMotion: "reduce" });
  await page.waitForFunction(() => document.querySelector(".hash")?.title.length === 64);
  await page.locator(".player button").first().click();
  const day = () => page.locator(".scrubber").inputValue().then(Number);
  const before = await day();
  await page.locator(".player button.main").click();
  const moved = (await day()) - before;
  expect(moved > 85 && moved < 95, `with less motion time goes by ${moved} days at once, not by a quarter`);
  await page.close();
}

/** What was observed has the colour of the text, which is white on black. */
async function darkColours() {
  const page = await open("v1&view=lab&runs=20", { forcedColors: "active", colorScheme: "dark" });
  await page.waitForSelector(".curve .step");
  const strokes = await page
    .locator(".curve .step")
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
  expect(strokes.includes("rgb(255, 255, 255)"), `on black the curves are ${strokes}`);
  await page.screenshot({ path: join(pictures, "lab-dark.png") });
  await page.close();
}

/** With less motion the lab opens on its last day, where it would play by itself. */
async function nothingPlaysUnasked() {
  const page = await open("v1", { reducedMotion: "reduce" });
  for (const id of ["GZ", "JX", "ZJ", "BJ"]) await page.click(`[data-id=${id}]`);
  await page.click(".predict-side button.main");
  await page.click(".predict-side .pair button, .predict-side > button");
  await page.click(".predict-side button.main");
  const month = await page.innerText(".month");
  expect(month === "May 2023", `with less motion the lab opens in ${month}`);
  await page.close();
}

/** The parts of Data, in both languages, wide and narrow, and on paper. */
async function data() {
  for (const language of ["en", "zh"])
    for (const viewport of [WIDE, NARROW]) {
      const page = await open(`v1&view=data&lang=${language}`, {}, viewport);
      for (const key of TABS) {
        const what = `${key} in ${language} at ${viewport.width}`;
        await tab(page, key);
        await checkAxe(page, what);
        await checkWidth(page, what);
        await page.screenshot({ path: join(pictures, `${key}-${language}-${viewport.width}.png`) });
      }
      await page.close();
    }
}

/** Sorts, turns a threshold, and finds the end of a pathway. */
async function observedAndPathways() {
  const page = await open("v1&view=data");
  await page.getByRole("button", { name: "days" }).click();
  expect(
    (await page.locator(".sortable tbody th").first().innerText()) === "Guizhou",
    "the table is not sorted by days",
  );
  expect((await page.locator('[aria-sort="ascending"]').count()) === 1, "no heading says that it sorts");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  found.observed = readFileSync(await (await coming).path(), "utf8");
  await tab(page, "replicationTab");
  found.usual = await page.innerText(".qca .lead");
  await page.locator(".threshold input").first().fill("0.87");
  await page.waitForFunction(() => document.querySelector(".qca .lead").textContent.startsWith("Gone"));
  found.stricter = await page.innerText(".qca .lead");
  await page.close();
}

/** Help and twins open and close by keyboard, and the focus goes back; the curve is walked by arrow keys. */
async function keyboard() {
  const page = await open("v1&view=lab&runs=20");
  await page.waitForFunction(() => document.querySelector(".hash")?.title.length === 64);
  for (const opener of [".help-button", "figcaption .as-table", ".tab-row .as-table"]) {
    await page.focus(opener);
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]");
    await checkAxe(page, `dialog of ${opener}`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    const isBack = await page.evaluate((at) => document.activeElement?.matches(at), opener);
    expect(isBack, `the focus does not go back to ${opener}`);
  }
  const slider = page.locator(".walk-slider").first();
  await slider.focus();
  const told = await slider.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  expect((await slider.getAttribute("aria-valuetext")) !== told, "arrow keys do not walk the curve");
  expect(
    (await page.locator(".walk-told").count()) === 1,
    "the point of the walk is not written on the curve",
  );
  await page.close();
}

/** Every stop of the Tab key can be seen. */
async function focusSeen() {
  for (const view of VIEWS) {
    const page = await open(`v1&view=${view}&runs=20`);
    await page.waitForTimeout(300);
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press("Tab");
      const unseen = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === document.body) return null;
        const shown = at.closest(".walk") ?? at;
        const { outlineStyle } = getComputedStyle(shown);
        return outlineStyle === "none" ? at.outerHTML.slice(0, 100) : null;
      });
      expect(unseen === null, `${view}: the focus cannot be seen on ${unseen}`);
    }
    await page.close();
  }
}

/** Wide letters cut nothing off. */
async function wideLetters() {
  for (const view of VIEWS) {
    const page = await open(`v1&view=${view}&runs=20&lang=en`, { bypassCSP: true }, NARROW);
    await page.addStyleTag({ content: SPACED });
    await page.waitForTimeout(300);
    await checkWidth(page, `${view} with wide letters`);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("button:not(.tile), select, h1, h2, h3, label")]
        .filter(
          (each) => each.scrollWidth > each.clientWidth + 2 && getComputedStyle(each).overflow === "hidden",
        )
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    for (const each of cut) found.faults.push(`${view} with wide letters cuts ${each}`);
    await page.screenshot({ path: join(pictures, `${view}-spaced.png`) });
    await page.close();
  }
}

await ownSettings();
await data();
await observedAndPathways();
await keyboard();
await focusSeen();
await wideLetters();
console.log(JSON.stringify(found));
await browser.close();
