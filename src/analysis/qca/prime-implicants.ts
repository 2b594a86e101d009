import type { Term } from "./term.js";

/**
 * All prime implicants (McCluskey 1956) of the rows (0-based) that are not forbidden: the conjunctions that contain no
 * forbidden row and would contain one if any of their conditions were dropped. In no order that means anything.
 *
 * Instead of merging pairs, it asks for every conjunction at once whether it contains one. Conjunctions are numbers in base
 * three (absent, present, dropped), so that one with a dropped condition comes after its two halves and is their union.
 */
export function primeImplicants(forbidden: readonly number[], count: number): Term[] {
  const tainted = taintedTerms(forbidden, count);
  const steps = Array.from({ length: count }, (_, place) => 3 ** place);
  const terms: Term[] = [];
  for (let code = 0; code < tainted.length; code++)
    if (tainted[code] === 0 && isPrime(code, tainted, steps)) terms.push(termOf(code, count));
  return terms;
}

/** For every conjunction: 1 when it contains a forbidden row. */
function taintedTerms(forbidden: readonly number[], count: number): Uint8Array {
  const tainted = new Uint8Array(3 ** count);
  for (const row of forbidden) tainted[codeOfRow(row, count)] = 1;
  for (let place = 0, step = 1; place < count; place++, step *= 3) uniteHalves(tainted, step);
  return tainted;
}

/** Fills in the conjunctions that drop the condition with this place value from those that hold it. */
function uniteHalves(tainted: Uint8Array, step: number): void {
  for (let block = 0; block < tainted.length; block += 3 * step)
    for (let code = block; code < block + step; code++)
      tainted[code + 2 * step] = tainted[code] | tainted[code + step];
}

/** No condition of an allowed conjunction can be dropped without letting a forbidden row in. */
function isPrime(code: number, tainted: Uint8Array, steps: readonly number[]): boolean {
  for (const step of steps) {
    const digit = Math.floor(code / step) % 3;
    if (digit < 2 && tainted[code + (2 - digit) * step] === 0) return false;
  }
  return true;
}

function codeOfRow(row: number, count: number): number {
  let code = 0;
  for (let bit = 2 ** (count - 1); bit >= 1; bit /= 2) code = 3 * code + ((row & bit) === 0 ? 0 : 1);
  return code;
}

function termOf(code: number, count: number): Term {
  let [mask, value] = [0, 0];
  for (let place = 0, rest = code; place < count; place++, rest = Math.floor(rest / 3)) {
    const digit = rest % 3;
    if (digit < 2) mask |= 1 << place;
    if (digit === 1) value |= 1 << place;
  }
  return { mask, value };
}
