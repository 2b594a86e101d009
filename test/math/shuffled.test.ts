import { expect, test } from "vitest";
import { openStream, type Stream } from "../../src/math/random.js";
import { shuffled } from "../../src/math/shuffled.js";

test("each of the 24 orders of four comes as often as the others", () => {
  const stream = openStream("orders");
  const RUNS = 24_000;
  const counts = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    const order = shuffled(["a", "b", "c", "d"], stream).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
  // 23 degrees of freedom: 49.7 is exceeded once in a thousand.
  expect(chiSquare).toBeLessThan(49.7);
});

test("it takes one draw for each item but the first, and leaves the given list as it was", () => {
  let draws = 0;
  const counting: Stream = {
    uniform: () => Number.NaN,
    coarse: () => {
      draws += 1;
      return 0;
    },
  };
  const given = [1, 2, 3, 4, 5];
  expect(shuffled(given, counting).sort()).toEqual(given);
  expect(draws).toBe(4);
  expect(given).toEqual([1, 2, 3, 4, 5]);
  expect([shuffled([], counting), shuffled([7], counting)]).toEqual([[], [7]]);
  expect(draws).toBe(4);
});
