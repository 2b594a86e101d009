import { describe, expect, test } from "vitest";
import type { Traits } from "../../../src/model/inputs.js";
import { centralSignals } from "../../../src/model/mechanisms/central-signals.js";
import { decision } from "../../../src/model/mechanisms/decision.js";
import { decidedDay, publication } from "../../../src/model/mechanisms/publication.js";
import { reception, receptionByAuthority } from "../../../src/model/mechanisms/reception.js";
import {
  afterRun,
  inputsOf,
  localitiesWith,
  manyWith,
  modelOf,
  modelThrough,
  signalWith,
} from "../small-world.js";
import { kolmogorov, moments } from "../statistics.js";

const factorOf = (traits: Partial<Traits>, params = {}) =>
  afterRun(modelOf([receptionByAuthority], inputsOf(localitiesWith(traits)), params), reception)[0];

describe("the factor of reception", () => {
  test("is one for everybody in the registered model", () => {
    expect(factorOf({ power: 2, secure: 1 })).toBe(1);
  });

  test("is exp(bP P) by authority", () => {
    expect(factorOf({ power: 1.5 }, { "reception.authority": 0.46 })).toBeCloseTo(Math.exp(0.69), 14);
  });

  test("lets a secure province take its time: 1 - slk for Beijing, one for the others", () => {
    expect(factorOf({ secure: 1 }, { "reception.slack": 0.9 })).toBeCloseTo(0.1, 14);
    expect(factorOf({ secure: 0.5 }, { "reception.slack": 0.9 })).toBeCloseTo(0.55, 14);
    expect(factorOf({}, { "reception.slack": 0.9 })).toBe(1);
  });

  test("is e to the drive that a scenario gives a province by name", () => {
    expect(factorOf({ agency: 1.2 })).toBeCloseTo(Math.exp(1.2), 14);
  });

  test("spreads log-normally where drives are drawn, and anew in each run", () => {
    const params = { "reception.agency": 0.3 };
    const model = modelOf([receptionByAuthority], inputsOf(manyWith(20_000)), params);
    const factors = afterRun(model, reception);
    const logs = moments(factors.map(Math.log));
    expect(logs.mean).toBeCloseTo(0, 1.8);
    expect(Math.sqrt(logs.variance)).toBeCloseTo(0.3, 2);
    expect(afterRun(model, reception, 2)).not.toEqual(factors);
    expect(afterRun(model, reception)).toEqual(factors);
  });
});

test("drives that are drawn from a date on are those that would have been drawn at the start", () => {
  const inputs = inputsOf(manyWith(50));
  const factors = (times: Parameters<typeof modelThrough>[2]) =>
    afterRun(modelThrough([receptionByAuthority], inputs, times), reception);
  const spread = { "reception.agency": 0.3 };
  const always = factors([{ fromStep: 0, params: spread }]);
  expect(new Set(always).size).toBe(50);
  expect(factors([{ fromStep: 0 }, { fromStep: 10, params: spread }])).toEqual(always);
  expect(
    factors([
      { fromStep: 0, params: { "reception.agency": 1 } },
      { fromStep: 10, params: spread },
    ]),
  ).toEqual(always);
  expect(new Set(factors([{ fromStep: 0, params: spread }, { fromStep: 10 }]))).toEqual(new Set([1]));
});

test("a secure province decides with a tenth of the hazard when it lets go nine tenths", () => {
  const inputs = inputsOf(manyWith(10_000, { secure: 1 }), { signals: [signalWith()] });
  const mechanisms = [centralSignals, publication, receptionByAuthority, decision];
  const days = afterRun(modelOf(mechanisms, inputs, { "reception.slack": 0.9 }, 2100), decidedDay);
  const law = (day: number) => 1 - Math.exp((-0.0005 * 320 * (1 - 2 ** (-day / 320))) / Math.LN2);
  expect(kolmogorov(days, law, 2100)).toBeLessThan(1.95);
});
