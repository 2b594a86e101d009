/**
 * What a teacher does in the classroom page, in a headless Chromium, as JSON: collects codes, plays the table-top game by
 * keyboard alone, prints. Usage: node teacher.mjs <folder with the packages> <page> <folder for pictures>
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
const TABS = ["notes", "classBets", "tableTop"];

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
const found = { errors: [], axe: {}, overflow: {}, sheets: {} };

async function open(link = "", viewport = WIDE) {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => found.errors.push(`${link}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && found.errors.push(`${link}: ${line.text()}`));
  await page.goto(`${address}#${link}`);
  await page.waitForSelector("h1");
  return page;
}

/** Opens the teacher's view at one of its parts; the notes when their key is worked out. */
async function teacher(tab, language = "en", viewport = WIDE) {
  const page = await open(`v1&view=teacher&lang=${language}`, viewport);
  await page.click(`#tab-${tab}`);
  if (tab === "notes") await page.waitForSelector('.note-expect[aria-busy="false"]');
  return page;
}

/** The code of a student who bets on these provinces. */
async function codeOf(...ids) {
  const page = await open();
  for (const id of ids) await page.click(`[data-id="${id}"]`);
  const code = await page.innerText(".class-code code");
  await page.close();
  return code;
}

async function classBets() {
  const one = await codeOf("GZ", "JX", "GD", "BJ");
  const other = await codeOf("GD", "SH", "GZ", "XJ");
  const slip = one.replace(/.$/, (letter) => (letter === "A" ? "B" : "A"));
  const page = await teacher("classBets");
  await page.fill("textarea", [one.toLowerCase().replace("-", " "), other, slip, other].join("\n"));
  const unusable = await page.locator(".unusable li").allInnerTexts();
  const count = await page.innerText(".class-side .question");
  const tile = (id) => page.innerText(`[data-id="${id}"]`);
  const tiles = { GD: await tile("GD"), SH: await tile("SH"), XJ: await tile("XJ") };
  await page.click(".class-side button.main");
  const score = await page.innerText(".class-score");
  await page.click(".bets-table summary");
  const table = await page.innerText(".bets-table table");
  await page.close();
  return { unusable, count, tiles, score, table };
}

/** A whole game by keyboard: the first group publishes at once, the second opens a zone in the second round. */
async function tableTop() {
  const page = await open("v1&view=teacher");
  const tabTo = async (selector) => {
    for (let k = 0; k < 60; k++) {
      if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  const focused = (selector) => page.waitForFunction((at) => document.activeElement?.matches(at), selector);
  await tabTo("#tab-notes");
  await page.keyboard.press("End");
  await tabTo('input[name="group-0"]');
  for (let round = 0; round < 10; round++) {
    const keys = round === 0 ? "211111" : round === 1 ? "131111" : "111111";
    for (const [group, key] of [...keys].entries()) {
      await focused(`input[name="group-${group}"]:checked`);
      await page.keyboard.press(key);
    }
    await focused(".entry button.main");
    await page.keyboard.press("Enter");
  }
  await page.waitForSelector(".ending");
  const told = await page.innerText(".ending .lead");
  const rows = await page.locator(".ending tbody tr").allInnerTexts();
  const live = await page.innerText(".table-top .live");
  const scenario = await page.locator(".ending pre").textContent();
  await page.screenshot({ path: join(pictures, "table-top-end.png") });
  await page.close();
  return { told, rows, live, scenario };
}

/** How many sheets of A4 come out of the printer. */
async function sheets(tab, language) {
  const page = await teacher(tab, language);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;
}

async function looks(tab, language, viewport, name) {
  const page = await teacher(tab, language, viewport);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  found.overflow[name] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  found.axe[name] = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);
  await page.close();
}

found.bets = await classBets();
found.game = await tableTop();
for (const language of ["en", "zh"]) {
  for (const tab of TABS) {
    await looks(tab, language, WIDE, `${tab}-${language}`);
    await looks(tab, language, NARROW, `${tab}-${language}-narrow`);
  }
  for (const tab of ["notes", "tableTop"]) found.sheets[`${tab}-${language}`] = await sheets(tab, language);
}
console.log(JSON.stringify(found));
await browser.close();
