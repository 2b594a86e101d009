import { describe, expect, test } from "vitest";
import {
  type Chart,
  type Language,
  morrisPlot,
  sensitivityIndices,
  tornado,
} from "../../../src/charts/index.js";

const frame = (language: Language) => ({
  language,
  caption: ["n = 9"],
  outcome: language === "zh" ? "省份数" : "plans",
});
const range = (value: number, half = 0.1) => ({ value, low: value - half, high: value + half });

const indices = (language: Language): Chart =>
  sensitivityIndices({
    ...frame(language),
    points: 64,
    rows: [
      { id: "a", name: "a", first: range(0.5), total: range(0.7), byChance: null },
      { id: "b", name: "b", first: range(-0.02), total: range(0.1), byChance: null },
    ],
  });
const given = (language: Language): Chart =>
  sensitivityIndices({
    ...frame(language),
    points: 64,
    rows: [{ id: "a", name: "a", first: range(0.5), total: null, byChance: 0.05 }],
  });
const bars = (language: Language): Chart =>
  tornado({
    ...frame(language),
    ...{ unit: language === "zh" ? "个" : "plans", base: 20, runs: 9 },
    rows: [
      {
        ...{ id: "a", name: "a" },
        steps: [
          { label: "0", side: "below", ...range(12) },
          { label: "5", side: "above", ...range(24) },
        ],
      },
      { id: "b", name: "b", steps: [{ label: "off", side: "other", ...range(20, 0) }] },
    ],
  });
const effects = (language: Language): Chart =>
  morrisPlot({
    ...frame(language),
    ...{ unit: language === "zh" ? "个" : "plans", trajectories: 10 },
    points: [
      { id: "a", name: "a", muStar: range(3), mu: -3, sigma: 1 },
      { id: "b", name: "b", muStar: range(2), mu: null, sigma: null },
      { id: "c", name: "c", muStar: range(0, 0), mu: 0, sigma: 0 },
    ],
  });
const all = (language: Language) => [indices(language), given(language), bars(language), effects(language)];

describe("pictures of sensitivity", () => {
  test("have the same numbers in both languages, and a description that names every factor", () => {
    const chinese = all("zh");
    all("en").forEach((chart, k) => {
      expect(chinese[k].table).toEqual(chart.table);
      expect(chinese[k].title).toMatch(/[\u4e00-\u9fff]/);
      expect(`${chart.title}${chart.alt}`).not.toMatch(/[\u4e00-\u9fff{}]/);
      expect(chart.table.rows.length).toBeGreaterThan(0);
    });
  });

  test("hold all intervals within their axes", () => {
    for (const [chart, low, high] of [
      [indices("en"), -0.12, 0.8],
      [bars("en"), 11.9, 24.1],
    ] as const) {
      const { min, max } = (chart.config.options as { scales: { x: { min: number; max: number } } }).scales.x;
      expect(min).toBeLessThanOrEqual(low);
      expect(max).toBeGreaterThanOrEqual(high);
    }
  });
});
