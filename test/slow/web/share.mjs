/**
 * What leaves the classroom page and comes back, in a headless Chromium, as JSON. Usage: node share.mjs <folder with the
 * packages> <page> <folder for what is saved> <pictures of the command line, by a line each>
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file, saved, pictures] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const packed = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium } = require("playwright-core");
const address = pathToFileURL(file).href;
const CHANGED = "v1&runs=5&seed=3&peers=off&race.tournament=5&view=lab";

const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox", "--disable-gpu"],
  headless: true,
});
const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
const found = { errors: [], requests: [] };

async function open(link, before = () => {}) {
  const page = await context.newPage();
  page.on("pageerror", (error) => found.errors.push(`${link}: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && found.errors.push(`${link}: ${line.text()}`));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) found.requests.push(request.url());
  });
  await page.addInitScript(before);
  await page.goto(`${address}#${link}`);
  return page;
}

/** The whole hash of the result that the lab shows. */
async function hashOf(page) {
  return otherHashThan(page, null);
}

/** Saves what a button of the menu saves, under the name that the page gives it. */
async function save(page, button, into = "") {
  await page.locator(".share-menu").evaluate((menu) => (menu.open = true));
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const download = await coming;
  const path = join(saved, into + download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Saves everything there is to save of these rules. */
async function exports(link, into) {
  const page = await open(link);
  const hash = await hashOf(page);
  const scenario = await save(page, "Save the scenario file", into);
  const picture = await save(page, "Save the picture (PNG)", into);
  const tables = {};
  for (const name of ["runs", "adoptions", "fit"]) {
    await page.selectOption(".share-table select", name);
    tables[name] = readFileSync(await save(page, "Save table", into), "utf8");
  }
  await page.close();
  return { hash, scenario, picture, tables };
}

/** Forks a run in the middle, changes a rule there, and takes it back and makes it again by keys. */
async function fork() {
  const page = await open("v1&runs=5&seed=3&view=lab");
  const whole = await hashOf(page);
  await page.locator(".scrubber").fill("600");
  await page.getByRole("button", { name: "Fork here" }).click();
  const untouched = await hashOf(page);
  const rivalry = page.getByRole("spinbutton", { name: /^Rivalry/ });
  await rivalry.fill("1.5");
  await rivalry.press("Enter");
  const forked = await otherHashThan(page, whole);
  const told = await page.innerText(".fork");
  const link = await page.evaluate(() => location.hash.slice(1));
  await page.locator(".share-menu").evaluate((menu) => (menu.open = true));
  await page.selectOption(".share-table select", "adoptions");
  const adoptions = readFileSync(await save(page, "Save table", "fork-"), "utf8");
  const scenario = await save(page, "Save the scenario file", "fork-");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  const undone = await otherHashThan(page, forked);
  await page.keyboard.press("Control+Shift+z");
  const redone = await otherHashThan(page, undone);
  await page.close();
  const again = await open(link);
  const linked = await hashOf(again);
  await again.close();
  return { whole, untouched, forked, undone, redone, linked, told, link, adoptions, scenario };
}

/** Opens files by the button and by dropping them, and one with faults; gives the hashes, and what is said. */
async function reopen(files) {
  const page = await open("v1&runs=1&view=lab&lang=en");
  let last = await hashOf(page);
  const hashes = {};
  for (const file of files) {
    await page.locator("input.chooser").setInputFiles(file);
    last = await otherHashThan(page, last);
    hashes[file] = last;
  }
  const bytes = [...readFileSync(files[0])];
  const other = await open("v1&view=data");
  await other.evaluate(
    ([bytes, name]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [bytes, files[0].split("/").at(-1)],
  );
  const dropped = await hashOf(other);
  await other.close();
  const before = await page.evaluate(() => location.hash);
  await page.locator("input.chooser").setInputFiles({
    name: "bad.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from("schema: 1\nid: bad\nparams: { peers.wait: 1, race.tournament: -5 }\n"),
  });
  const faults = await page.locator(".faults").innerText();
  const isKept = before === (await page.evaluate(() => location.hash));
  await page.close();
  return { hashes, dropped, faults, isKept };
}

/** The hash once it is there and another one than this. */
async function otherHashThan(page, hash) {
  const found = await page.waitForFunction((last) => {
    const now = document.querySelector(".hash")?.title;
    return now?.length === 64 && now !== last && now;
  }, hash);
  return found.jsonValue();
}

/** Links made by the page: a long one, one that plays, one of a comparison; and what is said of another version. */
async function links() {
  const changes = Array.from(
    { length: 60 },
    (_, k) => `at=${2018 + (k % 4)}-01-${10 + (k % 19)}:peers.weight=${k / 100 + 0.01}`,
  );
  const long = `v1&runs=2&${changes.join("&")}&view=lab`;
  const page = await open(long);
  const hash = await hashOf(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async (name) => {
    await page.locator(".share-menu").evaluate((menu) => (menu.open = true));
    const done = page.getByRole("button", { name: "Copied" });
    await done.waitFor({ state: "detached" });
    await page.getByRole("button", { name, exact: true }).click();
    await done.waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const packed = (await copied("Copy the link")).split("#")[1];
  const playing = (await copied("Copy a link that plays by itself")).split("#")[1];
  await page.close();
  const again = await open(packed);
  const unpacked = await hashOf(again);
  const isStill = await again.locator(".player .main").innerText();
  await again.close();
  const moving = await open(playing);
  await moving.getByRole("button", { name: "Pause" }).waitFor();
  await moving.close();
  const compare = await open("v1&runs=2&view=compare&before=herding&after=no-centre");
  const sides = await compare.locator(".pair select").evaluateAll((all) => all.map(({ value }) => value));
  await compare.close();
  const other = await open("v7&seed=3");
  const said = await other.locator(".faults").innerText();
  await other.close();
  return { hash, packed, unpacked, isStill, sides, said };
}

/** The hash where a browser gives no worker. */
async function withoutWorker() {
  const page = await open(CHANGED, () => {
    delete window.Worker;
  });
  const hash = await hashOf(page);
  await page.close();
  return hash;
}

try {
  found.changed = await exports(CHANGED, "changed-");
  found.plain = await exports("v1&runs=5&seed=3&s=herding&view=lab", "plain-");
  found.reopened = await reopen([
    found.changed.picture,
    found.plain.picture,
    found.changed.scenario,
    found.plain.scenario,
    ...pictures.split("\n"),
  ]);
  found.links = await links();
  found.fork = await fork();
  found.withoutWorker = await withoutWorker();
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
