import { expect, test } from "vitest";
import { withJumps } from "../../../src/charts/centre/jumps.js";

const days = [0, 30, 60, 90];

test("what is not heard before a signal is drawn as nought up to its day, and then jumps", () => {
  expect(withJumps({ days, values: [0, 0, 1, 0.9] }, [45], 7)).toEqual({
    days: [0, 30, 45, 45, 60, 90],
    values: [0, 0, 0, 1, 1, 0.9],
  });
});

test("a mean over a step that the signal cuts is not drawn, since it is of neither side", () => {
  expect(withJumps({ days, values: [0, 0.4, 1, 0.9] }, [33], 7)).toEqual({
    days: [0, 33, 33, 60, 90],
    values: [0, 0, 1, 1, 0.9],
  });
});

test("a signal on a recorded day jumps there; two between the same records jump once, on the first", () => {
  expect(withJumps({ days, values: [0, 1, 0.9, 0.8] }, [30], 7).values).toEqual([0, 0, 1, 1, 0.9, 0.8]);
  expect(withJumps({ days, values: [0, 0, 1, 0.9] }, [50, 40], 7).days).toEqual([0, 30, 40, 40, 60, 90]);
});

test("a signal before the first record or after the last changes nothing", () => {
  const line = { days, values: [1, 0.9, 0.8, 0.7] };
  expect(withJumps(line, [-20, 0, 200], 7)).toEqual(line);
});
