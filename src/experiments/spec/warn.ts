import { type Fault, faultAt, type Place } from "../../faults/fault.js";
import { isEverOn } from "../../scenario/ever-on.js";
import { mechanismOf, type Vocabulary } from "../../scenario/vocabulary.js";
import { INSTITUTIONS, SWITCH } from "../designs/overrides.js";
import { findMeasure, writersOf } from "../measures/index.js";
import type { Experiment } from "./experiment.js";
import type { PlacedFactor } from "./read-factors.js";

/** What makes an experiment less telling than it looks, without being wrong. */
export function warningsOf(
  experiment: Experiment,
  factors: readonly PlacedFactor[],
  vocabulary: Vocabulary,
  place: Place,
): Fault[] {
  return [
    ...unmoved(experiment, factors, place),
    ...factors.flatMap((each) => [
      ...idle(experiment, each, factors),
      ...replaced(experiment, each, vocabulary),
    ]),
  ];
}

/** Outcomes whose mechanisms are never on at any point, which stay as they began. */
function unmoved(
  { scenario, outcomes }: Experiment,
  factors: readonly PlacedFactor[],
  place: Place,
): Fault[] {
  const paths = factors.map(({ factor }) => factor.path);
  const isOn = (name: string) =>
    isEverOn(scenario, name) || paths.includes(SWITCH + name) || paths.includes(INSTITUTIONS);
  return outcomes.flatMap((outcome) => {
    const off = writersOf(findMeasure(outcome)?.from ?? []).filter((name) => !isOn(name));
    if (off.length === 0) return [];
    return [
      faultAt(
        place,
        `outcomes: ${outcome} comes from ${off.join(", ")}, off in ${scenario.id}, so that nothing moves it`,
        "outcomes of mechanisms that are on",
        `leave it out, or add ${off.map((name) => `${SWITCH}${name}: [on, off]`).join(", ")}`,
      ),
    ];
  });
}

/** Parameters of a mechanism that is never on. */
function idle(
  { scenario }: Experiment,
  { factor, place }: PlacedFactor,
  all: readonly PlacedFactor[],
): Fault[] {
  const name = mechanismOf(factor.path);
  const isParameter = factor.path in scenario.params;
  const isSwitched = all.some(({ factor: { path } }) => path === SWITCH + name || path === INSTITUTIONS);
  if (!isParameter || isSwitched || isEverOn(scenario, name) || !(name in scenario.mechanisms)) return [];
  const found = `factors.${factor.path}: does nothing, since ${name} is off in ${scenario.id}`;
  return [
    faultAt(
      place,
      found,
      "parameters of mechanisms that are on",
      `leave it out, or add ${SWITCH}${name}: [on, off]`,
    ),
  ];
}

/** Values that a dated change of the scenario replaces. */
function replaced(
  { scenario }: Experiment,
  { factor, place }: PlacedFactor,
  vocabulary: Vocabulary,
): Fault[] {
  const { path } = factor;
  const change = scenario.changes.find(({ set, mechanisms }) =>
    path.startsWith(SWITCH) ? path.slice(SWITCH.length) in mechanisms : path in set,
  );
  if (change === undefined || !(vocabulary.parameters.has(path) || path.startsWith(SWITCH))) return [];
  const found = `factors.${path}: counts only until ${change.at}, when ${change.from} sets it anew`;
  return [faultAt(place, found, "factors that no dated change sets", "take a scenario without that change")];
}
