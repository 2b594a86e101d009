import { describe, expect, test } from "vitest";
import { logisticMembership, ranksOf } from "../../src/analysis/qca/index.js";
import { table2 } from "../../src/data/khanal2024.js";
import { inferredPowerOrder } from "../../src/data/khanal2024-inferred-power.js";
import { publishedMemberships } from "../../src/data/khanal2024-published/appendix-a.js";
import { publishedNecessity } from "../../src/data/khanal2024-published/necessity.js";
import { publishedSolutions } from "../../src/data/khanal2024-published/solutions.js";
import { publishedTruthTables } from "../../src/data/khanal2024-published/truth-tables.js";
import { provinces } from "../../src/data/provinces.js";

const rows = publishedMemberships.map(({ id }) => table2.find((row) => row.id === id)!);
const worst = (printed: readonly number[], computed: readonly number[]) =>
  Math.max(...printed.map((value, i) => Math.abs(value - computed[i])));
const direct = (values: readonly number[], inclusion: number, crossover: number, exclusion: number) =>
  logisticMembership(values, { inclusion, crossover, exclusion }, 0.95);
const ranked = (values: readonly number[]) => ranksOf(values, "max", "ascending");
/** Half a unit in the fifth decimal, to which Appendix A prints. */
const ROUNDING = 5.1e-6;

describe("the published truth tables", () => {
  test("name every case once, in as many provinces as each analysis has", () => {
    const cases = publishedTruthTables.map(({ rows: lines }) => lines.flatMap((line) => line.cases));
    expect(cases.map((each) => each.length)).toEqual([30, 24, 30, 30]);
    expect(cases.map((each) => new Set(each).size)).toEqual([30, 24, 30, 30]);
  });

  test("have counts that add up to the cases, but for the row of A3 that is printed with none", () => {
    const sums = publishedTruthTables.map(({ rows: lines }) => lines.reduce((sum, { n }) => sum + n, 0));
    expect(sums).toEqual([30, 24, 21, 30]);
  });

  test("go down in inclusion, as the article sorts them, but for nothing", () => {
    for (const { table, rows: lines } of publishedTruthTables)
      lines.slice(1).forEach((line, i) => {
        expect(line.inclusion, `${table} ${line.configuration}`).toBeLessThanOrEqual(lines[i].inclusion);
      });
  });
});

test("the published tables of necessity have each condition and its absence", () => {
  const names = ["ENT", "UNI", "GDP", "POW", "~ENT", "~UNI", "~GDP", "~POW"];
  expect(publishedNecessity.map(({ table }) => table)).toEqual(["A5", "A6", "A7", "A8"]);
  for (const { rows: lines } of publishedNecessity)
    expect(lines.map(({ condition }) => condition)).toEqual(names);
});

test("inclusions of a condition and of its absence add up to 1 where the outcome is crisp", () => {
  const { rows: lines } = publishedNecessity[0];
  for (let i = 0; i < 4; i++) expect(lines[i].inclN + lines[i + 4].inclN).toBeCloseTo(1, 3);
});

test("seven paths are published", () => {
  expect(publishedSolutions.flatMap(({ paths }) => paths)).toHaveLength(7);
});

describe("Appendix A", () => {
  test("has Table 2's provinces by English name, and days for the adopters only", () => {
    const names = publishedMemberships.map(({ id }) => provinces.find((each) => each.id === id)!.en);
    expect(names).toEqual([...names].sort());
    for (const [i, { days, diffusion }] of publishedMemberships.entries()) {
      expect(diffusion).toBe(rows[i].adopted ? 1 : 0);
      expect(days === null).toBe(!rows[i].adopted);
    }
  });

  test("has capacities by rank with 6, 14.5 and 28, ties at the worst place", () => {
    const enterprise = direct(ranked(rows.map((row) => row.enterpriseRank)), 6, 14.5, 28);
    const university = direct(ranked(rows.map((row) => row.universityRank)), 6, 14.5, 28);
    expect(
      worst(
        publishedMemberships.map((row) => row.enterprise),
        enterprise,
      ),
    ).toBeLessThan(ROUNDING);
    expect(
      worst(
        publishedMemberships.map((row) => row.university),
        university,
      ),
    ).toBeLessThan(ROUNDING);
  });

  test("has GDP from raw values with 20,000, 12,000 and 6,000", () => {
    const wealth = direct(
      rows.map((row) => row.gdpPerHead),
      20000,
      12000,
      6000,
    );
    expect(
      worst(
        publishedMemberships.map((row) => row.gdp),
        wealth,
      ),
    ).toBeLessThan(ROUNDING);
  });

  test("has power upside down with 25, 12.5 and 2, and a digit too few for Zhejiang", () => {
    const power = direct(
      rows.map((row) => row.powerRank),
      25,
      12.5,
      2,
    );
    const wrong = publishedMemberships.filter(
      ({ power: printed }, i) => Math.abs(printed - power[i]) > ROUNDING,
    );
    expect(wrong.map(({ id, power: printed }) => [id, printed])).toEqual([["ZJ", 0.1087]]);
  });

  test("has intensity from raw counts with 25, 12.5 and 2", () => {
    const intensity = direct(
      rows.map((row) => row.intensity),
      25,
      12.5,
      2,
    );
    expect(
      worst(
        publishedMemberships.map((row) => row.intensity),
        intensity,
      ),
    ).toBeLessThan(ROUNDING);
  });

  test("has the adopters' breadth begun again after row 24, wrong in 18 rows", () => {
    const codes = [0, 0, 0.33, 0.67, 0.9, 1];
    const adopted = rows.filter((row) => row.adopted).map((row) => codes[row.breadth]);
    const printed = publishedMemberships.map((row) => row.breadth);
    expect(printed).toEqual([...adopted, ...adopted.slice(0, 6)]);
    expect(printed.filter((value, i) => value !== codes[rows[i].breadth])).toHaveLength(18);
  });
});

test("the inferred order of power has every adopter once, and equal places share the last of them", () => {
  const adopters = table2.filter((row) => row.adopted).map((row) => row.id);
  expect(inferredPowerOrder.map(({ id }) => id).sort()).toEqual([...adopters].sort());
  for (const { rank } of inferredPowerOrder)
    expect(inferredPowerOrder.filter((each) => each.rank <= rank)).toHaveLength(rank);
});
