import type { Parameter, Prior } from "../../../engine/parameter.js";
import { faultAt } from "../../../faults/fault.js";
import { type Distribution, quantileAt } from "../../../math/quantile-functions.js";
import { readQuantity } from "../../../scenario/quantity.js";
import { readChoice, readFields, wrong } from "../../../trees/fields.js";
import { child, type Tree } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { priorWithin } from "../../spec/prior-within.js";

/** Numbers that each family of priors needs; the sd of a logNormal is that of the logarithm. */
export const PRIOR_NUMBERS = {
  normal: ["mean", "sd"],
  logNormal: ["median", "sd"],
  halfNormal: ["sd"],
  uniform: ["low", "high"],
} as const satisfies Record<Prior["family"], readonly string[]>;

const FAMILIES = Object.keys(PRIOR_NUMBERS) as Prior["family"][];

/** A prior in a file: `{ family: normal, mean: 0, sd: 1 }`; it is cut off at the range of the parameter. */
export function readPrior(tree: Tree, parameter: Parameter, bench: Bench): Distribution | undefined {
  const named = tree.kind === "map" ? child(tree, "family") : undefined;
  if (named === undefined) {
    bench.faults.push(
      wrong(tree, "prior, or a map with a family", "write prior, or { family: normal, mean: 0, sd: 1 }"),
    );
    return undefined;
  }
  const family = readChoice(named, FAMILIES, bench)?.value as Prior["family"] | undefined;
  if (family === undefined) return undefined;
  const before = bench.faults.length;
  const numbers = readNumbers(tree, family, parameter, bench);
  if (bench.faults.length > before) return undefined;
  return withMass(
    priorWithin({ ...parameter, prior: { family, ...numbers } as Prior }),
    tree,
    parameter,
    bench,
  );
}

function readNumbers(
  tree: Tree,
  family: Prior["family"],
  { unit }: Parameter,
  bench: Bench,
): Record<string, number> {
  const numbers: Record<string, number> = {};
  const isPositive = (key: string) => key === "sd" || key === "median";
  const scale = (key: string) =>
    ({
      unit: key === "sd" && family === "logNormal" ? "log units" : unit,
      range: [isPositive(key) ? Number.MIN_VALUE : -Number.MAX_VALUE, Number.MAX_VALUE],
      meaning: `${key} of the prior`,
    }) as const;
  const readers = PRIOR_NUMBERS[family].map((key): [string, (each: Tree) => void] => [
    key,
    (each) => void Object.assign(numbers, { [key]: readQuantity(each, scale(key), bench).value }),
  ]);
  readFields(tree, new Map([["family", () => {}], ...readers]), bench);
  for (const key of PRIOR_NUMBERS[family].filter((each) => !(each in numbers)))
    bench.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: no ${key}`,
        `family, ${PRIOR_NUMBERS[family].join(", ")}`,
        `add ${key}`,
      ),
    );
  return numbers;
}

/** A prior that has nothing within the range of its parameter cannot be drawn from. */
function withMass(
  prior: Distribution | undefined,
  tree: Tree,
  { unit, range: [low, high] }: Parameter,
  bench: Bench,
): Distribution | undefined {
  const ends = prior && [0.001, 0.5, 0.999].map((u) => quantileAt(prior, u));
  const isSpread = ends?.every((value, k) => Number.isFinite(value) && (k === 0 || value > ends[k - 1]));
  if (isSpread) return prior;
  bench.faults.push(
    faultAt(
      tree.place,
      `${tree.path}: this prior has no mass where the parameter may lie`,
      `a prior with mass from ${low} to ${high} ${unit}`,
      "move its middle into the range, or widen it",
    ),
  );
  return undefined;
}
