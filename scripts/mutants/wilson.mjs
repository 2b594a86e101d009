/** The 97.5% quantile of the standard normal law. */
const Z = 1.959963984540054;

/**
 * Wilson's 95% interval of a share.
 * @param {number} hits
 * @param {number} n at least 1
 * @returns {[number, number]}
 */
export function wilson(hits, n) {
  const centre = (hits + Z ** 2 / 2) / (n + Z ** 2);
  const half = (Z / (n + Z ** 2)) * Math.sqrt((hits * (n - hits)) / n + Z ** 2 / 4);
  return [centre - half, centre + half];
}
