import { describe, expect, test } from "vitest";
import { pilotPull } from "../../../src/model/feedback.js";
import type { ImposedPilot } from "../../../src/model/inputs.js";
import { pilot, pilotCount, pilotZones } from "../../../src/model/mechanisms/pilots.js";
import { liberalisation, race } from "../../../src/model/mechanisms/race.js";
import { afterRun, courseOf, inputsOf, localitiesWith, modelOf, modelThrough } from "../small-world.js";
import { mean } from "../statistics.js";

/** Thirty provinces, the later in the list the stronger in firms: E from -1.45 to 1.45. */
const ladder = localitiesWith(...Array.from({ length: 30 }, (_, i) => ({ enterprise: (i - 14.5) / 10 })));
const country = (params = {}, pilots: readonly ImposedPilot[] = [], until = 2123) =>
  modelOf([pilotZones], inputsOf(ladder, { pilots }), params, until);

/** Provinces in the order in which they are named, with the last day of the week of it. */
const namings = (model: ReturnType<typeof country>, seed = 1) => {
  const zone = model.world.column(pilot);
  const named: { place: number; by: number }[] = [];
  model.run(seed, 0, {
    step({ to }) {
      zone.forEach((is, place) => {
        if (is === 1 && !named.some((each) => each.place === place)) named.push({ place, by: to });
      });
    },
  });
  return named;
};

describe("pilot zones", () => {
  test("come on the day t_p and every d_p days after it, until there are n_p", () => {
    const course = courseOf(
      country({ "pilots.first": 100, "pilots.interval": 40, "pilots.most": 9 }),
      pilotCount,
    );
    course.forEach((count, k) => {
      const end = 7 * (k + 1);
      const due = end > 100 ? Math.ceil((end - 100) / 40) : 0;
      expect(count).toBe(Math.min(9, due));
    });
  });

  test("number 18 by the end of 2021 and 20 by 2023, from February 2019 on, as the sources count", () => {
    const dayOf = (year: number, month: number, day: number) =>
      (Date.UTC(year, month - 1, day) - Date.UTC(2017, 6, 8)) / 86_400_000;
    const course = courseOf(country({}, [], 2121), pilotCount);
    const until = (day: number) => course[Math.floor(day / 7)];
    expect(dayOf(2021, 12, 31)).toBe(1637);
    expect(until(dayOf(2019, 1, 31))).toBe(0);
    expect(until(dayOf(2019, 2, 28))).toBe(1);
    expect(until(dayOf(2021, 12, 31))).toBe(18);
    expect(until(dayOf(2022, 12, 31))).toBe(20);
  });

  test("go to the provinces with the strongest firms, one after another, where nothing else counts", () => {
    const places = namings(country({ "pilots.noise": 0 })).map(({ place }) => place);
    expect(places).toEqual(Array.from({ length: 20 }, (_, k) => 29 - k));
  });

  test("go to anybody where luck is all, and rather to the strong in between", () => {
    const first = (noise: number) =>
      mean(
        Array.from({ length: 300 }, (_, seed) => {
          const model = country(
            { "pilots.noise": noise, "pilots.first": 0, "pilots.interval": 7, "pilots.most": 5 },
            [],
            49,
          );
          return mean(namings(model, seed).map(({ place }) => place));
        }),
      );
    expect(Math.abs(mean([first(5)]) - 14.5)).toBeLessThan(4);
    expect(first(1)).toBeGreaterThan(first(5));
    expect(first(1)).toBeLessThan(27);
  });

  test("that a scenario names come on their days, and come besides the centre's own", () => {
    const imposed = [
      // The day on which a step ends belongs to the next one.
      { day: 35, locality: 0 },
      { day: 200, locality: 29 },
      { day: 201, locality: 29 },
    ];
    const model = country({ "pilots.first": 100, "pilots.most": 2, "pilots.noise": 0 }, imposed);
    expect(namings(model)).toEqual([
      { place: 0, by: 42 },
      { place: 29, by: 105 },
      { place: 28, by: 7 * Math.ceil((100 + 61) / 7) },
    ]);
    expect(model.world.column(pilotCount)[0]).toBe(3);
  });

  test("go, among equals, to the first in the order of draws, however provinces are listed", () => {
    const equals = localitiesWith({}, {}, { enterprise: -1 }, {});
    const turned = [equals[3], equals[2], equals[1], equals[0]];
    const params = { "pilots.noise": 0, "pilots.first": 0, "pilots.interval": 7 };
    const placesIn = (localities: typeof equals) =>
      namings(modelOf([pilotZones], inputsOf(localities), params)).map(({ place }) => localities[place].slot);
    expect(placesIn(equals)).toEqual([0, 1, 3, 2]);
    expect(placesIn(turned)).toEqual([0, 1, 3, 2]);
    // Once everybody has a zone there is nobody left to name.
    expect(courseOf(modelOf([pilotZones], inputsOf(equals), params), pilotCount).at(-1)).toBe(4);
  });
});

test("another gP weighs on zones that stand already, and a rule that ends takes all their pull", () => {
  const times = [
    { fromStep: 0, params: { "pilots.most": 0, "pilots.pull": 1 } },
    { fromStep: 20, params: { "pilots.most": 0, "pilots.pull": 2 } },
    { fromStep: 40, off: ["pilots"] },
  ];
  const inputs = inputsOf(ladder, { pilots: [{ day: 0, locality: 0 }] });
  const course = courseOf(modelThrough([pilotZones], inputs, times), pilotPull);
  expect([0, 19, 20, 39, 40, 51].map((k) => course[k])).toEqual([1, 1, 2, 2, 0, 0]);
});

test("a zone adds gP to the pull to open, and nobody else's", () => {
  const model = modelOf([race, pilotZones], inputsOf(ladder, { pilots: [{ day: 0, locality: 3 }] }), {
    "pilots.most": 0,
    "pilots.pull": 1.2,
    "race.enterprise": 0,
    "race.tournament": 0,
    "race.adjustment": 1,
  });
  const levels = afterRun(model, liberalisation);
  expect([...model.world.column(pilotPull)]).toEqual(ladder.map((_, i) => (i === 3 ? 1.2 : 0)));
  expect(levels[3]).toBeCloseTo(1 / (1 + Math.exp(2.2 - 1.2)), 12);
  expect(levels[4]).toBeCloseTo(1 / (1 + Math.exp(2.2)), 12);
});
