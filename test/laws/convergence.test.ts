import { describe, expect, test } from "vitest";
import { timeGrid } from "../../src/engine/grid.js";
import { Model } from "../../src/engine/model.js";
import { runEnsemble } from "../../src/experiments/ensemble.js";
import { exponential } from "../../src/math/exponential.js";
import { openStream } from "../../src/math/random.js";
import type { Inputs } from "../../src/model/inputs.js";
import { decidedDay, publishedDay } from "../../src/model/mechanisms/publication.js";
import { liberalisation } from "../../src/model/mechanisms/race.js";
import { definitionOf } from "../../src/scenario/compile.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { coreModel, everythingOn } from "./scenarios.js";

/** Four weeks down to six hours. */
const STEPS = [28, 14, 7, 3.5, 1.75, 1, 0.5, 0.25];
/** Short enough to stand for no step at all. */
const REFERENCE = 1 / 16;
const SEEDS = 200;

const peers = (weight: number) =>
  coreModel(`mechanisms: { peers: true }\nparams: { peers.weight: ${weight} }`);

describe("without peers, the day of the decision converges to its closed form", () => {
  const errors = STEPS.map((step) => {
    const model = stepped(coreModel(), step);
    return compared(run(model, decidedDay), exactDays(model.world.inputs), model.world.grid.until);
  });

  test("with an error of at most ln 2 / H * step^2 / 8, which is what a straight line misses of the curve", () => {
    errors.forEach(({ worst }, k) => {
      const bound = (Math.LN2 / 320) * (STEPS[k] * STEPS[k]) * 0.125;
      expect(worst).toBeLessThanOrEqual(bound);
      expect(worst).toBeGreaterThan(0.9 * bound);
    });
  });

  test("at the second order, and without one adoption more or less", () => {
    for (const order of ordersOf(errors.map(({ worst }) => worst))) expect(order).toBeCloseTo(2, 1);
    for (const order of ordersOf(errors.map(({ mean }) => mean))) expect(order).toBeCloseTo(2, 1);
    for (const { flips } of errors) expect(flips).toBe(0);
  });
});

describe("with peers, the day of publication converges", () => {
  const model = stepped(peers(0.065), REFERENCE);
  const { until } = model.world.grid;
  const exact = run(model, publishedDay);
  const errors = STEPS.map((step) => compared(run(stepped(peers(0.065), step), publishedDay), exact, until));

  test("in the mean at the second order: what rivals publish in the same step comes late, but seldom does any", () => {
    for (const order of ordersOf(errors.map(({ mean }) => mean))) {
      expect(order).toBeGreaterThan(1.85);
      expect(order).toBeLessThan(2.25);
    }
  });

  test("and at worst at the first", () => {
    const worst = errors.map((error) => error.worst);
    expect(orderBetween(worst, 0, STEPS.length - 1)).toBeGreaterThan(1);
    for (const { flips } of errors) expect(flips).toBe(0);
  });
});

describe("a week is a short enough step: beside a quarter of a day, no adoption flips and days differ", () => {
  const apart = (scenario: Scenario) => {
    const fine = stepped(scenario, 0.25);
    return compared(run(stepped(scenario, 7), publishedDay), run(fine, publishedDay), fine.world.grid.until);
  };

  test("by less than a fiftieth of a day without peers", () => {
    const { worst, flips } = apart(coreModel());
    expect(flips).toBe(0);
    expect(worst).toBeLessThan(0.02);
  });

  test.each([
    ["the default weight of peers", 0.065],
    ["the largest weight that the data allow", 0.24],
  ])("by at most half a day with %s", (_, weight) => {
    const { worst, flips } = apart(peers(weight));
    expect(flips).toBe(0);
    expect(worst).toBeLessThanOrEqual(0.5);
  });

  test("by a day and a half at worst, and hardly at all in the mean, with everything on and signals in conflict", () => {
    const { worst, mean, flips } = apart(
      everythingOn(
        "mechanisms: { race: false, policies: false, instruments: false, targets: false, ambition: false }",
      ),
    );
    expect(flips).toBe(0);
    expect(worst).toBeLessThan(1.5);
    expect(mean).toBeLessThan(0.05);
  });
});

