import { type Chart, sectorPortfolios } from "../../charts/index.js";
import type { Locality } from "../../model/inputs.js";
import type { Scenario } from "../../scenario/scenario.js";
import { bordersOf } from "../../scenario/units.js";
import { placeOf, type Subject } from "./subject.js";

type Pair = readonly [number, number];

/** Which sectors provinces promote over time in the first run, and how often rivals share one at the end of all runs. */
export function portfolioPictures({ ensemble, baseDate, language, caption }: Subject): Chart[] {
  const { choices, localities, series, seeds } = ensemble;
  if (choices === null) return [];
  const n = localities.length;
  const order = byWealth(localities);
  const pairs = {
    rank: nextInRank(order),
    door: nextDoor(localities, ensemble.scenario),
    any: allPairs(n),
  };
  const same = (chosen: readonly Pair[]) => shareOfSame(choices.final, n, chosen);
  const about = (chosen: readonly Pair[], i: number) => {
    const own = chosen.filter((pair) => pair.includes(i));
    return own.length > 0 ? same(own) : null;
  };
  return [
    sectorPortfolios({
      ...{ language, caption, baseDate },
      days: series.days,
      seed: seeds[0],
      rows: order.map((i) => ({
        place: placeOf(ensemble.scenario, localities[i].id),
        sectors: series.days.map((_, day) => choices.course[day * n + i]),
        sameByRank: about(pairs.rank, i),
        sameNextDoor: about(pairs.door, i),
      })),
      same: { rank: same(pairs.rank), door: same(pairs.door), any: same(pairs.any) },
    }),
  ];
}

/** Provinces from the richest by GDP per head to the poorest, of equals the first in the draw order. */
function byWealth(localities: readonly Locality[]): number[] {
  return localities
    .map((_, i) => i)
    .sort(
      (a, b) =>
        localities[b].traits.gdp - localities[a].traits.gdp || localities[a].slot - localities[b].slot,
    );
}

function nextInRank(order: readonly number[]): Pair[] {
  return order.slice(1).map((i, k) => [order[k], i]);
}

function nextDoor(localities: readonly Locality[], units: Pick<Scenario, "units" | "country">): Pair[] {
  const index = (id: string) => localities.findIndex((each) => each.id === id);
  return bordersOf(units)
    .map(([a, b]): Pair => [index(a), index(b)])
    .filter(([a, b]) => a >= 0 && b >= 0);
}

function allPairs(n: number): Pair[] {
  return Array.from({ length: n }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j): Pair => [j, i]),
  );
}

/** Share of pairs and runs in which both promote the same sector; `final` is runs x provinces. */
function shareOfSame(final: Uint8Array, n: number, pairs: readonly Pair[]): number {
  let count = 0;
  for (let at = 0; at < final.length; at += n)
    for (const [a, b] of pairs) if (final[at + a] === final[at + b]) count++;
  return count / ((final.length / n) * pairs.length);
}
