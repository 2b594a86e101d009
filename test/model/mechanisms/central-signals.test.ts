import { describe, expect, test } from "vitest";
import type { Signal } from "../../../src/model/inputs.js";
import {
  centralSignals,
  credibilityOf,
  facilitation,
  restriction,
  signal,
} from "../../../src/model/mechanisms/central-signals.js";
import { valuesByMechanism } from "../../../src/model/registry.js";
import { courseOf, inputsOf, localitiesWith, modelOf, modelThrough, signalWith } from "../small-world.js";

const H = 320;
const weekly = (signals: readonly Signal[], params = {}) =>
  modelOf([centralSignals], inputsOf(localitiesWith({}), { signals }), params);
const heard = (signals: readonly Signal[], params = {}) => courseOf(weekly(signals, params), signal);

/** Mean of 2^(-t/h) over the days from..to. */
const meanOfDecay = (from: number, to: number, h = H) =>
  (h / Math.LN2 / (to - from)) * (2 ** (-from / h) - 2 ** (-to / h));

describe("the national plan alone", () => {
  test("is heard with 2^(-t/H), averaged exactly over each step", () => {
    heard([signalWith()]).forEach((value, k) => {
      expect(value).toBeCloseTo(meanOfDecay(7 * k, 7 * k + 7), 13);
    });
  });

  test("gives in all the attention that the half-life allows, H / ln 2 days, whatever the step", () => {
    for (const step of [1, 7, 30, 400]) {
      const inputs = inputsOf(localitiesWith({}), { signals: [signalWith()] });
      const course = courseOf(modelOf([centralSignals], inputs, {}, 24_000, step), signal);
      expect(course.reduce((sum, value) => sum + value * step, 0)).toBeCloseTo(H / Math.LN2, 9);
    }
  });

  test("counts from its day on when that lies inside a step", () => {
    const course = heard([signalWith({ day: 10 })]);
    expect(course[0]).toBe(0);
    expect(course[1]).toBeCloseTo((4 / 7) * meanOfDecay(0, 4), 13);
    expect(course[2]).toBeCloseTo(meanOfDecay(4, 11), 13);
  });

  test("has faded by the beginning of the run when it came before", () => {
    expect(heard([signalWith({ day: -100 })])[0]).toBeCloseTo(meanOfDecay(100, 107), 13);
  });

  test("is not heard before it comes, nor ever when it has no force", () => {
    expect(heard([signalWith({ day: 400 })])).toEqual(Array(52).fill(0));
    expect(heard([signalWith({ force: 0 })])).toEqual(Array(52).fill(0));
  });
});

describe("dated changes", () => {
  const through = (times: Parameters<typeof modelThrough>[2]) =>
    courseOf(
      modelThrough([centralSignals], inputsOf(localitiesWith({}), { signals: calendar }), times),
      signal,
    );
  const calendar = [signalWith(), signalWith({ id: "second", day: 100, tier: "ministry" })];

  test("of the half-life hold from their day on: what has faded by then has faded", () => {
    const course = through([{ fromStep: 0 }, { fromStep: 10, params: { "signals.halfLife": 100 } }]);
    expect(course[9]).toBeCloseTo(meanOfDecay(63, 70), 13);
    expect(course[10]).toBeCloseTo(2 ** (-70 / H) * meanOfDecay(0, 7, 100), 13);
  });

  test("of a credibility weigh on signals that come after them", () => {
    const changed = through([{ fromStep: 0 }, { fromStep: 10, params: { "signals.ministry": 0.5 } }]);
    const always = through([{ fromStep: 0 }]);
    expect(changed.slice(0, 14)).toEqual(always.slice(0, 14));
    expect(changed[20]).toBeCloseTo(always[20] - (0.2 / 0.9) * meanOfDecay(40, 47), 12);
  });

  test("that switch signals off leave silence, and what is heard afterwards is as if there had been no pause", () => {
    const paused = through([{ fromStep: 0 }, { fromStep: 10, off: ["signals"] }, { fromStep: 20 }]);
    const always = through([{ fromStep: 0 }]);
    expect(paused.slice(10, 20)).toEqual(Array(10).fill(0));
    paused.forEach((value, k) => {
      if (k < 10 || k >= 20) expect(value).toBeCloseTo(always[k], 13);
    });
  });
});

