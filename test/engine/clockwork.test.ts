import { describe, expect, test } from "vitest";
import { Countdown } from "../../src/engine/countdown.js";
import { clocksOf, kinds, luckOf, wound } from "./wound-clockwork.js";

const firstClocks = (seed: number) => clocksOf(seed).map((next) => next());

const daysOf = (events: readonly (readonly [number, number])[]) =>
  [...events].sort(([a], [b]) => a - b).map(([, day]) => day);

/** Expects one event for each agent, on these days. */
const expectDays = (events: readonly (readonly [number, number])[], days: ArrayLike<number>) => {
  expect(events).toHaveLength(days.length);
  daysOf(events).forEach((day, i) => {
    expect(day).toBeCloseTo(days[i], 9);
  });
};

describe.each(kinds)("under a constant hazard, by %o,", (Kind) => {
  test("an event falls on clock / hazard, and no agent has a second one", () => {
    const { pass, set, factor } = wound({ Kind });
    set(factor, 0.02);
    expectDays(
      Array.from({ length: 400 }, () => pass(7)).flat(),
      firstClocks(1).map((clock) => clock / 0.02),
    );
  });

  const pushes: [string, number, number][] = [
    ["pushes of their own", 1, 0],
    ["own pushes that have doubled", 2, 0],
    ["a push that all share", 0, 1],
  ];
  test.each(Kind === Countdown ? pushes.slice(0, 2) : pushes)(
    "many small steps agree with one big one, under %s",
    (_, own, shared) => {
      const eventsIn = (steps: number) => {
        const { set, push, sharedPush, pass } = wound({ recurring: true, Kind });
        const events = pass(1);
        set(push, own);
        set(sharedPush, shared);
        for (let k = 0; k < steps; k++) events.push(...pass(64 / steps));
        return daysOf(events);
      };
      const [inOne, inMany] = [1, 512].map(eventsIn);
      expect(inMany).toHaveLength(inOne.length);
      inMany.forEach((day, k) => {
        expect(day).toBeCloseTo(inOne[k], 9);
      });
    },
  );
});

describe.each(kinds)("a clock of %o", (Kind) => {
  test("stands still while its factor is 0 and goes on where it stood", () => {
    const { pass, set, factor } = wound({ Kind });
    const early = pass(0.125);
    set(factor, 0);
    expect(pass(1000)).toEqual([]);
    set(factor, 1);
    expectDays(
      [...early, ...pass(100)],
      firstClocks(1).map((clock) => (clock < 0.125 ? clock : clock + 1000)),
    );
  });

  test("survives a factor so small that no number can tell when it would run out", () => {
    const { pass, set, factor } = wound({ Kind });
    set(factor, 1e-310);
    expect(pass(1000)).toEqual([]);
    set(factor, 1);
    expectDays(
      pass(100),
      firstClocks(1).map((clock) => clock + 1000),
    );
  });

  test("runs out later or sooner with a change of push, as the integral of the hazard says", () => {
    const { pass, set, push } = wound({ Kind });
    const early = pass(0.25);
    set(push, 0.1);
    set(push, 30, 2);
    const after = firstClocks(1).map((clock, i) =>
      clock < 0.25 ? clock : 0.25 + (clock - 0.25) / (i === 2 ? 30 : 0.1),
    );
    expectDays([...early, ...pass(1000)], after);
  });

  test("is not moved by a bit when others' pushes and factors change", () => {
    const alone = wound({ Kind });
    const among = wound({ Kind });
    const [one, other] = [alone, among].map(({ pass, set, push, factor }) => {
      const events = pass(0.1);
      if (push === among.push) for (const i of [1, 2, 3, 4]) set(push, 10 ** i, i);
      events.push(...pass(0.1));
      if (factor === among.factor) for (const i of [1, 2, 3, 4]) set(factor, 0, i);
      events.push(...pass(50));
      return daysOf(events)[0];
    });
    expect(other).toBe(one);
  });

  test("is drawn anew for each run, and nothing is left of the run before", () => {
    for (const recurring of [false, true]) {
      const used = wound({ recurring, seed: 4, Kind });
      used.set(used.push, 7);
      used.set(used.factor, 0, 3);
      used.pass(3);
      used.set(used.push, 1);
      used.set(used.factor, 1);
      used.clockwork.begin(luckOf(5));
      const fresh = wound({ recurring, seed: 5, Kind }).pass(20);
      const again = used.pass(20);
      expect(again.map(([agent]) => agent).sort()).toEqual(fresh.map(([agent]) => agent).sort());
      daysOf(again).forEach((day, k) => {
        expect(day - 3).toBeCloseTo(daysOf(fresh)[k], 9);
      });
    }
  });
});

test("a countdown tells the events of a step in the order of their days, also when one agent has several", () => {
  for (const recurring of [false, true]) {
    const days = wound({ Kind: Countdown, recurring })
      .pass(6)
      .map(([, day]) => day);
    expect(days.length).toBeGreaterThanOrEqual(5);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  }
});
