import { SIZE } from "./alphabet.js";

/**
 * Two check letters after some letters, in the field of 31 elements: of all letters x_1 to x_n, at most 30, both
 * sum x_k and sum k x_k are then 0. One or two wrong letters always break one of the sums, and two letters that have
 * changed places break the second (a shortened Reed-Solomon code of distance 3).
 */
export function withCheck(letters: readonly number[]): number[] {
  const { plain, weighted } = sums(letters);
  const n = letters.length + 1;
  // c + d = -plain and n c + (n + 1) d = -weighted.
  const d = inField(n * plain - weighted);
  return [...letters, inField(-plain - d), d];
}

/** Are these letters, with the two check letters at their end, as they were written? */
export function isIntact(letters: readonly number[]): boolean {
  const { plain, weighted } = sums(letters);
  return inField(plain) === 0 && inField(weighted) === 0;
}

function sums(letters: readonly number[]): { readonly plain: number; readonly weighted: number } {
  let plain = 0;
  let weighted = 0;
  letters.forEach((letter, k) => {
    plain += letter;
    weighted += (k + 1) * letter;
  });
  return { plain, weighted };
}

function inField(number: number): number {
  return ((number % SIZE) + SIZE) % SIZE;
}
