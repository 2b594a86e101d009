import type { Parameter } from "../../../engine/parameter.js";
import { faultAt, type Place } from "../../../faults/fault.js";
import { didYouMean } from "../../../faults/nearest.js";
import type { Distribution } from "../../../math/quantile-functions.js";
import { entriesOf } from "../../../trees/fields.js";
import type { Entry, Tree } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { priorWithin } from "../../spec/prior-within.js";
import { readPrior } from "./read-prior.js";

/** A parameter that is freed, with the place of its name. */
export interface PlacedFree {
  readonly path: string;
  readonly place: Place;
  readonly prior: Distribution;
}

/** Free parameters by path, each with `prior` for the one that is declared, or a prior of its own. */
export function readFree(tree: Tree, bench: Bench): PlacedFree[] {
  return entriesOf(tree, bench, "write path: prior").flatMap((entry) => {
    const parameter = parameterAt(entry, bench);
    const prior = parameter && priorOf(entry, parameter, bench);
    return prior === undefined ? [] : [{ path: entry.key, place: entry.at, prior }];
  });
}

/** The parameter that an entry names; anything else is a fault. */
export function parameterAt({ key, at, tree }: Entry, bench: Bench): Parameter | undefined {
  const { parameters } = bench.vocabulary;
  const parameter = parameters.get(key);
  if (parameter === undefined)
    bench.faults.push(
      faultAt(
        at,
        `${tree.path}: no such parameter`,
        "parameters by path, as decision.baseRate",
        didYouMean(key, [...parameters.keys()], "see yardstick show core --sources"),
      ),
    );
  return parameter;
}

function priorOf({ key, tree }: Entry, parameter: Parameter, bench: Bench): Distribution | undefined {
  if (tree.kind !== "leaf" || tree.value !== "prior") return readPrior(tree, parameter, bench);
  const declared = priorWithin(parameter);
  if (declared === undefined)
    bench.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: ${key} is declared without a prior, since nothing here could tell its value`,
        "a prior of its own",
        `write for instance { family: uniform, low: ${parameter.range[0]}, high: ${parameter.range[1]} }, or leave it fixed`,
      ),
    );
  return declared;
}
