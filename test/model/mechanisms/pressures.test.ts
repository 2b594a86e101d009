import { describe, expect, test } from "vitest";
import { externalPressures } from "../../../src/data/external-pressures.js";
import type { Pressure } from "../../../src/model/inputs.js";
import {
  externalPressures as pressures,
  regulatoryPressure,
  slump,
  technologicalPressure,
} from "../../../src/model/mechanisms/pressures.js";
import { compile } from "../../../src/scenario/compile.js";
import { wholeEconomy } from "../../laws/scenarios.js";
import { courseOf, inputsOf, localitiesWith, modelOf } from "../small-world.js";

const world = (events: readonly Pressure[], params = {}, until = 364) =>
  modelOf([pressures], inputsOf(localitiesWith({}), { pressures: events }), params, until);
const eu = (day: number): Pressure => ({ day, race: "regulatory" });
const us = (day: number): Pressure => ({ day, race: "technological" });

describe("an event abroad", () => {
  test("presses with g_x 2^(-t/H_x) in the race to which it belongs, and in no other", () => {
    const params = { "pressures.weight": 0.3, "pressures.halfLife": 100 };
    courseOf(world([eu(0)], params), regulatoryPressure).forEach((value, k) => {
      expect(value).toBeCloseTo(0.3 * 2 ** (-(7 * k + 3.5) / 100), 14);
    });
    expect(new Set(courseOf(world([eu(0)], params), technologicalPressure))).toEqual(new Set([0]));
    expect(courseOf(world([us(0)], params), technologicalPressure)[0]).toBeGreaterThan(0.29);
  });

  test("is felt from its day on, read at the middle of a step", () => {
    const course = courseOf(world([us(10), us(12)]), technologicalPressure);
    expect(course[0]).toBe(0);
    expect(course[1]).toBeCloseTo(0.5 * 2 ** (-0.5 / 365), 14);
    expect(course[2]).toBeCloseTo(0.5 * (2 ** (-7.5 / 365) + 2 ** (-5.5 / 365)), 14);
    expect(courseOf(world([us(3.5)]), technologicalPressure)[0]).toBe(0.5);
  });

  test("has partly faded if it came before the run", () => {
    expect(courseOf(world([eu(-365)]), regulatoryPressure)[0]).toBeCloseTo(0.25 * 2 ** (-3.5 / 365), 14);
  });
});

test("pressures of a kind add up, with what holds anyway, to 1 at most", () => {
  const events = [eu(0), eu(0), us(0)];
  const params = { "pressures.regulatory": 0.4, "pressures.technological": 0.3 };
  expect(courseOf(world(events, params), regulatoryPressure)[0]).toBe(1);
  expect(courseOf(world(events, params), technologicalPressure)[0]).toBeCloseTo(
    0.3 + 0.5 * 2 ** (-3.5 / 365),
    14,
  );
});

test("a slump is as deep as the scenario says on each day", () => {
  const model = compile(
    wholeEconomy(`params: { pressures.slump: 0.1 }
changes:
  - { at: 2018-07-08, set: { pressures.slump: 0.8 } }
  - { at: 2019-07-08, set: { pressures.slump: 0 } }`),
  );
  const course = courseOf(model, slump);
  const onDay = (day: number) => course[Math.floor(day / 7)];
  expect([300, 360, 372, 700, 740].map(onDay)).toEqual([0.1, 0.1, 0.8, 0.8, 0]);
});

test("the dated events of the sources are what a scenario feels, each in its race", () => {
  const { pressures: felt } = compile(wholeEconomy()).world.inputs;
  expect(felt.map(({ race }) => race)).toEqual(externalPressures.map(({ race }) => race));
  const dayOfGdpr = (Date.UTC(2016, 0, 1) - Date.UTC(2017, 6, 8)) / 86_400_000;
  expect(felt[externalPressures.findIndex(({ id }) => id === "gdpr")].day).toBe(dayOfGdpr);
});
