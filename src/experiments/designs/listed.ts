import type { Value } from "./factor.js";

/** Points as the values of their factors. */
export type Points = readonly (readonly Value[])[];

/** Every combination of values, the last factor changing fastest. */
export function factorialPoints(values: readonly (readonly Value[])[]): Points {
  return values.reduce<Value[][]>(
    (points, each) => points.flatMap((point) => each.map((value) => [...point, value])),
    [[]],
  );
}

/** First the base point, then each factor at each of its other values while all others stay. */
export function oneAtATimePoints(base: readonly Value[], values: readonly (readonly Value[])[]): Points {
  const moved = values.flatMap((each, k) =>
    each.filter((value) => value !== base[k]).map((value) => base.map((own, j) => (j === k ? value : own))),
  );
  return [base, ...moved];
}
