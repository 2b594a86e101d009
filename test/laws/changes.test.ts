import { describe, expect, test } from "vitest";
import { Model, type Observer } from "../../src/engine/model.js";
import { signal } from "../../src/model/mechanisms/central-signals.js";
import { exposure } from "../../src/model/mechanisms/peers.js";
import { policyCount } from "../../src/model/mechanisms/policies.js";
import { published, publishedDay } from "../../src/model/mechanisms/publication.js";
import { liberalisation } from "../../src/model/mechanisms/race.js";
import { registry } from "../../src/model/registry.js";
import { compile, definitionOf } from "../../src/scenario/compile.js";
import type { Scenario } from "../../src/scenario/scenario.js";
import { differences, digestOf, historyOf } from "./history.js";
import { coreModel, everythingOn, scenarioOf, wholeEconomy } from "./scenarios.js";

/** The day of 2019-01-05, which begins a step of a week. */
const CHANGE_DAY = 546;

describe("a dated change", () => {
  test.each([
    ["the baseline's mechanisms", everythingOn],
    ["the whole political economy", wholeEconomy],
  ])("of every parameter to the value it has changes not a bit: %s", (_, world) => {
    const plain = world();
    const same = Object.fromEntries([...registry.keys()].map((path) => [path, plain.params[path].value]));
    const change = { at: "2019-01-05", from: "law", set: same, mechanisms: {}, publish: [], pilots: [] };
    for (const seed of [0, 1, 2]) {
      const history = historyOf(definitionOf(plain), seed);
      const changed = historyOf(definitionOf({ ...plain, changes: [change, change] }), seed);
      expect(differences(history, changed)).toEqual([]);
    }
  });

  const rules: readonly (readonly [string, string])[] = [
    ["a longer attention to signals", "set: { signals.halfLife: 3000 }"],
    ["stronger rivals", "set: { peers.weight: 2, race.tournament: 8 }"],
    ["another draft", "set: { drafting.meanDays: 5 }"],
    ["a quicker flow of policies", "set: { policies.rate: 5 }"],
    ["no race and no peers", "mechanisms: { race: false, peers: false }"],
    ["plans imposed from outside", "publish: [XJ, QH, BJ]"],
  ];

  test.each(rules)("(%s) leaves the past as it was, and changes what comes after", (_, rule) => {
    const before = courses(everythingOn());
    const after = courses(everythingOn(`changes: [{ at: 2019-01-05, ${rule} }]`));
    const parting = before.findIndex(({ state }, step) => state !== after[step].state);
    expect(before[parting].from).toBeGreaterThanOrEqual(CHANGE_DAY);
  });

  test("takes effect with the first step that begins on its day or later", () => {
    const [on, late] = ["2019-01-05", "2018-12-30"].map((at) =>
      courses(everythingOn(`changes: [{ at: ${at}, set: { race.tournament: 8 } }]`)),
    );
    expect(late).toEqual(on);
  });

  test("on the first day is the same as a value from the start", () => {
    for (const value of [0, 1.5]) {
      const changed = everythingOn(`changes: [{ at: 2017-07-08, set: { peers.weight: ${value} } }]`);
      const set = everythingOn(`params: { peers.weight: ${value} }`);
      expect(differences(historyOf(definitionOf(changed), 6), historyOf(definitionOf(set), 6))).toEqual([]);
    }
  });
});

describe("a mechanism switched on in the middle of a run", () => {
  test("hears of old signals what attention has left of them", () => {
    const always = heardIn(coreModel());
    const late = heardIn(
      coreModel(
        "mechanisms: { signals: false }\nchanges: [{ at: 2019-01-05, mechanisms: { signals: true } }]",
      ),
    );
    late.forEach(({ from, heard }, step) => {
      if (from < CHANGE_DAY) expect(heard).toBe(0);
      else expect(heard).toBeCloseTo(always[step].heard, 12);
    });
  });

  test("hears the same after a pause as if there had been none", () => {
    const always = heardIn(everythingOn());
    const paused = heardIn(
      everythingOn(`changes:
  - { at: 2018-02-03, mechanisms: { signals: false } }
  - { at: 2019-01-05, mechanisms: { signals: true } }`),
    );
    paused.forEach(({ from, heard }, step) => {
      const silent = from >= 210 && from < CHANGE_DAY;
      expect(heard).toBeCloseTo(silent ? 0 : always[step].heard, 12);
    });
  });

  test("a province decides nothing while nobody pushes", () => {
    const model = compile(coreModel("changes: [{ at: 2018-01-06, mechanisms: { signals: false } }]"));
    for (let seed = 0; seed < 50; seed++) {
      const days: number[] = [];
      model.run(seed, 0, { event: (process, _, day) => void (process === "decision" && days.push(day)) });
      expect(Math.max(...days)).toBeLessThan(182);
    }
  });
});

describe("a plan imposed from outside", () => {
  const text =
    "changes: [{ at: 2018-05-02, publish: [XZ, QH] }]\nprovinces: { XZ: { include: true, enterprise: -2, university: -2, gdp: -1, power: -1 } }";

  test("is published on its day at the latest, in every run", () => {
    const { model, of } = placed(scenarioOf(text));
    for (let seed = 0; seed < 100; seed++) {
      model.run(seed);
      for (const id of ["XZ", "QH"]) expect(of(publishedDay, id)).toBeLessThanOrEqual(298);
    }
  });

  test("is seen by rivals as long as it is out, to the fraction of a step", () => {
    const { model, of } = placed(
      scenarioOf(
        `changes: [{ at: 2018-05-02, publish: [QH] }]\nmechanisms: { signals: false }\nparams: { rivals.reach: 0.5, peers.weight: 0 }`,
      ),
    );
    const seen: number[] = [];
    model.run(0, 0, { step: () => void seen.push(of(published, "QH")) });
    // Day 298 lies 4 days into the step that begins on day 294.
    expect(seen.slice(41, 45)).toEqual([0, 3 / 7, 1, 1]);
  });

  test("leaves the clocks alone: without peers and policies after plans, nobody else notices", () => {
    const quiet = "params: { peers.weight: 0, policies.afterPlan: 0 }";
    const plain = historyOf(definitionOf(everythingOn(quiet)), 9);
    const imposed = historyOf(
      definitionOf(everythingOn(`${quiet}\nchanges: [{ at: 2018-05-02, publish: [QH] }]`)),
      9,
    );
    expect(differences(plain, imposed)).toEqual(["exposure", "news", "published", "publishedDay"]);
  });
});

interface Course {
  readonly from: number;
  readonly state: string;
}

/** A digest of the state at the end of each step, before its events. */
function courses(scenario: Scenario): Course[] {
  const model = new Model(definitionOf(scenario));
  const columns = [signal, exposure, liberalisation, policyCount, published].map((column) =>
    model.world.column(column),
  );
  const all: Course[] = [];
  const observer: Observer = {
    step: ({ from }) => void all.push({ from, state: digestOf(columns.flatMap((values) => [...values])) }),
  };
  model.run(3, 0, observer);
  return all;
}

function heardIn(scenario: Scenario): { from: number; heard: number }[] {
  const model = compile(scenario);
  const heard = model.world.column(signal);
  const all: { from: number; heard: number }[] = [];
  model.run(0, 0, { step: ({ from }) => void all.push({ from, heard: heard[0] }) });
  return all;
}

function placed(scenario: Scenario) {
  const model = compile(scenario);
  const { localities } = model.world.inputs;
  const of = (column: Parameters<typeof model.world.column>[0], id: string) =>
    model.world.column(column)[localities.findIndex((each) => each.id === id)];
  return { model, of };
}
