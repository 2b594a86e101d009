import { describe, expect, test } from "vitest";
import type { Kernel } from "../../../src/math/kernel.js";
import { byBorders, rivalry, rivals } from "../../../src/model/mechanisms/rivalry.js";
import { compile } from "../../../src/scenario/compile.js";
import { scenarioOf } from "../../laws/scenarios.js";
import { inputsOf, localitiesWith, modelOf, modelThrough } from "../small-world.js";

/** Four localities: the first two in one region, the last alone in its own and without borders. */
const four = inputsOf(
  localitiesWith(
    { gdp: 2, power: 0, region: "east" },
    { gdp: 1, power: 3, region: "east" },
    { gdp: 4, power: 1, region: "east" },
    { gdp: 3, power: 2, region: "west" },
  ),
  {
    borders: [
      [0, 1],
      [1, 2],
    ],
  },
);

const ALONE = { "rivals.borders": 0, "rivals.region": 0, "rivals.gdp": 0, "rivals.power": 0 };

const kernelOf = (params: Readonly<Record<string, number>>): Kernel => {
  const model = modelOf([rivalry], four, { ...ALONE, ...params });
  model.run(1);
  return model.world.cell(rivals).value;
};

const matrixOf = (kernel: Kernel) => [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => kernel.weight(i, j)));

/** The matrix again, from the averages that the model uses. */
const averagesOf = (kernel: Kernel) => {
  const columns = [0, 1, 2, 3].map((j) => {
    const out = new Float64Array(4);
    kernel.average(
      Float64Array.from([0, 1, 2, 3], (k) => (k === j ? 1 : 0)),
      out,
    );
    return [...out];
  });
  return [0, 1, 2, 3].map((i) => columns.map((column) => column[i]));
};

/** Expects these rows, and averages that agree with them. */
const expectRows = (params: Readonly<Record<string, number>>, rows: readonly (readonly number[])[]) => {
  for (const matrix of [matrixOf(kernelOf(params)), averagesOf(kernelOf(params))])
    matrix.flat().forEach((weight, k) => {
      expect(weight).toBeCloseTo(rows.flat()[k], 14);
    });
};

describe("attention, on four localities by hand,", () => {
  test("goes to those across the border, and a province without borders sees nobody", () => {
    expectRows({ "rivals.borders": 1 }, [
      [0, 1, 0, 0],
      [1 / 2, 0, 1 / 2, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test("goes to the others of the region alike, and a province alone in its region sees nobody", () => {
    expectRows({ "rivals.region": 1 }, [
      [0, 1 / 2, 1 / 2, 0],
      [1 / 2, 0, 1 / 2, 0],
      [1 / 2, 1 / 2, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test("falls with exp(-distance / s) along the ranking by GDP per head", () => {
    // Ranks 2, 1, 4, 3; with s = 1 / ln 2 each rank halves the weight.
    const s = 1 / Math.LN2;
    expectRows({ "rivals.gdp": 1, "rivals.reach": s }, [
      [0, 1 / 2, 1 / 4, 1 / 2].map((w) => w / 1.25),
      [1 / 2, 0, 1 / 8, 1 / 4].map((w) => w / 0.875),
      [1 / 4, 1 / 8, 0, 1 / 2].map((w) => w / 0.875),
      [1 / 2, 1 / 4, 1 / 2, 0].map((w) => w / 1.25),
    ]);
  });

  test("falls in the same way along the ranking by political power", () => {
    // Ranks 1, 4, 2, 3.
    const s = 1 / Math.LN2;
    expectRows({ "rivals.power": 1, "rivals.reach": s }, [
      [0, 1 / 8, 1 / 2, 1 / 4].map((w) => w / 0.875),
      [1 / 8, 0, 1 / 4, 1 / 2].map((w) => w / 0.875),
      [1 / 2, 1 / 4, 0, 1 / 2].map((w) => w / 1.25),
      [1 / 4, 1 / 2, 1 / 2, 0].map((w) => w / 1.25),
    ]);
  });

  test("is divided in proportion to the shares, among the kernels that show a province somebody", () => {
    expectRows({ "rivals.borders": 0.3, "rivals.region": 0.1 }, [
      [0, 3 / 4 + 1 / 8, 1 / 8, 0],
      [1 / 2, 0, 1 / 2, 0],
      [1 / 8, 3 / 4 + 1 / 8, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  test("goes to nobody when no kernel has a share", () => {
    expectRows({}, Array(4).fill([0, 0, 0, 0]));
  });
});

test("a date on which attention stays as it was keeps the kernel that there is; one that moves it makes another", () => {
  const times = [
    { fromStep: 0, params: { "rivals.region": 0.5 } },
    { fromStep: 2, params: { "rivals.region": 0.5 } },
    { fromStep: 4, params: { "rivals.region": 0.5, "rivals.reach": 8 } },
  ];
  const model = modelThrough([rivalry], four, times, 42);
  const kernels: Kernel[] = [];
  model.run(1, 0, { step: () => void kernels.push(model.world.cell(rivals).value) });
  expect(new Set(kernels.slice(0, 4)).size).toBe(1);
  expect(kernels[4].weight(0, 2)).toBeGreaterThan(kernels[3].weight(0, 2));
});

test("what neighbours show is summed in the order of draws, however provinces and borders are listed", () => {
  // Numbers of so different size that another order gives another sum.
  const shown = [0, 1e16, 1, -1e16];
  const seenBy = (places: readonly number[], borders: readonly (readonly [number, number])[]) => {
    const localities = places.map((slot) => ({ ...four.localities[slot], slot }));
    const out = new Float64Array(4);
    byBorders(inputsOf(localities, { borders })).average(
      Float64Array.from(places, (slot) => shown[slot]),
      out,
    );
    return out[places.indexOf(0)];
  };
  const inOrder = seenBy(
    [0, 1, 2, 3],
    [
      [0, 1],
      [0, 2],
      [0, 3],
    ],
  );
  expect(inOrder).toBe((1e16 + 1 - 1e16) / 3);
  const [a, b, c] = [
    [0, 3],
    [1, 0],
    [2, 0],
  ] as const;
  for (const borders of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
  ])
    expect(seenBy([0, 1, 2, 3], borders)).toBe(inOrder);
  expect(
    seenBy(
      [2, 3, 0, 1],
      [
        [0, 2],
        [1, 2],
        [3, 2],
      ],
    ),
  ).toBe(inOrder);
});

describe("in the real country", () => {
  const chinaWith = (text: string) => {
    const model = compile(scenarioOf(`params: { rivals: { borders: 1, gdp: 0 } }\nuntil: 2017-08\n${text}`));
    model.run(1);
    const place = (id: string) => model.world.inputs.localities.findIndex((each) => each.id === id);
    const kernel = model.world.cell(rivals).value;
    return { place, weight: (i: string, j: string) => kernel.weight(place(i), place(j)) };
  };

  test("Hainan sees Guangdong across the strait, and nobody when Guangdong is left out", () => {
    expect(chinaWith("").weight("HI", "GD")).toBe(1);
    const without = chinaWith("provinces: { GD: { include: false } }");
    expect(without.place("GD")).toBe(-1);
    expect(without.weight("HI", "GX")).toBe(0);
  });

  test("Beijing borders on Tianjin and Hebei alone", () => {
    const { weight } = chinaWith("");
    expect([weight("BJ", "TJ"), weight("BJ", "HE"), weight("BJ", "SX")]).toEqual([1 / 2, 1 / 2, 0]);
  });
});
