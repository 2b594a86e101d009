import { describe, expect, test } from "vitest";
import { assessmentJobs, QUICK_EFFORT } from "../../../src/experiments/assessment/index.js";
import { recoverySummary } from "../../../src/experiments/assessment/recovery-summary.js";
import { recoverByTable, tableRuns } from "../../../src/experiments/assessment/table-recovery.js";
import { freeParameter, observedHistory } from "../../../src/experiments/calibration/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import { coreModel } from "../../laws/scenarios.js";

const [RUNS, DATA_SETS] = [4000, 200];

/** Truth from N(0, 1), one datum from N(truth, 1): the posterior is N(datum / 2, 1/2). */
function normalRuns(count: number, name: string, noise = 1) {
  const stream = openStream(`table-recovery.test/${name}`);
  return Array.from({ length: count }, () => {
    const truth = normal(stream);
    return { scores: [truth], statistics: [truth + noise * normal(stream)] };
  });
}

describe("a table of runs from the prior", () => {
  const dataSets = normalRuns(DATA_SETS, "data");
  const recoveredBy = (table: ReturnType<typeof normalRuns>) =>
    recoverByTable([...table, ...dataSets], { runs: RUNS, nearest: 200 });

  test("gives the posterior of a normal mean for each data set, and uniform ranks", () => {
    const found = recoveredBy(normalRuns(RUNS, "table"));
    const errors = found.map(([{ mean }], d) => (mean - dataSets[d].statistics[0] / 2) / Math.sqrt(0.5));
    const rms = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / DATA_SETS);
    // Two hundred draws, the farther of which count less, are worth some 140.
    expect(rms).toBeLessThan(0.15);
    const widths = found.map(([{ q05, q95 }]) => (q95 - q05) / (2 * 1.6449 * Math.sqrt(0.5)));
    expect(Math.abs(widths.reduce((sum, w) => sum + w, 0) / DATA_SETS - 1)).toBeLessThan(0.05);
    const [{ ranks, cover90 }] = recoverySummary(["mean"], found);
    expect(ranks.inside).toBe(true);
    expect(Math.abs(cover90 - 0.9)).toBeLessThan(0.06);
  });

  test("whose runs are less noisy than the data is found out by its ranks", () => {
    const [{ ranks, beyondAlone }] = recoverySummary(["mean"], recoveredBy(normalRuns(RUNS, "table", 0.5)));
    expect(ranks.inside).toBe(false);
    expect(beyondAlone).toBeGreaterThan(0);
  });

  test("has runs that follow from their numbers alone, whoever makes how many of them at a time", () => {
    const scenario = coreModel("step: 28\n");
    const free = ["decision.baseRate", "drafting.meanDays"].map((path) => freeParameter(path));
    const fitted = { scenario, history: observedHistory(scenario), free, draws: [] };
    expect([...tableRuns(fitted, 0, 2), ...tableRuns(fitted, 2, 5)]).toEqual(tableRuns(fitted, 0, 5));
  });
});

test("a fit by simulation is studied by one table, one by the likelihood by fits of the same kind", () => {
  const runsOf = (target: "abc" | "exact", kind: "table" | "recovery") =>
    assessmentJobs({ target }, QUICK_EFFORT)
      .flatMap((job) => (job.kind === kind ? [job.to - job.from] : []))
      .reduce((sum, n) => sum + n, 0);
  expect(runsOf("abc", "table")).toBe(QUICK_EFFORT.table.runs + QUICK_EFFORT.recovery);
  expect(runsOf("abc", "recovery")).toBe(0);
  expect(runsOf("exact", "table")).toBe(0);
  expect(runsOf("exact", "recovery")).toBe(QUICK_EFFORT.recovery);
});
