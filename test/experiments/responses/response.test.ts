import { describe, expect, test } from "vitest";
import { type Factor, type Generator, makeDesign } from "../../../src/experiments/designs/index.js";
import { responseOf } from "../../../src/experiments/responses/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import type { Scenario } from "../../../src/scenario/scenario.js";

const scenario = {
  params: { a: { value: 1 }, b: { value: 0 }, c: { value: 0.5 } },
  mechanisms: { peers: true },
} as unknown as Scenario;
const list = (path: string, ...values: (number | boolean | string)[]): Factor => ({
  ...{ path, variation: { kind: "list", values } },
});
const even = (path: string): Factor => ({
  ...{ path, variation: { kind: "continuous", distribution: { family: "uniform", low: 0, high: 1 } } },
});
const [a, b, peers] = [list("a", 3, 1, 2), list("b", 0, 1, 2, 3, 4), list("mechanisms.peers", true, false)];

/** The response of a function of a point, with luck r of replicate r. */
function response(
  factors: Factor[],
  generator: Generator,
  replicates: number,
  f: (point: readonly (number | boolean | string)[], luck: number, k: number) => number,
) {
  const design = makeDesign(factors, generator, { replicates, seed: 1, commonRandomNumbers: true });
  const y = design.points.flatMap((point, k) => Array.from({ length: replicates }, (_, r) => f(point, r, k)));
  return responseOf(design, scenario, y);
}
const factorial = { kind: "factorial" } as const;

describe("responseOf", () => {
  test("one factor is a line over its values in order, with the scenario's own", () => {
    const found = response([a], factorial, 2, ([x], luck) => 10 * Number(x) + luck);
    if (found?.kind !== "lines") throw new Error("no lines");
    expect(found.x).toMatchObject({ values: [1, 2, 3], own: 1, isNumeric: true });
    expect(found.levels[0].map(({ mean }) => mean)).toEqual([10.5, 20.5, 30.5]);
    // Two values half apart: t(0.975, 1) x 0.5 = 6.353.
    expect(found.levels[0][0].half).toBeCloseTo(6.353, 3);
  });

  test("a switch and few values become lines, many values of two numbers a plane, whichever comes first", () => {
    const f = () => 1;
    expect(response([peers, b], factorial, 1, f)).toMatchObject({
      kind: "lines",
      x: { path: "b" },
      y: { path: "mechanisms.peers" },
    });
    expect(response([b, peers], factorial, 1, f)).toMatchObject({
      kind: "lines",
      x: { path: "b" },
      y: { path: "mechanisms.peers" },
    });
    expect(response([b, a], factorial, 1, f)).toMatchObject({
      kind: "lines",
      x: { path: "b" },
      y: { path: "a" },
    });
    const c = list("c", 0, 1, 2, 3);
    expect(response([c, b], factorial, 1, f)).toMatchObject({
      kind: "plane",
      x: { path: "c" },
      y: { path: "b" },
    });
  });

  test("cells of a grid hold the runs of their own point", () => {
    const c = list("c", 0, 1, 2, 3);
    const found = response([c, b], factorial, 2, ([x, y]) => 100 * Number(x) + Number(y));
    if (found?.kind !== "plane") throw new Error("no plane");
    expect(found.levels[4][3]).toMatchObject({ mean: 304, half: 0 });
  });

  test("nothing that varies has no response, three factors and points that are no grid have margins", () => {
    expect(response([], factorial, 1, () => 1)).toBeNull();
    expect(response([a, b, peers], factorial, 1, () => 1)).toMatchObject({ kind: "margins" });
    const drawn = { kind: "sobol", points: 64, skip: 0, scramble: 1 } as const;
    expect(response([even("a"), even("b")], drawn, 1, () => 1)).toMatchObject({ kind: "margins" });
  });
});

describe("margins", () => {
  test("of a factorial are means over all other factors, and luck that all points share is the whole of their error", () => {
    const found = response(
      [a, b, peers],
      factorial,
      3,
      ([x, y, on], luck) => 10 * Number(x) + Number(y) + (on ? 5 : 0) + luck,
    );
    if (found?.kind !== "margins") throw new Error("no margins");
    const [ofA, , ofPeers] = found.margins;
    expect(ofA.levels.map(({ mean }) => mean)).toEqual([15.5, 25.5, 35.5]);
    expect(ofPeers.side.values.map(String).sort()).toEqual(["false", "true"]);
    // Luck 0, 1, 2: t(0.975, 2) x 1 / sqrt(3) = 2.484.
    expect(ofA.levels[0].half).toBeCloseTo(2.484, 3);
  });

  test("of single runs of a factorial have no error that could be told", () => {
    const found = response([a, b, peers], factorial, 1, ([x]) => Number(x));
    expect(found).toMatchObject({
      margins: [{ levels: [{ half: null }, { half: null }, { half: null }] }, {}, {}],
    });
  });

  test("of a sample that was drawn hold the true mean in about 95 of 100 stretches", () => {
    let [held, all] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const stream = openStream(`test/margins/${seed}`);
      const generator = { kind: "latin-hypercube", points: 120, start: 120, tries: 1, seed } as const;
      const found = response(
        [even("a"), even("b"), even("c")],
        generator,
        1,
        ([x, y]) => Number(x) + 2 * Number(y) + 0.3 * normal(stream),
      );
      if (found?.kind !== "margins") throw new Error("no margins");
      for (const { side, levels } of found.margins.slice(0, 1))
        levels.forEach(({ mean, half }, k) => {
          all += 1;
          if (Math.abs(mean - (Number(side.values[k]) + 1)) <= (half ?? 0)) held += 1;
        });
    }
    expect(held / all).toBeGreaterThan(0.9);
    expect(held / all).toBeLessThan(1);
  });
});
