import { describe, expect, test } from "vitest";
import { OUTCOMES, READINGS } from "../../../src/experiments/replication/readings.js";
import type { Thresholds } from "../../../src/experiments/replication/sets.js";
import {
  explore,
  type Findings,
  type Settings,
  usualSettings,
} from "../../../src/experiments/replication/workbench.js";
import { csvOf } from "../../../src/report/csv.js";
import { observedTable } from "../../../src/report/observed-table.js";
import { analyseTable } from "../../../src/report/qca/analysis.js";
import { exampleCalibration } from "../../../src/report/qca/example-calibration.js";
import { qcaJson } from "../../../src/report/qca/json.js";
import { USUAL_REQUEST } from "../../../src/report/qca/request.js";
import { replicationJson } from "../../../src/report/replication/json.js";
import { replication } from "./fixture.js";

function found(settings: Settings): Findings {
  const exploration = explore(settings);
  if (!exploration.ok) throw new Error(exploration.fault);
  return exploration.findings;
}

const usual = (outcome: (typeof OUTCOMES)[number], changes: Partial<Settings> = {}) =>
  found({ ...usualSettings("corrected", outcome), ...changes });
const solutionOf = ({ analysis }: Findings) => analysis.conservative?.models.map(({ name }) => name);
const names = (paths: readonly { readonly name: string }[]) => paths.map(({ name }) => name);

describe("the usual settings", () => {
  test.each(READINGS)("give what replicate prints as JSON, reading %s", (reading) => {
    const json = replicationJson(replication, { reading, version: "", resultHash: "", folder: "" });
    for (const outcome of OUTCOMES) {
      const { figures, lists, analysis, difference } = found(usualSettings(reading, outcome));
      expect(analysis.conservative?.models.map(({ name }) => name).join(" or ") ?? "none").toBe(
        json.solutions[outcome],
      );
      expect(figures.map(({ value, isReproduced }) => [value, isReproduced])).toEqual(
        json.numbers
          .filter((each) => each.outcome === outcome)
          .map(({ recomputed, reproduced }) => [recomputed[reading], reproduced[reading]]),
      );
      expect(lists.map(({ value, isReproduced }) => [value, isReproduced])).toEqual(
        json.lists
          .filter((each) => each.outcome === outcome)
          .map(({ recomputed, reproduced }) => [recomputed[reading], reproduced[reading]]),
      );
      expect(difference).toEqual({ lost: [], gained: [] });
    }
  });

  test("give what qca makes of the observed table and the article's calibration", () => {
    const table = { text: csvOf(observedTable("en")), where: "observed.csv" };
    const calibration = { text: exampleCalibration, where: "calibration.yaml" };
    const request = {
      ...{ ...USUAL_REQUEST, outcome: "INTENSITY", conditions: ["ENT", "UNI", "GDP", "POW"] },
      ...{ cases: "province", inclusionCut: 0.85 },
    };
    const reading = analyseTable(table, calibration, request);
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const json = qcaJson(reading.analysis, "");
    const { analysis } = usual("intensity");
    // The rows come in another order, so that sums may differ in their last bits.
    const near = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));
    expect(analysis.table.rows.map((row) => [row.output, row.n, near(row.inclusion), near(row.pri)])).toEqual(
      json.truthTable.map((row) => [row.outcome, row.n, near(row.inclusion), near(row.PRI)]),
    );
    expect(solutionOf(usual("intensity"))?.map((name) => name.replaceAll(" ", ""))).toEqual(
      json.solutions.map(({ expression }) => expression),
    );
  });
});

describe("moved thresholds", () => {
  test("turn the corrected reading into the stated one, where the outcome is coded alike", () => {
    const stated: Thresholds = [3, 12.5, 27];
    const thresholds = { ENT: stated, UNI: stated, GDP: stated, POW: stated };
    for (const outcome of ["diffusion", "breadth"] as const) {
      const moved = usual(outcome, { thresholds });
      expect(moved.analysis.memberships).toEqual(replication.analyses.stated[outcome].memberships);
      expect(names(moved.difference.lost)).not.toEqual([]);
    }
  });

  test("that cannot be are said, not thrown", () => {
    const exploration = explore({
      ...usualSettings("corrected", "breadth"),
      thresholds: { ENT: [10, 10, 25] },
    });
    expect(exploration.ok).toBe(false);
    if (!exploration.ok) expect(exploration.fault).toContain("crossover");
  });

  test("do nothing to memberships that are printed", () => {
    const printed = usualSettings("as-printed", "breadth");
    expect(found({ ...printed, thresholds: { ENT: [1, 2, 3] } }).analysis.memberships).toEqual(
      found(printed).analysis.memberships,
    );
  });
});

describe("margins", () => {
  test("are the intervals of cut-offs that the ledger tells of", () => {
    const rounded = OUTCOMES.map((outcome) => {
      const { above, upTo } = usual(outcome).margins;
      return [above?.toFixed(3), upTo?.toFixed(3)];
    });
    // The ledger gives 0.697 to 0.891 and 0.817 to 0.869, 0.847 to 0.867; for speed the recomputed 0.835.
    expect(rounded).toEqual([
      ["0.697", "0.891"],
      ["0.799", "0.835"],
      ["0.817", "0.869"],
      ["0.847", "0.867"],
    ]);
  });

  test("say that Shaanxi alone carries breadth's second path: a stricter cut-off or one case more and it is gone", () => {
    const { beyond, oneCaseMore } = usual("breadth").margins;
    const path = { name: "~ENT*UNI*GDP*POW", cases: ["SN"] };
    expect(beyond).toEqual({ lost: [path], gained: [] });
    expect(oneCaseMore.lost).toEqual([path]);
    const at = (changes: Partial<Settings["cuts"]>) =>
      usual("breadth", { cuts: { ...usualSettings("corrected", "breadth").cuts, ...changes } });
    expect(names(at({ inclusion: 0.868 }).difference.lost)).toEqual([path.name]);
    expect(names(at({ cases: 2 }).difference.lost)).toEqual([path.name]);
    expect(names(at({ inclusion: 0.866 }).difference.lost)).toEqual([]);
  });
});
