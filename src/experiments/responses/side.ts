import type { Scenario } from "../../scenario/scenario.js";
import { type Design, type Value, valueIn } from "../designs/index.js";

/** What varies along a side of a picture. */
export interface Side {
  /** Path of the factor. */
  readonly path: string;
  /** Its values: numbers ascending; switches and words as the experiment lists them. */
  readonly values: readonly Value[];
  /** Whether all values are numbers, so that they have distances. */
  readonly isNumeric: boolean;
  /** Value of the scenario that the experiment changes; null of a regime. */
  readonly own: Value | null;
}

/** The side of factor f of a design, with every value that a point has. */
export function sideOf(design: Design, scenario: Scenario, f: number): Side {
  const { path, variation } = design.factors[f];
  const met = new Set(design.points.map((point) => point[f]));
  const isNumeric = [...met].every((value) => typeof value === "number");
  const listed = variation.kind === "list" ? variation.values.filter((value) => met.has(value)) : [];
  const others = [...met].filter((value) => !listed.includes(value));
  const values = isNumeric ? [...met].sort((a, b) => Number(a) - Number(b)) : [...listed, ...others];
  return { path, values, isNumeric, own: valueIn(scenario, path) };
}
