import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { targets as table1 } from "../../../src/data/khanal2024.js";
import type { Column } from "../../../src/engine/column.js";
import type { World } from "../../../src/engine/world.js";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { derivedMeasures, findMeasure } from "../../../src/experiments/measures/index.js";
import { gini } from "../../../src/experiments/measures/inequality.js";
import { outcomesTable, provinceOutcomesTable, runsTable } from "../../../src/experiments/tables/index.js";
import { codifiedDay, holders, ideaDay } from "../../../src/model/ideas.js";
import type { Inputs } from "../../../src/model/inputs.js";
import { codifiedStock } from "../../../src/model/mechanisms/codification.js";
import { ideasTried } from "../../../src/model/mechanisms/innovation.js";
import { publishedDay } from "../../../src/model/mechanisms/publication.js";
import { liberalisation, rivalsLevel, tournamentStrength } from "../../../src/model/mechanisms/race.js";
import { securityWeight } from "../../../src/model/mechanisms/stance.js";
import { target, warrantedTarget } from "../../../src/model/mechanisms/targets.js";
import { wholeEconomy } from "../../laws/scenarios.js";
import { shipped } from "../../scenarios/shipped.js";

type State = readonly (readonly [Column, readonly number[]])[];
const NEVER = Number.POSITIVE_INFINITY;

/** An outcome of n provinces in this state on day 1000, the last; columns that are not given stand at their start. */
const outcome = (name: string, n: number, state: State): number => {
  const given = new Map(state.map(([column, values]) => [column.name, Float64Array.from(values)]));
  const world = {
    n,
    grid: { until: 1000 },
    column: (column: Column) =>
      given.get(column.name) ?? new Float64Array(column.scope === "agent" ? n : 1).fill(column.start),
  };
  return findMeasure(name)?.of(world as unknown as World<Inputs>) ?? Number.NaN;
};

describe("race intensity", () => {
  const logistic = (x: number) => 1 / (1 + Math.exp(-x));

  test("at rest is the level less that of the same province without rivals, logistic(a + theta b) - logistic(a)", () => {
    const state = (theta: number): State => [
      [liberalisation, [logistic(-2 + theta * 0.3), logistic(0.5 + theta * 0.6)]],
      [rivalsLevel, [0.3, 0.6]],
      [tournamentStrength, [theta]],
    ];
    for (const theta of [1, 3, 8]) {
      const owed = [logistic(-2 + theta * 0.3) - logistic(-2), logistic(0.5 + theta * 0.6) - logistic(0.5)];
      expect(outcome("race-intensity", 2, state(theta))).toBeCloseTo((owed[0] + owed[1]) / 2, 13);
    }
    expect(outcome("race-intensity", 2, state(0))).toBe(0);
  });
});

describe("the Gini coefficient", () => {
  test.each([
    [[0.4, 0.4, 0.4], 0],
    [[0, 0, 1, 1], 1 / 2],
    [[0, 0, 0, 1], 3 / 4],
    [[1, 2, 3, 4, 5], 4 / 15],
    [[0, 0], 0],
  ])("of %j is %d", (values, expected) => {
    expect(gini(Float64Array.from(values))).toBeCloseTo(expected, 14);
  });

  test("is the double sum over pairs, whatever the order", () => {
    const levels = [0.31, 0.02, 0.87, 0.44, 0.44, 0.9, 0.13];
    const pairs = levels.flatMap((one) => levels.map((other) => Math.abs(one - other)));
    const sums = pairs.reduce((sum, each) => sum + each, 0) / (2 * levels.length);
    const expected = sums / levels.reduce((sum, each) => sum + each, 0);
    expect(outcome("liberalisation-gini", 7, [[liberalisation, levels]])).toBeCloseTo(expected, 14);
  });
});

describe("over-reach", () => {
  const stated = table1.flatMap(({ core2020 }) => core2020 ?? []);

  test("of the 13 targets of Table 1 is 1.88: they are 2.88 times the centre's", () => {
    const state: State = [
      [target, stated],
      [publishedDay, stated.map(() => 5)],
    ];
    expect(outcome("over-reach", 13, state)).toBeCloseTo(1.88, 2);
  });

  test("counts only plans that are out, and is -1 without any", () => {
    const state = (days: readonly number[]): State => [
      [target, [60, 90, 300]],
      [warrantedTarget, [60, 60, 300]],
      [publishedDay, days],
    ];
    expect(outcome("over-reach", 3, state([1, 1000, NEVER]))).toBeCloseTo(0, 14);
    expect(outcome("over-reach-of-capacity", 3, state([1, 1000, NEVER]))).toBeCloseTo(1 / 4, 14);
    expect(outcome("over-reach", 3, state([NEVER, 1001, NEVER]))).toBe(-1);
    expect(outcome("over-reach-of-capacity", 3, state([NEVER, 1001, NEVER]))).toBe(0);
  });
});

test("goals diverge by what provinces give to development beyond what the centre's regulators of security leave", () => {
  const state: State = [
    [liberalisation, [0.2, 0.6]],
    [securityWeight, [0.7]],
  ];
  expect(outcome("goal-divergence", 2, state)).toBeCloseTo(0.4 - 0.3, 14);
});

