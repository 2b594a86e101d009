import { describe, expect, test } from "vitest";
import type { Variation } from "../../../src/experiments/designs/index.js";
import { faultsOf, good, HEAD, read } from "./reader.js";

const variation = (text: string): Variation =>
  good(`${HEAD}design: { kind: sobol, points: 2 }\nfactors: { ${text} }`).design.factors[0].variation;
const fault = (text: string) => faultsOf(`${HEAD}design: sobol\nfactors: { ${text} }`);

describe("an experiment", () => {
  test("is read with its base scenario, outcomes, runs and design", () => {
    const { id, scenario, outcomes, design, goal } = good(`schema: 1
id: two-switches
title: { en: Two switches }
scenario: political-economy
outcomes: [adopters, liberalisation-mean]
runs: 30
seed: 7
commonRandomNumbers: off
design: factorial
factors:
  mechanisms.peers: [on, off]
  race.tournament: { from: 0, to: 4, steps: 3 }
  institutions: [china, silos]
goal: { halfWidth: 0.05, points: 4096 }
`);
    expect([id, scenario.id, outcomes]).toEqual([
      "two-switches",
      "political-economy",
      ["adopters", "liberalisation-mean"],
    ]);
    expect(design).toMatchObject({ replicates: 30, seed: 7, commonRandomNumbers: false });
    expect(design.points).toEqual(
      [true, false].flatMap((on) =>
        [0, 2, 4].flatMap((theta) => ["china", "silos"].map((word) => [on, theta, word])),
      ),
    );
    expect(goal).toEqual({ halfWidth: 0.05, points: 4096 });
  });

  test("says all that is missing at once, each with an example", () => {
    expect(faultsOf("schema: 1")).toEqual([
      expect.stringContaining("no id; add id: my-experiment"),
      expect.stringContaining("no scenario; add scenario: baseline"),
      expect.stringContaining("no outcomes; add outcomes: [adopters]"),
      expect.stringContaining("no design; add design: { kind: sobol, points: 256 }"),
      expect.stringContaining("no factors; add factors: { race.tournament: full }"),
    ]);
  });

  test("names an unknown key, scenario, outcome, design and option, with suggestions", () => {
    expect(faultsOf(HEAD.replace("outcomes", "outcome")).join()).toMatch(
      /x.yaml:4:1 {2}outcome: no such key; did you mean outcomes\?/,
    );
    expect(faultsOf(HEAD.replace("baseline", "basline")).join()).toMatch(
      /3:11 {2}scenario: no scenario is called basline/,
    );
    expect(faultsOf(HEAD.replace("adopters", "adoptrs")).join()).toMatch(/4:12.*did you mean adopters\?/);
    expect(faultsOf(`${HEAD}design: sobl`).join()).toMatch(/5:9 {2}design: "sobl"; did you mean sobol\?/);
    expect(faultsOf(`${HEAD}design: { kind: sobol, levels: 4 }`).join()).toMatch(/levels: no such key/);
  });

  test("reports the faults of its base scenario under that file's name", () => {
    const reading = read(HEAD.replace("baseline", "nowhere"));
    expect(reading.ok).toBe(false);
  });
});