describe("credibility by rank, number of issuers and status", () => {
  const values = valuesByMechanism({}).signals as Parameters<typeof credibilityOf>[1];
  const table: readonly (readonly [string, Partial<Signal>, number])[] = [
    ["a law", { tier: "law" }, 0.95],
    ["a plan of the State Council", { tier: "state-council" }, 0.9],
    ["provisions of one ministry", { tier: "ministry" }, 0.7],
    ["a speech", { tier: "guidance" }, 0.35],
    ["provisions of four agencies", { tier: "ministry", issuers: 4 }, 1 - 0.3 * 0.614125],
    [
      "interim measures of seven agencies",
      { tier: "ministry", issuers: 7, interim: true },
      (1 - (1 - 0.7) * 0.85 ** 6) * 0.7,
    ],
  ];

  test.each(table)("%s", (_, given, expected) => {
    expect(credibilityOf(signalWith(given), values)).toBeCloseTo(expected, 14);
  });

  test("grows with rank and with every further issuer, but never beyond one", () => {
    const of = (given: Partial<Signal>) => credibilityOf(signalWith(given), values);
    for (let issuers = 1; issuers < 50; issuers++) {
      expect(of({ tier: "guidance", issuers })).toBeLessThan(of({ tier: "ministry", issuers }));
      expect(of({ tier: "ministry", issuers })).toBeLessThan(of({ tier: "ministry", issuers: issuers + 1 }));
      expect(of({ tier: "law", issuers })).toBeLessThan(1);
    }
  });

  test("is measured against the national plan, whose first force is one", () => {
    const [first] = heard([signalWith({ tier: "guidance", force: 0.5 })]);
    expect(first).toBeCloseTo((0.5 * 0.35 * meanOfDecay(0, 7)) / 0.9, 13);
  });
});

test("an interim measure fades twice as fast", () => {
  const course = heard([signalWith({ interim: true })]);
  expect(course[20] / course[19]).toBeCloseTo(2 ** (-7 / (H / 2)), 13);
  expect(course[0]).toBeCloseTo(0.7 * meanOfDecay(0, 7, H / 2), 13);
});

describe("a draft that is watered down", () => {
  const draft = signalWith({ id: "draft", tier: "guidance", modality: "restrictive" });
  const rules = signalWith({ id: "rules", tier: "ministry", day: 70, dilutes: "draft", interim: true });
  const [c, s] = [0.35 / 0.9, (0.7 * 0.7) / 0.9];
  const left = c * 2 ** (-70 / H);

  test("stands as it is until then; a share dW of what is left then changes sides and fades like what softens it", () => {
    const sides = [restriction, facilitation].map((column) => courseOf(weekly([draft, rules]), column));
    expect(sides[0][9]).toBeCloseTo(c * meanOfDecay(63, 70), 13);
    expect(sides[1][9]).toBe(0);
    for (const k of [10, 11, 30]) {
      const [from, to] = [7 * k - 70, 7 * k - 63];
      expect(sides[0][k]).toBeCloseTo(0.5 * left * meanOfDecay(from, to), 13);
      expect(sides[1][k]).toBeCloseTo((s + 0.5 * left) * meanOfDecay(from, to, H / 2), 13);
    }
  });

  test("and facilitated speaks for restriction", () => {
    const promise = { ...draft, modality: "facilitative" as const };
    const retreat = { ...rules, modality: "restrictive" as const, interim: false };
    const sides = [restriction, facilitation].map((column) => courseOf(weekly([promise, retreat]), column));
    expect(sides[0][10]).toBeCloseTo((0.7 / 0.9 + 0.5 * left) * meanOfDecay(0, 7), 13);
    expect(sides[1][10]).toBeCloseTo(0.5 * left * meanOfDecay(0, 7), 13);
  });

  test("wholly leaves nothing of itself, not at all everything", () => {
    const restrictions = (dilution: number) =>
      courseOf(weekly([draft, rules], { "signals.dilution": dilution }), restriction);
    expect(restrictions(1)[10]).toBe(0);
    expect(restrictions(0)[10]).toBeCloseTo(c * meanOfDecay(70, 77), 13);
  });

  test("twice loses the share twice", () => {
    const again = { ...rules, id: "again", day: 70 };
    const course = courseOf(weekly([draft, rules, again]), restriction);
    expect(course[10]).toBeCloseTo(0.25 * left * meanOfDecay(0, 7), 13);
  });

  test("has no effect before it is there", () => {
    const early = { ...rules, day: 0, dilutes: "later" };
    const later = { ...draft, id: "later", day: 7 };
    const alone = courseOf(weekly([{ ...early, dilutes: null }, later]), signal);
    expect(courseOf(weekly([early, later]), signal)).toEqual(alone);
  });
});

