import type { Cell, Table } from "../../math/table.js";
import type { Gain } from "./gain.js";
import type { SeedSearch } from "./search.js";

const gainColumns = (name: string) => [
  ...[`${name}_mean`, `${name}_mcse`, `${name}_q10`, `${name}_q50`, `${name}_q90`],
  ...[`${name}_share_lower`, `${name}_share_higher`, `${name}_n`],
];

function gainCells({ difference, turns, pairs }: Gain): Cell[] {
  const { mean, error, q10, q50, q90 } = difference;
  return [mean, error, q10, q50, q90, turns.lower / pairs, turns.higher / pairs, pairs];
}

const none = (name: string): Cell[] => gainColumns(name).map(() => null);

/** Ids of the provinces of a set, as one cell. */
const listed = (pilots: readonly string[]) => pilots.join(" ");

/** One row a step and candidate, the best of a step first: its effect, and how far it stays behind the best. */
export function candidatesTable({ question, steps }: SeedSearch): Table {
  return {
    columns: [
      ...["step", "rank", "province", "pilots", "outcome", "chosen"],
      ...gainColumns("effect"),
      ...["behind_mean", "behind_mcse"],
    ],
    rows: steps.flatMap(({ tried }, step) =>
      tried.map(({ province, pilots, gain, behind }, rank): Cell[] => [
        ...[step + 1, rank + 1, province, listed(pilots), question.measure.name, rank === 0 ? 1 : 0],
        ...gainCells(gain),
        ...[behind.difference.mean, behind.difference.error],
      ]),
    ),
  };
}

/**
 * One row a set that was chosen, by a search or a rule, and one for each drawn at random and for these together: effects
 * on the seeds of the search and on fresh ones.
 */
export function setsTable({ sets, random, question }: SeedSearch): Table {
  const { name } = question.measure;
  return {
    columns: [
      ...["how", "pilots", "outcome"],
      ...gainColumns("search"),
      ...gainColumns("fresh"),
      ...["greedy_beyond_mean", "greedy_beyond_mcse"],
    ],
    rows: [
      ...sets.map(({ how, pilots, search, fresh, greedyBeyond }): Cell[] => [
        ...[how, listed(pilots), name, ...gainCells(search), ...gainCells(fresh)],
        ...[greedyBeyond.difference.mean, greedyBeyond.difference.error],
      ]),
      [
        ...["random", null, name, ...none("search"), ...gainCells(random.together)],
        ...[random.greedyBeyond.difference.mean, random.greedyBeyond.difference.error],
      ],
      ...random.sets.map(({ pilots, gain }): Cell[] => [
        ...["random set", listed(pilots), name, ...none("search"), ...gainCells(gain), null, null],
      ]),
    ],
  };
}

/** One row a set of k, the best first; without rows where there were too many to run them all. */
export function allSetsTable({ all, question }: SeedSearch): Table {
  return {
    columns: ["rank", "pilots", "outcome", ...gainColumns("effect")],
    rows: (all ?? []).map(({ pilots, gain }, rank): Cell[] => [
      ...[rank + 1, listed(pilots), question.measure.name],
      ...gainCells(gain),
    ]),
  };
}

/** One row a run: its seed, whether the search has seen it, and the outcome without pilots and with each set. */
export function searchRunsTable({ question, seeds, freshSeeds, values }: SeedSearch): Table {
  const rows = (phase: "search" | "fresh", list: readonly number[], before: number) =>
    list.map((seed, run): Cell[] => [
      ...[before + run + 1, question.scenario.id, 0, seed, phase],
      ...values.map((each) => each[phase][run]),
    ]);
  return {
    columns: ["run", "scenario", "rep", "seed", "phase", ...values.map(({ how }) => how)],
    rows: [...rows("search", seeds, 0), ...rows("fresh", freshSeeds, seeds.length)],
  };
}
