import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Countdown } from "../../src/engine/countdown.js";
import { AGENTS, clocksOf, kinds, wound } from "./wound-clockwork.js";

describe("whatever hazards do from step to step, events fall where the sum of hazard times days meets the clocks", () => {
  const value = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 2, noNaN: true }));
  const change = fc.record({
    part: fc.constantFrom("factor", "push", "sharedFactor", "sharedPush"),
    agent: fc.integer({ min: -1, max: AGENTS - 1 }),
    value,
  });
  const step = fc.record({ changes: fc.array(change, { maxLength: 4 }), length: fc.constantFrom(0.5, 1, 2) });

  test.each(kinds.flatMap((Kind) => [false, true].map((recurring) => ({ Kind, recurring }))))(
    "by $Kind, if each recurs: $recurring",
    ({ Kind, recurring }) => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 12 }), fc.nat(1000), (steps, seed) => {
          const world = wound({ recurring, seed, Kind });
          const clocks = clocksOf(seed, recurring);
          const left = clocks.map((next) => next());
          const events: number[][] = clocks.map(() => []);
          const expected: number[][] = clocks.map(() => []);
          let from = 0;
          for (const { changes, length } of steps) {
            for (const { part, agent, value } of changes)
              if (part !== "sharedPush" || Kind !== Countdown)
                world.set(world[part], value, part.startsWith("shared") ? -1 : agent);
            for (const [i, day] of world.pass(length)) events[i].push(day);
            clocks.forEach((next, i) => {
              const hazard = world.written(i);
              let day = from;
              while (left[i] < hazard * (from + length - day)) {
                day += left[i] / hazard;
                expected[i].push(day);
                left[i] = next();
              }
              left[i] -= hazard * (from + length - day);
            });
            from += length;
          }
          expect(events.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
          events.flat().forEach((day, k) => {
            expect(day).toBeCloseTo(expected.flat()[k], 8);
          });
        }),
      );
    },
  );
});