describe("a factor", () => {
  test("varies over its declared range, its prior, a part of its range, or a list", () => {
    const [low, high] = [0, 8];
    expect(variation("race.tournament: full")).toEqual({
      kind: "continuous",
      distribution: { family: "uniform", low, high },
    });
    expect(variation("policies.evenness: prior")).toMatchObject({
      distribution: { family: "truncatedLogNormal", low: 0.5, high: 20, sd: 0.5 },
    });
    expect(variation("race.tournament: { from: 1, to: 2 }")).toMatchObject({
      distribution: { low: 1, high: 2 },
    });
    expect(variation("race.lag: { scale: log }")).toMatchObject({
      distribution: { family: "logUniform", low: 30 },
    });
    expect(variation("race.lag: { from: 40 days, to: 160, scale: log, steps: 3 }")).toMatchObject({
      values: [40, expect.closeTo(80, 10), 160],
    });
    expect(variation("race.tournament: { peak: 3 }")).toMatchObject({
      distribution: { family: "triangular", peak: 3 },
    });
    expect(variation("race.tournament: { mean: 3, sd: 1 }")).toMatchObject({
      distribution: { family: "truncatedNormal", mean: 3, sd: 1, low, high },
    });
    expect(variation("codification.provinces: { from: 2, to: 5, whole: on }")).toMatchObject({
      values: [2, 3, 4, 5],
    });
    expect(variation("race.initial: { from: 0, to: 0.3, steps: 4 }")).toMatchObject({
      values: [0, 0.1, 0.2, 0.3],
    });
    expect(variation("race.tournament: [0, 3, 5]")).toEqual({ kind: "list", values: [0, 3, 5] });
    expect(variation("mechanisms.peers: full")).toEqual({ kind: "list", values: [false, true] });
  });

  test("moves with others in a group", () => {
    const { factors } = good(
      `${HEAD}design: morris\nfactors: { race.lag: { group: pace }, race.adjustment: { group: pace }, mechanisms.peers: { values: [on, off], group: rivals } }`,
    ).design;
    expect(factors.map(({ group }) => group)).toEqual(["pace", "pace", "rivals"]);
  });

  test.each([
    ["race.tournment: full", "factors.race.tournment: no such factor; did you mean race.tournament"],
    ["mechanisms.decision: [on, off]", "factors.mechanisms.decision: this mechanism cannot be switched off"],
    ["peers: [on, off]", "factors.peers: a mechanism, not a factor; write mechanisms.peers: [on, off]"],
    ["race.tournament: { to: 9 }", "9 log-odds per level is outside its range"],
    ["race.tournament: [1, 1]", "1; delete it; to run points more often, raise runs"],
    ["race.tournament: [1]", "1 values; add a value"],
    ["race.tournament: { from: 3, to: 3 }", "from 3 to 3; exchange or widen the two ends"],
    ["race.tournament: { scale: log }", "scale: log from 0; give a from above 0"],
    ["race.tournament: { peak: 3, whole: on }", "whole with peak; keep one of whole, peak"],
    ["race.tournament: { mean: 3 }", "mean without sd; give both"],
    ["race.tournament: { from: 4, peak: 3 }", "peak: 3 is not within 4 to 8; move the peak"],
    ["race.tournament: { values: [1, 2], steps: 3 }", "values and steps; delete one of the two"],
    ["race.tournament: prior", 'race.tournament: "prior"; give from and to, or full'],
    ["race.tournament: 5", "race.tournament: 5; write full or prior"],
    ["mechanisms.peers: [on, maybe]", '"maybe"; write on or off'],
    ["mechanisms.peers: { group: a }", "no values; write values: [false, true]"],
    ["institutions: [china, silo]", '"silo"; did you mean silos?'],
  ])("that makes no sense is refused with its place and its cure: %s", (text, message) => {
    const faults = fault(text);
    expect(faults.length).toBe(1);
    expect(faults[0]).toContain(message);
    expect(faults[0]).toMatch(/^x\.yaml:6:\d+ {2}/);
  });
});

