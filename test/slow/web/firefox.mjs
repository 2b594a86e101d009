/**
 * Opens the classroom page from a file in a headless Firefox and prints, as JSON, the result hashes of links, the
 * sentence of a comparison, and what the page complains of. Usage:
 * node firefox.mjs <folder with the driver> <Firefox> <page> <folder for pictures> <links, by a line each>
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, executablePath, file, pictures, links] = process.argv.slice(2);
const puppeteer = createRequire(join(folder, "package.json"))("puppeteer-core");
const LONG = 120_000;
const VIEWPORT = { width: 1366, height: 768 };

const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
const found = { version: (await browser.version()).replace(/^firefox\//, ""), errors: [], hashes: {} };

async function open(link) {
  const page = await browser.newPage();
  page.setDefaultTimeout(LONG);
  await page.setViewport(VIEWPORT);
  page.on("pageerror", (error) => found.errors.push(`${link}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && found.errors.push(`${link}: ${line.text()}`));
  await page.goto(`${pathToFileURL(file).href}#${link}`);
  await page.waitForSelector("h1");
  return page;
}

for (const link of links.split("\n")) {
  const page = await open(link);
  await page.waitForFunction(() => document.querySelector(".hash")?.title.length === 64);
  found.hashes[link] = await page.$eval(".hash", (element) => element.title);
  await page.screenshot({ path: join(pictures, "lab-firefox.png") });
  await page.close();
}
const page = await open("v1&view=compare&runs=20");
await page.waitForSelector(".story");
found.compared = await page.$eval(".compare .lead", (element) => element.textContent);
await page.screenshot({ path: join(pictures, "compare-firefox.png") });
console.log(JSON.stringify(found));
await browser.close();
