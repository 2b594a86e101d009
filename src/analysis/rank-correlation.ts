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
