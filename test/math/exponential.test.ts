import { expect, test } from "vitest";
import { exponential, quickExponential } from "../../src/math/exponential.js";
import { openStream, type Stream } from "../../src/math/random.js";

const DRAWS = 1_000_000;

const laws: readonly [string, (stream: Stream) => number][] = [
  ["by inversion", exponential],
  ["by the ziggurat", quickExponential],
];

for (const [how, draw] of laws) {
  const stream = openStream(`exponential ${how}`);
  const sorted = Float64Array.from({ length: DRAWS }, () => draw(stream)).sort();

  test(`a million draws ${how} lie within the 99.9% band of Kolmogorov around 1 - exp(-x)`, () => {
    const distance = sorted.reduce((most, x, k) => {
      const law = 1 - Math.exp(-x);
      return Math.max(most, law - k / DRAWS, (k + 1) / DRAWS - law);
    }, 0);
    expect(distance).toBeLessThan(1.9495 / Math.sqrt(DRAWS));
  });

  test(`draws ${how} have mean 1, variance 1 and third central moment 2 within four standard errors`, () => {
    const moment = (of: (x: number) => number) => sorted.reduce((sum, x) => sum + of(x), 0) / DRAWS;
    expect(Math.abs(moment((x) => x) - 1)).toBeLessThan(4 * Math.sqrt(1 / DRAWS));
    expect(Math.abs(moment((x) => (x - 1) ** 2) - 1)).toBeLessThan(4 * Math.sqrt(8 / DRAWS));
    expect(Math.abs(moment((x) => (x - 1) ** 3) - 2)).toBeLessThan(4 * Math.sqrt(261 / DRAWS));
  });

  test(`draws ${how} go on in the tail beyond 7.7 as often as exp(-7.7) says`, () => {
    const expected = DRAWS * Math.exp(-7.7);
    const seen = sorted.filter((x) => x > 7.7).length;
    expect(Math.abs(seen - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });
}

test("97.8% of the draws by the ziggurat need a single number of 32 bits, as the widths of its layers say", () => {
  const stream = openStream("count");
  let used = 0;
  const counted: Stream = {
    coarse: () => {
      used += 1;
      return stream.coarse();
    },
    uniform: () => stream.uniform(),
  };
  let single = 0;
  for (let k = 0; k < DRAWS; k++) {
    used = 0;
    quickExponential(counted);
    if (used === 1) single += 1;
  }
  expect(single / DRAWS).toBeCloseTo(0.97778, 3);
});
