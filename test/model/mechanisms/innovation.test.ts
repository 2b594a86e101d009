import { describe, expect, test } from "vitest";
import { codifiedDay, holders, IDEAS, ideaDay } from "../../../src/model/ideas.js";
import { codification } from "../../../src/model/mechanisms/codification.js";
import {
  ideaCount,
  ideasTried,
  imitation,
  innovation,
  invention,
} from "../../../src/model/mechanisms/innovation.js";
import { pilot, pilotCount } from "../../../src/model/mechanisms/pilots.js";
import { tournamentStrength } from "../../../src/model/mechanisms/race.js";
import { rivalry, rivals } from "../../../src/model/mechanisms/rivalry.js";
import { compile } from "../../../src/scenario/compile.js";
import { wholeEconomy } from "../../laws/scenarios.js";
import { given } from "../given-columns.js";
import { afterRun, inputsOf, localitiesWith, manyWith, modelOf } from "../small-world.js";
import { kolmogorov, mean } from "../statistics.js";

const N = 800;
const RATE = 1 / 700;

/** Provinces that nobody copies; the pilot zones among them are every second one. */
const loners = (enterprise: number, zones: boolean, until = 2100) =>
  modelOf(
    [innovation, given(pilot, (_, i) => (zones ? i % 2 : 0)), given(pilotCount, () => (zones ? N / 2 : 0))],
    inputsOf(manyWith(N, { enterprise })),
    {},
    until,
  );

/** Day of the first idea of each province. */
const firstDays = (model: ReturnType<typeof loners>, until: number) => {
  model.run(1);
  const days = ideaDay.map((column) => model.world.column(column));
  return Array.from({ length: N }, (_, i) => Math.min(...days.map((day) => day[i]))).map((day) =>
    day > until ? Number.POSITIVE_INFINITY : day,
  );
};

describe("a province that copies nobody", () => {
  test("tries its first idea at rate iota exp(gI E)", () => {
    for (const enterprise of [-1, 0, 1.5]) {
      const rate = RATE * Math.exp(0.5 * enterprise);
      expect(
        kolmogorov(firstDays(loners(enterprise, false), 2100), (day) => 1 - Math.exp(-rate * day), 2100),
      ).toBeLessThan(1.95);
    }
  });

  test("tries it twice as fast in a pilot zone", () => {
    const days = firstDays(loners(0, true), 2100).filter((_, i) => i % 2 === 1);
    // Zones stand from the end of the first step.
    expect(kolmogorov(days, (day) => 1 - Math.exp(-2 * RATE * day), 2100)).toBeLessThan(1.95);
  });

  test("holds 20 (1 - exp(-iota t / 20)) ideas on average, each as likely as the others", () => {
    const model = loners(1, false, 7000);
    const rate = (RATE * Math.exp(0.5)) / IDEAS;
    const share = 1 - Math.exp(-rate * 7000);
    const shares = Array.from({ length: 12 }, (_, seed) => {
      model.run(seed);
      return mean([...model.world.column(ideaCount)]) / IDEAS;
    });
    const error = Math.sqrt((share * (1 - share)) / (shares.length * N * IDEAS));
    expect(Math.abs(mean(shares) - share)).toBeLessThan(4 * error);
    for (const column of holders)
      expect(Math.abs(model.world.column(column)[0] / N - share)).toBeLessThan(
        4.5 * Math.sqrt((share * (1 - share)) / N),
      );
    expect(model.world.column(ideasTried)[0]).toBe(IDEAS);
  });
});

