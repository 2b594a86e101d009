import { type Distribution, quantileAt } from "../../math/quantile-functions.js";

/** A value of a factor: of a parameter, of a switch, or a word such as the name of a regime. */
export type Value = number | boolean | string;

/** Something that an experiment varies. */
export interface Factor {
  /** As in `--set`: a parameter (`race.tournament`), a switch (`mechanisms.peers`) or `institutions`. */
  readonly path: string;
  /** Factors of one group are moved together where effects are told apart; without one a factor stands alone. */
  readonly group?: string;
  readonly variation: Variation;
}

/**
 * Continuous, by a distribution; or a list of values: numbers, a switch, or words. Where the order of the list means
 * something the factor is ordinal; sensitivity analyses use the place in the list.
 */
export type Variation =
  | { readonly kind: "continuous"; readonly distribution: Distribution }
  | { readonly kind: "list"; readonly values: readonly Value[] };

/** The value at a coordinate u of the unit interval; each value of a list takes an equal part of it. */
export function valueAt({ variation }: Factor, u: number): Value {
  if (variation.kind === "continuous") return quantileAt(variation.distribution, u);
  const { values } = variation;
  return values[Math.min(Math.floor(u * values.length), values.length - 1)];
}

/** A value as a number, for the analyses: itself, or its place in the list if that holds anything but numbers. */
export function numberOf({ variation }: Factor, value: Value): number {
  if (typeof value === "number") return value;
  return variation.kind === "list" ? variation.values.indexOf(value) : Number(value);
}

/** Numbers of the factors of each group, in the order in which groups are first named. */
export function groupsOf(
  factors: readonly Factor[],
): { readonly name: string; readonly members: number[] }[] {
  const groups = new Map<string, number[]>();
  factors.forEach(({ path, group }, k) => {
    const name = group ?? path;
    groups.set(name, [...(groups.get(name) ?? []), k]);
  });
  return [...groups].map(([name, members]) => ({ name, members }));
}