describe("alignment", () => {
  const plans: State = [[publishedDay, [3, NEVER, 7, 1001]]];

  test("before there are rules is the share with a plan", () => {
    expect(outcome("alignment", 4, plans)).toBe(2 / 4);
  });

  test("counts each rule like the plan: 2 plans, and rules that 4 and 1 of 4 provinces practise, are 7 of 12", () => {
    const rules: State = [
      [codifiedDay[0], [100]],
      [codifiedDay[5], [200]],
      [holders[0], [4]],
      [holders[5], [1]],
      [holders[7], [3]],
    ];
    expect(outcome("alignment", 4, [...plans, ...rules])).toBeCloseTo(7 / 12, 14);
  });
});

describe("ideas", () => {
  test("travel up in the share that is codified of those tried", () => {
    expect(outcome("ideas-up", 3, [])).toBe(0);
    const state: State = [
      [codifiedStock, [3]],
      [ideasTried, [12]],
    ];
    expect(outcome("ideas-up", 3, state)).toBe(1 / 4);
  });

  // One is codified after 500 days, one never, one is tried by two provinces only.
  const state: State = [
    [ideaDay[0], [300, 100, 200, 400]],
    [codifiedDay[0], [600]],
    [ideaDay[1], [800, 700, 950, 900]],
    [ideaDay[2], [NEVER, 500, 400, NEVER]],
  ];

  test("lag from their first trial to their rule, or to the last day", () => {
    expect(outcome("lag-from-trial", 4, state)).toBeCloseTo((500 + 300 + 600) / 3, 12);
  });

  test("lag from their third province likewise, if they have come so far", () => {
    expect(outcome("lag-from-third", 4, state)).toBeCloseTo((300 + 100) / 2, 12);
    expect(outcome("lag-from-third", 4, [])).toBe(0);
  });
});

describe("in a run of the whole economy", () => {
  const ensemble = runEnsemble(wholeEconomy(), { courses: true });
  const { columns, rows } = outcomesTable(ensemble);
  const at = (table: { columns: readonly string[] }, name: string) => table.columns.indexOf(name);

  test("every derived outcome is measured, moves, and stays within the range that it declares", () => {
    for (const { figure, range } of derivedMeasures) {
      const values = rows.map((row) => row[columns.indexOf(figure)] as number);
      expect(new Set(values).size, figure).toBeGreaterThan(10);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(range[0]);
      expect(Math.max(...values)).toBeLessThanOrEqual(range[1]);
    }
  });

  test("the last day of a course is what the tables of runs and the measures have", () => {
    const days = ensemble.series.days.length;
    const runs = runsTable(ensemble);
    ensemble.seeds.forEach((_, run) => {
      const last = rows[(run + 1) * days - 1];
      ensemble.measured.measures.forEach(({ figure }, k) => {
        if (columns.includes(figure))
          expect(last[at({ columns }, figure)]).toBe(ensemble.measured.values[k][run]);
      });
      expect(last[at({ columns }, "alignment")]).toBe(runs.rows[run][at(runs, "alignment")]);
    });
  });

  test("national figures are the means over provinces of the provincial ones", () => {
    const provincial = provinceOutcomesTable(ensemble);
    const n = ensemble.localities.length;
    const pairs = [
      ["race_intensity", "openness_owed_to_rivals"],
      ["goal_divergence", "goal_divergence"],
    ];
    for (const [figure, each] of pairs)
      ensemble.seeds.forEach((_, run) => {
        const own = provincial.rows
          .slice(run * n, (run + 1) * n)
          .map((row) => row[at(provincial, each)] as number);
        const k = ensemble.measured.measures.findIndex((measure) => measure.figure === figure);
        expect(own.reduce((sum, x) => sum + x, 0) / n).toBeCloseTo(ensemble.measured.values[k][run], 12);
      });
  });
});

test("the baseline has those outcomes that need no optional mechanism, but none of them in the tables that are hashed", () => {
  const ensemble = runEnsemble({ ...shipped("baseline"), runs: 2 }, { courses: true });
  const own = ["race_intensity", "liberalisation_gini", "over_reach", "over_reach_of_capacity"];
  expect(outcomesTable(ensemble).columns.slice(7)).toEqual(own);
  for (const figure of own) expect(runsTable(ensemble).columns).not.toContain(figure);
});

test("the document of the model defines every derived outcome by a formula and says what it cannot tell", () => {
  const document = readFileSync("src/model/README.md", "utf8");
  const [, chapter] = document.split("\n## Outcomes\n");
  for (const { name } of derivedMeasures) {
    expect(chapter).toMatch(new RegExp(`^ {4}${name} += .{5}`, "m"));
    const suffix = name.replace(/^.*(?=-[a-z]+$)/, "");
    const row = new RegExp(`^\\| .*\`(${name}|${suffix})\`.* \\| .+ \\| .+ \\| .+ \\|$`, "m");
    expect(chapter, name).toMatch(row);
  }
});
