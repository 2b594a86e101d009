import { chiSquareUpperTail } from "../../math/chi-square.js";
import { type EcdfBands, ecdfAt, ecdfBands } from "./ecdf-bands.js";

/** Rank of a true value among draws of its posterior: how many lie below it, from 0 to the number of draws. */
export function rankOf(truth: number, draws: readonly number[]): number {
  return draws.filter((draw) => draw < truth).length;
}

/** What ranks say of a sampler: if it is right they are uniform (Talts et al. 2018). */
export interface RankCheck {
  /** Number of data sets, and of draws for each. */
  readonly n: number;
  readonly draws: number;
  readonly counts: readonly number[];
  readonly chiSquare: number;
  readonly p: number;
  /** Greatest distance of the empirical distribution from the uniform. */
  readonly distance: number;
  /** Probability with which the whole empirical distribution of right ranks keeps within the bands. */
  readonly level: number;
  readonly bands: EcdfBands;
  /** Empirical distribution at the points of the bands. */
  readonly ecdf: readonly number[];
  /** How far it is outside the bands where it is most; 0 if it stays within them everywhere. */
  readonly beyond: number;
  readonly inside: boolean;
  /** Share of the data sets whose central interval holds the truth. */
  readonly coverage50: number;
  readonly coverage90: number;
}

const POINTS = 100;
const USUAL_LEVEL = 0.95;

/**
 * Level of the bands of each of several parameters at which all of them keep within theirs with at least the given
 * probability, however their ranks hang together: the error is shared out among them (Bonferroni; Dunn 1961).
 */
export function levelOfEach(parameters: number, together = USUAL_LEVEL): number {
  return 1 - (1 - together) / parameters;
}

/**
 * Checks ranks from 0 to `draws` for uniformity. Each rank stands for the middle (rank + 1/2) / (draws + 1) of its share;
 * `bins` should divide draws + 1, as otherwise some bins hold more ranks than others.
 */
export function checkRanks(
  ranks: readonly number[],
  draws: number,
  bins = 20,
  level = USUAL_LEVEL,
): RankCheck {
  const wrong = ranks.find((rank) => !(Number.isInteger(rank) && rank >= 0 && rank <= draws));
  if (wrong !== undefined)
    throw new RangeError(`checkRanks: a rank is ${wrong}; allowed are whole numbers from 0 to ${draws}`);
  const places = ranks.map((rank) => (rank + 0.5) / (draws + 1));
  const counts = new Array<number>(bins).fill(0);
  for (const place of places) counts[Math.floor(place * bins)] += 1;
  const expected = ranks.length / bins;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const bands = ecdfBands(ranks.length, Math.min(POINTS, draws + 1), level);
  const ecdf = ecdfAt(
    ranks.map((rank) => (rank + 1) / (draws + 1)),
    bands.at,
  );
  const beyond = Math.max(
    0,
    ...ecdf.map((share, k) => Math.max(share - bands.upper[k], bands.lower[k] - share)),
  );
  return {
    ...{ n: ranks.length, draws, counts, chiSquare, level, bands, ecdf, beyond },
    p: chiSquareUpperTail(chiSquare, bins - 1),
    distance: distanceFromUniform(places),
    inside: beyond === 0,
    coverage50: shareWithin(places, 0.25, 0.75),
    coverage90: shareWithin(places, 0.05, 0.95),
  };
}

/** Kolmogorov's distance. */
function distanceFromUniform(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.reduce(
    (most, place, i) => Math.max(most, (i + 1) / sorted.length - place, place - i / sorted.length),
    0,
  );
}

function shareWithin(places: readonly number[], low: number, high: number): number {
  return places.filter((place) => place > low && place < high).length / places.length;
}
