import { describe, expect, test } from "vitest";
import { onsetsOf } from "../../../src/analysis/regimes/index.js";

const xs = Array.from({ length: 17 }, (_, k) => k / 2);

function found(f: (x: number) => number) {
  const line = xs.map((x) => [f(x) - 1e-6, f(x) + 1e-6]);
  const means = xs.map(f);
  return onsetsOf(xs, line, { range: Math.max(...means) - Math.min(...means), steps: 16 });
}

describe("onsetsOf", () => {
  test("finds where a line begins to rise or ends to, wherever in a step it bends", () => {
    for (const bend of [4, 4.1, 4.25, 4.4]) {
      expect(found((x) => Math.max(0, x - bend))).toEqual([{ at: 8, quiet: "below" }]);
      expect(found((x) => Math.min(0, x - bend))).toEqual([{ at: bend === 4 ? 7 : 8, quiet: "above" }]);
    }
  });

  test("finds where a square root begins, as swings do", () => {
    expect(found((x) => Math.sqrt(Math.max(0, x - 3.6)))).toEqual([{ at: 7, quiet: "below" }]);
  });

  test("finds none in a line, a parabola, a wave, an exponential or an S", () => {
    const smooth = [
      (x: number) => x,
      (x: number) => x * x,
      (x: number) => Math.cos((Math.PI * x) / 8),
      (x: number) => Math.exp(x / 2),
      (x: number) => 1 / (1 + Math.exp(-2 * (x - 4.2))),
    ];
    for (const f of smooth) expect(found(f)).toEqual([]);
  });
});
