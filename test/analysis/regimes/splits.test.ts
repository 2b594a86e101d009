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

describe("by hand, two groups", () => {
  const mixed = (low: number, high: number, upper: number, n = 20) =>
    Array.from({ length: n }, (_, k) => ((7 * k) % n < upper ? high : low));

  test("are told by their means, sorted as numbers", () => {
    expect(splitOf(mixed(9, 10, 5), 1)).toMatchObject({ low: 9, high: 10, share: 0.25 });
    const spread = mixed(0, 100, 10).map((value, k) => value + (k % 2));
    expect(splitOf(spread, 100)).toMatchObject({ share: 0.5 });
    const { low, high } = splitOf(spread, 100)!;
    expect([high - low, low + high]).toEqual([100, 101]);
  });

  test("hold a tenth of the runs each or more", () => {
    expect(splitOf(mixed(0, 1, 2), 1)).toMatchObject({ share: 0.1 });
    expect(splitOf(mixed(0, 1, 18), 1)).toMatchObject({ share: 0.9 });
    expect(splitOf(mixed(0, 1, 1), 1)).toBeNull();
    expect(splitOf(mixed(0, 1, 19), 1)).toBeNull();
  });

  test("lie apart by a tenth of the range of all runs or more, if there is any", () => {
    expect(splitOf(mixed(0, 1, 10), 10)).not.toBeNull();
    expect(splitOf(mixed(0, 1, 10), 10.1)).toBeNull();
    expect(splitOf(mixed(0, 1, 10), 0)).toBeNull();
  });

  test("explain more than 3/4 + 0.9 / sqrt(n) of the variance, which is 0.9512 of 20 runs", () => {
    // Within each group of ten half are off by d on each side: between 1, within 4 d^2.
    const off = (d: number) => mixed(0, 1, 10).map((value, k) => value + (k % 2 === 0 ? d : -d));
    const within = (explained: number) => Math.sqrt((1 / explained - 1) / 4);
    expect(splitOf(off(within(0.953)), 1)).not.toBeNull();
    expect(splitOf(off(within(0.949)), 1)).toBeNull();
  });
});
