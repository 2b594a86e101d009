import { ln } from "../../../math/exact.js";
import { refuse } from "../input-error.js";
import { checkValues } from "./anchors.js";
import { settled } from "./finish.js";
import { logisticRegression } from "./logistic-regression.js";

/**
 * The indirect method (Ragin 2008, chapter 5): values are first sorted into the categories that the thresholds make,
 * whose preliminary memberships are spread evenly from 0 to 1, and these are then smoothed by a fractional logistic
 * regression on ln x, the root of x, x and x squared (Royston & Altman 1994). Rounded to six digits.
 */
export function indirectMembership(values: readonly number[], thresholds: readonly number[]): number[] {
  checkValues(values);
  checkSigns(values);
  const steps = [...thresholds].sort((a, b) => a - b);
  const preliminary = values.map((x) =>
    step(steps.filter((threshold) => x > threshold).length, steps.length),
  );
  const positive = Float64Array.from(values, (x) => (x === 0 ? 0.00001 : x));
  const columns = [
    positive.map(() => 1),
    positive.map(ln),
    positive.map(Math.sqrt),
    positive,
    positive.map((x) => x * x),
  ];
  const fitted = logisticRegression(columns, Float64Array.from(preliminary));
  return settled(Array.from(fitted, (share) => Math.round(share * 1e6) / 1e6));
}

/** Preliminary membership of a category, to three digits. */
function step(category: number, categories: number): number {
  return Math.round((1000 * category) / categories) / 1000;
}

function checkSigns(values: readonly number[]): void {
  refuse(
    ...values.flatMap((x, i) =>
      x >= 0
        ? []
        : [
            {
              where: `value ${i + 1}`,
              found: String(x),
              allowed: "0 or above, because its logarithm is taken",
              cure: "Shift the values or calibrate directly",
            },
          ],
    ),
  );
}
