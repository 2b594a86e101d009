import { describe, expect, test } from "vitest";
import { atRiskOf } from "../../../src/charts/centre/risk-rows.js";
import { stepBand } from "../../../src/charts/drawing/step-band.js";
import {
  adopterColumns,
  type Chart,
  diffusionCurve,
  hazardRate,
  type Language,
  survivalCurves,
  thresholdPlot,
} from "../../../src/charts/index.js";

const step = (
  time: number,
  atRisk: number,
  events: number,
  survival: number,
  bounds: [number, number] | null,
) => ({
  ...{ time, atRisk, events, censored: 0, survival },
  ...{ lower: bounds?.[0] ?? null, upper: bounds?.[1] ?? null },
});
const steps = [
  step(2, 4, 1, 0.75, [0.43, 1]),
  { ...step(3, 3, 0, 0.75, [0.43, 1]), censored: 1 },
  step(5, 2, 2, 0, null),
];
const frame = (language: Language) => ({ language, caption: [], event: "has_plan", time: "years" });

const charts = (language: Language): Chart[] => [
  survivalCurves({ ...frame(language), curves: [{ name: null, n: 4, events: 3, steps, median: 5 }] }),
  survivalCurves({
    ...frame(language),
    curves: ["east", "a group with a very long name indeed"].map((name) => ({
      ...{ name, n: 4, events: 3, steps, median: null },
    })),
  }),
  diffusionCurve({ ...frame(language), n: 4, events: 3, steps, median: 5, bass: null }),
  hazardRate({
    ...frame(language),
    ...{ n: 4, censored: 1, length: 2.5 },
    periods: [
      { from: 0, to: 2.5, atRisk: 4, events: 1, hazard: 0.25, lower: 0.05, upper: 0.7 },
      { from: 2.5, to: 5, atRisk: 3, events: 2, hazard: 2 / 3, lower: 0.2, upper: 0.94 },
    ],
  }),
  thresholdPlot({
    ...frame(language),
    points: [
      { name: "a", time: 2, event: true, exposure: 0 },
      { name: "b", time: 5, event: true, exposure: 0.5 },
      { name: "c", time: 5, event: false, exposure: 0.5 },
    ],
  }),
  adopterColumns({
    ...frame(language),
    ...{ rule: "log", limits: [1.234, 20, 300] },
    columns: [
      { category: "early adopter", cases: ["a"] },
      { category: "early majority", cases: [] },
      { category: "late majority", cases: ["b", "c"] },
      { category: "laggard", cases: [] },
      { category: "non-adopter", cases: ["d"] },
    ],
  }),
];

describe("pictures of adoption times", () => {
  test("say in their description how many cases there are and in their title no name of a column", () => {
    for (const { alt, title } of charts("en")) {
      expect(alt).toMatch(/\d/);
      expect(title).not.toContain("has_plan");
      expect(alt + title).not.toMatch(/undefined|NaN|\{/);
    }
  });

  test("have the same numbers in both languages", () => {
    const numbers = (chart: Chart) => (chart.alt.match(/\d+(\.\d+)?/g) ?? []).sort();
    const chinese = charts("zh");
    charts("en").forEach((chart, k) => {
      expect(numbers(chinese[k]!), chart.id).toEqual(numbers(chart));
      expect(chinese[k]!.table).toEqual(chart.table);
    });
  });

  test("name the rule by which adopters are divided, with its limits, and keep those without adoption apart", () => {
    const { alt, table } = charts("en")[5]!;
    expect(alt).toContain(
      "limits at the mean and one standard deviation either side, of the logarithm of time",
    );
    expect(alt).toContain("1.23, 20, 300");
    expect(alt).toContain("no adoption seen 1");
    expect(table.rows.map((row) => row[2])).toEqual([1, 0, 2, 0, 1]);
  });

  test("rise as survival falls: the share of adopters is 1 less the survival, its bounds changing sides", () => {
    const { table } = charts("en")[2]!;
    expect(table.rows[0]!.slice(2, 5)).toEqual([0.25, 0, 1 - 0.43]);
    expect(table.rows[2]!.slice(2, 5)).toEqual([1, null, null]);
  });
});

test("numbers at risk are those with neither event nor censoring before a time, all at 0 and nobody after the last", () => {
  expect([0, 1, 2, 2.5, 3, 4, 5, 6].map((time) => atRiskOf(steps, 4, time))).toEqual([
    4, 4, 4, 3, 3, 2, 2, 0,
  ]);
});

test("the band of a curve ends where nobody is left", () => {
  const [lower] = stepBand(steps, "#000000");
  expect(lower!.data).toEqual([
    { x: 0, y: 1 },
    { x: 2, y: 0.43 },
    { x: 3, y: 0.43 },
    { x: 5, y: 0.43 },
  ]);
});
