import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Design,
  type Factor,
  type Generator,
  grown,
  jobAt,
  makeDesign,
  runsIn,
  seedOf,
  type Value,
} from "../../../src/experiments/designs/index.js";

const luck = { replicates: 2, seed: 7, commonRandomNumbers: true };
const level = (path: string, low = 0, high = 1): Factor => ({
  path,
  variation: { kind: "continuous", distribution: { family: "uniform", low, high } },
});
const list = (path: string, values: readonly Value[]): Factor => ({
  path,
  variation: { kind: "list", values },
});
const mixed = [level("a"), list("b", [true, false]), level("c", 2, 4), list("d", [1, 2, 5])];
const make = (generator: Generator, factors: readonly Factor[] = mixed): Design =>
  makeDesign(factors, generator, luck);

const drawn: Record<string, (size: number, seed: number) => Generator> = {
  sobol: (size, scramble) => ({ kind: "sobol", points: 8 * size, skip: 0, scramble }),
  saltelli: (size, scramble) => ({
    kind: "saltelli",
    points: 4 * size,
    skip: 0,
    scramble,
    secondOrder: true,
  }),
  morris: (size, seed) => ({ kind: "morris", trajectories: 3 * size, levels: 4, seed }),
  "latin-hypercube": (size, seed) => ({
    kind: "latin-hypercube",
    points: 5 * size,
    start: 5,
    tries: 3,
    seed,
  }),
};

describe("a design that is drawn", () => {
  test.each(Object.keys(drawn))("begins with the smaller one, bit for bit: %s", (kind) => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(4), (seed, k) => {
        const small = make(drawn[kind](1, seed));
        const large = make(drawn[kind](2 ** k, seed));
        expect(large.points.slice(0, small.points.length)).toEqual(small.points);
        expect(grown(small, large)).toEqual({ ok: true, design: large });
        expect(make(drawn[kind](1, seed))).toEqual(small);
      }),
      { numRuns: 20 },
    );
  });

  test.each(Object.keys(drawn))("has other points and another hash under another seed: %s", (kind) => {
    const [one, other] = [make(drawn[kind](1, 1)), make(drawn[kind](1, 2))];
    expect(one.points).not.toEqual(other.points);
    expect(one.hash).not.toBe(other.hash);
  });

  test.each(Object.keys(drawn))("survives being written and read again: %s", (kind) => {
    const design = make(drawn[kind](1, 1));
    expect(JSON.parse(JSON.stringify(design))).toEqual(design);
  });
});

describe("a factorial design", () => {
  test("has every combination once", () => {
    const factors = [list("a", [1, 2, 3]), list("b", [true, false])];
    const { points } = make({ kind: "factorial" }, factors);
    expect(points).toEqual([1, 2, 3].flatMap((a) => [true, false].map((b) => [a, b])));
  });

  test("keeps its points and their runs when a value is added anywhere", () => {
    const small = make({ kind: "factorial" }, [list("a", [1, 2]), list("b", [1, 3])]);
    const large = make({ kind: "factorial" }, [list("a", [0, 1, 2]), list("b", [1, 2, 3])]);
    const growth = grown(small, large);
    if (!growth.ok) throw new Error(growth.why);
    expect(growth.design.points.slice(0, 4)).toEqual(small.points);
    const inOrder = (points: Design["points"]) => points.map(String).sort();
    expect(inOrder(growth.design.points)).toEqual(inOrder(large.points));
    expect(grown(large, small)).toEqual({
      ok: false,
      why: "some of its points are not in the larger design",
    });
  });

  test("of a factor without values is refused by name", () => {
    expect(() => make({ kind: "factorial" })).toThrow("a: this design needs a list of values");
  });
});

test("one at a time moves one factor and comes back to the base", () => {
  const factors = [list("a", [0, 1, 2]), list("b", [true, false])];
  const { points } = make({ kind: "one-at-a-time", base: [1, true] }, factors);
  expect(points).toEqual([
    [1, true],
    [0, true],
    [2, true],
    [1, false],
  ]);
});

describe("growth", () => {
  test("is refused, with the reason, where the runs would not be the same", () => {
    const design = make(drawn.sobol(1, 1));
    const why = (larger: Design) => {
      const growth = grown(design, larger);
      return growth.ok ? "" : growth.why;
    };
    expect(why(make(drawn.sobol(2, 2)))).toBe("its points are not the first ones of the larger design");
    expect(why(make(drawn.morris(2, 1)))).toBe("it is of the kind sobol, not morris");
    expect(why({ ...make(drawn.sobol(2, 1)), seed: 8 })).toBe("its runs have other seeds");
    expect(why({ ...make(drawn.sobol(2, 1)), replicates: 1 })).toBe("it has more replicates, 2");
    expect(why(make(drawn.sobol(2, 1), mixed.slice(1)))).toBe("its factors are a, b, c, d, not b, c, d");
  });
});

describe("seeds", () => {
  test("are those of a run where luck is common to all points", () => {
    const design = make(drawn.sobol(1, 1));
    expect(runsIn(design)).toBe(16);
    expect([0, 1, 2, 3].map((k) => jobAt(design, k).seed)).toEqual([7, 8, 7, 8]);
  });

  test("are all different where it is not, and stay when points or replicates are added", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(999_999)), { minLength: 2 }), (runs) => {
        const own = { seed: 3, commonRandomNumbers: false };
        const different = new Set(runs.map(String)).size;
        expect(new Set(runs.map(([point, replicate]) => seedOf(own, point, replicate))).size).toBe(different);
      }),
    );
  });

  test("come with the values that a run sets, by their paths", () => {
    const design = make({ kind: "table", points: [[0.5, true, 3, 5]] });
    expect(jobAt(design, 1)).toEqual({
      ...{ point: 0, replicate: 1, seed: 8 },
      overrides: { a: 0.5, b: true, c: 3, d: 5 },
    });
  });
});
