import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gainOf, isNoGain, ranked } from "../../../src/experiments/seed-search/gain.js";
import { greedy } from "../../../src/experiments/seed-search/greedy.js";
import { choose, subsets } from "../../../src/experiments/seed-search/subsets.js";
import type { SetValues } from "../../../src/experiments/seed-search/trials.js";
import { openStream } from "../../../src/math/random.js";

const names = ["A", "B", "C", "D", "E", "F"];

/** A world in which each pilot adds its worth in every run, and pairs may add something of their own. */
function world(
  worth: Readonly<Record<string, number>>,
  together: Readonly<Record<string, number>> = {},
): SetValues {
  return (pilots) => {
    const alone = pilots.reduce((sum, id) => sum + (worth[id] ?? 0), 0);
    const pairs = subsets([...pilots].sort(), 2).reduce(
      (sum, pair) => sum + (together[pair.join("")] ?? 0),
      0,
    );
    return Float64Array.from([100, 200, 300], (run) => run + alone + pairs);
  };
}

const chosen = (steps: ReturnType<typeof greedy>) => steps[steps.length - 1].tried[0].pilots;

describe("choosing one by one", () => {
  test("finds the k best where each adds its worth, the best first", () => {
    const worths = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(worths, fc.integer({ min: 1, max: 6 }), (list, k) => {
        const worth = Object.fromEntries(names.map((id, i) => [id, list[i]]));
        const best = [...names].sort((a, b) => worth[b] - worth[a]);
        expect(chosen(greedy(names, k, world(worth), "more"))).toEqual(best.slice(0, k));
        expect(chosen(greedy(names, k, world(worth), "less"))).toEqual(best.reverse().slice(0, k));
      }),
    );
  });

  test("is as good as the best of all sets there, and tells by how much the next one stays behind", () => {
    const values = world({ A: 1, B: 5, C: 3 });
    const steps = greedy(names, 2, values, "more");
    const [best] = ranked(subsets(names, 2), values, "more");
    expect([...chosen(steps)].sort()).toEqual(best.pilots);
    expect(best.gain.difference).toMatchObject({ mean: 8, error: 0 });
    expect(steps[0].tried[1]).toMatchObject({
      province: "C",
      behind: { difference: { mean: -2, error: 0 } },
    });
  });

  test("misses two that do much only together, which all sets do not", () => {
    const values = world({ A: 3, B: 2 }, { EF: 10 });
    expect(chosen(greedy(names, 2, values, "more"))).toEqual(["A", "B"]);
    expect(ranked(subsets(names, 2), values, "more")[0].pilots).toEqual(["E", "F"]);
  });

  test("takes of equals the one that is named first", () => {
    expect(chosen(greedy(names, 2, world({}), "more"))).toEqual(["A", "B"]);
    expect(greedy(names, 1, world({}), "more")[0].tried.every(({ gain }) => isNoGain(gain))).toBe(true);
  });

  test("is flattered by its seeds where nothing has any effect, by as much as theory says, and not by fresh ones", () => {
    // The largest of m independent normal means: for m = 6 its expectation is 1.2672 SD (Harter 1961).
    const draws = (seed: string): SetValues => {
      const of = (id: string) => {
        const stream = openStream(`${seed}/${id}`);
        return Float64Array.from({ length: 400 }, () => stream.uniform() - 0.5);
      };
      const known = new Map([["", new Float64Array(400)], ...names.map((id) => [id, of(id)] as const)]);
      return (pilots) => known.get(pilots.join(""))!;
    };
    const trials = Array.from({ length: 300 }, (_, trial) => {
      const [{ tried }] = greedy(names, 1, draws(`old ${trial}`), "more");
      const fresh = draws(`new ${trial}`);
      return [tried[0].gain.difference.mean, gainOf(fresh(tried[0].pilots), fresh([])).difference.mean];
    });
    const mean = (column: number) => trials.reduce((sum, trial) => sum + trial[column], 0) / trials.length;
    const sd = Math.sqrt(1 / 12 / 400);
    expect(mean(0) / sd).toBeCloseTo(1.2672, 0.9);
    expect(Math.abs(mean(1) / sd)).toBeLessThan(0.2);
  });
});

describe("sets of k", () => {
  test("are as many as there are ways to choose, and no two alike", () => {
    for (let k = 0; k <= 6; k++) {
      const sets = subsets(names, k).map((set) => set.join(""));
      expect(sets.length).toBe(choose(6, k));
      expect(new Set(sets).size).toBe(sets.length);
    }
    expect(choose(30, 3)).toBe(4060);
  });
});
