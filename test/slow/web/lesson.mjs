/**
 * The first lesson from its start to the worksheet, by keyboard alone, in a headless Chromium; what came of it as JSON.
 * Usage: node lesson.mjs <folder with the packages> <page> <folder for pictures>
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
const SIZES = { wide: { width: 1366, height: 768 }, narrow: { width: 320, height: 640 } };
const LESSONS = 4;
const REASON = "Rich provinces have the firms.";

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
const context = await browser.newContext({ viewport: SIZES.wide });
const found = { errors: [], requests: [], axe: {}, overflow: {}, pages: {} };

async function open(link) {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => found.errors.push(error.message));
  page.on("console", (line) => line.type() === "error" && found.errors.push(line.text()));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) found.requests.push(request.url());
  });
  await page.goto(`${pathToFileURL(file).href}#${link}`);
  await page.waitForSelector("h1");
  return page;
}

/** What axe finds, how far the page is wider or higher than the window, and a picture. */
async function look(page, name) {
  await page.screenshot({ path: join(pictures, `lesson-${name}.png`) });
  const { width, height } = page.viewportSize();
  // An element itself does not come out of the page, only what is read of it.
  const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    scrollHeight: document.documentElement.scrollHeight,
  }));
  found.overflow[name] = [scrollWidth - width, scrollHeight - height];
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  found.axe[name] = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);
}

async function byKeyboard() {
  const page = await open("");
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const tabTo = async (selector) => {
    for (let k = 0; k < 90; k++) {
      if (await page.evaluate((at) => document.activeElement?.matches(at), selector)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${selector}`);
  };
  const idle = async () => {
    await page.waitForTimeout(200);
    await page.waitForFunction(() => document.querySelector("progress") === null);
  };
  const next = async () => {
    await tabTo(".step-next");
    await press("Enter");
    await idle();
  };
  await tabTo("nav button:nth-child(2)");
  await press("Enter");
  await tabTo(".lesson-clock button");
  await press("Enter");
  await tabTo('[role="gridcell"]');
  await press("Enter", "ArrowLeft", "Enter", "ArrowLeft", "Enter", "ArrowDown", "Enter");
  await tabTo(".pencil");
  for (let k = 0; k < 6; k++) await press("ArrowRight", "ArrowRight", "PageUp");
  await tabTo(".lock button");
  await press("Enter");
  await tabTo("textarea");
  await page.keyboard.type(REASON);
  await look(page, "1-predict");
  await next();
  await tabTo(".dials input");
  await press("End");
  await idle();
  await tabTo(".dials .slider:nth-child(2) input");
  await press("End");
  await page.waitForSelector(".one-rule");
  await look(page, "2-play");
  await press("Enter");
  found.turned = await page.locator(".slider-changed").count();
  await next();
  await tabTo(".lesson-tool button");
  await press("Enter");
  await idle();
  await tabTo(".lesson-tool button.main");
  await press("Enter");
  await idle();
  await look(page, "3-run");
  await next();
  await look(page, "4-reality");
  found.scores = await page.innerText(".scores");
  await next();
  await tabTo(".changes label:nth-of-type(2) input");
  await press("Space");
  await tabTo(".signs input");
  await press("ArrowLeft");
  await tabTo(".lesson-change button.main");
  await press("Enter");
  await page.waitForSelector(".verdict");
  await idle();
  found.verdict = await page.innerText(".verdict");
  await tabTo(".changes label:nth-of-type(3) input");
  await press("Space");
  await page.waitForSelector(".one-rule");
  found.second = await page.innerText(".one-rule");
  await look(page, "5-change");
  await press("Enter");
  await next();
  await tabTo('[role="gridcell"]');
  await press("Enter");
  for (const text of ["I say so.", "My runs.", "They agree."]) {
    await page.keyboard.press("Tab");
    await tabTo("textarea");
    await page.keyboard.type(text);
  }
  await look(page, "6-explain");
  await next();
  await look(page, "7-limits");
  await tabTo(".limits button");
  await press("Enter");
  await page.waitForFunction(() => /[0-9a-f]{64}/.test(document.querySelector(".provenance").innerText));
  await look(page, "8-worksheet");
  found.worksheet = await page.innerText(".worksheet");
  found.kept = await page.evaluate(() => JSON.stringify(localStorage));
  await page.close();
}

/** Width of A4 between the margins of the worksheet, CSS pixels. */
const PAPER = 688;

/** Worksheets as they print: their number of pages, and whether anything is wider than the paper. */
async function worksheets(language, lessons) {
  const page = await open(`v1&view=lesson&lang=${language}`);
  for (let k = 1; k <= lessons; k++) {
    await page.click(`.lesson-menu button:nth-child(${k})`);
    for (const [name, button] of [
      ["mine", ".lesson-menu .gap + button"],
      ["blank", ".lesson-menu .gap + button + button"],
    ]) {
      await page.click(button);
      if (name === "mine") {
        await page.waitForTimeout(200);
        await page.waitForFunction(() => document.querySelector("progress") === null);
      }
      const path = join(pictures, `worksheet-${k}-${name}-${language}.pdf`);
      const bytes = await page.pdf({ path, preferCSSPageSize: true });
      found.pages[`${k}-${name}-${language}`] = bytes.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      await page.setViewportSize({ ...SIZES.wide, width: PAPER });
      await page.emulateMedia({ media: "print" });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      found.overflow[`paper-${k}-${name}-${language}`] = [width - PAPER, 0];
      await page.emulateMedia({ media: null });
      await page.setViewportSize(SIZES.wide);
      await page.click(button);
    }
  }
  await page.close();
}

async function narrow(language) {
  const page = await open(`v1&view=lesson&lang=${language}`);
  await page.setViewportSize(SIZES.narrow);
  await look(page, `narrow-${language}`);
  await page.close();
}

await byKeyboard();
await worksheets("en", LESSONS);
await worksheets("zh", 1);
for (const language of ["en", "zh"]) await narrow(language);
console.log(JSON.stringify(found));
await browser.close();
