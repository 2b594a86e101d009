import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SLIDERS } from "../../src/web/state/rules.js";
import { en } from "../../src/web/words/en.js";
import { zh } from "../../src/web/words/zh.js";

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort();

test("English and Chinese say the same things, with the same places to fill", () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    expect(zh[key], key).not.toBe("");
    expect(placesIn(zh[key]), key).toEqual(placesIn(en[key]));
  }
});

test("Chinese is written in Chinese", () => {
  const latin = Object.entries(zh).filter(([, text]) => !/\p{Script=Han}/u.test(text));
  expect(latin.map(([key]) => key)).toEqual(["language"]);
});

test("every word is said somewhere in the page", () => {
  const folder = new URL("../../src/web/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const program = files
    .filter((name) => !name.startsWith("words"))
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const ofSliders: string[] = SLIDERS.map(({ words }) => `${words}Means`);
  const unsaid = Object.keys(en).filter((key) => !ofSliders.includes(key) && !program.includes(`"${key}"`));
  expect(unsaid).toEqual([]);
});
