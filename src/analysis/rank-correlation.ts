import { sampleCorrelation } from "simple-statistics";
import { averageRanks } from "../math/ranks.js";

/**
 * Spearman's rank correlation with ties at their mean rank; null when either side does not vary. (simple-statistics
 * breaks ties by position, which these data, full of ties, do not bear.)
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length)
    throw new RangeError(`spearman needs pairs, not ${x.length} and ${y.length} numbers`);
  const [a, b] = [averageRanks(x), averageRanks(y)];
  const varies = (ranks: readonly number[]) => ranks.some((rank) => rank !== ranks[0]);
  return varies(a) && varies(b) ? sampleCorrelation(a, b) : null;
}

/**
 * Kendall's (1945) tau-b: pairs in the same order less pairs in the opposite one, over the geometric mean of the pairs
 * that are not tied on one side and on the other; null when either side does not vary.
 */
export function kendall(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length)
    throw new RangeError(`kendall needs pairs, not ${x.length} and ${y.length} numbers`);
  let [agree, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(x[i] - x[j]), Math.sign(y[i] - y[j])];
      agree += a * b;
      untiedX += a * a;
      untiedY += b * b;
    }
  return untiedX > 0 && untiedY > 0 ? agree / Math.sqrt(untiedX * untiedY) : null;
}
