import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { put, shell, temporaryFolder, yardstick } from "./shell.js";

const folder = temporaryFolder();
const root = new URL("../../", import.meta.url).pathname;
const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeAll(() => {
  if (!existsSync(`${root}dist/web/index.html`)) expect(shell(root, "npm run -s build:web").code).toBe(0);
});

describe("yardstick web", () => {
  test("writes one file that fetches nothing and lets nothing be fetched", () => {
    const { code, stdout, stderr } = yardstick(folder, ["web"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      "yardstick.html is written: open it in a browser, or hand it out; it needs no network.\n",
    );
    const page = read("yardstick.html");
    expect(page).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    expect(page).not.toMatch(/<link[^>]*href="(?!data:)|<script[^>]*\ssrc=|@import|url\((?!data:)/);
  });

  test("puts a scenario of one's own into the page, with its parents, as data that cannot break out of its place", () => {
    put(folder, "parent.yaml", "schema: 1\nid: parent\nextends: baseline\nparams: { peers.weight: 1 }\n");
    put(folder, "mine.yaml", 'schema: 1\nid: mine\nextends: parent\ntitle: { en: "</script><b>" }\n');
    expect(yardstick(folder, ["web", "--scenario", "mine.yaml", "-o", "mine.html"]).code).toBe(0);
    const page = read("mine.html");
    const [, json] = /<script type="application\/json" id="scenarios">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toEqual({
      first: "mine",
      files: { parent: read("parent.yaml"), mine: read("mine.yaml") },
    });
  });

  test("touches no file that is there unless told to, and refuses what is no scenario", () => {
    put(folder, "there.html", "mine");
    const refused = yardstick(folder, ["web", "-o", "there.html"]);
    expect([refused.code, read("there.html")]).toEqual([2, "mine"]);
    expect(refused.stderr).toMatch(/there already.*--force/);
    expect(yardstick(folder, ["web", "-o", "there.html", "--force"]).code).toBe(0);
    const unknown = yardstick(folder, ["web", "--scenario", "atlantis", "-o", "none.html"]);
    expect([unknown.code, existsSync(join(folder, "none.html"))]).toEqual([2, false]);
    expect(yardstick(folder, ["web", "-o", "nowhere/page.html"]).code).not.toBe(0);
  });
});