describe("signals that contradict each other", () => {
  const plan = signalWith();
  const four = signalWith({ id: "four", tier: "ministry", modality: "restrictive", issuers: 4 });
  const r = (1 - 0.3 * 0.85 ** 3) / 0.9;

  test("take from each other, and confuse: S = (F - rhoR R)(1 - chiM 2 min(F, R) / (F + R))", () => {
    const expected = (1 - 0.5 * r) * (1 - (0.5 * 2 * r) / (1 + r));
    heard([plan, four]).forEach((value, k) => {
      expect(value).toBeCloseTo(expected * meanOfDecay(7 * k, 7 * k + 7), 13);
    });
  });

  test("are kept apart in the record", () => {
    expect(courseOf(weekly([plan, four]), facilitation)[0]).toBeCloseTo(meanOfDecay(0, 7), 13);
    expect(courseOf(weekly([plan, four]), restriction)[0]).toBeCloseTo(r * meanOfDecay(0, 7), 13);
  });

  test("count from the day on which the conflict arises, inside a step too", () => {
    const [first] = heard([plan, { ...four, day: 3 }]);
    const left = 2 ** (-3 / H);
    const mixed = (left - 0.5 * r) * (1 - (0.5 * 2 * Math.min(left, r)) / (left + r));
    const expected = (3 * meanOfDecay(0, 3) + 4 * mixed * meanOfDecay(0, 4)) / 7;
    expect(first).toBeCloseTo(expected, 13);
  });

  test("fall silent, not negative, where restriction outweighs the rest", () => {
    const laws = ["a", "b"].map((id) => signalWith({ id, tier: "law", modality: "restrictive" }));
    expect(heard([plan, ...laws], { "signals.restraint": 1 })).toEqual(Array(52).fill(0));
  });

  test("are not heard otherwise for one without force that comes in between", () => {
    const silent = signalWith({ id: "silent", day: 10.5, force: 0 });
    expect(heard([plan, { ...four, interim: true }, silent])).toEqual(
      heard([plan, { ...four, interim: true }]),
    );
  });

  test("with different half-lives differ from the exact mean over a step by less than 1 in 100,000", () => {
    const trial = { ...four, interim: true };
    const c = r * 0.7;
    const exact = (t: number) => {
      const [f, g] = [2 ** (-t / H), c * 2 ** (-t / (H / 2))];
      return (f - 0.5 * g) * (1 - (0.5 * 2 * Math.min(f, g)) / (f + g));
    };
    heard([plan, trial]).forEach((value, k) => {
      const points = Array.from({ length: 700 }, (_, m) => exact(7 * k + (m + 0.5) / 100));
      const mean = points.reduce((sum, point) => sum + point, 0) / points.length;
      expect(Math.abs(value / mean - 1)).toBeLessThan(1e-5);
    });
  });
});
