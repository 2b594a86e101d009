/**
 * The letters of codes that people read out and copy by hand: capital letters and digits without 0, O, 1, I and L, which
 * look alike. There are 31 of them, a prime, so that check letters can be worked out in the field of 31 elements.
 */
export const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** Number of letters, and of elements of the field. */
export const SIZE = LETTERS.length;

/** The letters of some numbers from 0 to 30. */
export function spell(numbers: readonly number[]): string {
  return numbers.map((number) => LETTERS[number]).join("");
}

/** The number of each letter; -1 for one that no code has. */
export function numbersOf(letters: string): number[] {
  return [...letters].map((letter) => LETTERS.indexOf(letter));
}
