/** Functions whose Sobol' indices are known exactly, on the unit cube. */
export interface KnownFunction {
  readonly dimensions: number;
  readonly of: (u: readonly number[]) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  readonly variance: number;
}

/** Ishigami and Homma (1990) with a = 7, b = 0.1; indices as in Saltelli et al. (2000), by integration. */
export const ishigami: KnownFunction = (() => {
  const [a, b] = [7, 0.1];
  const first = [0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2, a ** 2 / 8, 0];
  const both = (8 * b ** 2 * Math.PI ** 8) / 225;
  const variance = first[0] + first[1] + both;
  return {
    dimensions: 3,
    of: (u) => {
      const [x, y, z] = u.map((each) => (2 * each - 1) * Math.PI);
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    },
    first: first.map((part) => part / variance),
    total: [(first[0] + both) / variance, first[1] / variance, both / variance],
    variance,
  };
})();

/** Sobol's product function: of each factor |4u - 2| + a over 1 + a (Saltelli & Sobol' 1995). */
export function sobolG(a: readonly number[]): KnownFunction {
  const parts = a.map((each) => 1 / 3 / (1 + each) ** 2);
  const variance = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  return {
    dimensions: a.length,
    of: (u) => u.reduce((product, each, k) => (product * (Math.abs(4 * each - 2) + a[k])) / (1 + a[k]), 1),
    first: parts.map((part) => part / variance),
    total: parts.map((part) => (part * (1 + variance)) / (1 + part) / variance),
    variance,
  };
}
