import { describe, expect, test } from "vitest";
import { scalesOf } from "../../../src/analysis/abc/scales.js";
import { pilotRun, semiAutomatic, sieveOf, sifted } from "../../../src/analysis/samplers/semi-automatic.js";

/** Statistics that are the scores themselves in other units, and a simulator that remembers what it was asked. */
function recorder() {
  const asked: { scores: readonly number[]; address: string }[] = [];
  const simulate = ([a, b]: readonly number[], address: string) => {
    asked.push({ scores: [a, b], address });
    return [10 * a + b, b - a, 7];
  };
  return { asked, target: { dimension: 2, simulate, observed: [3, 1, 7], weights: [1, 1, 1] } };
}

describe("pilot runs", () => {
  test("are the same at every call, and each has scores and an address of its own, as has each name", () => {
    const { target } = recorder();
    expect(pilotRun(target, 3, "name")).toEqual(pilotRun(target, 3, "name"));
    const { asked, target: other } = recorder();
    for (const name of ["one", "two"]) for (let run = 0; run < 5; run++) pilotRun(other, run, name);
    expect(new Set(asked.map(({ address }) => address)).size).toBe(10);
    expect(new Set(asked.map(({ scores }) => scores.join())).size).toBe(10);
  });

  test("are as many as are asked for", () => {
    const { asked, target } = recorder();
    semiAutomatic(target, 40, "name");
    expect(asked.length).toBe(40);
  });
});

describe("a sieve", () => {
  const { target } = recorder();
  const pilot = Array.from({ length: 60 }, (_, run) => pilotRun(target, run, "name"));
  const sieve = sieveOf(pilot);

  test("lets the scores through where statistics tell them, as 10 a + b and b - a do", () => {
    const judged = sifted(target, target.observed, sieve);
    // 10 a + b = 3 and b - a = 1: a = 2/11 and b = 13/11.
    judged.observed.forEach((value, k) => {
      expect(value).toBeCloseTo([2 / 11, 13 / 11][k], 6);
    });
    judged.simulate([0.3, -0.8], "address").forEach((value, k) => {
      expect(value).toBeCloseTo([0.3, -0.8][k], 6);
    });
    expect(judged.dimension).toBe(2);
  });

  test("weighs differences by one over the scales of what it lets through", () => {
    const scales = scalesOf(
      pilot.map(({ scores }) => scores),
      "floored",
    );
    sieve.weights.forEach((weight, k) => {
      expect(weight * scales[k]).toBeCloseTo(1, 6);
    });
  });

  test("passes the address on", () => {
    const { asked, target: other } = recorder();
    sifted(other, other.observed, sieve).simulate([1, 2], "here");
    expect(asked).toEqual([{ scores: [1, 2], address: "here" }]);
  });
});
