import { describe, expect, test } from "vitest";
import { centralSignals } from "../../../src/model/mechanisms/central-signals.js";
import { decision } from "../../../src/model/mechanisms/decision.js";
import { draftDays, drafting } from "../../../src/model/mechanisms/drafting.js";
import {
  decidedDay,
  news,
  publication,
  published,
  publishedDay,
} from "../../../src/model/mechanisms/publication.js";
import {
  afterRun,
  courseOf,
  inputsOf,
  localitiesWith,
  manyWith,
  modelOf,
  signalWith,
} from "../small-world.js";

const imposedOn = (...days: readonly number[]) =>
  modelOf(
    [publication],
    inputsOf(localitiesWith({}), { imposed: days.map((day) => ({ day, locality: 0 })) }),
    {},
    35,
  );

describe("a plan imposed by the scenario", () => {
  test("is out for the share of the step that follows its day, and then for good", () => {
    expect(courseOf(imposedOn(10), published)).toEqual([0, 4 / 7, 1, 1, 1]);
  });

  test("is news in the step of its publication and in the next", () => {
    expect(courseOf(imposedOn(10), news)).toEqual([0, 1, 1, 0, 0]);
  });

  test("is out from the first step on when it came before the run", () => {
    expect(courseOf(imposedOn(-30), published)).toEqual([1, 1, 1, 1, 1]);
  });

  test("on the day on which a step ends is out with the next step, and is news in that one alone", () => {
    expect(courseOf(imposedOn(14), published)).toEqual([0, 0, 1, 1, 1]);
    expect(courseOf(imposedOn(14), news)).toEqual([0, 0, 1, 0, 0]);
  });

  test("counts on its earliest day when it is imposed twice", () => {
    for (const days of [
      [24, 10],
      [10, 24],
    ])
      expect(courseOf(imposedOn(...days), published)).toEqual([0, 4 / 7, 1, 1, 1]);
  });

  test("is not out while others are that come before it", () => {
    const imposed = [
      { day: 24, locality: 0 },
      { day: 10, locality: 1 },
      { day: 11, locality: 2 },
    ];
    const model = modelOf([publication], inputsOf(localitiesWith({}, {}, {}), { imposed }), {}, 35);
    const out = model.world.column(published);
    const shown: number[][] = [];
    model.run(1, 0, { step: () => void shown.push([...out]) });
    expect(shown).toEqual([
      [0, 0, 0],
      [0, 4 / 7, 3 / 7],
      [0, 1, 1],
      [4 / 7, 1, 1],
      [1, 1, 1],
    ]);
  });

  test("needs no decision", () => {
    expect(afterRun(imposedOn(10), decidedDay)).toEqual([Number.POSITIVE_INFINITY]);
    expect(afterRun(imposedOn(10), publishedDay)).toEqual([10]);
  });

  test("is out for as many days as remain, whatever the step", () => {
    for (const step of [0.5, 3, 11]) {
      const inputs = inputsOf(localitiesWith({}), { imposed: [{ day: 10.25, locality: 0 }] });
      const course = courseOf(modelOf([publication], inputs, {}, 66, step), published);
      expect(course.reduce((sum, share) => sum + share * step, 0)).toBeCloseTo(66 - 10.25, 12);
    }
  });
});

describe("a plan that a province decides on", () => {
  const localities = manyWith(400);
  const imposed = localities.map((_, locality) => ({ day: 200, locality }));
  const signals = [signalWith()];
  const mechanisms = [centralSignals, publication, drafting, decision];
  const own = modelOf(mechanisms, inputsOf(localities, { signals }), { "decision.baseRate": 0.05 });
  const also = modelOf(mechanisms, inputsOf(localities, { signals, imposed }), { "decision.baseRate": 0.05 });

  test("comes out after the days of drafting", () => {
    const days = afterRun(own, publishedDay);
    const draft = own.world.column(draftDays);
    const decided = own.world.column(decidedDay);
    days.forEach((day, i) => {
      expect(day).toBe(decided[i] + draft[i]);
    });
  });

  test("comes out on whichever day is earlier, its own or the imposed one", () => {
    const mine = afterRun(own, publishedDay);
    expect(mine.some((day) => day > 200) && mine.some((day) => day < 200)).toBe(true);
    expect(afterRun(also, publishedDay)).toEqual(mine.map((day) => Math.min(day, 200)));
  });
});
