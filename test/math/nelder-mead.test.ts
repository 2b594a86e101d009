import { describe, expect, test } from "vitest";
import { nelderMead } from "../../src/math/nelder-mead.js";

test("the bottom of Rosenbrock's valley is at 1, 1", () => {
  const lowest = nelderMead(([x, y]) => 1 + 100 * (y - x * x) ** 2 + (1 - x) ** 2, [-1.2, 1], 0.5);
  expect(lowest.x[0]).toBeCloseTo(1, 6);
  expect(lowest.x[1]).toBeCloseTo(1, 6);
  expect(lowest.value).toBeCloseTo(1, 13);
});

test("the bottom of Powell's singular function of four numbers is at 0", () => {
  const powell = ([a, b, c, d]: readonly number[]) =>
    (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
  const lowest = nelderMead(powell, [3, -1, 0, 1], 1);
  expect(lowest.value).toBeLessThan(1e-12);
});

test("one number is enough", () => {
  expect(nelderMead(([x]) => Math.cosh(x - 2), [0], 1).x[0]).toBeCloseTo(2, 6);
});

test("a search without a bottom comes to an end all the same", () => {
  let asked = 0;
  const endless = ([x]: readonly number[]) => {
    asked += 1;
    if (asked > 100_000) throw new Error("it goes on for ever");
    return -x;
  };
  expect(nelderMead(endless, [0], 1).value).toBeLessThan(-1e300);
});

describe("it asks for the points that Nelder & Mead's rules name:", () => {
  /** The first points asked for, of a function that knows these and is high elsewhere. */
  const askedOf = (values: Readonly<Record<string, number>>, start: readonly number[]) => {
    const asked: string[] = [];
    const value = (x: readonly number[]) => {
      asked.push(x.join());
      return values[x.join()] ?? 99;
    };
    nelderMead(value, start, 1);
    return asked;
  };

  test("on a slope it reflects and expands, and keeps the reflected point where the expanded one is no better", () => {
    const asked: number[] = [];
    nelderMead(
      ([x]) => {
        asked.push(x);
        return (x - 10) ** 2;
      },
      [0],
      1,
    );
    // From 0 and 1: 2 and 3; 5 and 7; 11, since 15 is worse; then back half of the way, to 9.
    expect(asked).toEqual([0, 1, 2, 3, 5, 7, 11, 15, 15, 9]);
  });

  test("a reflected point between the best and the next is taken as it is", () => {
    // The worst, 0,1, is reflected in the middle of the others, 0.5,0; then 1,0 is the worst.
    const asked = askedOf({ "0,0": 0, "1,0": 1, "0,1": 3, "1,-1": 0.5 }, [0, 0]);
    expect(asked.slice(0, 5)).toEqual(["0,0", "1,0", "0,1", "1,-1", "0,-1"]);
  });

  test("one that is better than the worst alone is taken half of the way, on its side", () => {
    expect(askedOf({ "0": 0, "1": 3, "-1": 2, "-0.5": 1 }, [0]).slice(0, 5)).toEqual([
      "0",
      "1",
      "-1",
      "-0.5",
      "0.5",
    ]);
  });

  test("where that does not help either, all corners move half of the way to the best", () => {
    expect(askedOf({ "0": 0, "1": 3 }, [0]).slice(0, 5)).toEqual(["0", "1", "-1", "0.5", "0.5"]);
  });
});
