import { type ByReading, byReading, type Replication } from "./compare.js";
import { TABLES } from "./published-figures.js";

/** How many published things of one table there are, and how many of them each reading reproduces. */
export interface Count {
  readonly of: number;
  readonly reproduced: ByReading<number>;
}

/** The tally of one table; only truth tables have lists of cases. */
export interface TableTally {
  /** As in `A1` or `Table 3`, or `all`. */
  readonly table: string;
  readonly numbers: Count;
  readonly lists: Count;
}

/** The name of the last line of a tally. */
export const ALL = "all";

/** The tally table by table, and last of all tables together. */
export function tallyOf(replication: Replication): readonly TableTally[] {
  return [...TABLES, ALL].map((table) => {
    const here = <T extends { readonly table: string }>(things: readonly T[]) =>
      things.filter((each) => table === ALL || each.table === table);
    return { table, numbers: countOf(here(replication.figures)), lists: countOf(here(replication.lists)) };
  });
}

function countOf(things: readonly { readonly reproduced: ByReading<boolean> }[]): Count {
  return {
    of: things.length,
    reproduced: byReading((reading) => things.filter((each) => each.reproduced[reading]).length),
  };
}
