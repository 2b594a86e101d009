import { type Bits, bitsOf, isSubset, membersOf } from "./bits.js";
import type { CoverChart } from "./covers.js";

/**
 * A part of a chart that shares no column and no set with the rest, after everything was taken out that cannot change
 * the minimum covers. `kinds` are the different sets, `members` the sets of the chart that are of each kind.
 */
export interface CoverCore {
  readonly columns: number;
  readonly kinds: readonly Bits[];
  readonly members: readonly (readonly number[])[];
}

/**
 * Splits a chart into independent cores. A column is dropped when some other one is harder, that is covered by fewer of
 * the same sets; sets that cover the same columns of what is left count as one kind. No minimum cover is lost.
 */
export function coverCores(chart: CoverChart): CoverCore[] {
  const needed = hardestColumns(chart);
  const kinds = kindsOver(chart, needed);
  return componentsOf(needed, kinds).map((columns) => coreOf(columns, kinds));
}

/** Sets of the chart that cover each column, as sets of set numbers. */
export function columnSets(chart: CoverChart): Bits[] {
  const sets: number[][] = Array.from({ length: chart.columns }, () => []);
  chart.sets.forEach((set, s) => {
    for (const column of membersOf(set)) sets[column].push(s);
  });
  return sets.map((members) => bitsOf(members, chart.sets.length));
}

/** Columns that no other column implies; of equal ones the first. */
function hardestColumns(chart: CoverChart): number[] {
  const sets = columnSets(chart);
  return sets.flatMap((own, column) => {
    const implied = sets.some(
      (other, c) => c !== column && isSubset(other, own) && (c < column || !isSubset(own, other)),
    );
    return implied ? [] : [column];
  });
}

interface Kind {
  readonly columns: readonly number[];
  readonly members: number[];
}

/** The different non-empty selections that the sets make of the needed columns. */
function kindsOver(chart: CoverChart, needed: readonly number[]): Kind[] {
  const wanted = new Set(needed);
  const kinds = new Map<string, Kind>();
  chart.sets.forEach((set, s) => {
    const columns = membersOf(set).filter((column) => wanted.has(column));
    if (columns.length === 0) return;
    const key = columns.join();
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { columns, members: [s] });
    else kind.members.push(s);
  });
  return [...kinds.values()];
}

/** Groups of columns that are connected through the kinds that cover them. */
function componentsOf(columns: readonly number[], kinds: readonly Kind[]): number[][] {
  const group = new Map(columns.map((column) => [column, column]));
  const root = (column: number): number => {
    const up = group.get(column)!;
    return up === column ? column : root(up);
  };
  for (const kind of kinds) for (const column of kind.columns) group.set(root(column), root(kind.columns[0]));
  const components = new Map<number, number[]>();
  for (const column of columns) {
    const top = root(column);
    components.set(top, [...(components.get(top) ?? []), column]);
  }
  return [...components.values()];
}

/** The chart of one component with its columns numbered from 0. */
function coreOf(columns: readonly number[], kinds: readonly Kind[]): CoverCore {
  const place = new Map(columns.map((column, c) => [column, c]));
  const own = kinds.filter((kind) => place.has(kind.columns[0]));
  return {
    columns: columns.length,
    kinds: own.map((kind) =>
      bitsOf(
        kind.columns.map((column) => place.get(column)!),
        columns.length,
      ),
    ),
    members: own.map((kind) => kind.members),
  };
}
