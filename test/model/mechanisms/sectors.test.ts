import { describe, expect, test } from "vitest";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import {
  effectiveSectors,
  SECTORS,
  sector,
  sectorChoice,
  waste,
} from "../../../src/model/mechanisms/sectors.js";
import { afterRun, inputsOf, manyWith, modelOf } from "../small-world.js";
import { kolmogorov, mean } from "../statistics.js";

const all = Array.from({ length: SECTORS }, (_, s) => s);
const model = (n: number, params: Readonly<Record<string, number>>, until = 7) =>
  modelOf([sectorChoice], inputsOf(manyWith(n)), params, until);
/** Hardly anybody chooses anew within a week. */
const FIRST = { "sectors.rate": 1e-9 };
const shares = (chosen: readonly number[]) =>
  all.map((s) => chosen.filter((each) => each === s).length / chosen.length);

describe("the first choice", () => {
  test("is even over the eight sectors when all suit a province equally", () => {
    const found = shares(afterRun(model(20_000, { ...FIRST, "sectors.fit": 0 }), sector));
    for (const share of found) expect(Math.abs(share - 1 / 8)).toBeLessThan(4 * Math.sqrt(0.11 / 20_000));
  });

  test("follows the softmax of fit alone: waste beyond crowding is the regret of exp(beta q)", () => {
    for (const beta of [0, 2, 8]) {
      const params = {
        ...FIRST,
        "sectors.sharpness": beta,
        "sectors.fit": 0.5,
        "sectors.crowding": 0,
        "sectors.herding": 4,
      };
      const lost = afterRun(model(20_000, params), waste);
      expect(Math.abs(mean(lost) - regretOf(beta, 0.5))).toBeLessThan(0.015);
    }
  });

  test("falls on the best of all when the choice is sure", () => {
    const lost = afterRun(
      model(2000, { ...FIRST, "sectors.sharpness": 20, "sectors.fit": 2, "sectors.crowding": 0 }),
      waste,
    );
    expect(mean(lost)).toBeLessThan(0.06);
  });
});

/** Mean of max q - q_chosen under the softmax of beta q, q normal with this SD: by independent draws, summed over choices. */
function regretOf(beta: number, sd: number): number {
  const stream = openStream("regret");
  const regrets = Array.from({ length: 20_000 }, () => {
    const q = all.map(() => sd * normal(stream));
    const weights = q.map((each) => Math.exp(beta * each));
    const total = weights.reduce((sum, each) => sum + each, 0);
    return Math.max(...q) - q.reduce((sum, each, s) => sum + (each * weights[s]) / total, 0);
  });
  return mean(regrets);
}

describe("a new choice", () => {
  test("comes at rate c_s to each province", () => {
    const first: number[] = [];
    const seen = new Set<number>();
    const world = model(2000, { "sectors.rate": 0.002 }, 3000);
    world.run(1, 0, {
      event(_, i, day) {
        if (!seen.has(i)) first.push(day);
        seen.add(i);
      },
    });
    const days = [...first, ...Array(2000 - first.length).fill(Number.POSITIVE_INFINITY)];
    expect(kolmogorov(days, (day) => 1 - Math.exp(-0.002 * day), 3000)).toBeLessThan(1.95);
  });

  test("follows the others: with equal fits it goes to s with chance ~ exp(beta h share of the others)", () => {
    // Four provinces; each new choice is set against the shares that the others show at that moment.
    const world = model(4, { "sectors.fit": 0, "sectors.rate": 0.01, "sectors.sharpness": 3 }, 7000);
    const now = world.world.column(sector);
    let before = [0, 0, 0, 0];
    let [followed, expected, variance] = [0, 0, 0];
    let mover = -1;
    const settle = () => {
      if (mover >= 0) {
        const others = before.filter((_, i) => i !== mover);
        const weights = all.map((s) => Math.exp(3 * (others.filter((each) => each === s).length / 3)));
        const total = weights.reduce((sum, each) => sum + each, 0);
        const p = [...new Set(others)].reduce((sum, s) => sum + weights[s] / total, 0);
        followed += others.includes(now[mover]) ? 1 : 0;
        expected += p;
        variance += p * (1 - p);
      }
      before = [...now];
      mover = -1;
    };
    for (let seed = 0; seed < 40; seed++)
      world.run(seed, 0, {
        begin() {
          before = [...now];
        },
        event: (_, i) => {
          settle();
          mover = i;
        },
        step: settle,
      });
    expect(variance).toBeGreaterThan(1000);
    expect(Math.abs(followed - expected)).toBeLessThan(4 * Math.sqrt(variance));
  });
});

test("a province alone chooses what suits it, and crowds itself alone", () => {
  const alone = model(1, { "sectors.sharpness": 20, "sectors.fit": 0, "sectors.crowding": 0.5 });
  expect(afterRun(alone, waste)).toEqual([0.5]);
  expect(all).toContain(alone.world.column(sector)[0]);
  expect(alone.world.column(effectiveSectors)[0]).toBe(1);
});

describe("what choices come to", () => {
  const world = model(
    50,
    { "sectors.herding": 2, "sectors.rate": 0.01, "sectors.fit": 0, "sectors.crowding": 0.8 },
    700,
  );

  test("in variety is one over the sum of squared shares", () => {
    const squares = shares(afterRun(world, sector)).reduce((sum, share) => sum + share * share, 0);
    expect(world.world.column(effectiveSectors)[0]).toBeCloseTo(1 / squares, 12);
  });

  test("is known anew after every choice, before the next step: variety, and waste by crowding", () => {
    const [chosen, variety, lost] = [sector, effectiveSectors, waste].map((column) =>
      world.world.column(column),
    );
    let moves = 0;
    let before = "";
    world.run(2, 0, {
      step() {
        const share = shares([...chosen]);
        expect(variety[0]).toBeCloseTo(1 / share.reduce((sum, each) => sum + each * each, 0), 12);
        chosen.forEach((s, i) => {
          expect(lost[i]).toBeCloseTo(0.8 * share[s], 12);
        });
        if (chosen.join() !== before) moves += 1;
        before = chosen.join();
      },
    });
    expect(moves).toBeGreaterThan(20);
  });

  test("in waste is, where all sectors suit equally, cg times the share of all in one's own", () => {
    const chosen = afterRun(world, sector);
    const share = shares(chosen);
    const lost = [...world.world.column(waste)];
    chosen.forEach((s, i) => {
      expect(lost[i]).toBeCloseTo(0.8 * share[s], 12);
    });
  });
});
