import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Choice,
  giveBack,
  hardestOpen,
  isNeeded,
  noChoice,
  take,
} from "../../../../src/analysis/qca/cover-search/choice.js";
import { coverablePart, coverersOf, partOf, setsOf } from "./parts.js";

/** What a choice should say of its sets, counted anew. */
function counted({ part, taken }: Choice) {
  const holders = coverersOf(part).map((sets) => sets.filter((s) => taken.includes(s)));
  return {
    times: holders.map(({ length }) => length),
    sum: holders.map((sets) => sets.reduce((total, s) => total + s, 0)),
    alone: setsOf(part).map((_, s) => holders.filter((sets) => sets.length === 1 && sets[0] === s).length),
  };
}

const expectCounted = (choice: Choice) => {
  const { times, sum, alone } = choice;
  expect({ times: [...times], sum: [...sum], alone: [...alone] }).toEqual(counted(choice));
};

/** A part and some of its sets in random order. */
const partWithSome = coverablePart.chain((part) =>
  fc.tuple(fc.constant(part), fc.shuffledSubarray([...part.names.keys()])),
);

test("sets that are taken and given back leave the counts of those that are still there", () => {
  fc.assert(
    fc.property(partWithSome, ([part, some]) => {
      const choice = noChoice(part);
      for (const s of some) {
        take(choice, s);
        expectCounted(choice);
        expect(isNeeded(choice)).toBe(choice.taken.every((each) => counted(choice).alone[each] > 0));
      }
      while (choice.taken.length > 0) {
        giveBack(choice);
        expectCounted(choice);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("the hardest column left is the first of those with the fewest sets that may be taken", () => {
  fc.assert(
    fc.property(partWithSome, fc.nat(), ([part, some], split) => {
      const choice = noChoice(part);
      const cut = some.length === 0 ? 0 : split % (some.length + 1);
      for (const s of some.slice(0, cut)) take(choice, s);
      for (const s of some.slice(cut)) choice.usable[s] = 0;
      const open = coverersOf(part)
        .filter((_, column) => choice.times[column] === 0)
        .map((sets) => sets.filter((s) => choice.usable[s] === 1));
      const fewest = Math.min(...open.map(({ length }) => length));
      const hardest = open.find(({ length }) => length === fewest) ?? null;
      expect(hardestOpen(choice)).toEqual(hardest);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("once all columns are covered none is left", () => {
  const choice = noChoice(partOf(2, [[0, 1]]));
  expect(hardestOpen(choice)).toEqual([0]);
  take(choice, 0);
  expect(hardestOpen(choice)).toBeNull();
});
