import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { experimentSchema } from "../../../src/experiments/spec/index.js";
import { vocabulary } from "../../../src/scenario/words.js";
import { faultsOf, read } from "./reader.js";

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(experimentSchema(vocabulary));
const folder = fileURLToPath(new URL("../../../experiments/", import.meta.url));
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(folder + name, "utf8"));

/** Every option of an experiment at least once. */
const full = [
  `schema: 1
id: full
title: { en: Full, zh: 全 }
question: { en: "Everything?", zh: "全部？" }
scenario: baseline
outcomes: [adopters, restricted_mean_toa]
runs: 3
seed: 5
commonRandomNumbers: off
design: { kind: sobol, points: 64, skip: 1, scramble: on, seed: 3 }
goal: { halfWidth: 0.05, points: 4096 }
factors:
  decision.university: full
  signals.halfLife: prior
  race.tournament: { from: 0, to: 5, group: race }
  race.lag: { from: 40, to: 200, scale: log, group: race }
  decision.baseRate: { from: 0.001, to: 0.01, mean: 0.005, sd: 0.001 }
  drafting.meanDays: { from: 50, to: 200, peak: 90 }
  peers.weight: { values: [0.1, 0.2, 0.3] }
  reception.slack: [0.1, 0.5]
  mechanisms.peers: [on, off]
  institutions: full
`,
  "schema: 1\nid: levels\nscenario: core\noutcomes: adopters\ndesign: { kind: morris, trajectories: 8, levels: 6 }\nfactors: { decision.university: full, signals.halfLife: full }\n",
  "schema: 1\nid: matrices\nscenario: core\noutcomes: adopters\ndesign: { kind: saltelli, points: 8, secondOrder: on }\nfactors: { decision.university: full, signals.halfLife: full }\n",
  "schema: 1\nid: cube\nscenario: core\noutcomes: adopters\ndesign: { kind: latin-hypercube, points: 8, start: 4, tries: 5 }\nfactors: { decision.university: full, signals.halfLife: { from: 100, to: 500 } }\n",
  "schema: 1\nid: grid\nscenario: baseline\noutcomes: adopters\ndesign: factorial\nfactors: { race.tournament: { from: 0, to: 4, steps: 5 }, mechanisms.peers: { values: [on, off] } }\n",
];

type Node = unknown;
type Path = readonly (string | number)[];

/** Every place of a tree, the top apart. */
function placesIn(node: Node, path: Path = []): Path[] {
  if (node === null || typeof node !== "object") return [];
  const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
  return keys.flatMap((key) => [
    [...path, key],
    ...placesIn((node as Record<string | number, Node>)[key], [...path, key]),
  ]);
}

/** The tree with another value at a place, or without the place. */
function changed(
  tree: Node,
  path: Path,
  change: (parent: Record<string | number, Node>, key: string | number) => void,
) {
  const copy = structuredClone(tree) as Record<string | number, Node>;
  const parent = path
    .slice(0, -1)
    .reduce<Record<string | number, Node>>((at, key) => at[key] as Record<string | number, Node>, copy);
  change(parent, path[path.length - 1]);
  return copy;
}

/** Trees that differ from a good one in one place each. */
function mutants(tree: Node): Node[] {
  const values = ["nonsense", "", null, -1, 0.5, [], {}];
  return placesIn(tree).flatMap((path) => [
    ...values.map((value) => changed(tree, path, (parent, key) => Object.assign(parent, { [key]: value }))),
    changed(tree, path, (parent, key) => delete parent[key]),
    changed(tree, path, (parent, key) => {
      if (Array.isArray(parent)) return;
      parent[`${key}x`] = parent[key];
      delete parent[key];
    }),
  ]);
}

describe("experimentSchema", () => {
  test("accepts what is shipped, and every option as the reader does", () => {
    for (const text of full) expect(faultsOf(text)).toEqual([]);
    for (const text of [...shipped, ...full])
      expect(validate(parse(text)), `${text}\n${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
  });

  test("marks nothing that the reader accepts in a great many files changed in one place, and most of what it refuses", () => {
    const judged = full
      .flatMap((text) => mutants(parse(text)))
      .map((tree) => ({ tree, reads: read(stringify(tree)).ok, validates: validate(tree) }));
    expect(judged.length).toBeGreaterThan(900);
    const alarms = judged.filter(({ reads, validates }) => reads && !validates);
    expect(alarms.map(({ tree }) => stringify(tree))).toEqual([]);
    const refused = judged.filter(({ reads }) => !reads);
    const missed = refused.filter(({ validates }) => validates);
    expect(missed.length / refused.length).toBeLessThan(0.1);
  }, 60_000);

  test.each([
    "factors: { race.turnament: full }",
    "factors: { decision: [on, off] }",
    "factors: { race.tournament: [0] }",
    "factors: { race.tournament: [0, 99] }",
    "factors: { race.tournament: { form: 0, to: 4 } }",
    "factors: { mechanisms.peers: { from: 0, to: 1 } }",
    "design: { kind: morris, levels: 5 }\nfactors: { race.tournament: full }",
    "design: { kind: sobol, trajectories: 5 }\nfactors: { race.tournament: full }",
    "design: saltelly\nfactors: { race.tournament: full }",
    "outcomes: [adoptrs]\nfactors: { race.tournament: full }",
    "runs: 0\nfactors: { race.tournament: full }",
    "goal: { halfWidth: 2, points: 10 }\nfactors: { race.tournament: full }",
    "design: sobol",
  ])("marks the slip in %s, as the reader does", (line) => {
    const base = { schema: 1, id: "x", scenario: "baseline", outcomes: ["adopters"], design: "sobol" };
    const tree = { ...base, ...parse(line) };
    expect(read(stringify(tree)).ok).toBe(false);
    expect(validate(tree)).toBe(false);
  });
});
