import { describe, expect, test } from "vitest";
import { fillOfDifference, scaleFor } from "../../../src/charts/comparison/difference-scale.js";
import { aroundNought } from "../../../src/charts/drawing/axes.js";
import { divergingRamp, SIMULATED } from "../../../src/charts/drawing/palette.js";
import { differenceMap, pairedCurves, pairedDots, scenarioColour } from "../../../src/charts/index.js";
import { en } from "../fixture.js";
import { curvesInput, differencesInput } from "../samples.js";

const dots = { ...en, ...differencesInput, id: "paired-dots", colour: scenarioColour(1) };

describe("paired dots", () => {
  test("go from the soonest province to the latest, and the description names both ends", () => {
    const { table, alt } = pairedDots(dots);
    const medians = table.rows.map((row) => row[5]).filter((each) => each !== null) as number[];
    expect(medians).toEqual([...medians].sort((a, b) => a - b));
    expect(alt).toContain(`Soonest against “A”: ${table.rows[0]![1]} −`);
    expect(alt).toContain(`Latest: ${table.rows[table.rows.length - 1]![1]} +`);
  });

  test("draw nothing where no pair has a difference, and keep the row", () => {
    const { table } = pairedDots(dots);
    const hainan = table.rows.find(([id]) => id === "HI")!;
    expect(hainan.slice(3, 7)).toEqual([0, null, null, null]);
    expect(typeof hainan[7]).toBe("number");
  });

  test("give shares of pairs that add up to one", () => {
    for (const row of pairedDots(dots).table.rows)
      expect((row.slice(9) as number[]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("bear it that nothing differs anywhere", () => {
    const same = { gained: 0, lower: 0, same: 0.5, neither: 0.5, higher: 0, lost: 0 };
    const rows = differencesInput.rows.map((row) => ({
      ...row,
      difference: { low: 0, middle: 0, high: 0 },
      restricted: { mean: 0, error: 0 },
      shares: same,
    }));
    expect(pairedDots({ ...dots, rows }).alt).toContain(
      "Soonest against “A”: none. Latest: none. The same in",
    );
    const { alt } = differenceMap({ ...dots, rows, withoutData: [] });
    expect(alt).toContain("Sooner: none. Later: none. Between −1 and +1 days: Beijing");
  });
});

test("a map's classes are as fine as its differences allow, and mirror each other round nought", () => {
  expect(scaleFor([2, -5]).limits).toEqual([1, 3, 7]);
  expect(scaleFor([2, -730])).toMatchObject({ limits: [6, 12, 24], unit: { phrase: "unitMonths" } });
  for (const days of [0, 3, 40, 100, 400, 4000]) {
    const scale = scaleFor([900]);
    const [sooner, later] = [-days, days].map((each) =>
      divergingRamp.indexOf(fillOfDifference(scale, each) as (typeof divergingRamp)[number]),
    );
    expect(sooner! + later!).toBe(6);
  }
});

test("an axis around nought has nought among its ticks and holds both ends", () => {
  for (const [low, high] of [
    [-3, 17],
    [0, 0],
    [-250, 0],
    [-0.02, 0.011],
    [0, 5],
  ] as const) {
    const { min, max, ticks } = aroundNought(low, high, 8, String);
    expect(ticks.map(({ value }) => value)).toContain(0);
    expect([min <= low, max >= high, max > min]).toEqual([true, true, true]);
    expect(ticks.length).toBeLessThanOrEqual(10);
  }
});

test("the baseline has the blue of every simulated curve, and no other scenario shares its colour", () => {
  expect(scenarioColour(0)).toBe(SIMULATED);
  expect(new Set([0, 1, 2, 3, 4, 5].map(scenarioColour)).size).toBe(6);
});

test("curves head their columns with the ids of scenarios", () => {
  const texts = { title: "t", subtitle: "s", axisTitle: "a" };
  const { table } = pairedCurves({ ...en, ...curvesInput, ...texts, areDifferences: false });
  expect(table.columns.slice(0, 3)).toEqual(["day", "date", "s0_q10"]);
  expect(table.columns.length).toBe(2 + 3 * 5);
});
