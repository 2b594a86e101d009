import { expect, test } from "vitest";
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
