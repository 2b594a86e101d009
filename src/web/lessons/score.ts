/** Pairs of provinces of which a forecast says who comes first, and how many it has right; a tie in the forecast is half right. */
export interface OrderScore {
  readonly right: number;
  readonly pairs: number;
}

/** Days by province; Infinity = never. */
export type Days = ReadonlyMap<string, number>;

/** All pairs that did not come on the same day (Harrell's concordance, with never as later than every day). */
export function orderScore(forecast: Days, observed: Days): OrderScore {
  const ids = [...observed.keys()].filter((id) => forecast.has(id));
  let right = 0;
  let pairs = 0;
  for (const [k, a] of ids.entries())
    for (const b of ids.slice(0, k)) {
      const real = signOf(observed.get(a)!, observed.get(b)!);
      if (real === 0) continue;
      const said = signOf(forecast.get(a)!, forecast.get(b)!);
      pairs += 1;
      right += said === real ? 1 : said === 0 ? 0.5 : 0;
    }
  return { right, pairs };
}

/**
 * What a bet on the first ones and the last one implies: the first before all others, the last after all others. Pairs of
 * the last with provinces that never answer are left out, as the bet is on who answers last.
 */
export function betScore(first: readonly string[], last: string | null, observed: Days): OrderScore {
  const others = [...observed.keys()].filter((id) => !first.includes(id));
  const early = first.flatMap((id) => others.map((other): [string, string] => [id, other]));
  const late = others
    .filter((id) => last !== null && id !== last && Number.isFinite(observed.get(id)!))
    .map((id): [string, string] => [id, last!]);
  const signs = [...early, ...late]
    .map(([before, after]) => signOf(observed.get(before)!, observed.get(after)!))
    .filter((sign) => sign !== 0);
  return { right: signs.filter((sign) => sign < 0).length, pairs: signs.length };
}

function signOf(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
