import fc from "fast-check";
import { expect, test } from "vitest";
import { sorted } from "../../src/math/sorted.js";

test("numbers come in ascending order, all of them, and the given ones stay as they are", () => {
  const value = fc.double({ noNaN: true }).map((x) => x + 0);
  fc.assert(
    fc.property(fc.float64Array({ maxLength: 200, noNaN: true }), fc.array(value), (some, more) => {
      for (const values of [some.map((x) => x + 0), Float64Array.from(more)]) {
        const before = [...values];
        expect([...sorted(values)]).toEqual(before.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        expect([...values]).toEqual(before);
      }
    }),
  );
});
