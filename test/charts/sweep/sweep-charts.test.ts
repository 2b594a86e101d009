import { describe, expect, test } from "vitest";
import {
  type Chart,
  type Language,
  type SweepLevel,
  type SweepSide,
  sweepCurve,
  sweepMargins,
  sweepPlane,
} from "../../../src/charts/index.js";

const base = (language: Language) => ({
  ...{ language, caption: ["n = 9"], id: "sweep-plans", runs: 9 },
  ...{ outcome: language === "zh" ? "省份数" : "plans", unit: language === "zh" ? "个" : "plans" },
});
const level = (mean: number, half: number | null = 0.5): SweepLevel => ({
  ...{ mean, half, q10: mean - 1, q90: mean + 1 },
});
const numbers: SweepSide = {
  ...{ id: "race.tournament", name: "theta", texts: ["0", "2", "4"], numbers: [0, 2, 4], own: 3 },
};
const switches: SweepSide = { id: "mechanisms.peers", name: "p", texts: ["1", "0"], numbers: null, own: 0 };
const curve = (language: Language): Chart =>
  sweepCurve({
    ...{ ...base(language), x: numbers, by: null, groups: [{ line: 0, at: 1, means: [10, 14] }] },
    lines: [{ id: "", name: "", levels: [level(10), level(12), level(20)], runs: [[9, 11], [], []] }],
    stretches: [{ kind: "jump", from: 1, to: 2 }],
  });
const words = (language: Language): Chart =>
  sweepCurve({
    ...{ ...base(language), x: switches, by: "q", stretches: [], groups: [], runs: 1 },
    lines: ["a", "b"].map((id) => ({ id, name: id, levels: [level(1, null), level(2, null)], runs: [] })),
  });
const plane = (language: Language): Chart =>
  sweepPlane({
    ...{ ...base(language), x: numbers, y: switches, groups: [{ x: 0, y: 1 }] },
    cells: [
      [level(1), level(2), level(3)],
      [level(4), level(5), level(6, null)],
    ],
    edges: [{ kind: "jump", x: 1, y: 0, towards: "right" }],
  });
const margins = (language: Language): Chart =>
  sweepMargins({
    ...{ ...base(language), points: 6 },
    panels: [
      { side: switches, levels: [level(10), level(11)] },
      { side: numbers, levels: [level(10), level(12), level(20)] },
      ...Array.from({ length: 11 }, (_, k) => ({
        side: { ...switches, id: `quiet-${k}`, name: `quiet ${k}` },
        levels: [level(10), level(10)],
      })),
    ],
  });
const all = (language: Language) => [curve(language), words(language), plane(language), margins(language)];

describe("pictures of sweeps", () => {
  test("have the same numbers in both languages, none of them missing", () => {
    expect(all("zh").map(({ table }) => table)).toEqual(all("en").map(({ table }) => table));
    for (const { title, alt } of [...all("en"), ...all("zh")])
      expect(`${title} ${alt}`).not.toMatch(/[{}]|undefined|NaN|Infinity/);
  });

  test("list each mean with both ends of its interval, which a single run does not have", () => {
    expect(curve("en").table.rows[2]).toEqual(["", 4, 20, 19.5, 20.5, 19, 21]);
    expect(words("en").table.rows[0]).toEqual(["a", "1", 1, null, null, 0, 2]);
    expect(plane("en").table.rows[5]).toEqual([4, "0", 6, null, null, 5, 7]);
  });

  test("say in words what stands where", () => {
    expect(curve("en").alt).toBe("Means of plans by theta. at 0 10 ± 0.5, at 2 12 ± 0.5, at 4 20 ± 0.5.");
    expect(plane("en").alt).toContain("p 0: at 0 4 ± 0.5");
    expect(words("en").alt).toContain("b: at 1 1, at 0 2");
  });

  test("begin with the factor that moves the mean most, and name those that have no panel", () => {
    const { config, alt, table } = margins("en");
    expect(alt.indexOf("theta")).toBeLessThan(alt.indexOf("p:"));
    expect(table.rows.map(([id]) => id)).toContain("quiet-10");
    expect(alt).not.toContain("quiet 10");
    expect(config.plugins?.length).toBeGreaterThan(0);
  });
});
