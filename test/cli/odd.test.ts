import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();

test("odd prints the description as Markdown, in English and in Chinese", () => {
  const { code, stdout, stderr } = yardstick(folder, ["odd"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^# Yardstick .*ODD\+D/);
  expect(stdout).toMatch(/^### 7\.1 /m);
  expect(yardstick(folder, ["odd", "--lang", "zh"]).stdout).toMatch(/^## 7 子模型$/m);
});

test("odd writes a page that needs no other file", () => {
  const { code, stdout } = yardstick(folder, ["odd", "--html", "-o", "odd.html"]);
  expect([code, stdout]).toEqual([0, "odd.html is written: the model by the ODD+D protocol.\n"]);
  const page = readFileSync(join(folder, "odd.html"), "utf8");
  expect(page).toMatch(/^<!DOCTYPE html>/);
  expect(page).not.toMatch(/<script|<link|<img|src=/);
});

test("odd touches no file that is there unless told to, and refuses languages that it does not speak", () => {
  put(folder, "mine.md", "mine");
  const { code, stderr } = yardstick(folder, ["odd", "-o", "mine.md"]);
  expect([code, readFileSync(join(folder, "mine.md"), "utf8")]).toEqual([2, "mine"]);
  expect(stderr).toMatch(/there already.*--force/);
  expect(yardstick(folder, ["odd", "-o", "mine.md", "--force"]).code).toBe(0);
  expect(yardstick(folder, ["odd", "-o", "nowhere/odd.md"]).code).not.toBe(0);
  expect(yardstick(folder, ["odd", "--lang", "fr"])).toMatchObject({ code: 2 });
});
