import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { phrases } from "../../../src/charts/phrases/phrases.js";
import { say } from "../../../src/charts/phrases/say.js";

const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();

test("both languages fill the same places of every phrase", () => {
  for (const [key, { en, zh }] of Object.entries(phrases))
    expect([key, placesOf(zh)]).toEqual([key, placesOf(en)]);
});

test("no phrase of one subject hides one of another", async () => {
  const folder = new URL("../../../src/charts/phrases/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith("-phrases.ts"));
  const subjects = await Promise.all(
    files.map(async (file) => Object.values<object>(await import(new URL(file, folder).href))),
  );
  const keys = subjects.flat().flatMap((subject) => Object.keys(subject));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key, k) => keys.indexOf(key) !== k)).toEqual([]);
});

test("Chinese phrases have no Latin words and English ones no Chinese", () => {
  for (const { en, zh } of Object.values(phrases)) {
    expect(en).not.toMatch(/[\u4e00-\u9fff]/);
    expect(zh.replace(/\{\w+\}/g, "")).not.toMatch(/[A-Za-z]/);
  }
});

test("a place left empty is an error that names the phrase and the place", () => {
  expect(() => say("en", "from", { a: 1 })).toThrow(/"from".*\{b\}/);
});
