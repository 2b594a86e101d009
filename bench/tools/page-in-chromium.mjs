/**
 * Opens the classroom page in a headless Chromium and prints, as JSON, how quick it is, in milliseconds. Usage:
 * node page-in-chromium.mjs <folder with the packages> <page> <rounds>
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file, rounds] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");
const address = pathToFileURL(file).href;
const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});

async function open(link) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(watch);
  await page.goto(`${address}#${link}`);
  await page.waitForSelector("h1");
  return page;
}

/** In the page: keeps long tasks and events, and gives means to wait for results. */
function watch() {
  window.longTasks = [];
  window.events = [];
  const into = (list) => (entries) => list.push(...entries.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(into(window.longTasks)).observe({ type: "longtask" });
  new PerformanceObserver(into(window.events)).observe({ type: "event", durationThreshold: 16 });
  const title = () => document.querySelector(".hash")?.title;
  window.until = async (holds) => {
    const end = performance.now() + 60_000;
    while (!holds(title())) {
      if (performance.now() > end) throw new Error("no result within a minute");
      await new Promise((done) => setTimeout(done, 1));
    }
  };
  window.isHash = (text) => text?.length === 64;
}

/** First picture on the screen, from the start of loading. */
async function firstPaint() {
  const page = await open("v1");
  const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  await page.waitForFunction(paint);
  const time = await page.evaluate(paint);
  await page.close();
  return time;
}

/** From turning a rule to the result on the screen, with the frames in between and tasks that hold them up. */
async function timeOfRuns(page, runs) {
  return page.evaluate(async (runs) => {
    const link = (seed) => `v1&view=lab&runs=${runs}&seed=${seed}`;
    const seed = Math.floor(performance.now()) + 10;
    await window.until(window.isHash);
    await new Promise((done) => setTimeout(done, 200));
    const before = document.querySelector(".hash").title;
    window.longTasks.length = 0;
    const frames = [];
    let [last, isOn] = [performance.now(), true];
    const frame = (now) => {
      frames.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const start = performance.now();
    location.hash = link(seed);
    await window.until((title) => title !== before);
    const shown = performance.now() - start;
    isOn = false;
    return { shown, frames, longTasks: [...window.longTasks] };
  }, runs);
}

/** Events on a slider: how long each takes to be seen (in steps of 8 ms; those of less than 16 ms are not told). */
async function inputs() {
  const page = await open("v1&view=lab");
  await page.evaluate(() => window.until(window.isHash));
  const slider = page.locator(".rules input[type=range]").first();
  await slider.focus();
  await page.evaluate(() => (window.events.length = 0));
  const presses = 20;
  for (let k = 0; k < presses; k++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(100);
  }
  const told = await page.evaluate(() => window.events);
  await page.close();
  return Array.from({ length: Math.max(presses, told.length) }, (_, k) => told[k] ?? 8);
}

const found = { paints: [], runs: { 1: [], 2000: [] }, inputs: await inputs() };
for (let k = 0; k < Number(rounds); k++) found.paints.push(await firstPaint());
const page = await open("v1&view=lab&runs=1");
for (let k = 0; k < Number(rounds); k++)
  for (const runs of Object.keys(found.runs)) found.runs[runs].push(await timeOfRuns(page, Number(runs)));
console.log(JSON.stringify(found));
await browser.close();
