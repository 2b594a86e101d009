import { describe, expect, test } from "vitest";
import { LAST_DAY, observed } from "../../../src/web/observed.js";
import type { Simulated } from "../../../src/web/simulate/request.js";
import { language } from "../../../src/web/state/store.js";
import { curvePointInWords, curvePoints, curveTwin } from "../../../src/web/twins/curve.js";
import { mapTwin } from "../../../src/web/twins/map.js";
import { raceTwin } from "../../../src/web/twins/race.js";
import { timelineTwin } from "../../../src/web/twins/timeline.js";
import { whyTwin } from "../../../src/web/twins/why.js";

const subject = {
  ...{ from: 0, until: LAST_DAY, today: LAST_DAY, provinces: observed.size },
  ...{ observed: [...observed.values()], run: null, band: null },
};

/** Two provinces, two days, one run. */
const result = {
  ...{ seeds: [7], ids: ["GZ", "BJ"], baseDay: 17355, from: 0, until: 100 },
  decided: Float64Array.of(10, Number.POSITIVE_INFINITY),
  published: Float64Array.of(71, Number.POSITIVE_INFINITY),
  ...{ causes: ["centre", "peers"], shares: [Float64Array.of(0.75, 0), Float64Array.of(0.25, 0)] },
  ...{ leader: Int32Array.of(-1, -1), days: [0, 30] },
  liberalisation: Float64Array.of(0.1, 0.3, 0.5, 0.2),
  overRuns: { band: [], middles: [[71, 71] as const, [null, null] as const], reached: [1, 0] },
} as unknown as Simulated;

describe("the twin of the curve", () => {
  test("counts as Table 2 does: 24 of 30, the twelfth of them after 286 days", () => {
    expect(curveTwin(subject).summary).toBe(
      "observed: 24 of 30 provinces have a plan by May 2023; half of these came by Apr 2018.",
    );
    language.value = "zh";
    expect(curveTwin(subject).summary).toMatch(/30个省份中有24个已有规划，其中一半在2018年4月之前/);
    language.value = "en";
  });

  test("tells nothing of what is still to come", () => {
    const early = { ...subject, today: 75 };
    expect(curveTwin(early).summary).toContain("1 of 30");
    expect(curvePoints(early).at(-1)).toEqual({ day: 75, observed: 1, run: null, band: null });
    expect(curvePointInWords(curvePoints(early)[0]!)).toBe("Jul 2017: observed 0");
    expect(curveTwin({ ...subject, today: 10 }).summary).toContain("none of 30 provinces");
  });

  test("has a row for each month, the last one with all plans", () => {
    const { rows, columns } = curveTwin(subject).table();
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["2023-05-01", 24]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

test("the twin of the map names the first three and those without a plan", () => {
  const { summary, table } = mapTwin(observed, LAST_DAY);
  expect(summary).toContain("First: Guizhou, Jiangxi, and Zhejiang.");
  expect(summary).toContain("None: Hebei, Shanxi, Inner Mongolia, Hainan, Ningxia, and Xinjiang.");
  expect(table().rows).toHaveLength(observed.size);
});

test("the twin of the timeline compares the run with what was observed", () => {
  expect(timelineTwin(result).summary).toContain("Of 2 provinces, 1 have a plan both");
  expect(timelineTwin(result).table().rows[1]).toEqual([
    ...["Beijing", "2023-05-01", null],
    ...[null, null, "0%"],
  ]);
});

test("the twin of the race tells who ends most and least open", () => {
  expect(raceTwin(result).summary).toBe(
    "Openness begins at 0.20 on average and ends at 0.35. At the end Guizhou is the most open (0.50) and Beijing the least (0.20).",
  );
});

test("the twin of the bars tells who pushed, and there is none where nobody decided", () => {
  expect(whyTwin("GZ", result)?.summary).toMatch(
    /^In the run with seed 7, Guizhou is pushed by: .*75%.*25%\.$/,
  );
  expect(whyTwin("BJ", result)).toBeNull();
  expect(whyTwin(null, result)).toBeNull();
});
