import { describe, expect, test } from "vitest";
import { alarm } from "../../../src/model/mechanisms/accidents.js";
import {
  externalPressures,
  regulatoryPressure,
  slump,
  technologicalPressure,
} from "../../../src/model/mechanisms/pressures.js";
import { perceivedRisk } from "../../../src/model/mechanisms/risk.js";
import {
  crackdown,
  crackdownDays,
  ministryWeights,
  securityWeight,
} from "../../../src/model/mechanisms/stance.js";
import { given } from "../given-columns.js";
import { courseOf, inputsOf, localitiesWith, modelOf } from "../small-world.js";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** A centre that sees these figures on a day; 0 where none is given. */
interface Sight {
  readonly seen?: number;
  readonly alarm?: number;
  readonly eu?: number;
  readonly us?: number;
  readonly slump?: number;
}
const centre = (sight: (day: number) => Sight, params = {}, until = 7000) =>
  modelOf(
    [
      given(regulatoryPressure, (day) => sight(day).eu ?? 0),
      given(technologicalPressure, (day) => sight(day).us ?? 0),
      given(slump, (day) => sight(day).slump ?? 0),
      given(perceivedRisk, (day) => sight(day).seen ?? 0),
      given(alarm, (day) => sight(day).alarm ?? 0),
      ministryWeights,
    ],
    inputsOf(localitiesWith({})),
    params,
    until,
  );
const weights = (...given: Parameters<typeof centre>) => courseOf(centre(...given), securityWeight);

describe("the weight of the regulators of security", () => {
  test.each([
    ["what is seen and alarm alike", { seen: 0.3, alarm: 0.4 }, -1 + 5 * 0.2],
    ["little risk", { seen: 0.1 }, -1 - 5 * 0.4],
    ["regulation abroad", { seen: 0.5, eu: 0.8 }, -1 + 0.8],
    ["technology abroad", { seen: 0.5, us: 0.8 }, -1 - 0.8],
    ["a slump", { seen: 0.5, slump: 1 }, -1 - 0.7],
    ["all together", { seen: 0.9, alarm: 0.1, eu: 1, us: 0.5, slump: 0.2 }, -1 + 2.5 + 1 - 0.5 - 0.14],
  ] as const)("rests at the logistic of its pulls: %s", (_, sight, logOdds) => {
    const late = weights((day) => (day > 700 ? sight : { seen: 2 })).at(-1);
    expect(late).toBeCloseTo(logistic(logOdds), 12);
  });

  test("moves on 1 - exp(-t / tauw) from one rest to the next", () => {
    const [calm, upset] = [logistic(-1), logistic(-1 + 5 * 0.5)];
    const course = weights((day) => ({ seen: day < 70 ? 0.5 : 1 }), { "stance.inertia": 90 });
    course.forEach((weight, k) => {
      const since = Math.max(0, k - 9) * 7;
      expect(weight).toBeCloseTo(upset + (calm - upset) * Math.exp(-since / 90), 13);
    });
  });

  test("starts where it would rest on the first day", () => {
    const sight = { seen: 0.2, eu: 0.7, us: 0.3, slump: 0.4 };
    const course = weights(() => sight);
    for (const weight of course) expect(weight).toBeCloseTo(logistic(-1 - 1.5 + 0.4 - 0.28), 13);
  });

  test("so starts under the pressures of the first day, too", () => {
    const model = modelOf([externalPressures, ministryWeights], inputsOf(localitiesWith({})), {
      "pressures.regulatory": 0.6,
      "pressures.slump": 0.5,
      "stance.tolerated": 0,
    });
    for (const weight of courseOf(model, securityWeight))
      expect(weight).toBeCloseTo(logistic(-1 + 0.6 - 0.35), 13);
  });
});

describe("a crackdown", () => {
  const sight = (day: number) => ({ seen: day < 700 ? 1 : 0 });

  test("is 2 w - 1 where the regulators of security outweigh the others, and 0 elsewhere", () => {
    const strength = courseOf(centre(sight), crackdown);
    weights(sight).forEach((weight, k) => {
      expect(strength[k]).toBeCloseTo(Math.max(0, 2 * weight - 1), 14);
    });
    expect(Math.max(...strength)).toBeGreaterThan(0.5);
    expect(Math.min(...strength)).toBe(0);
  });

  test("is counted in days, and the count stands still without one", () => {
    const strict = courseOf(centre(sight), crackdown).map((each) => each > 0);
    const days = courseOf(centre(sight), crackdownDays);
    strict.forEach((_, k) => {
      expect(days[k]).toBe(7 * strict.slice(0, k + 1).filter(Boolean).length);
    });
  });
});
