import fc from "fast-check";
import { expect, test } from "vitest";
import { bitsOf, has, isSubset, meets, membersOf, sizeOf, without } from "../../../src/analysis/qca/bits.js";

const members = fc.uniqueArray(fc.integer({ min: 0, max: 99 }));

test("sets of bits behave as sets of numbers do", () => {
  fc.assert(
    fc.property(members, members, (first, second) => {
      const [a, b] = [first, second].map((each) => bitsOf(each, 100));
      const [x, y] = [new Set(first), new Set(second)];
      const common = first.filter((member) => y.has(member));
      const sorted = (values: Iterable<number>) => [...values].sort((p, q) => p - q);
      expect(membersOf(a)).toEqual(sorted(x));
      expect(sizeOf(a)).toBe(x.size);
      expect(meets(a, b)).toBe(common.length > 0);
      expect(isSubset(a, b)).toBe(first.every((member) => y.has(member)));
      expect(membersOf(without(a, b))).toEqual(sorted(first.filter((member) => !y.has(member))));
      for (const member of [0, 31, 32, 63, 99]) expect(has(a, member)).toBe(x.has(member));
    }),
    { seed: 1 },
  );
});
