import { distance } from "fastest-levenshtein";

/** Longer words are no slips of the pen, and comparing them would only take time. */
const LONGEST_WORD = 60;

/** Up to three of these words that a slip of the pen could have turned into `word`, the nearest first. */
export function nearest(word: string, words: Iterable<string>): string[] {
  if (word.length > LONGEST_WORD) return [];
  const low = word.toLowerCase();
  return [...new Set(words)]
    .filter((candidate) => isNearInLength(low, candidate.toLowerCase()))
    .map((candidate) => ({ candidate, slips: slips(low, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= mostSlips(candidate))
    .filter(({ candidate, slips }) => slips < candidate.length)
    .sort((a, b) => a.slips - b.slips)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "did you mean a, b or c?", or `otherwise` when nothing is near. */
export function didYouMean(word: string, words: Iterable<string>, otherwise: string): string {
  const near = nearest(word, words);
  return near.length === 0 ? otherwise : `did you mean ${either(near)}?`;
}

/** "a", "a or b", "a, b or c". */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Slips of the pen that a word of this length may have. */
function mostSlips(candidate: string): number {
  return Math.max(1, Math.floor(candidate.length / 3));
}

/** Lengths alone tell that most words are too far away, and cost nothing to compare. */
function isNearInLength(word: string, candidate: string): boolean {
  const isNear = (each: string) => Math.abs(word.length - each.length) <= mostSlips(candidate);
  return isNear(candidate) || isNear(lastOf(candidate));
}

function lastOf(candidate: string): string {
  return candidate.slice(candidate.lastIndexOf(".") + 1);
}

/** Edits between two words; for a dotted name its last part alone may be meant. */
function slips(word: string, candidate: string): number {
  const last = lastOf(candidate);
  return Math.min(edits(word, candidate), edits(word, last) + (last === candidate ? 0 : 0.5));
}

/** Letters to insert, delete or replace; two neighbours in the wrong order are one slip. */
function edits(word: string, candidate: string): number {
  const at = [...word].findIndex((letter, k) => letter !== candidate[k]);
  const swapped =
    word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2);
  return at >= 0 && swapped === candidate ? 1 : distance(word, candidate);
}