test("the race converges at the first order, and at a step of a week is right to a few thousandths", () => {
  const scenario = everythingOn(
    "mechanisms: { policies: false, instruments: false, targets: false, ambition: false, peers: false }",
  );
  const exact = levels(scenario, REFERENCE);
  const errors = STEPS.map((step) =>
    Math.max(...levels(scenario, step).map((level, i) => Math.abs(level - exact[i]))),
  );
  // The reference has an error of its own, which shows at the shortest steps.
  for (const order of ordersOf(errors).slice(0, 4)) {
    expect(order).toBeGreaterThan(0.9);
    expect(order).toBeLessThan(1.15);
  }
  expect(errors[STEPS.indexOf(7)]).toBeLessThan(0.005);
});

test("what falls after the last day has not happened, however far the last step reaches past it", () => {
  const counts = (step: number) => {
    const { outcomes } = runEnsemble(
      coreModel(`until: 2018-12-18
step: ${step}
record: 365
runs: 20
params: { policies.afterPlan: 0 }
mechanisms: { policies: true, instruments: true }`),
    );
    const { decided, intensity, breadth } = outcomes.values;
    return [[...decided].map(Number.isFinite), [...intensity], [...breadth]];
  };
  expect(counts(31)).toEqual(counts(1));
});

/** The scenario with another step. */
function stepped(scenario: Scenario, step: number): Model<Inputs> {
  const definition = definitionOf(scenario);
  return new Model({ ...definition, grid: timeGrid(definition.grid.from, definition.grid.until, step) });
}

/** A column at the end of each of the seeds. */
function run(model: Model<Inputs>, column: typeof publishedDay): Float64Array[] {
  return Array.from({ length: SEEDS }, (_, seed) => {
    model.run(seed);
    return model.world.column(column).slice();
  });
}

/** Levels of all provinces on day 560 and 1680, which end a step of every length. */
function levels(scenario: Scenario, step: number): number[] {
  const model = stepped(scenario, step);
  const column = model.world.column(liberalisation);
  const taken: number[] = [];
  model.run(1, 0, {
    step: ({ to }) => void ([560, 1680].some((day) => Math.abs(to - day) < 1e-6) && taken.push(...column)),
  });
  return taken;
}

/**
 * When the registered model has provinces decide: the integral of the hazard h 2^(-t/H) reaches the clock x on day
 * -H / ln 2 * ln(1 - x ln 2 / (h H)), or never.
 */
function exactDays({ localities }: Inputs): Float64Array[] {
  const meanLife = 320 / Math.LN2;
  return Array.from({ length: SEEDS }, (_, seed) => {
    const stream = openStream(`${seed}/0/decision`);
    const clocks = Array.from({ length: 31 }, () => exponential(stream));
    return Float64Array.from(localities, ({ slot, traits }) => {
      const left = 1 - clocks[slot] / (0.005 * Math.exp(0.99 * traits.university) * meanLife);
      return left > 0 ? -meanLife * Math.log(left) : Number.POSITIVE_INFINITY;
    });
  });
}

/** How far days lie apart, and how many happen before `until` in one history only. */
function compared(days: readonly Float64Array[], exact: readonly Float64Array[], until: number) {
  const distances: number[] = [];
  let flips = 0;
  days.forEach((one, seed) => {
    one.forEach((day, i) => {
      const other = exact[seed][i];
      if (day <= until !== other <= until) flips += 1;
      else if (day <= until) distances.push(Math.abs(day - other));
    });
  });
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length;
  return { worst: Math.max(...distances), mean, flips };
}

/** Orders of convergence from each step to the next shorter one. */
function ordersOf(errors: readonly number[]): number[] {
  return errors.slice(1).map((_, k) => orderBetween(errors, k, k + 1));
}

function orderBetween(errors: readonly number[], a: number, b: number): number {
  return Math.log(errors[a] / errors[b]) / Math.log(STEPS[a] / STEPS[b]);
}
