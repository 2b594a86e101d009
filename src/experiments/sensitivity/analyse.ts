import { mean, sampleStandardDeviation } from "simple-statistics";
import {
  elementaryEffects,
  givenFirstOrder,
  morrisIndices,
  type NoiseShares,
  noiseShares,
  pawn,
  pawnByChance,
  type Resamples,
  resamplesOf,
  type SobolIndices,
  saltelliOutputs,
  sobolIndices,
} from "../../analysis/sensitivity/index.js";
import { openStream } from "../../math/random.js";
import { blockSize, type Design, type Generator, groupsOf, numberOf } from "../designs/index.js";
import { morrisStep } from "../designs/morris-trajectories.js";
import type { GivenRow, Indices, Sensitivity, SobolFindings } from "./analysis.js";
import { loneEffects } from "./effects.js";
import { byPoint, meansOf } from "./point-means.js";

/** Resamples of the bootstrap: of indices, and of the shares of variance, which cost more. */
const RESAMPLES = 500;
const NOISE_RESAMPLES = 100;
/** Slices of PAWN, and random orders against which it is held. */
const SLICES = 10;
const SHUFFLES = 100;

/**
 * Analyses one outcome of a design, `y[run]` in the order of its runs, by what the design is for: elementary effects,
 * Sobol' indices, effects one at a time; any other sample by first-order indices from given data and PAWN. Deterministic.
 */
export function analyse(design: Design, outcome: string, y: ArrayLike<number>): Sensitivity {
  const runs = byPoint(design, y);
  const all = runs.flat();
  const sd = all.length > 1 ? sampleStandardDeviation(all) : 0;
  const isConstant = all.every((value) => value === all[0]);
  const noise = isConstant
    ? undefined
    : noiseShares(runs, design.commonRandomNumbers, resampled(design, NOISE_RESAMPLES, true));
  return {
    ...{ outcome, points: design.points.length, replicates: design.replicates, seed: design.seed },
    commonRandomNumbers: design.commonRandomNumbers,
    ...{ mean: mean(all), sd, noise },
    findings: isConstant ? { kind: "constant" } : indicesOf(design, runs, noise),
  };
}

function indicesOf(
  design: Design,
  runs: readonly (readonly number[])[],
  noise: NoiseShares | undefined,
): Indices {
  const { generator } = design;
  const means = meansOf(runs);
  const resamples = () => resampled(design, RESAMPLES, false);
  switch (generator.kind) {
    case "one-at-a-time":
      return { kind: "one-at-a-time", base: means[0], rows: loneEffects(design, runs) };
    case "morris":
      return morrisOf(design, generator, means, resamples());
    case "saltelli":
      return sobolOf(design, generator, means, resamples(), noise);
    default:
      return { kind: "given", rows: givenOf(design, means, resamples()) };
  }
}

type Of<K extends Generator["kind"]> = Extract<Generator, { kind: K }>;

function morrisOf(
  design: Design,
  { levels, trajectories }: Of<"morris">,
  means: readonly number[],
  resamples: Resamples,
): Indices {
  const groups = groupsOf(design.factors);
  const members = groups.map((group) => group.members);
  const effects = elementaryEffects(
    { points: numbersOf(design), groups: members, step: morrisStep(levels) },
    means,
  );
  const indices = morrisIndices(effects, members, resamples);
  return {
    kind: "morris",
    trajectories,
    rows: indices.map((index, g) => ({ name: groups[g].name, ...index })),
  };
}

function sobolOf(
  design: Design,
  { secondOrder, points }: Of<"saltelli">,
  means: readonly number[],
  resamples: Resamples,
  noise: NoiseShares | undefined,
): Indices {
  const names = groupsOf(design.factors).map(({ name }) => name);
  const indices = sobolIndices(saltelliOutputs(means, names.length, secondOrder), resamples);
  if (indices === undefined) return { kind: "constant" };
  return {
    kind: "sobol",
    names,
    bases: points,
    indices,
    withoutChance: withoutChance(design, indices, noise),
  };
}

/**
 * Luck of its own at each point adds the variance of a mean to that of y, and to each total index, but nothing to the
 * numerator of a first-order one; so both can be put right. Common luck is no such addition.
 */
function withoutChance(
  { commonRandomNumbers }: Design,
  { first, total, variance }: SobolIndices,
  noise: NoiseShares | undefined,
): SobolFindings["withoutChance"] {
  if (noise === undefined || commonRandomNumbers) return null;
  const left = variance - noise.ofMean;
  if (!(left > 0)) return null;
  return {
    first: first.map(({ value }) => (value * variance) / left),
    total: total.map(({ value }) => (value * variance - noise.ofMean) / left),
  };
}

function givenOf(design: Design, means: readonly number[], resamples: Resamples): GivenRow[] {
  const points = numbersOf(design);
  return design.factors.map(({ path }, f) => {
    const x = points.map((point) => point[f]);
    const stream = openStream(`sensitivity/pawn/${path}`);
    return {
      name: path,
      first: givenFirstOrder(x, means, resamples),
      pawn: pawn(x, means, SLICES),
      pawnByChance: pawnByChance(x, means, SLICES, SHUFFLES, stream),
    };
  });
}

function numbersOf({ factors, points }: Design): number[][] {
  return points.map((point) => point.map((value, k) => numberOf(factors[k], value)));
}

/**
 * Resamples of what a design drew as one: of base points, trajectories or single points; with `ofPoints` each drawn
 * block is written out as its points.
 */
function resampled(design: Design, count: number, ofPoints: boolean): Resamples {
  const block = blockSize(design);
  const blocks = Math.floor(design.points.length / block);
  const drawn = resamplesOf(blocks, count, openStream(`sensitivity/bootstrap/${blocks}`));
  if (!ofPoints || block === 1) return drawn;
  return drawn.map((rows) => rows.flatMap((row) => Array.from({ length: block }, (_, k) => row * block + k)));
}
