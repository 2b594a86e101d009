import type { Parameter } from "../../engine/parameter.js";
import { faultAt, type Placed } from "../../faults/fault.js";
import { exp, ln } from "../../math/exact.js";
import type { Distribution } from "../../math/quantile-functions.js";
import { readQuantity } from "../../scenario/quantity.js";
import { readChoice, readSwitch, readWhole } from "../../trees/fields.js";
import type { Branch, Tree } from "../../trees/tree.js";
import type { Variation } from "../designs/index.js";
import type { Bench } from "./experiment.js";

/** Most values of one factor. */
export const MOST_VALUES = 100_000;
/** Ways in which equal steps are equal. */
export const SCALES = ["linear", "log"] as const;

/** What a map says of the range of a parameter. */
export interface RangeDraft {
  from?: Placed<number>;
  to?: Placed<number>;
  steps?: Placed<number>;
  whole?: Placed<boolean>;
  scale?: Placed<string>;
  peak?: Placed<number>;
  mean?: Placed<number>;
  sd?: Placed<number>;
}

/** Readers of the keys of a range. */
export function rangeReaders(
  draft: RangeDraft,
  parameter: Parameter,
  bench: Bench,
): [string, (tree: Tree) => void][] {
  const { unit, range } = parameter;
  const quantity = (tree: Tree) => readQuantity(tree, parameter, bench);
  const spread = { unit, range: [0, range[1] - range[0]] as const, meaning: "SD of a normal distribution" };
  const keep = <K extends keyof RangeDraft>(key: K, read: (tree: Tree) => RangeDraft[K]) => {
    const reader = (tree: Tree) => void Object.assign(draft, { [key]: read(tree) });
    return [key, reader] satisfies [string, (tree: Tree) => void];
  };
  return [
    keep("from", quantity),
    keep("to", quantity),
    keep("steps", (tree) => readWhole(tree, 2, MOST_VALUES, bench)),
    keep("whole", (tree) => readSwitch(tree, bench)),
    keep("scale", (tree) => readChoice(tree, SCALES, bench)),
    keep("peak", quantity),
    keep("mean", quantity),
    keep("sd", (tree) => readQuantity(tree, spread, bench)),
  ];
}

/** How a parameter varies within a range, by default its declared one; undefined if the range makes no sense. */
export function variationWithin(
  draft: RangeDraft,
  parameter: Parameter,
  tree: Branch,
  bench: Bench,
): Variation | undefined {
  const low = draft.from?.value ?? parameter.range[0];
  const high = draft.to?.value ?? parameter.range[1];
  const trouble = troubleWith(draft, low, high);
  if (trouble !== undefined) {
    const [found, allowed, cure] = trouble;
    bench.faults.push(faultAt(tree.place, `${tree.path}: ${found}`, allowed, cure));
    return undefined;
  }
  if (draft.whole?.value) return { kind: "list", values: wholeNumbers(low, high) };
  const { steps } = draft;
  if (steps !== undefined) return { kind: "list", values: grid(low, high, steps.value, isLog(draft)) };
  return { kind: "continuous", distribution: distributionOf(draft, low, high) };
}

type Trouble = readonly [found: string, allowed: string, cure: string];

function troubleWith(draft: RangeDraft, low: number, high: number): Trouble | undefined {
  const { peak, mean, sd, steps, whole } = draft;
  const forms = [...(whole?.value ? ["whole"] : []), ...(isLog(draft) ? ["scale: log"] : [])];
  if (peak) forms.push("peak");
  if (mean || sd) forms.push("mean and sd");
  if (steps && forms.some((form) => form !== "scale: log")) forms.push("steps");
  if (!(low < high)) return [`from ${low} to ${high}`, "from below to", "exchange or widen the two ends"];
  if (forms.length > 1) return [forms.join(" with "), "one way to vary", `keep one of ${forms.join(", ")}`];
  if (!mean !== !sd) return [mean ? "mean without sd" : "sd without mean", "mean and sd", "give both"];
  if (sd && !(sd.value > 0)) return ["sd: 0", "an sd above 0", "leave the factor out, or give it a spread"];
  if (isLog(draft) && !(low > 0))
    return [`scale: log from ${low}`, "scale: log above 0", "give a from above 0"];
  if (peak && (peak.value < low || peak.value > high))
    return [`peak: ${peak.value} is not within ${low} to ${high}`, `${low} to ${high}`, "move the peak"];
  if (whole?.value && Math.floor(high) - Math.ceil(low) < 1)
    return [`whole numbers from ${low} to ${high}`, "two or more of them", "widen the range"];
  return undefined;
}

function isLog({ scale }: RangeDraft): boolean {
  return scale?.value === "log";
}

function distributionOf(draft: RangeDraft, low: number, high: number): Distribution {
  const { peak, mean, sd } = draft;
  if (isLog(draft)) return { family: "logUniform", low, high };
  if (peak) return { family: "triangular", low, peak: peak.value, high };
  if (mean && sd) return { family: "truncatedNormal", mean: mean.value, sd: sd.value, low, high };
  return { family: "uniform", low, high };
}

function wholeNumbers(low: number, high: number): number[] {
  const first = Math.ceil(low);
  return Array.from({ length: Math.floor(high) - first + 1 }, (_, k) => first + k);
}

/** Values in equal steps, of the logarithm if so asked for; both ends are exact. */
function grid(low: number, high: number, steps: number, log: boolean): number[] {
  return Array.from({ length: steps }, (_, k) => {
    if (k === 0) return low;
    if (k === steps - 1) return high;
    const u = k / (steps - 1);
    return log ? exp(ln(low) + u * (ln(high) - ln(low))) : tidy(low + u * (high - low));
  });
}

/** Fifteen digits, so that steps of a tenth read as such. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
