/**
 * Opens briefs in a headless Chromium, prints each on A4 and lets axe look at it. Prints as JSON what was found by file.
 * Usage: node print.mjs <folder with the packages> <folder for pictures and PDFs> <briefs, one a line>
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, pictures, list] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Widths of a sheet of A4 and of a telephone, CSS px. */
const [SHEET, NARROW] = [794, 320];

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});

/** Pages in a PDF that Chromium has written. */
const pagesIn = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g).length;

async function look(file) {
  const requests = [];
  const page = await browser.newPage({ viewport: { width: SHEET, height: 1123 } });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && url !== pathToFileURL(file).href) requests.push(url);
  });
  await page.goto(pathToFileURL(file).href);
  const name = join(pictures, basename(dirname(file)));
  await page.screenshot({ path: `${name}.png`, fullPage: true });
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true, printBackground: false });
  writeFileSync(`${name}.pdf`, pdf);
  const scripts = await page.evaluate("document.scripts.length");
  await page.addScriptTag({ content: axe });
  const { violations } = await page.evaluate("axe.run()");
  await page.setViewportSize({ width: NARROW, height: 640 });
  const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  await page.close();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 120)}`);
  return { pages: pagesIn(pdf), requests, scripts, violations: faults, overflow };
}

const found = {};
try {
  for (const file of list.split("\n")) found[file] = await look(file);
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
