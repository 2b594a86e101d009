/** A random sample in which every source has its share. */
import alea from "seedrandom/lib/alea.js";

/**
 * Takes every k-th of the mutants in the order of the sources, each source's own in random order, from a random start:
 * a source with m of all M mutants has m/M of the sample, up to one. They come in random order, so that what a campaign
 * has run when it is stopped is a sample too.
 * @template {{file: string}} T
 * @param {readonly T[]} mutants in the order of their files
 * @param {number} size
 * @param {number} seed
 * @returns {T[]}
 */
export function stratifiedSample(mutants, size, seed) {
  if (size >= mutants.length) return [...mutants];
  const random = alea(`mutants ${seed}`);
  const keyed = mutants.map((mutant, order) => ({ mutant, order, key: random() }));
  const files = [...new Set(mutants.map(({ file }) => file))];
  const place = new Map(files.map((file, index) => [file, index]));
  keyed.sort(
    (a, b) => place.get(a.mutant.file) - place.get(b.mutant.file) || a.key - b.key || a.order - b.order,
  );
  const step = mutants.length / size;
  const start = random() * step;
  const taken = Array.from({ length: size }, (_, i) => ({
    ...keyed[Math.floor(start + i * step)],
    turn: random(),
  }));
  return taken.sort((a, b) => a.turn - b.turn || a.order - b.order).map(({ mutant }) => mutant);
}
