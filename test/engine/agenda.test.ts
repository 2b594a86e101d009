import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Agenda } from "../../src/engine/agenda.js";

const AGENTS = 9;

/** Few different times, so that many are equal, and some that are for never. */
const time = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  // No clock shows -0, which is as early as 0 and yet another number.
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((when) => when + 0),
  fc.constant(Number.POSITIVE_INFINITY),
);

const deed = fc.record({
  agent: fc.nat(AGENTS - 1),
  when: time,
  what: fc.constantFrom("move", "move", "move", "drop"),
});

const full = (n: number) => {
  const agenda = new Agenda(n);
  agenda.fill();
  return agenda;
};

/** Takes the earliest off until nobody is left. */
const emptied = (agenda: Agenda) => {
  const times: number[] = [];
  while (agenda.size > 0) {
    times.push(agenda.whenAt(0));
    agenda.drop(agenda.agentAt(0));
  }
  return times;
};

describe("an agenda agrees with a plain list", () => {
  test("after any moves and drops: the earliest stands in front, and everybody's time is known", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const agenda = full(AGENTS);
        const list = new Map(Array.from({ length: AGENTS }, (_, i) => [i, Number.POSITIVE_INFINITY]));
        for (const { agent, when, what } of deeds) {
          if (!list.has(agent)) continue;
          if (what === "drop") list.delete(agent);
          else list.set(agent, when);
          if (what === "drop") agenda.drop(agent);
          else agenda.move(agent, when);
          const places = Array.from({ length: agenda.size }, (_, place) => place);
          expect(new Map(places.map((k) => [agenda.agentAt(k), agenda.whenAt(k)]))).toEqual(list);
          if (list.size > 0) expect(agenda.whenAt(0)).toBe(Math.min(...list.values()));
          for (let i = 0; i < AGENTS; i++) expect(agenda.has(i)).toBe(list.has(i));
        }
      }),
    );
  });

  test("when it is emptied: it is then a way of sorting", () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 200 }), (times) => {
        const agenda = full(times.length);
        times.forEach((when, agent) => {
          agenda.move(agent, when);
        });
        expect(emptied(agenda)).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });
});

test("a full agenda has everybody on it for never, whatever it was used for before", () => {
  const agenda = full(5);
  agenda.move(3, 1);
  agenda.drop(0);
  agenda.drop(3);
  agenda.fill();
  expect([0, 1, 2, 3, 4].every((agent) => agenda.has(agent))).toBe(true);
  expect(emptied(agenda)).toEqual(Array(5).fill(Number.POSITIVE_INFINITY));
});

test("an agenda for nobody is empty, and one for one agent can be emptied and filled", () => {
  expect(full(0).size).toBe(0);
  const single = full(1);
  single.move(0, -5);
  expect([single.agentAt(0), single.whenAt(0)]).toEqual([0, -5]);
  single.drop(0);
  expect([single.size, single.has(0)]).toEqual([0, false]);
});
