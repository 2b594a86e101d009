import { faultAt } from "../../../faults/fault.js";
import { readFields, readWhole, wrong } from "../../../trees/fields.js";
import type { Tree } from "../../../trees/tree.js";
import type { Bench } from "../../spec/experiment.js";
import { type Aim, USUAL_ABC } from "../calibration.js";
import { USUAL_EFFORT } from "../effort.js";

/** What a file says of the work; every size is optional. */
export type SizesDraft = Readonly<Record<string, number>>;

/** Whole sizes by target, with the smallest and the largest. */
export const WHOLE_SIZES = {
  exact: {
    particles: [100, 100_000],
    chains: [2, 64],
    warmUp: [50, 1_000_000],
    draws: [50, 1_000_000],
    thin: [1, 1000],
  },
  abc: { particles: [100, 1_000_000], pilot: [200, 10_000_000] },
} as const satisfies Record<Aim["target"], Record<string, readonly [number, number]>>;

/** Sizes that are shares. */
export const SHARE_SIZES = { exact: [], abc: ["quantile", "leastAcceptance"] } as const;

/** Reads the sizes of a target; those of another one are unknown keys. */
export function readSizes(tree: Tree, target: Aim["target"], bench: Bench): SizesDraft {
  const sizes: Record<string, number> = {};
  const keep = (key: string, read: (each: Tree) => number): [string, (each: Tree) => void] => [
    key,
    (each) => void Object.assign(sizes, { [key]: read(each) }),
  ];
  const whole = Object.entries(WHOLE_SIZES[target]).map(([key, [low, high]]) =>
    keep(key, (each) => readWhole(each, low, high, bench).value),
  );
  const shares = SHARE_SIZES[target].map((key) => keep(key, (each) => readShare(each, bench)));
  readFields(tree, new Map([...whole, ...shares]), bench);
  const { pilot = USUAL_ABC.pilot, particles = USUAL_ABC.particles } = sizes;
  if (target === "abc" && pilot < 2 * particles && "particles" in sizes && "pilot" in sizes)
    bench.faults.push(
      faultAt(
        tree.place,
        `${tree.path}: pilot: ${pilot} with particles: ${particles}`,
        "at least twice as many pilot runs as particles",
        "raise pilot",
      ),
    );
  return sizes;
}

function readShare(tree: Tree, bench: Bench): number {
  const value = tree.kind === "leaf" ? tree.value : null;
  if (typeof value === "number" && value > 0 && value < 1) return value;
  bench.faults.push(wrong(tree, "a share above 0 and below 1", "write for instance 0.5"));
  return Number.NaN;
}

/** The aim with its sizes, the usual ones where nothing is said. */
export function aimOf(target: Aim["target"], sizes: SizesDraft): Aim {
  if (target === "abc") return { target, sizes: { ...USUAL_ABC, ...sizes } };
  const { particles, chains, chain } = USUAL_EFFORT;
  const usual = { particles, chains, ...chain, ...sizes };
  const { warmUp, draws, thin } = usual;
  return {
    target,
    sizes: { particles: usual.particles, chains: usual.chains, chain: { warmUp, draws, thin } },
  };
}
