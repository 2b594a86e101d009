import { describe, expect, test } from "vitest";
import {
  type Chart,
  coverage,
  type Language,
  pathwayFrequency,
  predictiveBands,
  recovery,
  scoreDifferences,
  uniformity,
} from "../../../src/charts/index.js";

const frame = (language: Language) => ({ language, caption: ["n = 9"] });
const range = (value: number, half = 0.1) => ({ value, low: value - half, high: value + half });

const bands = (language: Language): Chart =>
  predictiveBands({
    ...frame(language),
    ...{ id: "posterior-check", when: "posterior", dataSets: 100 },
    rows: [
      { id: "in", name: "in", observed: 5, quantiles: [1, 3, 5, 7, 9], inside: true },
      { id: "out", name: "out", observed: 12, quantiles: [1, 3, 5, 7, 9], inside: false },
      { id: "constant", name: "constant", observed: 2, quantiles: [2, 2, 2, 2, 2], inside: true },
    ],
  });
const differences = (language: Language): Chart =>
  scoreDifferences({
    ...frame(language),
    ...{ id: "score-differences", score: "ranked", reference: "KM", provinces: 30 },
    rows: [
      { id: "own", name: "own", own: true, ...range(-70, 106) },
      { id: "cox", name: "Cox", own: false, ...range(-3, 75) },
    ],
  });
const lines = (language: Language): Chart =>
  uniformity({
    ...frame(language),
    ...{ id: "sbc-ranks", of: "ranks", n: 20, at: [0.5, 1], lower: [0.3, 1], upper: [0.7, 1] },
    series: [
      { id: "a", name: "a", ecdf: [0.55, 1] },
      { id: "b", name: "b", ecdf: [0.8, 1] },
    ],
  });
const all = (language: Language): Chart[] => [
  bands(language),
  differences(language),
  lines(language),
  coverage({
    ...frame(language),
    dataSets: 300,
    rows: [{ id: "a", name: "a", cover50: range(0.5), cover90: range(0.9) }],
  }),
  pathwayFrequency({
    ...frame(language),
    dataSets: 100,
    rows: [{ name: "UNI", fitted: range(0.86), plain: range(0.4) }],
  }),
  recovery({
    ...frame(language),
    dataSets: 2,
    parameters: [{ id: "a", name: "a", truths: [0, 1], means: [0.1, 0.8], correlation: 0.9 }],
  }),
];

describe.each(["en", "zh"] as const)("in %s", (language) => {
  test.each(all(language).map((chart) => [chart.id, chart] as const))("%s says what it shows", (_, chart) => {
    expect(`${chart.title} ${chart.alt}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    expect(/[\u4e00-\u9fff]/.test(chart.title + chart.alt)).toBe(language === "zh");
    for (const row of chart.table.rows) expect(row.length).toBe(chart.table.columns.length);
  });
});

test("predictive bands count what is inside and name what is not", () => {
  const { title, alt } = bands("en");
  expect(title).toContain("2 of 3");
  expect(alt).toMatch(/outside: out\.$/);
});

test("distributions that leave the band are named", () => {
  expect(lines("en").alt).toMatch(/outside: b\.$/);
});

test("differences are told with both ends of their intervals", () => {
  expect(differences("en").alt).toContain("own −70 (−176 to 36)");
  expect(differences("zh").alt).toContain("own：−70（−176至36）");
});
