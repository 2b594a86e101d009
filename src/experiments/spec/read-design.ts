import { faultAt, type Placed } from "../../faults/fault.js";
import { readChoice, readFields, readSwitch, readText, readWhole, wrong } from "../../trees/fields.js";
import { child, type Tree } from "../../trees/tree.js";
import { GENERATORS, type Generator } from "../designs/index.js";
import type { Bench } from "./experiment.js";

/** What a file says of its design: the kind, and options of that kind. */
export interface DesignDraft {
  readonly kind: Generator["kind"];
  readonly place: Placed<unknown>["place"];
  readonly path: string;
  points?: Placed<number>;
  start?: Placed<number>;
  tries?: Placed<number>;
  trajectories?: Placed<number>;
  levels?: Placed<number>;
  skip?: Placed<number>;
  seed?: Placed<number>;
  scramble?: Placed<boolean>;
  secondOrder?: Placed<boolean>;
  file?: Placed<string>;
}

type Option = Exclude<keyof DesignDraft, "kind" | "place" | "path">;

/** Most points of a design. */
export const MOST_POINTS = 10_000_000;

/** Options of each kind of design. */
export const OPTIONS: Readonly<Record<Generator["kind"], readonly Option[]>> = {
  factorial: [],
  "one-at-a-time": [],
  "latin-hypercube": ["points", "start", "tries", "seed"],
  sobol: ["points", "skip", "scramble", "seed"],
  saltelli: ["points", "secondOrder", "skip", "scramble", "seed"],
  morris: ["trajectories", "levels", "seed"],
  table: ["file"],
};

/** Options that are whole numbers, with the smallest and the largest. */
export const WHOLE_OPTIONS = {
  points: [2, MOST_POINTS],
  start: [1, 20_000],
  tries: [1, 10_000],
  trajectories: [2, MOST_POINTS],
  levels: [2, 1000],
  skip: [0, 2 ** 31],
  seed: [0, Number.MAX_SAFE_INTEGER],
} as const satisfies Partial<Record<Option, readonly [number, number]>>;

/** The name of a kind alone, or a map with `kind` and its options. */
export function readDesign(tree: Tree, bench: Bench): DesignDraft | undefined {
  const named = tree.kind === "map" ? child(tree, "kind") : tree;
  if (named === undefined) {
    bench.faults.push(
      faultAt(tree.place, `${tree.path}: no kind`, GENERATORS.join(", "), "add for instance kind: sobol"),
    );
    return undefined;
  }
  const kind = readChoice(named, GENERATORS, bench)?.value as Generator["kind"] | undefined;
  if (kind === undefined) return undefined;
  const draft: DesignDraft = { kind, place: tree.place, path: tree.path };
  if (tree.kind !== "map") return draft;
  const before = bench.faults.length;
  readFields(
    tree,
    new Map([["kind", () => {}], ...OPTIONS[kind].map((key) => readerOf(key, draft, bench))]),
    bench,
  );
  checkScramble(draft, bench);
  return bench.faults.length > before ? undefined : draft;
}

function readerOf(key: Option, draft: DesignDraft, bench: Bench): [string, (tree: Tree) => void] {
  return [key, (tree) => void Object.assign(draft, { [key]: readOption(key, tree, bench) })];
}

function readOption(key: Option, tree: Tree, bench: Bench): Placed<string | boolean | number> | undefined {
  if (key === "file") return readText(tree, bench);
  if (key === "scramble" || key === "secondOrder") return readSwitch(tree, bench);
  const [low, high] = WHOLE_OPTIONS[key];
  return key === "levels" ? readEven(tree, bench) : readWhole(tree, low, high, bench);
}

/** Levels of Morris are even, so that all are met equally often. */
function readEven(tree: Tree, bench: Bench): Placed<number> {
  const levels = readWhole(tree, ...WHOLE_OPTIONS.levels, bench);
  if (levels.value % 2 === 1) bench.faults.push(wrong(tree, "an even number of levels", "write 4 or 6"));
  return levels;
}

function checkScramble({ scramble, seed, path }: DesignDraft, bench: Bench): void {
  if (scramble?.value === false && seed !== undefined)
    bench.faults.push(
      faultAt(
        seed.place,
        `${path}.seed: given, but nothing is scrambled`,
        "seed with scramble: on",
        "delete one of the two",
      ),
    );
}
