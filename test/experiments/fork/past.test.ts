import { describe, expect, test } from "vitest";
import { runEnsemble } from "../../../src/experiments/ensemble.js";
import { firstDay, lastStart } from "../../../src/experiments/fork/fork.js";
import { comparePasts, runFork } from "../../../src/experiments/fork/index.js";
import { resultHash } from "../../../src/report/result-hash.js";
import { continueScenario } from "../../../src/scenario/continue.js";
import { readScenario } from "../../../src/scenario/read.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { vocabulary } from "../../../src/scenario/words.js";

const read = (lines: string): Scenario => {
  const text = `schema: 1\nid: base\nruns: 5\nstep: week\nuntil: 2021-12-31\n${lines}`;
  const reading = readScenario(text, "base.yaml", vocabulary, () => undefined);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.scenario;
};
const everything = read(
  `mechanisms: { ${vocabulary.mechanisms.map(({ name }) => `${name}: on`).join(", ")} }`,
);
const fork = (base: Scenario, change: string) => {
  const text = `schema: 1\nid: base-fork\nchanges:\n  - ${change}`;
  const reading = continueScenario(base, { text, where: "fork" }, vocabulary);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const scenario = reading.scenario;
  return { scenario, change: scenario.changes.find(({ from }) => from === "base-fork")! };
};

describe("before its date a fork is the run that it continues, to the last bit", () => {
  const optional = vocabulary.mechanisms.filter((each) => each.optional).map(({ name }) => name);
  test.each(optional)(
    "when %s is switched off, in a model with every mechanism on",
    (name) => {
      const { scenario, change } = fork(everything, `{ at: 2019-01, mechanisms: { ${name}: off } }`);
      const { past } = runFork(everything, scenario, change);
      expect(past.departure).toBeNull();
      expect(past.events).toBeGreaterThan(100);
      expect(past.values).toBeGreaterThan(500);
    },
    30_000,
  );

  test("and the run is made again as closely as it was kept, so that it has the same hash", () => {
    const base = read("");
    const { scenario, change } = fork(base, "{ at: 2019-01, set: { peers.weight: 0.1 } }");
    const { contrast } = runFork(base, scenario, change);
    expect(resultHash(contrast.baseline)).toBe(resultHash(runEnsemble(base)));
  });

  test.each([
    [
      "every optional mechanism is switched on",
      `{ ${optional.map((name) => `${name}: on`).join(", ")} }`,
      "",
    ],
    ["plans are imposed", "{}", ", publish: [SH, BJ, GX]"],
    ["pilot zones are named", "{ pilots: on, innovation: on }", ", pilots: [SH, GX]"],
    [
      "parameters of many mechanisms change",
      "{}",
      ", set: { race.tournament: 6, signals.halfLife: 900, peers.weight: 0.1 }",
    ],
  ])(
    "when %s in the core",
    (_, switches, more) => {
      const base = read("");
      const mechanisms = switches === "{}" ? "" : `, mechanisms: ${switches}`;
      const { scenario, change } = fork(base, `{ at: 2018-06-05${mechanisms}${more} }`);
      const { past, contrast } = runFork(base, scenario, change);
      expect(past.departure).toBeNull();
      expect(past.events).toBeGreaterThan(20);
      const effects = [...contrast.figures, ...contrast.provinces].map(({ effect }) => effect.turns.same);
      expect(effects.some((same) => same < 5)).toBe(true);
    },
    30_000,
  );
});

test("a past that is not the same is found, and the first difference named", () => {
  const base = read("");
  const other = { ...base, params: { ...base.params, "signals.halfLife": { value: 100, from: "x" } } };
  const [saved, forked] = [base, other].map((each) => runEnsemble(each));
  const { departure } = comparePasts(saved, forked, 500);
  expect(departure).toMatchObject({ what: "day of decision", seed: 1, day: null });
  expect(departure!.saved).not.toBe(departure!.forked);
  expect(comparePasts(saved, saved, 500).departure).toBeNull();
});

test("a fork holds from its date, but what is done to a province shows from the step into which it falls", () => {
  const base = read("start: 2017-07-20");
  const change = { at: "2019-01-01", from: "x", set: {}, mechanisms: {}, publish: [], pilots: [] };
  expect(firstDay(base, change)).toBe(firstDay(base, { ...change, at: "2018-12-31" }) + 1);
  const reach = firstDay(base, { ...change, publish: ["SH"] });
  expect(firstDay(base, change) - reach).toBeLessThan(7);
  expect((reach - firstDay(base, { ...change, at: "2017-07-20" })) % 7).toBe(0);
  expect(lastStart(base)).toBeGreaterThan(0);
});
