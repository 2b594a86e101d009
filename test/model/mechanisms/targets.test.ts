import { describe, expect, test } from "vitest";
import { centralTargets, localSums, targets as table1 } from "../../../src/data/khanal2024.js";
import { rivalry, rivals } from "../../../src/model/mechanisms/rivalry.js";
import { target, targets, warrantedTarget } from "../../../src/model/mechanisms/targets.js";
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

  test("of two that watch each other are the fixed point (u1 + bT u2) / (1 - bT^2) beyond their warrants", () => {
    const inputs = inputsOf(localitiesWith({ enterprise: 1 }, { gdp: 1, enterprise: -2 }));
    const reachWith = (bT: number) => {
      const [one, other] = afterRun(modelOf([rivalry, targets], inputs, { "targets.rivals": bT }), target);
      return [Math.log(one) - (2.18 + 1.15), Math.log(other) - (2.18 - 2.3)];
    };
    const [u1, u2] = reachWith(0);
    for (const bT of [0.3, 0.9]) {
      const [v1, v2] = reachWith(bT);
      expect(v1).toBeCloseTo((u1 + bT * u2) / (1 - bT * bT), 10);
      expect(v2).toBeCloseTo((u2 + bT * u1) / (1 - bT * bT), 10);
    }
  });
});

describe("competition in targets among the thirty provinces", () => {
  const inputs = definitionOf(scenarioOf("")).inputs;
  const watching = { "rivals.borders": 0.4, "rivals.region": 0.2, "rivals.gdp": 0.4, "rivals.power": 0 };
  const reachesWith = (bT: number, seed: number) => {
    const model = modelOf([rivalry, targets], inputs, { ...watching, "targets.rivals": bT });
    const goals = afterRun(model, target, seed);
    const warranted = model.world.column(warrantedTarget);
    const { weight } = model.world.cell(rivals).value;
    return { v: goals.map((goal, i) => Math.log(goal / warranted[i])), weight };
  };

  test.each([0.2, 0.5, 0.9])(
    "with bT = %d solves (I - bT W) v = u for the u of provinces that do not compete",
    (bT) => {
      for (const seed of [1, 2, 3]) {
        const { v: u } = reachesWith(0, seed);
        const { v, weight } = reachesWith(bT, seed);
        v.forEach((own, i) => {
          const seen = v.reduce((sum, reach, j) => sum + weight(i, j) * reach, 0);
          expect(own - bT * seen).toBeCloseTo(u[i], 10);
        });
        expect(Math.max(...v.map(Math.abs))).toBeLessThanOrEqual(Math.max(...u.map(Math.abs)) / (1 - bT));
      }
    },
  );

  test("leaves the mean log target where E puts it, and spreads targets the wider the more they follow each other", () => {
    const spreads = [0, 0.5, 0.9].map((bT) => {
      const all = Array.from({ length: 400 }, (_, seed) => reachesWith(bT, seed).v).flat();
      const { mean: middle, variance } = moments(all);
      // Reaches of one run go together: the error of the mean is that of the mean of 400 runs, 0.68/sqrt(12000)/(1 - bT).
      expect(Math.abs(middle)).toBeLessThan((4 * 0.68) / Math.sqrt(12_000) / (1 - bT));
      return variance;
    });
    expect(spreads[0]).toBeCloseTo(0.68 ** 2, 1);
    expect(spreads[1]).toBeGreaterThan(spreads[0]);
    expect(spreads[2]).toBeGreaterThan(2 * spreads[1]);
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
