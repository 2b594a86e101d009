import fc from "fast-check";
import { expect, test } from "vitest";
import { groupKernel } from "../../src/math/kernel-groups.js";
import { expectKernel, normalised } from "./dense.js";

const inOrder = (n: number) => Array.from({ length: n }, (_, i) => i);

test("it agrees with the full matrix of who shares a group, row by row made to sum to 1", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: 1, maxLength: 30 }), (group) => {
      expectKernel(
        groupKernel(group, inOrder(group.length)),
        normalised(group.length, (i, j) => (group[i] === group[j] ? 1 : 0)),
      );
    }),
  );
});

test("all in one group see the mean of all others", () => {
  const values = Float64Array.of(1, 2, 6, 11);
  const out = new Float64Array(4);
  groupKernel([0, 0, 0, 0], inOrder(4)).average(values, out);
  expect([...out]).toEqual([19 / 3, 18 / 3, 14 / 3, 9 / 3]);
});

test("groups may be numbered with gaps, and one that stands alone sees nobody", () => {
  expectKernel(groupKernel([7, 2, 7], [2, 0, 1]), [
    [0, 0, 1],
    [0, 0, 0],
    [1, 0, 0],
  ]);
});

test("sums are taken in the given order, so that renumbering agents cannot change a bit", () => {
  const agents = fc.array(
    fc.record({ group: fc.nat(3), value: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }),
    {
      minLength: 2,
      maxLength: 20,
    },
  );
  const averages = (all: readonly { group: number; value: number; slot: number }[]) => {
    const order = inOrder(all.length).sort((a, b) => all[a].slot - all[b].slot);
    const out = new Float64Array(all.length);
    const kernel = groupKernel(
      all.map(({ group }) => group),
      order,
    );
    kernel.average(
      Float64Array.from(all, ({ value }) => value),
      out,
    );
    return new Map(all.map(({ slot }, i) => [slot, out[i]]));
  };
  fc.assert(
    fc.property(agents, fc.infiniteStream(fc.nat()), (given, keys) => {
      const all = given.map((each, slot) => ({ ...each, slot, key: keys.next().value as number }));
      expect(averages([...all].sort((a, b) => a.key - b.key))).toEqual(averages(all));
    }),
  );
});
