import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Factor, groupsOf, type Value, valueAt } from "./factor.js";
import type { Generator } from "./generator.js";
import { latinPoints } from "./latin-hypercube.js";
import { factorialPoints, oneAtATimePoints, type Points } from "./listed.js";
import { morrisPoints } from "./morris-trajectories.js";
import { saltelliPoints } from "./saltelli.js";
import { sobolPoints, type UnitPoints } from "./sobol-points.js";

/** How often each point is run, and with which luck. */
export interface Luck {
  /** Runs of each point. */
  readonly replicates: number;
  /** Seed of the first run. */
  readonly seed: number;
  /** Whether all points have the same seeds, so that they differ by their values alone. */
  readonly commonRandomNumbers: boolean;
}

/** An experiment as plain data: which values of which factors are run, and how often. */
export interface Design extends Luck {
  readonly generator: Generator;
  /** The columns of the points. */
  readonly factors: readonly Factor[];
  /** Values of the factors, point after point. */
  readonly points: Points;
  /** SHA-256 over all of this. */
  readonly hash: string;
}

/** Makes a design. The same request gives the same points, bit for bit. */
export function makeDesign(factors: readonly Factor[], generator: Generator, luck: Luck): Design {
  return withHash({ generator, factors, points: pointsOf(factors, generator), ...luck });
}

function pointsOf(factors: readonly Factor[], generator: Generator): Points {
  const groups = () => groupsOf(factors).map(({ members }) => members);
  const placed = (points: UnitPoints) => points.map((point) => point.map((u, k) => valueAt(factors[k], u)));
  switch (generator.kind) {
    case "factorial":
      return factorialPoints(factors.map(listOf));
    case "one-at-a-time":
      return oneAtATimePoints(generator.base, factors.map(listOf));
    case "latin-hypercube":
      return placed(latinPoints(factors.length, generator));
    case "sobol":
      return placed(sobolPoints(factors.length, generator));
    case "saltelli":
      return placed(saltelliPoints(factors.length, groups(), generator));
    case "morris":
      return placed(morrisPoints(factors.length, groups(), generator));
    case "table":
      return generator.points;
  }
}

function listOf({ path, variation }: Factor): readonly Value[] {
  if (variation.kind === "list") return variation.values;
  throw new RangeError(`${path}: this design needs a list of values; give values, or steps between two ends`);
}

/** A design with its hash; rows are hashed one by one, so that a long design needs no long text. */
export function withHash({ points, ...head }: Omit<Design, "hash">): Design {
  const { generator, factors, replicates, seed, commonRandomNumbers } = head;
  const settings = generator.kind === "table" ? { kind: generator.kind } : generator;
  const hash = sha256.create();
  const add = (part: unknown) => void hash.update(utf8ToBytes(`${JSON.stringify(part)}\n`));
  add({ generator: settings, factors, replicates, seed, commonRandomNumbers });
  for (const point of points) add(point);
  return { ...head, points, hash: bytesToHex(hash.digest()) };
}
