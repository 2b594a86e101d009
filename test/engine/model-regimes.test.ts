import { describe, expect, test } from "vitest";
import { courseOf, eventsOf, mechanismWith, modelWith, processWith, regime } from "./small-model.js";
import { daysOf, growing, level, pusher } from "./toys.js";

describe("a regime", () => {
  test("switches parameters at its step, in every run, and the next run starts with the first again", () => {
    const values = (by: number) => ({ growing: { by } });
    const model = modelWith(
      [growing],
      [regime(0, [], values(1)), regime(3, [], values(10)), regime(8, [], values(0))],
    );
    const expected = [1, 2, 3, 13, 23, 33, 43, 53, 53, 53];
    expect(courseOf(model, level, 1)).toEqual(expected);
    expect(courseOf(model, level, 2)).toEqual(expected);
  });

  test("switches a mechanism off and on: its steps rest, and its push is gone meanwhile", () => {
    const mechanisms = [processWith("reform", 0.4, true), pusher("settle"), growing];
    const off = ["pusher", "growing"];
    const values = { growing: { by: 1 } };
    const model = modelWith(mechanisms, [
      regime(0, [], values),
      regime(2, off, values),
      regime(7, [], values),
    ]);
    expect(courseOf(model, level)).toEqual([1, 2, 2, 2, 2, 2, 2, 3, 4, 5]);
    const days = daysOf(eventsOf(model));
    expect(days.some((day) => day < 20) && days.some((day) => day > 70)).toBe(true);
    expect(days.filter((day) => day > 20 && day < 70)).toEqual([]);
  });

  test.each(["begin", "settle", "step"] as const)(
    "that starts with a mechanism off starts without the push that it sets in %s",
    (when) => {
      const model = modelWith([processWith("reform", 1), pusher(when)], [regime(0, ["pusher"]), regime(9)]);
      for (const _ of ["first run", "second run"])
        expect(daysOf(eventsOf(model)).filter((day) => day < 90)).toEqual([]);
    },
  );

  test("in which the mechanism of a process is off has no events of it, but keeps its clocks for later", () => {
    const mechanisms = [processWith("reform", 1), pusher("settle")];
    const now = daysOf(eventsOf(modelWith(mechanisms)));
    const later = daysOf(eventsOf(modelWith(mechanisms, [regime(0, ["reform"]), regime(4)])));
    now.forEach((day, k) => {
      expect(later[k] - 40).toBeCloseTo(day, 9);
    });
  });

  test("that is never without a mechanism is no reason to build it: its column stands at its start", () => {
    const never = mechanismWith("never", { writes: [level] }, () => {
      throw new Error("built");
    });
    const model = modelWith([never], [regime(0, ["never"]), regime(5, ["never"])]);
    expect(courseOf(model, level)).toEqual(Array(10).fill(0));
  });
});

describe("a model that is made", () => {
  const never = mechanismWith("never", {});
  const values = (by: number) => ({ growing: { by } });

  test("takes other values for runs to come, also beside a mechanism that stays off", () => {
    const model = modelWith([growing, never], [regime(0, ["never"], values(1))]);
    model.retune([regime(0, ["never"], values(2))]);
    expect(courseOf(model, level)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
  });

  test("plays nothing that was taken down under the rules before", () => {
    const model = modelWith([growing], [regime(0, [], values(1))]);
    expect(courseOf(model, level).at(-1)).toBe(10);
    model.retune([regime(0, [], values(3)), regime(5, [], values(0))]);
    for (const _ of ["first run", "second run"])
      expect(courseOf(model, level)).toEqual([3, 6, 9, 12, 15, 15, 15, 15, 15, 15]);
  });

  test("refuses to switch a mechanism on that was off, or off for good that was on", () => {
    const model = modelWith([growing, never], [regime(0, ["never"], values(1))]);
    expect(() => model.retune([regime(0, [], values(1))])).toThrow("never cannot be switched");
    expect(() => model.retune([regime(0, ["never", "growing"])])).toThrow("growing cannot be switched");
  });
});
