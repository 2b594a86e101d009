import { describe, expect, test } from "vitest";
import {
  butForDates,
  type Chart,
  hazardAgainstClock,
  type Language,
  shapleyBars,
} from "../../../src/charts/index.js";
import { places } from "../fixture.js";

const place = places.find(({ id }) => id === "GD")!;
const frame = (language: Language) => ({ language, caption: ["n = 9"] });
const names = { en: ["the centre", "rivals"], zh: ["中央", "对手"] } as const;

const clock = (language: Language, decided = true): Chart =>
  hazardAgainstClock({
    ...frame(language),
    ...{ baseDate: "2017-07-08", place, seed: 4, days: [0, 100, 200], clock: decided ? 0.8 : 2, decided },
    gaps: [50],
    causes: [
      { id: "centre", name: names[language][0], sums: [0, 0.4, 0.6] },
      { id: "peers", name: names[language][1], sums: [0, 0.1, 0.2] },
    ],
  });

const butFor = (language: Language): Chart =>
  butForDates({
    ...frame(language),
    ...{ baseDate: "2017-07-08", lastDay: 2123, place, runs: 9, seed: 4 },
    rows: [
      { id: null, name: "", shown: 300, simulated: { low: 100, middle: 300, high: null }, neverShare: 0.2 },
      {
        ...{ id: "signals", name: names[language][0], shown: null, neverShare: 1 },
        simulated: { low: null, middle: null, high: null },
      },
    ],
  });

const shapley = (language: Language): Chart =>
  shapleyBars({
    ...frame(language),
    ...{ outcome: language === "zh" ? "省份数" : "plans", unit: language === "zh" ? "个" : "plans" },
    ...{ runs: 9, allOn: 20, allOff: 0 },
    bars: [
      { id: "signals", name: names[language][0], share: 19, error: 0.5, alone: 18, last: 20, assumed: false },
      { id: "peers", name: names[language][1], share: 1, error: null, alone: 0, last: 2, assumed: true },
    ],
  });

const all = (language: Language) => [
  clock(language),
  clock(language, false),
  butFor(language),
  shapley(language),
];

describe("pictures that explain", () => {
  test("have the same numbers in both languages, and a full description", () => {
    const chinese = all("zh");
    all("en").forEach((chart, k) => {
      expect(chinese[k]!.table).toEqual(chart.table);
      for (const { alt, title } of [chart, chinese[k]!])
        expect(alt + title).not.toMatch(/undefined|NaN|Infinity|\{/);
      expect(/[\u4e00-\u9fff]/.test(chinese[k]!.title)).toBe(true);
    });
  });

  test("say when the clock is reached, or how much is missing", () => {
    expect(clock("en").alt).toContain("It is reached on 24 Jan 2018.");
    expect(clock("en", false).alt).toContain("It is not reached; 1.2 are missing.");
    expect(clock("en").alt).toContain("the centre 0.6 (75%)");
    expect(clock("en").table.rows[2]).toEqual([200, "2018-01-24", 0.6, 0.2, 0.8, 0.8]);
  });

  test("tell a plan that does not come apart from a late one", () => {
    expect(butFor("en").alt).toContain("without “the centre”: never in the run shown, no plan in 100%");
    expect(butFor("en").table.rows[1]).toEqual(["signals", null, null, null, null, 1]);
  });

  test("give each share its 95% interval and add up to the whole", () => {
    expect(shapley("en").alt).toContain("the centre 19 (95% interval 18 to 20; others off 18, others on 20)");
    expect(shapley("en").alt).toContain("They add up to 20.");
    const [first] = shapley("en").table.rows;
    expect(first![3]).toBeCloseTo(19 - 1.96 * 0.5, 3);
  });
});
