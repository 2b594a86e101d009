import { describe, expect, test } from "vitest";
import {
  type Design,
  type Generator,
  jobAt,
  makeDesign,
  runsIn,
} from "../../../src/experiments/designs/index.js";
import {
  analyse,
  type Indices,
  nextSize,
  remarksOf,
  type Sensitivity,
  sensitivityTable,
} from "../../../src/experiments/sensitivity/index.js";
import { normal } from "../../../src/math/normal.js";
import { openStream } from "../../../src/math/random.js";
import { ishigami } from "../../analysis/sensitivity/known-functions.js";

const unit = (path: string) => ({
  path,
  variation: { kind: "continuous" as const, distribution: { family: "uniform" as const, low: 0, high: 1 } },
});
const factors = ["x", "y", "z"].map(unit);

/** Ishigami's function plus luck of this SD, which depends on the seed alone or on seed and point. */
function outcomes(design: Design, sd = 0, isCommon = false): number[] {
  return Array.from({ length: runsIn(design) }, (_, k) => {
    const { overrides, seed, point } = jobAt(design, k);
    const luck = sd === 0 ? 0 : sd * normal(openStream(`luck/${seed}/${isCommon ? "" : point}`));
    return ishigami.of(Object.values(overrides).map(Number)) + luck;
  });
}

const make = (generator: Generator, replicates = 1, commonRandomNumbers = true) =>
  makeDesign(factors, generator, { replicates, seed: 1, commonRandomNumbers });
const saltelli = (points: number): Generator => ({
  kind: "saltelli",
  points,
  skip: 0,
  scramble: 1,
  secondOrder: false,
});
const of = <K extends Indices["kind"]>({ findings }: Sensitivity, kind: K) => {
  if (findings.kind !== kind) throw new Error(`${findings.kind}, not ${kind}`);
  return findings as Extract<Indices, { kind: K }>;
};

describe("an analysis", () => {
  test("of Saltelli's design gives Sobol' indices by name", () => {
    const design = make(saltelli(1024));
    const { names, indices } = of(analyse(design, "f", outcomes(design)), "sobol");
    expect(names).toEqual(["x", "y", "z"]);
    indices.total.forEach(({ value }, k) => {
      expect(value).toBeCloseTo(ishigami.total[k], 1);
    });
  });

  test("with luck of its own at each point takes the luck out of the indices", () => {
    const design = make(saltelli(1024), 2, false);
    const { findings, noise } = analyse(design, "f", outcomes(design, 4));
    if (findings.kind !== "sobol" || findings.withoutChance === null) throw new Error("nothing taken out");
    expect(noise?.noise.value).toBeCloseTo(16 / (16 + ishigami.variance), 1);
    findings.withoutChance.total.forEach((value, k) => {
      expect(Math.abs(value - ishigami.total[k])).toBeLessThan(0.05);
      expect(Math.abs(findings.indices.total[k].value - ishigami.total[k])).toBeGreaterThan(0.05);
    });
  });

  test("with luck that all points share tells it from that of the factors, and needs no correction", () => {
    const design = make(saltelli(256), 8);
    const { findings, noise } = analyse(design, "f", outcomes(design, 4, true));
    expect(noise?.noise.value).toBeCloseTo(0, 10);
    expect(noise?.seeds?.value).toBeGreaterThan(0.1);
    if (findings.kind === "sobol") expect(findings.indices.total[1].value).toBeCloseTo(ishigami.total[1], 1);
  });

  test("of trajectories gives elementary effects", () => {
    const design = make({ kind: "morris", trajectories: 40, levels: 6, seed: 1 });
    const { rows } = of(analyse(design, "f", outcomes(design)), "morris");
    expect(rows.map(({ name }) => name)).toEqual(["x", "y", "z"]);
    for (const { muStar } of rows) expect(muStar.value).toBeGreaterThan(1);
  });

  test("one at a time gives effects in pairs with the base", () => {
    const listed = factors.map(({ path }) => ({
      path,
      variation: { kind: "list" as const, values: [0, 0.5, 1] },
    }));
    const design = makeDesign(
      listed,
      { kind: "one-at-a-time", base: [0.5, 0.5, 0.5] },
      { replicates: 5, seed: 1, commonRandomNumbers: true },
    );
    const { rows } = of(analyse(design, "f", outcomes(design, 1, true)), "one-at-a-time");
    const alone = (k: number, u: number) =>
      ishigami.of([0, 1, 2].map((j) => (j === k ? u : 0.5))) - ishigami.of([0.5, 0.5, 0.5]);
    rows.forEach(({ steps }, k) => {
      expect(steps.map(({ value }) => value)).toEqual([0, 1]);
      for (const { value, effect } of steps) {
        expect(effect.value).toBeCloseTo(alone(k, Number(value)), 12);
        expect(effect.error).toBeCloseTo(0, 12);
      }
    });
  });

  test("of any other sample gives first order and PAWN, above chance for what acts", () => {
    const design = make({ kind: "latin-hypercube", points: 512, start: 512, tries: 1, seed: 1 });
    const [x, y, z] = of(analyse(design, "f", outcomes(design)), "given").rows;
    for (const { pawn, pawnByChance } of [x, y]) expect(pawn.median).toBeGreaterThan(pawnByChance);
    expect(z.first.value).toBeLessThan(x.first.value);
  });

  test("is the same to the bit when repeated, and has a table with an interval a row", () => {
    const design = make(saltelli(64));
    const [one, other] = [analyse(design, "f", outcomes(design)), analyse(design, "f", outcomes(design))];
    expect(other).toEqual(one);
    const { columns, rows } = sensitivityTable([one]);
    expect(rows.length).toBe(6);
    for (const row of rows) {
      expect(row.length).toBe(columns.length);
      const [value, lower, upper] = row.slice(4, 7) as number[];
      expect(lower).toBeLessThan(value);
      expect(upper).toBeGreaterThan(value);
    }
  });

  test("refuses outcomes that are not one for each run", () => {
    expect(() => analyse(make(saltelli(4)), "f", [1, 2])).toThrow("2 outcomes for 20 points of 1 runs each");
  });
});

