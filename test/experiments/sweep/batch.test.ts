import { describe, expect, test } from "vitest";
import { makeDesign, overridesOf, runAt, withOverrides } from "../../../src/experiments/designs/index.js";
import { findMeasure } from "../../../src/experiments/measures/index.js";
import { type Batch, runBatch } from "../../../src/experiments/sweep/batch.js";
import { columnsOf } from "../../../src/experiments/sweep/columns.js";
import { type Experiment, runsOf } from "../../../src/experiments/sweep/experiment.js";
import { PointModels } from "../../../src/experiments/sweep/point-models.js";
import { compile } from "../../../src/scenario/compile.js";
import { experiment } from "./toys.js";

const batch = (of: Experiment, from: number, to: number): Batch =>
  runBatch(of, new PointModels(of), from, to);

/** Outcomes of run k, made by a model of its own. */
function alone(of: Experiment, k: number): number[] {
  const { point, seed } = runAt(of.design, k);
  const model = compile(withOverrides(of.scenario, overridesOf(of.design, point)));
  model.run(seed);
  return of.outcomes.map((name) => findMeasure(name)?.of(model.world) ?? Number.NaN);
}

const rowsOf = ({ outcomes }: Batch) =>
  Array.from(outcomes[0], (_, run) => outcomes.map((each) => each[run]));

describe("runs of a batch", () => {
  const toy = experiment();
  const all = rowsOf(batch(toy, 0, runsOf(toy)));

  test("are those that models made for each of them would make", () => {
    expect(all).toEqual(all.map((_, k) => alone(toy, k)));
  });

  test("are the same whoever makes them, after whatever else", () => {
    const models = new PointModels(toy);
    for (const [from, to] of [
      [13, 20],
      [0, 1],
      [4, 13],
      [1, 4],
    ])
      expect(rowsOf(runBatch(toy, models, from, to))).toEqual(all.slice(from, to));
  });

  test("are told apart by what is varied", () => {
    const [weak, alone, strong] = [0, 5, 10].map((first) => all.slice(first, first + 5));
    expect(weak.map(([adopters]) => adopters)).not.toEqual(alone.map(([adopters]) => adopters));
    expect(strong.every(([, level], k) => level > weak[k][1])).toBe(true);
  });

  test("are counted as they are made", () => {
    const told: number[] = [];
    runBatch(toy, new PointModels(toy), 3, 6, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
  });
});

test("many combinations of switches need more models than are kept, and give the same", () => {
  const names = ["peers", "race", "targets", "ambition", "reception"];
  const switches = names.map((name) => ({
    path: `mechanisms.${name}`,
    variation: { kind: "list", values: [true, false] } as const,
  }));
  const luck = { replicates: 1, seed: 1, commonRandomNumbers: true };
  const many = { ...experiment(), design: makeDesign(switches, { kind: "factorial" }, luck) };
  const models = new PointModels(many);
  expect(runsOf(many)).toBe(32);
  const twice = [1, 2].map(() => rowsOf(runBatch(many, models, 0, 32)));
  expect(twice[0]).toEqual(twice[1]);
  expect(twice[0][31]).toEqual(alone(many, 31));
});

test("the columns of a batch name runs, points and what is varied, each in its kind", () => {
  const toy = experiment(2);
  const columns = columnsOf(toy, batch(toy, 3, 6));
  expect(columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    "run whole",
    "point whole",
    "rep whole",
    "seed whole",
    "race.tournament number",
    "mechanisms.peers switch",
    "adopters number",
    "liberalisation_mean number",
  ]);
  expect(columns.slice(0, 6).map(({ values }) => [...values])).toEqual([
    [4, 5, 6],
    [2, 3, 3],
    [2, 1, 2],
    [2, 1, 2],
    [0.5, 3, 3],
    [false, true, true],
  ]);
});