describe("a rival's idea", () => {
  /** Pairs in which the first invents all but at once, and the second, without firms, only copies. */
  const pair = (theta: number) =>
    modelOf(
      [rivalry, innovation, given(tournamentStrength, () => theta)],
      inputsOf(localitiesWith({ enterprise: 12 }, { enterprise: -40, gdp: 1 })),
      { "innovation.rate": 0.01 },
      3500,
    );

  test("is copied at rate iC theta for each idea that all rivals practise", () => {
    const model = pair(3);
    // What the rival's ideas add up to by the first copy is a unit exponential. Ideas count from the step after they are
    // taken up, so the sum is up to seven days of each too large: at most 0.16, and half of that on average.
    const sums = Array.from({ length: 400 }, (_, seed) => {
      model.run(seed);
      const days = ideaDay.map((column) => model.world.column(column));
      const first = Math.min(...days.map((day) => day[1]));
      return days.reduce((sum, day) => sum + Math.max(0, first - day[0]) * (3 / 2700), 0);
    });
    const law = (x: number) => 1 - Math.exp(-x);
    expect(kolmogorov(sums, law, Number.POSITIVE_INFINITY)).toBeLessThan(1.95 + 0.08 * Math.sqrt(400));
  });

  test("is chosen in proportion to the attention that those who practise it have", () => {
    // Of the two whom the last one watches, the near one has e^2 times the attention of the far one.
    const model = modelOf(
      [rivalry, innovation, given(tournamentStrength, () => 8)],
      inputsOf(
        localitiesWith({ enterprise: 12, gdp: 0 }, { enterprise: 12, gdp: 1 }, { enterprise: -40, gdp: 2 }),
      ),
      { "rivals.reach": 0.5, "innovation.copying": 0.01, "innovation.rate": 0.0001 },
      2100,
    );
    let [near, alone, expected, variance] = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      model.run(seed);
      const days = ideaDay.map((column) => [...model.world.column(column)]);
      const first = Math.min(...days.map(([, , day]) => day));
      if (!Number.isFinite(first)) continue;
      // What it could see at the beginning of the week of its first copy, as it stood then.
      const seen = days.map(([far, close]) => [far, close].map((day) => (day < first ? 1 : 0)));
      const weights = seen.map(([far, close]) => (close * Math.E ** 2 + far) / (Math.E ** 2 + 1));
      const closeOnly = weights.reduce((sum, w, k) => sum + (seen[k][1] > seen[k][0] ? w : 0), 0);
      const share = closeOnly / weights.reduce((sum, w) => sum + w, 0);
      const copied = days.findIndex(([, , day]) => day === first);
      near += seen[copied][1] > seen[copied][0] ? 1 : 0;
      alone += seen[copied][0] + seen[copied][1] > 0 ? 1 : 0;
      expected += share;
      variance += share * (1 - share);
    }
    expect(variance).toBeGreaterThan(10);
    expect(Math.abs(near - expected)).toBeLessThan(4 * Math.sqrt(variance));
    // Nobody copies what nobody practises.
    expect(alone).toBeGreaterThan(300);
  });

  test("is copied by nobody without a tournament", () => {
    expect(afterRun(pair(0), ideaCount)[1]).toBe(0);
  });
});

test("what the centre teaches are its rules: who invents and copies nothing takes up nothing else", () => {
  const model = modelOf(
    [innovation, codification],
    inputsOf(localitiesWith({ enterprise: 8 }, ...Array.from({ length: 9 }, () => ({ enterprise: -80 })))),
    { "codification.provinces": 1, "codification.promotion": 0.01 },
    3500,
  );
  const rules = codifiedDay.map((column) => model.world.column(column));
  const taken = ideaDay.map((column) => model.world.column(column));
  let learnt = 0;
  for (let seed = 1; seed <= 20; seed++) {
    model.run(seed);
    for (let i = 1; i < 10; i++)
      taken.forEach((days, k) => {
        const day = days[i];
        // Rates hold for a week: a second idea in one may come when there is nothing left to learn.
        const isSecond = taken.some(
          (each) => each[i] < day && Math.floor(each[i] / 7) === Math.floor(day / 7),
        );
        if (!Number.isFinite(day) || isSecond) return;
        expect(day).toBeGreaterThanOrEqual(rules[k][0]);
        learnt += 1;
      });
  }
  expect(learnt).toBeGreaterThan(500);
});

test("every rate is that of the law, summed slowly over ideas and rivals, in a country of all mechanisms that looks elsewhere one day", () => {
  const looking =
    "changes: [{ at: 2018-07-02, set: { pressures.slump: 0.2 } }, { at: 2019-02-18, set: { rivals.borders: 1, rivals.gdp: 0 } }]";
  const model = compile(wholeEconomy(looking));
  const { world } = model;
  const [inventing, copying, zone] = [invention, imitation, pilot].map((column) => world.column(column));
  const taken = ideaDay.map((column) => world.column(column));
  const watched = () => world.cell(rivals).value;
  const theta = world.column(tournamentStrength);
  const watch = {
    step({ index }: { index: number }) {
      if (index % 26 > 0) return;
      world.inputs.localities.forEach(({ traits }, i) => {
        const open = taken.filter((day) => day[i] === Number.POSITIVE_INFINITY);
        const seen = open.map((day) =>
          [...day].reduce(
            (sum, each, j) => sum + (each < Number.POSITIVE_INFINITY ? watched().weight(i, j) : 0),
            0,
          ),
        );
        expect(copying[i]).toBeCloseTo((theta[0] / 2700) * seen.reduce((sum, each) => sum + each, 0), 12);
        // A zone named in this step has not been seen yet.
        const rate = (RATE * Math.exp(0.5 * traits.enterprise) * open.length) / IDEAS;
        expect([rate, 2 * rate].some((each) => Math.abs(each - inventing[i]) < 1e-12)).toBe(true);
        if (zone[i] === 0) expect(inventing[i]).toBeCloseTo(rate, 12);
      });
    },
  };
  for (const seed of [4, 5]) model.run(seed, 0, watch);
  expect(theta[0]).toBe(3);
});
