import { describe, expect, test } from "vitest";
import { splitOf } from "../../../src/analysis/regimes/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream, type Stream } from "../../../src/math/random.js";

const drawn = (n: number, seed: number, draw: (stream: Stream, k: number) => number) => {
  const stream = openStream(`test/splits/${seed}`);
  return Array.from({ length: n }, (_, k) => draw(stream, k));
};

describe("splitOf", () => {
  test("finds two groups with their means and the share of the upper one", () => {
    const split = splitOf(
      drawn(100, 1, (stream, k) => (k < 30 ? 5 : 1) + 0.3 * normal(stream)),
      6,
    );
    expect(split).toMatchObject({ share: 0.3 });
    expect(split?.low).toBeCloseTo(1, 0);
    expect(split?.high).toBeCloseTo(5, 0);
  });

  test("gives the share Wilson's interval: 10 of 20 are 29.9% to 70.1%", () => {
    const split = splitOf(
      drawn(20, 1, (_, k) => k % 2),
      1,
    );
    expect(split?.interval[0]).toBeCloseTo(0.299, 3);
    expect(split?.interval[1]).toBeCloseTo(0.701, 3);
  });

  test.each([20, 50, 200])("finds none in %i runs of even, normal or lopsided spread", (n) => {
    const families = [
      (stream: Stream) => stream.uniform(),
      (stream: Stream) => normal(stream),
      (stream: Stream) => -Math.log(1 - stream.uniform()),
    ];
    for (const draw of families) {
      const samples = Array.from({ length: 1000 }, (_, seed) => splitOf(drawn(n, seed, draw), 1e-9));
      expect(samples.filter((split) => split !== null).length).toBeLessThanOrEqual(3);
    }
  });

  test("takes two neighbouring counts for no groups, nor fewer than twenty runs, nor a lone run apart", () => {
    expect(
      splitOf(
        drawn(40, 1, (_, k) => 23 + (k % 2)),
        30,
      ),
    ).toBeNull();
    expect(
      splitOf(
        drawn(19, 1, (_, k) => k % 2),
        1,
      ),
    ).toBeNull();
    expect(
      splitOf(
        drawn(40, 1, (stream, k) => (k === 0 ? 9 : stream.uniform())),
        9,
      ),
    ).toBeNull();
  });
});
