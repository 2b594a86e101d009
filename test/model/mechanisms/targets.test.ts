import { describe, expect, test } from "vitest";
import { centralTargets, localSums, targets as table1 } from "../../../src/data/khanal2024.js";
import { rivalry } from "../../../src/model/mechanisms/rivalry.js";
import { target, targets } from "../../../src/model/mechanisms/targets.js";
import { definitionOf } from "../../../src/scenario/compile.js";
import { scenarioOf } from "../../laws/scenarios.js";
import { afterRun, inputsOf, localitiesWith, manyWith, modelOf } from "../small-world.js";
import { mean, moments } from "../statistics.js";

describe("targets", () => {
  test.each([-1, 0, 1])("are log-normal with mean tau0 + tE E and SD sT at E = %d", (enterprise) => {
    const goals = afterRun(modelOf([targets], inputsOf(manyWith(20_000, { enterprise }))), target);
    const logs = moments(goals.map(Math.log));
    expect(logs.mean).toBeCloseTo(2.18 + 1.15 * enterprise, 1.5);
    expect(Math.sqrt(logs.variance)).toBeCloseTo(0.68, 1.8);
    expect(logs.skewness).toBeCloseTo(0, 1);
  });

  test("follow rivals by bT times what those set beyond the warrant of their enterprises", () => {
    const inputs = inputsOf(localitiesWith({ enterprise: 1 }, { gdp: 1, enterprise: -2 }));
    const alone = afterRun(modelOf([rivalry, targets], inputs), target).map(Math.log);
    const following = afterRun(modelOf([rivalry, targets], inputs, { "targets.rivals": 0.5 }), target);
    const surprise = [alone[0] - (2.18 + 1.15), alone[1] - (2.18 - 2.3)];
    expect(Math.log(following[0])).toBeCloseTo(alone[0] + 0.5 * surprise[1], 13);
    expect(Math.log(following[1])).toBeCloseTo(alone[1] + 0.5 * surprise[0], 13);
  });
});

describe("Table 1", () => {
  test("has provinces exceed the centre 2.88- and 1.96-fold for 2020, 1.76-fold and not quite for 2025", () => {
    const ratio = (column: keyof typeof localSums) => localSums[column] / centralTargets[column];
    expect(ratio("core2020")).toBeCloseTo(2.88, 2);
    expect(ratio("assoc2020")).toBeCloseTo(1.96, 2);
    expect(ratio("core2025")).toBeCloseTo(1.76, 2);
    expect(ratio("assoc2025")).toBeCloseTo(0.93, 2);
  });

  const { localities } = definitionOf(scenarioOf("")).inputs;
  const stated = table1.flatMap(({ id, core2020 }) => {
    const enterprise = localities.find((each) => each.id === id)?.traits.enterprise ?? Number.NaN;
    return core2020 === null ? [] : [{ enterprise, log: Math.log(core2020) }];
  });

  test("gives the defaults back when its 13 core targets for 2020 are regressed on enterprise capacity", () => {
    expect(stated).toHaveLength(13);
    const x = mean(stated.map(({ enterprise }) => enterprise));
    const y = mean(stated.map(({ log }) => log));
    const sxx = stated.reduce((sum, { enterprise }) => sum + (enterprise - x) ** 2, 0);
    const slope = stated.reduce((sum, { enterprise, log }) => sum + (enterprise - x) * (log - y), 0) / sxx;
    const level = y - slope * x;
    const rss = stated.reduce((sum, each) => sum + (each.log - level - slope * each.enterprise) ** 2, 0);
    const sd = Math.sqrt(rss / 11);
    expect(slope).toBeCloseTo(1.15, 2);
    expect(level).toBeCloseTo(2.18, 2);
    expect(sd).toBeCloseTo(0.68, 2);
    expect(sd / Math.sqrt(sxx)).toBeCloseTo(0.22, 2);
  });

  test("is within what the model makes of those 13 provinces together", () => {
    const inputs = inputsOf(localitiesWith(...stated.map(({ enterprise }) => ({ enterprise }))));
    const model = modelOf([targets], inputs, {}, 7);
    const sums = Array.from({ length: 1000 }, (_, seed) =>
      afterRun(model, target, seed).reduce((sum, goal) => sum + goal, 0),
    ).sort((a, b) => a - b);
    expect(sums[100]).toBeLessThan(localSums.core2020);
    expect(sums[900]).toBeGreaterThan(localSums.core2020);
  });
});
