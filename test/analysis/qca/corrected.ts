/**
 * Table 2 calibrated in the way that yields the published tables: ranks with ties = max and 6 / 14.5 / 25 as full
 * inclusion, crossover and full exclusion, where the article states 3 / 12.5 / 27; policies by number, 25 / 12.5 / 2.
 */
import {
  logisticMembership,
  type Memberships,
  ranksOf,
  recodedMembership,
} from "../../../src/analysis/qca/index.js";
import { table2 } from "../../../src/data/khanal2024.js";
import { provinces } from "../../../src/data/provinces.js";

const rows = table2
  .map((row) => ({ ...row, name: provinces.find(({ id }) => id === row.id)!.en }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const byRank = (ranks: readonly number[]) =>
  logisticMembership(ranks, { exclusion: 25, crossover: 14.5, inclusion: 6 }, 0.95);

/** Three of the article's four outcomes and all conditions, provinces by name. */
export const corrected: Memberships = {
  cases: rows.map(({ name }) => name),
  columns: {
    ENT: byRank(
      ranksOf(
        rows.map((row) => row.enterpriseRank),
        "max",
        "ascending",
      ),
    ),
    UNI: byRank(
      ranksOf(
        rows.map((row) => row.universityRank),
        "max",
        "ascending",
      ),
    ),
    GDP: byRank(
      ranksOf(
        rows.map((row) => row.gdpPerHead),
        "max",
        "descending",
      ),
    ),
    POW: byRank(rows.map((row) => row.powerRank)),
    diffusion: rows.map(({ adopted }) => (adopted ? 1 : 0)),
    intensity: logisticMembership(
      rows.map((row) => row.intensity),
      { exclusion: 2, crossover: 12.5, inclusion: 25 },
      0.95,
    ),
    breadth: recodedMembership(
      rows.map((row) => row.breadth),
      new Map([0, 0, 0.33, 0.67, 0.9, 1].entries()),
    ),
  },
};

export const capacities = ["ENT", "UNI", "GDP", "POW"];
