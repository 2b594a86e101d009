/**
 * Prints, as JSON, the version of a headless Chromium and what a bundle computes in its page. Usage:
 * node in-chromium.mjs <folder with the packages> <bundle>
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, bundle] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: packed.args,
  headless: true,
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: readFileSync(bundle, "utf8") });
  const prints = await page.evaluate("yardstick.prints()");
  console.log(JSON.stringify({ version: browser.version(), prints }));
} finally {
  await browser.close();
}
