import { describe, expect, test } from "vitest";
import { codifiedDay, IDEAS, ideaDay, instruction } from "../../../src/model/ideas.js";
import { codification, codificationLag, codifiedStock } from "../../../src/model/mechanisms/codification.js";
import { innovation } from "../../../src/model/mechanisms/innovation.js";
import { inputsOf, manyWith, modelOf, modelThrough } from "../small-world.js";

/** Thirty provinces that invent, and a centre that codifies. */
const country = (params: Readonly<Record<string, number>>, until = 4200) =>
  modelOf([innovation, codification], inputsOf(manyWith(30)), params, until);

const daysOf = (model: ReturnType<typeof country>, columns: typeof ideaDay) =>
  columns.map((column) => [...model.world.column(column)]);

/** When rules must come, from the days on which provinces took up ideas: week after week, the longest ripe first. */
function rulesFrom(
  taken: readonly number[][],
  provinces: number,
  trial: number,
  interval: number,
  until: number,
) {
  const ripe = taken.map((days) => [...days].sort((a, b) => a - b)[provinces - 1]);
  const rules = taken.map(() => Number.POSITIVE_INFINITY);
  let free = 0;
  for (let day = 0; day < until; day += 7) {
    if (day < free) continue;
    const open = ripe.flatMap((since, k) => (rules[k] > day && since + trial <= day ? [{ since, k }] : []));
    if (open.length === 0) continue;
    const [{ k }] = open.sort((a, b) => a.since - b.since);
    rules[k] = day;
    free = day + interval;
  }
  return rules;
}

describe("an idea", () => {
  test.each([
    [3, 240, 120],
    [1, 90, 7],
    [8, 700, 365],
    [12, 90, 450],
  ])(
    "becomes a rule after %d provinces have practised it for %d days, the longest ripe first, one in %d days",
    (provinces, trial, interval) => {
      const model = country({
        "codification.provinces": provinces,
        "codification.trial": trial,
        "codification.interval": interval,
      });
      let rules = 0;
      for (let seed = 0; seed < 20; seed++) {
        model.run(seed);
        const expected = rulesFrom(daysOf(model, ideaDay), provinces, trial, interval, 4200);
        expect(daysOf(model, codifiedDay).flat()).toEqual(expected);
        rules += expected.filter(Number.isFinite).length;
      }
      expect(rules).toBeGreaterThan(15);
    },
  );

  test("that nobody tries is never codified", () => {
    const model = country({ "innovation.rate": 0.0001, "innovation.enterprise": 0 }, 91);
    model.run(1);
    expect(model.world.column(codifiedStock)[0]).toBe(0);
    expect(model.world.column(codificationLag)[0]).toBe(0);
  });
});

test("the stock is the number of rules, the lag the mean time from first trial to rule", () => {
  const model = country({});
  model.run(7);
  const rules = daysOf(model, codifiedDay).flat();
  const lags = daysOf(model, ideaDay).flatMap((days, k) =>
    Number.isFinite(rules[k]) ? [rules[k] - Math.min(...days)] : [],
  );
  expect(lags.length).toBeGreaterThan(5);
  expect(model.world.column(codifiedStock)[0]).toBe(lags.length);
  expect(model.world.column(codificationLag)[0]).toBeCloseTo(
    lags.reduce((sum, each) => sum + each, 0) / lags.length,
    9,
  );
});

describe("the promotion of rules", () => {
  test("adds g_c/200 to a province's rate for each rule that it does not follow yet, as it stands on the day", () => {
    const later = 400;
    const times = [0.002, 0.004].map((promotion, k) => ({
      fromStep: later * k,
      params: { "codification.promotion": promotion },
    }));
    const model = modelThrough([innovation, codification], inputsOf(manyWith(30)), times, 4200);
    const taught = model.world.column(instruction);
    const taken = ideaDay.map((column) => model.world.column(column));
    const rules = codifiedDay.map((column) => model.world.column(column));
    let atMost = 0;
    model.run(3, 0, {
      step({ index }) {
        for (let i = 0; i < 30; i++) {
          const open = rules.filter(
            (rule, k) => rule[0] < Number.POSITIVE_INFINITY && taken[k][i] === Number.POSITIVE_INFINITY,
          );
          expect(taught[i]).toBeCloseTo((index < later ? 0.002 : 0.004) * open.length, 14);
          atMost = Math.max(atMost, open.length);
        }
      },
    });
    expect(atMost).toBeGreaterThan(2);
  });

  test("carries an idea to all: after t days a rule is followed by 1 - exp(-g t) of those who had to be told", () => {
    // Ideas come rarely but to every province; once one is a rule, the centre teaches it.
    const model = country(
      { "codification.provinces": 1, "codification.trial": 90, "innovation.rate": 0.0002 },
      3500,
    );
    let [told, followed, expected] = [0, 0, 0];
    for (let seed = 0; seed < 60; seed++) {
      model.run(seed);
      const rules = daysOf(model, codifiedDay).flat();
      daysOf(model, ideaDay).forEach((days, k) => {
        if (!(rules[k] + 200 < 3500)) return;
        const unaware = days.filter((day) => day >= rules[k]);
        told += unaware.length;
        followed += unaware.filter((day) => day < rules[k] + 200).length;
        // What provinces would have tried of their own accord comes on top: iota / 20 an idea.
        expected += unaware.length * (1 - Math.exp(-200 * (0.005 + 0.0002 / IDEAS)));
      });
    }
    expect(told).toBeGreaterThan(5000);
    expect(followed / expected).toBeCloseTo(1, 1.3);
  });
});
