import type { Value } from "./factor.js";
import type { LatinChoice } from "./latin-hypercube.js";
import type { Points } from "./listed.js";
import type { MorrisChoice } from "./morris-trajectories.js";
import type { SaltelliChoice } from "./saltelli.js";
import type { SobolChoice } from "./sobol-points.js";

/** How the points of a design are made: its name and all that it was asked for. */
export type Generator =
  /** Every combination of values; all factors are lists. */
  | { readonly kind: "factorial" }
  /** The base point, and each factor moved by itself; all factors are lists. */
  | { readonly kind: "one-at-a-time"; readonly base: readonly Value[] }
  | ({ readonly kind: "latin-hypercube" } & LatinChoice)
  | ({ readonly kind: "sobol" } & SobolChoice)
  | ({ readonly kind: "saltelli" } & SaltelliChoice)
  | ({ readonly kind: "morris" } & MorrisChoice)
  /** Points of one's own. */
  | { readonly kind: "table"; readonly points: Points };

/** Names of the generators. */
export const GENERATORS: readonly Generator["kind"][] = [
  ...(["factorial", "one-at-a-time", "latin-hypercube", "sobol", "saltelli", "morris", "table"] as const),
];
