import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { phrases } from "../../src/charts/phrases/phrases.js";
import { illustrativeSets } from "../../src/data/illustrative-units.js";
import { provinces } from "../../src/data/provinces.js";
import { rivals } from "../../src/experiments/assessment/rivals/index.js";
import { judgements } from "../../src/experiments/history-statistics/index.js";
import { fontPaths } from "../../src/node/render/fonts.js";

/** Characters a TrueType font has a glyph for, read from segments of its character map (format 4). */
function charactersOf(path: string): Set<number> {
  const font = readFileSync(path);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString("latin1", at, at + 4) === "cmap")! + 8);
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => {
    return cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
  });
  const map = subtables.find((at) => font.readUInt16BE(at) === 4)!;
  const segments = font.readUInt16BE(map + 6) / 2;
  const found = new Set<number>();
  for (let s = 0; s < segments; s++) {
    const end = font.readUInt16BE(map + 14 + 2 * s);
    const start = font.readUInt16BE(map + 16 + 2 * (segments + s));
    for (let code = start; code <= end && code < 0xffff; code++) found.add(code);
  }
  return found;
}

const missing = (text: string, characters: Set<number>) =>
  [...new Set(text)].filter((c) => c > " " && !characters.has(c.codePointAt(0)!)).join("");

const sources = fileURLToPath(new URL("../../src/charts", import.meta.url));
const reports = fileURLToPath(new URL("../../src/report", import.meta.url));
const captionSources = readdirSync(reports, { recursive: true, encoding: "utf8" }).filter(
  (file) =>
    /(pictures|caption|words|names)[\w-]*\.ts$|pictures[\\/]/.test(file) && !/sections|brief/.test(file),
);
const chartSources = [
  ...readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(sources, file), "utf8")),
  ...captionSources.map((file) => readFileSync(join(reports, file), "utf8")),
];
const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`).join("");
const latin = Array.from({ length: 0xff - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i))
  .join("")
  .replace(/[\u007f-\u00a0\u00ad]/g, "");

const named = (paths: string[]) => paths.map((path) => [path.split(/[\\/]/).pop()!, path] as const);

describe.each(named(fontPaths("Yardstick Noto Sans SC")))("%s", (_, path) => {
  const characters = charactersOf(path);

  test("has a glyph for everything the charts write in either language", () => {
    const texts = Object.values(phrases).flatMap(({ en, zh }) => [en, zh]);
    expect(missing([...texts, ...chartSources].join(""), characters)).toBe("");
  });

  test("has a glyph for the names of statistics and models that pictures of an assessment show", () => {
    const names = [...judgements, ...rivals].map(({ name }) => name.en + name.zh);
    expect(missing(names.join(""), characters)).toBe("");
  });

  test("has a glyph for every full and short province name, region and capital", () => {
    const names = provinces.flatMap((p) => [
      p.en,
      p.zh,
      p.zhShort,
      p.region.zh,
      p.region.en,
      p.capital.zh,
      p.type,
    ]);
    expect(missing(names.join(""), characters)).toBe("");
  });

  test("has a glyph for every name of a made-up unit", () => {
    const names = illustrativeSets.flatMap(({ units }) => units.map(({ zh }) => zh));
    expect(names.join("")).toMatch(/^\p{Script=Han}+$/u);
    expect(missing(names.join(""), characters)).toBe("");
  });

  test("has a glyph for Latin-1, for dates, and for the signs of captions", () => {
    expect(missing(`${latin}${months}年日–—‘’“”…→←↑↓×±≤≥≈，。；：（）《》、`, characters)).toBe("");
  });

  test("lacks what it was not cut for, so that these tests can fail", () => {
    expect(missing("龘ж", characters)).toBe("龘ж");
  });

  test("is small enough to ship", () => {
    expect(readFileSync(path).length).toBeLessThan(260_000);
  });
});

describe.each(named(fontPaths("Yardstick Noto Sans")))("%s", (_, path) => {
  const characters = charactersOf(path);

  test("has a glyph for names of regions in Polish, Czech, Romanian, Turkish, Vietnamese, Greek and Ukrainian", () => {
    const names =
      "Łódzka Śląskie Šumava Jihočeský Timiș Bacău Iğdır Đắk Lắk Thừa Thiên Huế Αττική Київ Хмельницька Ґ";
    expect(missing(names.replace(/[ -\u00ff]/g, ""), characters)).toBe("");
  });

  test("is small enough to ship", () => {
    expect(readFileSync(path).length).toBeLessThan(100_000);
  });
});
