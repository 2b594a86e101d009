import { countOf, type Lists, lengthOf, listAt } from "./lists.js";
import type { Part } from "./part.js";

/**
 * A short cover, though not always the shortest: at each turn the set that costs least for what it adds, a set being worth
 * 1 less the prices of the columns it would cover anew (Caprara, Fischetti & Toth 1999); then without what became needless.
 */
export function pricedCover({ sets, coverers }: Part, prices: Float64Array): number[] {
  const times = new Int32Array(prices.length);
  const gain = Int32Array.from({ length: countOf(sets) }, (_, s) => lengthOf(sets, s));
  const cost = Float64Array.from(gain, (_, s) =>
    listAt(sets, s).reduce((rest, column) => rest - prices[column], 1),
  );
  const cover: number[] = [];
  for (let open = times.length; open > 0; ) {
    const s = cheapest(gain, cost);
    cover.push(s);
    for (const column of listAt(sets, s)) {
      if (times[column]++ > 0) continue;
      open -= 1;
      for (const other of listAt(coverers, column)) {
        gain[other] -= 1;
        cost[other] += prices[column];
      }
    }
  }
  return withoutNeedless(sets, cover, times);
}

function cheapest(gain: Int32Array, cost: Float64Array): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY];
  for (let s = 0; s < gain.length; s++) {
    if (gain[s] === 0) continue;
    const score = cost[s] > 0 ? cost[s] / gain[s] : cost[s] * gain[s];
    if (score < least) [best, least] = [s, score];
  }
  return best;
}

/** The cover without sets whose columns others cover too, narrow sets being tried first. */
function withoutNeedless(sets: Lists, cover: readonly number[], times: Int32Array): number[] {
  const out = new Set<number>();
  for (const s of [...cover].sort((a, b) => lengthOf(sets, a) - lengthOf(sets, b))) {
    const own = listAt(sets, s);
    if (own.some((column) => times[column] < 2)) continue;
    out.add(s);
    for (const column of own) times[column] -= 1;
  }
  return cover.filter((s) => !out.has(s));
}