describe("remarks", () => {
  const kinds = (sensitivity: Sensitivity) => remarksOf(sensitivity).map(({ kind }) => kind);

  test("say that nothing varies, and nothing else", () => {
    const design = make(saltelli(4));
    expect(kinds(analyse(design, "f", new Array(20).fill(2)))).toEqual(["constant"]);
  });

  test("name what matters most, what cannot be told, and that chance is not told apart in single runs", () => {
    const few = make(saltelli(8));
    const many = make(saltelli(2048));
    const [rough, fine] = [few, many].map((design) => remarksOf(analyse(design, "f", outcomes(design))));
    expect(rough.some(({ kind }) => kind === "unresolved")).toBe(true);
    expect(fine.some(({ kind }) => kind === "unresolved")).toBe(false);
    expect(fine[0]).toMatchObject({ kind: "first", name: "x", ties: [] });
    expect(fine[1]).toMatchObject({ kind: "interactions", share: expect.closeTo(1 - 0.3139 - 0.4424, 1) });
    expect(fine.at(-1)).toEqual({ kind: "single" });
  });

  test("call a negative index chance where its interval contains 0", () => {
    const found = [1, 2, 3, 4, 5, 6].flatMap((scramble) => {
      const design = make({ ...saltelli(64), scramble } as Generator);
      return remarksOf(analyse(design, "f", outcomes(design))).filter(({ kind }) => kind === "negative");
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ names: ["z"], isChance: true });
  });
});

describe("growth", () => {
  test("doubles until intervals are as narrow as asked for, and says how many points would do", () => {
    const sizes: number[] = [];
    let generator = saltelli(32);
    for (let round = 0; round < 12; round++) {
      const design = make(generator);
      sizes.push(design.points.length / 5);
      const next = nextSize(generator, [analyse(design, "f", outcomes(design))], {
        halfWidth: 0.08,
        points: 4096,
      });
      if (next.done) {
        expect(next).toMatchObject({ reached: true });
        expect(next.widest).toBeLessThanOrEqual(0.08);
        break;
      }
      generator = next.generator;
    }
    expect(sizes).toEqual(sizes.map((_, k) => 32 * 2 ** k));
    expect(sizes.length).toBeGreaterThan(2);
  });

  test("stops at the most points, with the number that would be needed", () => {
    const design = make(saltelli(32));
    const next = nextSize(saltelli(32), [analyse(design, "f", outcomes(design))], {
      halfWidth: 0.01,
      points: 40,
    });
    expect(next).toMatchObject({ done: true, reached: false });
    if (next.done) expect(next.needed).toBeGreaterThan(32 * 100);
  });
});
