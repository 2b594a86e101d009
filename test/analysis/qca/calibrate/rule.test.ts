import { expect, test } from "vitest";
import { calibrated, type Rule } from "../../../../src/analysis/qca/calibrate/rule.js";

const anchors = { exclusion: 0, crossover: 2, inclusion: 4 };
const right = { exclusion: 8, crossover: 6, inclusion: 4 };
const curvature = { below: 1, above: 1 };

test.each<[Rule, number[], number[]]>([
  [{ method: "direct", anchors, atInclusion: 0.95 }, [0, 2, 4], [0.05, 0.5, 0.95]],
  [{ method: "curve", anchors, curvature }, [0, 1, 4], [0, 0.25, 1]],
  [{ method: "bell", anchors: { left: anchors, right }, curvature }, [1, 4, 7], [0.25, 1, 0.25]],
  [{ method: "distribution", anchors }, [1, 3], [0.5, 1]],
  [{ method: "relative" }, [1, 2], [0, 1]],
  [{ method: "recode", categories: new Map([[7, 0.3]]) }, [7, 7], [0.3, 0.3]],
  [{ method: "crisp", threshold: 2 }, [1, 2, 3], [0, 1, 1]],
])("%o gives %j the memberships %j", (rule, values, memberships) => {
  calibrated(values, rule).forEach((v, k) => {
    expect(v).toBeCloseTo(memberships[k], 12);
  });
});

test("indirectly, values without a category between them are fitted by their shares", () => {
  // Half of six below the one threshold: preliminary memberships of 0 and 1.
  const found = calibrated([1, 2, 3, 10, 20, 30], { method: "indirect", thresholds: [5] });
  expect(found.map(Math.round)).toEqual([0, 0, 0, 1, 1, 1]);
});
