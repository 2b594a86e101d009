import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chunksIn,
  chunksNamed,
  rangesOf,
  spanOfChunk,
  usualChunk,
} from "../../../src/experiments/sweep/chunks.js";

const cuts = fc.record({
  runs: fc.integer({ min: 1, max: 5000 }),
  chunkRuns: fc.integer({ min: 1, max: 700 }),
});

describe("chunks", () => {
  test("hold every run once, in order", () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        const spans = Array.from({ length: chunksIn(cut) }, (_, k) => spanOfChunk(cut, k));
        expect(spans[0].from).toBe(0);
        expect(spans.at(-1)?.to).toBe(cut.runs);
        spans.slice(1).forEach(({ from }, k) => {
          expect(from).toBe(spans[k].to);
        });
        expect(spans.every(({ from, to }) => to > from && to - from <= cut.chunkRuns)).toBe(true);
      }),
    );
  });

  test("are a thousand at most, so that a cluster takes them as one array, and none is too small to be worth it", () => {
    for (const runs of [1, 20, 200, 1280, 64_000, 1_000_000, 123_456_789]) {
      const cut = { runs, chunkRuns: usualChunk(runs) };
      expect(chunksIn(cut)).toBeLessThanOrEqual(1000);
      expect(cut.chunkRuns).toBeGreaterThanOrEqual(20);
    }
    expect(usualChunk(1280)).toBe(20);
    expect(usualChunk(1_000_000)).toBe(1000);
  });
});

describe("lists of chunks", () => {
  test("are written as an array of a cluster names them", () => {
    expect(rangesOf([0, 1, 2, 3, 7, 9, 10])).toBe("0-3,7,9-10");
    expect(rangesOf([])).toBe("");
  });

  test("are read as they are written, whatever they hold", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99), { minLength: 1 }), (chunks) => {
        const sorted = chunks.toSorted((a, b) => a - b);
        expect(chunksNamed(rangesOf(sorted), 100)).toEqual(sorted);
      }),
    );
  });

  test.each(["", "x", "3-", "-3", "5-3", "100", "0-100", "1,,2", "1.5"])("%j names none", (text) => {
    expect(chunksNamed(text, 100)).toBeUndefined();
  });
});
