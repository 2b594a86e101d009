/**
 * The minimisation of truth tables by enumeration: all conjunctions, all covers. Nothing is shared with the code that is
 * tested but the meaning of a row number (the last condition is the lowest bit).
 */

/** What a configuration is: to be explained, not to be covered, or free. */
export type Mark = "1" | "0" | "?";

/** A conjunction as one letter a condition: 1 present, 0 absent, - not taking part. */
export type Product = string;

/** Configurations of a conjunction. */
export function rowsOf(product: Product): number[] {
  return [...product].reduce(
    (rows, letter) =>
      rows.flatMap((row) => (letter === "-" ? [2 * row, 2 * row + 1] : [2 * row + Number(letter)])),
    [0],
  );
}

/** All conjunctions of this many conditions. */
function productsOf(count: number): Product[] {
  return count === 0 ? [""] : productsOf(count - 1).flatMap((head) => [`${head}0`, `${head}1`, `${head}-`]);
}

/** Useful prime implicants: conjunctions without a forbidden row, in no other such, with a row to explain. */
export function primesOf(marks: readonly Mark[], remainders: boolean): Product[] {
  const count = Math.log2(marks.length);
  const isOpen = (row: number) => marks[row] === "1" || (remainders && marks[row] === "?");
  const allowed = productsOf(count).filter((product) => rowsOf(product).every(isOpen));
  const isIn = (a: Product, b: Product) => [...b].every((letter, j) => letter === "-" || letter === a[j]);
  return allowed
    .filter((product) => !allowed.some((other) => other !== product && isIn(product, other)))
    .filter((product) => rowsOf(product).some((row) => marks[row] === "1"));
}

/** All covers of the rows to explain with the fewest conjunctions: every way to cover the first row not yet covered. */
export function smallestCovers(marks: readonly Mark[], primes: readonly Product[]): Product[][] {
  const explained = [...marks.keys()].filter((row) => marks[row] === "1");
  const extend = (chosen: readonly Product[], left: number): Product[][] => {
    const open = explained.find((row) => !chosen.some((product) => rowsOf(product).includes(row)));
    if (open === undefined) return [[...chosen]];
    if (left === 0) return [];
    return primes
      .filter((product) => rowsOf(product).includes(open))
      .flatMap((product) => extend([...chosen, product], left - 1));
  };
  for (let size = 1; size <= explained.length; size++) {
    const covers = unique(extend([], size));
    if (covers.length > 0) return covers;
  }
  return [];
}

/** All covers that need each of their conjunctions, by looking at every subset. */
export function neededCovers(marks: readonly Mark[], primes: readonly Product[]): Product[][] {
  const explained = [...marks.keys()].filter((row) => marks[row] === "1");
  const covers = (chosen: readonly Product[]) =>
    explained.every((row) => chosen.some((product) => rowsOf(product).includes(row)));
  const subsets = primes.reduce<Product[][]>(
    (done, prime) => done.flatMap((subset) => [subset, [...subset, prime]]),
    [[]],
  );
  return subsets.filter(
    (subset) => covers(subset) && subset.every((one) => !covers(subset.filter((other) => other !== one))),
  );
}

function unique(covers: readonly Product[][]): Product[][] {
  return [...new Map(covers.map((cover) => [[...cover].sort().join(), cover])).values()];
}

/** As in `A*~B`, `1` for the conjunction of nothing. */
export function nameOf(product: Product, conditions: readonly string[]): string {
  const parts = conditions.flatMap((name, j) => {
    if (product[j] === "-") return [];
    return [product[j] === "1" ? name : `~${name}`];
  });
  return parts.length === 0 ? "1" : parts.join("*");
}
