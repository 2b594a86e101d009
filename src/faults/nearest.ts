import { distance } from "fastest-levenshtein";

/** Longer words are no slips of the pen, and comparing them would only take time. */
const LONGEST_WORD = 60;

/** Up to three of these words that a slip of the pen could have turned into `word`, the nearest first. */
export function nearest(word: string, words: Iterable<string>): string[] {
  if (word.length > LONGEST_WORD) return [];
  const low = word.toLowerCase();
  return [...new Set(words)]
    .map((candidate) => ({ candidate, slips: slips(low, candidate.toLowerCase()) }))
    .filter(({ candidate, slips }) => slips <= Math.max(1, Math.floor(candidate.length / 3)))
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

/** Edits between two words; for a dotted name its last part alone may be meant. */
function slips(word: string, candidate: string): number {
  const last = candidate.slice(candidate.lastIndexOf(".") + 1);
  return Math.min(distance(word, candidate), distance(word, last) + (last === candidate ? 0 : 0.5));
}