describe("a design", () => {
  const design = (text: string, factors = "race.tournament: full, race.lag: full") =>
    good(`${HEAD}design: ${text}\nfactors: { ${factors} }`).design;
  const refused = (text: string, factors = "race.tournament: full") =>
    faultsOf(`${HEAD}design: ${text}\nfactors: { ${factors} }`).join("\n");

  test("of each kind has its points", () => {
    expect(design("{ kind: sobol, points: 64, scramble: off, skip: 1 }").points[0]).toEqual([4, 197.5]);
    expect(design("saltelli").points.length).toBe(256 * 4);
    expect(design("{ kind: saltelli, points: 8, secondOrder: on }").points.length).toBe(8 * 6);
    expect(design("{ kind: morris, trajectories: 10, levels: 6 }").points.length).toBe(30);
    expect(design("{ kind: latin-hypercube, points: 40, start: 10, tries: 3 }").points.length).toBe(40);
    const { points } = design("one-at-a-time", "race.tournament: full, mechanisms.peers: full");
    expect(points).toEqual([
      [3, true],
      [0, true],
      [8, true],
      [3, false],
    ]);
  });

  test("that cannot be made is refused before it is made", () => {
    expect(refused("factorial")).toMatch(
      /factors.race.tournament: a factorial design needs values; add for instance steps: 5/,
    );
    expect(refused("sobol", "")).toMatch(/factors: none, so there is nothing to vary; add factors/);
    const many = ["tournament", "lag", "signal"].map((name) => `race.${name}: { steps: 1000 }`).join(", ");
    expect(refused("factorial", many)).toMatch(/1000000000 points; take fewer/);
    expect(refused("{ kind: latin-hypercube, points: 30, start: 20 }")).toMatch(/grows by doubling/);
    expect(refused("{ kind: latin-hypercube, points: 30000 }")).toMatch(
      /tries: 20 of 30000 points; write tries: 1/,
    );
    expect(refused("{ kind: morris, levels: 5 }")).toMatch(/5; write 4 or 6/);
    expect(refused("{ kind: sobol, scramble: off, seed: 3 }")).toMatch(/given, but nothing is scrambled/);
    expect(refused("{ points: 10 }")).toMatch(/design: no kind; add for instance kind: sobol/);
  });

  test("may be a table of one's own, whose columns are the factors", () => {
    const table = "race.tournament,mechanisms.peers,institutions\n3,on,china\n1.5,off,silos\n";
    const made = good(`${HEAD}design: { kind: table, file: mine.csv }`, { "mine.csv": table }).design;
    expect(made.points).toEqual([
      [3, true, "china"],
      [1.5, false, "silos"],
    ]);
    expect(made.factors[0].variation).toEqual({ kind: "list", values: [1.5, 3] });
  });

  test("from a table names the cell that is wrong", () => {
    const faults = (table: string) =>
      faultsOf(`${HEAD}design: { kind: table, file: mine.csv }`, { "mine.csv": table });
    expect(faults("race.tournment\n3\n")[0]).toMatch(/^mine.csv:1:1 .*did you mean race.tournament/);
    expect(faults("race.tournament,race.lag\n3,60\n9,x\n")).toEqual([
      expect.stringMatching(/^mine.csv:3:1 {2}race.tournament: 9 .* is outside its range/),
      expect.stringMatching(/^mine.csv:3:2 {2}race.lag: "x"; write a number/),
    ]);
    expect(faultsOf(`${HEAD}design: table`).join()).toMatch(/file: not given; add file: points.csv/);
    expect(faultsOf(`${HEAD}design: { kind: table, file: no.csv }`).join()).toMatch(/there is no "no.csv"/);
    expect(
      faultsOf(`${HEAD}design: { kind: table, file: mine.csv }\nfactors: { race.lag: full }`).join(),
    ).toMatch(/factors: given, but the points come from a table/);
  });
});

describe("a warning", () => {
  const warnings = (text: string) => {
    const reading = read(text);
    return reading.ok ? reading.warnings.map(({ found, line }) => `${line} ${found}`) : [];
  };

  test("is given for a parameter of a mechanism that is never on, unless that is varied too", () => {
    const head = `${HEAD}design: morris\nfactors:\n  risk.lag: full\n  race.lag: full\n`;
    expect(warnings(head)).toEqual(["7 factors.risk.lag: does nothing, since risk is off in baseline"]);
    expect(warnings(`${head}  mechanisms.risk: full\n`)).toEqual([]);
  });
});

test("an outcome whose mechanism is never on is warned of, unless a factor switches it on", () => {
  const file = (factors: string) =>
    read(
      `schema: 1\nid: x\nscenario: core\noutcomes: [adopters, liberalisation-mean]\ndesign: factorial\nfactors: { ${factors} }`,
    );
  const warningsOf = (factors: string) => {
    const reading = file(factors);
    return reading.ok ? reading.warnings.map(({ found }) => found) : ["faults"];
  };
  const own = "decision.baseRate: [0.004, 0.005]";
  expect(warningsOf(own)).toEqual([
    "outcomes: liberalisation-mean comes from race, off in core, so that nothing moves it",
  ]);
  expect(warningsOf(`${own}, mechanisms.race: [on, off]`)).toEqual([]);
});
