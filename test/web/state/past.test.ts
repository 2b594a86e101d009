import fc from "fast-check";
import { expect, test } from "vitest";
import { beginning, changed, redone, undone } from "../../../src/web/state/past.js";

const walk = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });

test("whatever was done slowly is undone step by step, and done again", () => {
  fc.assert(
    fc.property(walk, (states) => {
      const whole = states.reduce((past, state, k) => changed(past, state, k * 1000), beginning(0));
      const back = states.reduce(undone<number>, whole);
      expect([back.now, back.before]).toEqual([0, []]);
      const again = states.reduce(redone<number>, back);
      expect([again.now, again.before, again.after]).toEqual([states.at(-1), whole.before, []]);
    }),
  );
});

test("a slider that is dragged is undone at once", () => {
  const dragged = [10, 20, 30, 40].reduce((past, state) => changed(past, state, 5000 + state), beginning(0));
  expect(undone(dragged).now).toBe(0);
  expect(undone(changed(dragged, 50, 9000)).now).toBe(40);
});

test("a new change takes the place of what had been undone", () => {
  const past = undone(changed(changed(beginning("a"), "b", 1000), "c", 2000));
  expect(redone(changed(past, "d", 2100)).now).toBe("d");
  expect(undone(changed(past, "d", 2100)).now).toBe("b");
});

test("at either end nothing moves", () => {
  const past = beginning("a");
  expect([undone(past).now, redone(past).now]).toEqual(["a", "a"]);
});
