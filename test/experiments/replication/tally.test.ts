import { describe, expect, test } from "vitest";
import { expectedTally } from "../../../src/data/replication-tally.js";
import type { ComparedFigure, Replication } from "../../../src/experiments/replication/compare.js";
import { departure } from "../../../src/experiments/replication/departure.js";
import { explanationOf, explanations } from "../../../src/experiments/replication/explanations.js";
import { READINGS } from "../../../src/experiments/replication/readings.js";
import { tallyOf } from "../../../src/experiments/replication/tally.js";
import { replication } from "./fixture.js";

const tally = tallyOf(replication);
const numbersOf = (table: string) => tally.find((each) => each.table === table)!.numbers;

describe("the tally", () => {
  test("covers the 257 published numbers and 49 lists of provinces, each once", () => {
    expect(replication.figures).toHaveLength(257);
    expect(replication.lists).toHaveLength(49);
    const keys = replication.figures.map(({ table, item, statistic }) => `${table} ${item} ${statistic}`);
    expect(new Set(keys).size).toBe(257);
  });

  test("is 12, 32, 26 and 248 numbers, and 3, 23, 18 and 49 lists, under the four readings", () => {
    const all = tally.at(-1)!;
    expect(READINGS.map((reading) => all.numbers.reproduced[reading])).toEqual([12, 32, 26, 248]);
    expect(READINGS.map((reading) => all.lists.reproduced[reading])).toEqual([3, 23, 18, 49]);
  });

  test.each(tally.map(({ table }) => table))("of %s is the one declared", (table) => {
    const found = tally.find((each) => each.table === table)!;
    const counts = [found.numbers, found.lists].map(({ reproduced }) =>
      READINGS.map((reading) => reproduced[reading]),
    );
    expect(counts).toEqual(expectedTally[table]);
  });

  test("has the sizes of the article's tables", () => {
    const sizes = ["A1", "A2", "A3", "A4", "A5", "Table 3", "Table 4"].map((table) => numbersOf(table).of);
    expect(sizes).toEqual([39, 30, 39, 39, 24, 4, 2]);
  });
});

describe("the nine numbers that do not come out", () => {
  const published: [table: string, item: string, statistic: string, printed: number, recomputed: number][] = [
    ["A2", "1001", "inclusion", 0.862, 0.835],
    ["A3", "0110", "PRI", 0.886, 0.664],
    ["A3", "0101", "inclusion", 0.635, 0.653],
    ["A3", "0000", "n", 0, 9],
    ["A4", "0100", "inclusion", 0.65, 0.649498],
    ["A4", "0000", "inclusion", 0.564, 0.546],
    ["A8", "GDP", "covN", 0.722, 0.772],
    ["Table 5", "UNI*GDP*~POW", "inclusion", 0.867, 0.877],
    ["Table 5", "UNI*GDP*~POW", "PRI", 0.806, 0.719],
  ];
  const found = replication.figures.filter(({ reproduced }) => !reproduced.corrected);

  test("are these nine and no others, under no reading", () => {
    expect(found.map(({ table, item, statistic }) => [table, item, statistic])).toEqual(
      published.map(([table, item, statistic]) => [table, item, statistic]),
    );
    for (const { reproduced } of found)
      expect(Object.values(reproduced)).toEqual([false, false, false, false]);
  });

  test.each(published)(
    "%s, %s: %s is printed as %f and comes out as %f",
    (table, item, statistic, printed, value) => {
      const figure = found.find(
        (each) => each.table === table && each.item === item && each.statistic === statistic,
      )!;
      expect(figure.published).toBe(printed);
      expect(figure.values.corrected).toBeCloseTo(value, value === 0.649498 ? 6 : 3);
      expect(explanationOf(figure)).toBeDefined();
    },
  );

  test("are all that is explained", () => {
    expect(explanations).toHaveLength(9);
  });

  test("hold what their explanations say", () => {
    const all = (table: string, item: string) =>
      replication.figures.filter((each) => each.table === table && each.item === item);
    const [, inclusion, pri] = all("A3", "0110");
    expect(pri.published).toBeGreaterThan(inclusion.published);
    expect(all("Table 5", "UNI*GDP*~POW").map((each) => each.published)).toEqual(
      all("Table 6", "~ENT*UNI*GDP*POW").map((each) => each.published),
    );
    const nine = replication.lists.find(({ table, item }) => table === "A3" && item === "0000")!;
    expect(nine.published).toHaveLength(9);
  });
});

describe("a replication that comes out otherwise", () => {
  const changed = (test: (figure: ComparedFigure) => boolean, isReproduced: boolean): Replication => ({
    ...replication,
    figures: replication.figures.map((figure) =>
      test(figure) ? { ...figure, reproduced: { ...figure.reproduced, corrected: isReproduced } } : figure,
    ),
  });

  test("is not taken for the one that the report tells of, and names the first number that differs", () => {
    expect(departure(replication)).toBeNull();
    const lost = changed(
      ({ table, item, statistic }) => `${table} ${item} ${statistic}` === "A5 GDP RoN",
      false,
    );
    expect(departure(lost)).toMatch(
      /A5, numbers, corrected: 23 reproduced, expected 24.*First differing number: A5, GDP, RoN: published 0\.872/,
    );
  });

  test("is noticed also where one number is lost and another found", () => {
    const swapped = changed(
      ({ table, item, statistic }) => table === "A4" && item === "0100" && statistic !== "PRI",
      false,
    );
    const won = {
      ...swapped,
      figures: swapped.figures.map((figure) =>
        figure.table === "A4" && figure.item === "0100" && figure.statistic === "inclusion"
          ? { ...figure, reproduced: { ...figure.reproduced, corrected: true } }
          : figure,
      ),
    };
    expect(tallyOf(won).at(-1)!.numbers.reproduced.corrected).toBe(248);
    expect(departure(won)).toMatch(/First differing number: A4, 0100, n/);
  });
});
