import { type Factor, type Generator, makeDesign } from "../../../src/experiments/designs/index.js";
import type { Experiment } from "../../../src/experiments/sweep/experiment.js";
import { shipped } from "../../scenarios/shipped.js";

/** A parameter, a word and a switch, as lists. */
export const factors: readonly Factor[] = [
  { path: "race.tournament", variation: { kind: "list", values: [0.5, 3] } },
  { path: "mechanisms.peers", variation: { kind: "list", values: [true, false] } },
];

/** A small experiment: four points of the baseline over half a year more or less, each with some replicates. */
export function experiment(
  replicates = 5,
  generator: Generator = { kind: "factorial" },
  seed = 1,
): Experiment {
  return {
    id: "toy",
    title: { en: "Toy", zh: "玩具" },
    scenario: shipped("baseline"),
    outcomes: ["adopters", "liberalisation-mean"],
    design: makeDesign(factors, generator, { replicates, seed, commonRandomNumbers: true }),
  };
}
