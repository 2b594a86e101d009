import { describe, expect, test } from "vitest";
import {
  type Chart,
  evidenceAscent,
  type Language,
  posteriorMarginals,
  posteriorPairs,
} from "../../../src/charts/index.js";

const frame = (language: Language) => ({ language, caption: ["n = 30"] });

const marginals = (language: Language): Chart =>
  posteriorMarginals({
    ...frame(language),
    draws: 4000,
    marginals: [
      {
        ...{ id: "decision.baseRate", name: "decision.baseRate (lam0)", unit: "per day" },
        ...{ at: [0, 1, 2], prior: [0.2, 0.5, 0.3], posterior: [0.1, 0.8, 0.1] },
        ...{ mean: 1.0512, low: 0.4, high: 1.7, contraction: 0.75 },
      },
    ],
  });

const pairs = (language: Language, names: readonly string[] = ["first", "second", "third"]): Chart =>
  posteriorPairs({
    ...frame(language),
    parameters: names.map((name, k) => ({ id: name, name, values: [k, k + 1, k + 3] })),
    correlations: names.map((_, i) => names.map((__, j) => (i === j ? 1 : i + j === 1 ? -0.78 : -0.001))),
  });

const ascent = (language: Language): Chart =>
  evidenceAscent({
    ...frame(language),
    paths: [
      {
        id: "main",
        name: "main",
        points: [
          { power: 0, logEvidence: 0 },
          { power: 0.25, logEvidence: -40 },
          { power: 1, logEvidence: -180.874 },
        ],
      },
    ],
  });

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const charts = [marginals(language), pairs(language), ascent(language)];
  test.each(charts.map((chart) => [chart.id, chart] as const))("%s says what it shows", (_, chart) => {
    expect(`${chart.title} ${chart.alt}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    expect(/[\u4e00-\u9fff]/.test(chart.title + chart.alt)).toBe(language === "zh");
    for (const row of chart.table.rows) expect(row.length).toBe(chart.table.columns.length);
  });
});

test("marginals tell mean, 90% interval and contraction of each parameter", () => {
  const { alt, table } = marginals("en");
  expect(alt).toContain("1.05 (90% 0.4 to 1.7), contraction 0.75");
  expect(table.rows).toHaveLength(3);
});

test("pairs tell every two once, with a true minus, and nought without a sign", () => {
  const { alt } = pairs("en");
  expect(alt.match(/first|second|third/g)).toHaveLength(6);
  expect(alt).toContain("−0.78");
  expect(alt).toContain("0.00");
  expect(alt).not.toContain("−0.00");
});

test("pairs keep their width however many parameters there are", () => {
  const many = Array.from({ length: 9 }, (_, k) => `mechanism.parameter${k}`);
  expect(pairs("en", many).width).toBeLessThanOrEqual(1420);
});

test("the ascent tells the evidence at its end", () => {
  const { alt, config } = ascent("en");
  expect(alt).toContain("main: −180.87");
  const [line] = (config as unknown as { data: { datasets: { data: unknown }[] } }).data.datasets;
  expect(line?.data).toEqual([
    { x: 0, y: 0 },
    { x: 0.5, y: -40 },
    { x: 1, y: -180.874 },
  ]);
});
