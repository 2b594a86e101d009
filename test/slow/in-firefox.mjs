/**
 * Prints, as JSON, the version of a headless Firefox and what a bundle computes in its page. Usage:
 * node in-firefox.mjs <folder with the driver> <Firefox> <bundle>
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, executablePath, bundle] = process.argv.slice(2);
const puppeteer = createRequire(join(folder, "package.json"))("puppeteer-core");

const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
try {
  const page = await browser.newPage();
  await page.evaluate(readFileSync(bundle, "utf8").replace(/^var yardstick =/m, "window.yardstick ="));
  const prints = await page.evaluate("yardstick.prints()");
  console.log(JSON.stringify({ version: (await browser.version()).replace(/^firefox\//, ""), prints }));
} finally {
  await browser.close();
}
