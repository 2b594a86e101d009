/** Steps away from a point: reflect, expand, contract, shrink (Nelder & Mead 1965). */
const [REFLECT, EXPAND, CONTRACT, SHRINK] = [1, 2, 0.5, 0.5];
const MOST_STEPS = 5000;

/** A corner of the simplex with the value of the function there. */
interface Corner {
  readonly x: readonly number[];
  readonly value: number;
}

/**
 * The lowest point of a function without derivatives, by a simplex that starts at `start` with edges of `edge`, and ends
 * when its values agree to a relative 1e-14. It finds a local minimum; start it from several places and take the best.
 */
export function nelderMead(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  edge: number,
): Corner {
  const corner = (x: readonly number[]): Corner => ({ x, value: f(x) });
  let simplex = [
    corner(start),
    ...start.map((_, k) => corner(start.map((v, j) => (j === k ? v + edge : v)))),
  ];
  for (let n = 0; n < MOST_STEPS; n++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex[simplex.length - 1]];
    if (worst.value - best.value <= 1e-14 * Math.abs(best.value)) return best;
    const better = replacement(simplex, corner);
    simplex = better
      ? [...simplex.slice(0, -1), better]
      : simplex.map((each) => (each === best ? best : corner(between(best.x, each.x, SHRINK))));
  }
  return simplex[0];
}

/** A point to put in the place of the worst corner; null if the simplex has to shrink. */
function replacement(simplex: readonly Corner[], corner: (x: readonly number[]) => Corner): Corner | null {
  const others = simplex.slice(0, -1);
  const worst = simplex[simplex.length - 1];
  const centre = worst.x.map((_, k) => others.reduce((sum, { x }) => sum + x[k], 0) / others.length);
  const reflected = corner(between(centre, worst.x, -REFLECT));
  if (reflected.value < others[0].value) {
    const expanded = corner(between(centre, worst.x, -EXPAND));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < others[others.length - 1].value) return reflected;
  const towards = reflected.value < worst.value ? reflected : worst;
  const contracted = corner(between(centre, towards.x, CONTRACT));
  return contracted.value < towards.value ? contracted : null;
}

/** The point a `share` of the way from a to b; a negative share leads away from b. */
function between(a: readonly number[], b: readonly number[], share: number): number[] {
  return a.map((v, k) => v + share * (b[k] - v));
}
