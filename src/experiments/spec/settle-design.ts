import { type Fault, faultAt } from "../../faults/fault.js";
import type { Scenario } from "../../scenario/scenario.js";
import { type Factor, type Generator, groupsOf, type Variation, valueIn } from "../designs/index.js";
import { saltelliRows } from "../designs/saltelli.js";
import { MOST_DIMENSIONS } from "../designs/sobol-sequence.js";
import type { Bench } from "./experiment.js";
import { type DesignDraft, MOST_POINTS } from "./read-design.js";
import type { PlacedFactor } from "./read-factors.js";

/** What holds where a file says nothing. */
export const DESIGN_DEFAULTS = {
  points: 256,
  tries: 20,
  trajectories: 20,
  levels: 4,
  skip: 0,
  seed: 1,
} as const;

/** Factors and generator that fit each other; undefined if something is wrong. A table is settled elsewhere. */
export function settleDesign(
  draft: DesignDraft,
  placed: readonly PlacedFactor[],
  scenario: Scenario,
  bench: Bench,
): { factors: readonly Factor[]; generator: Generator } | undefined {
  const before = bench.faults.length;
  const factors = placed.map(({ factor }) => (draft.kind === "one-at-a-time" ? withEnds(factor) : factor));
  if (factors.length === 0 && before === 0)
    bench.faults.push(
      faultAt(draft.place, "factors: none, so there is nothing to vary", "one factor or more", "add factors"),
    );
  if (draft.kind === "factorial") bench.faults.push(...continuousFaults(placed));
  const generator = generatorOf(draft, factors, scenario);
  const trouble = troubleWith(generator, factors);
  if (trouble !== undefined)
    bench.faults.push(faultAt(draft.place, `${draft.path}: ${trouble[0]}`, trouble[1], trouble[2]));
  return bench.faults.length > before ? undefined : { factors, generator };
}

function generatorOf(draft: DesignDraft, factors: readonly Factor[], scenario: Scenario): Generator {
  const { kind } = draft;
  const points = draft.points?.value ?? DESIGN_DEFAULTS.points;
  const seed = draft.seed?.value ?? DESIGN_DEFAULTS.seed;
  const sequence = {
    ...{ points, skip: draft.skip?.value ?? DESIGN_DEFAULTS.skip },
    scramble: draft.scramble?.value === false ? null : seed,
  };
  switch (kind) {
    case "factorial":
      return { kind };
    case "one-at-a-time":
      return { kind, base: factors.map(({ path }) => valueIn(scenario, path) ?? "") };
    case "latin-hypercube":
      return {
        kind,
        points,
        start: draft.start?.value ?? points,
        tries: draft.tries?.value ?? DESIGN_DEFAULTS.tries,
        seed,
      };
    case "sobol":
      return { kind, ...sequence };
    case "saltelli":
      return { kind, ...sequence, secondOrder: draft.secondOrder?.value ?? false };
    case "morris": {
      const { trajectories, levels } = DESIGN_DEFAULTS;
      return {
        kind,
        trajectories: draft.trajectories?.value ?? trajectories,
        levels: draft.levels?.value ?? levels,
        seed,
      };
    }
    case "table":
      return { kind, points: [] };
  }
}

/** One at a time a continuous factor goes to the two ends of its range. */
function withEnds(factor: Factor): Factor {
  const { variation } = factor;
  if (variation.kind === "list") return factor;
  const ends = endsOf(variation);
  return ends === undefined ? factor : { ...factor, variation: { kind: "list", values: ends } };
}

function endsOf({ distribution }: Extract<Variation, { kind: "continuous" }>): readonly number[] | undefined {
  return "low" in distribution ? [distribution.low, distribution.high] : undefined;
}

function continuousFaults(placed: readonly PlacedFactor[]): Fault[] {
  return placed
    .filter(({ factor }) => factor.variation.kind === "continuous")
    .map(({ factor: { path }, place }) =>
      faultAt(
        place,
        `factors.${path}: a factorial design needs values`,
        "values, steps or whole: on",
        "add for instance steps: 5",
      ),
    );
}

type Trouble = readonly [found: string, allowed: string, cure: string];

function troubleWith(generator: Generator, factors: readonly Factor[]): Trouble | undefined {
  const rows = rowsOf(generator, factors);
  if (rows > MOST_POINTS)
    return [`${rows} points`, `at most ${MOST_POINTS}`, "take fewer values, points or factors"];
  const dimensions = generator.kind === "saltelli" ? 2 * factors.length : factors.length;
  if ("scramble" in generator && dimensions > MOST_DIMENSIONS)
    return [
      `${factors.length} factors`,
      `at most ${(MOST_DIMENSIONS * factors.length) / dimensions}`,
      "take fewer",
    ];
  if (generator.kind !== "latin-hypercube") return undefined;
  const { points, start } = generator;
  if (!isPowerOfTwo(points / start))
    return [
      `points: ${points} from start: ${start}`,
      "start, or 2, 4, 8, ... times start",
      "a Latin hypercube grows by doubling",
    ];
  if (points > MOST_COMPARED && generator.tries > 1)
    return [
      `tries: ${generator.tries} of ${points} points`,
      `tries: 1 for more than ${MOST_COMPARED} points`,
      "write tries: 1",
    ];
  return undefined;
}

/** Comparing all pairs of more points takes too long. */
const MOST_COMPARED = 20_000;

function isPowerOfTwo(ratio: number): boolean {
  return ratio >= 1 && Number.isInteger(Math.log2(ratio));
}

/** Points of a design, without making them. */
function rowsOf(generator: Generator, factors: readonly Factor[]): number {
  const sizes = factors.map(({ variation }) => (variation.kind === "list" ? variation.values.length : 1));
  switch (generator.kind) {
    case "factorial":
      return sizes.reduce((product, size) => product * size, 1);
    case "one-at-a-time":
      return sizes.reduce((sum, size) => sum + size, 1);
    case "saltelli":
      return generator.points * saltelliRows(groupsOf(factors).length, generator.secondOrder);
    case "morris":
      return generator.trajectories * (groupsOf(factors).length + 1);
    case "table":
      return generator.points.length;
    default:
      return generator.points;
  }
}
