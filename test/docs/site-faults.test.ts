import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
// @ts-expect-error: a script without types
import { siteFaults } from "../../scripts/docs/faults.mjs";

const folder = mkdtempSync(join(tmpdir(), "site-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const faultsOf = (body: string, style = "") => {
  writeFileSync(join(folder, "page.html"), `<h2 id="here">Here</h2>${body}`);
  writeFileSync(join(folder, "style.css"), style);
  return siteFaults(folder).map((fault: string) => fault.replace(`${folder}/`, ""));
};

test("a site whose links all lead somewhere, also out into the world, has no fault", () => {
  const links = '<a href="#here">a</a><a href="page.html#here">b</a><a href="https://example.org/x">c</a>';
  expect(faultsOf(links, "@import 'other.css'; p { background: url(data:image/png;base64,AA) }")).toEqual([]);
});

test("a page that is not there and a place that has no such name are dead links", () => {
  expect(faultsOf('<a href="gone.html">a</a><img src="gone.png">')).toEqual([
    "page.html links to gone.html, which is not there",
    "page.html links to gone.png, which is not there",
  ]);
  expect(faultsOf('<a href="page.html#there">a</a>')).toEqual([
    "page.html links to page.html#there, where nothing has that name",
  ]);
});

test("whatever a browser would fetch from another host is told, in pages and in styles", () => {
  expect(faultsOf('<script src="https://x.org/a.js"></script>')).toEqual([
    "page.html fetches https://x.org/a.js",
  ]);
  expect(faultsOf('<link rel="stylesheet" href="//x.org/a.css">')).toEqual([
    "page.html fetches //x.org/a.css",
  ]);
  expect(faultsOf("", "p { background: url('https://x.org/a.png') }")).toEqual([
    "style.css fetches https://x.org/a.png",
  ]);
});
