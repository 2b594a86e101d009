import type { Generator } from "./generator.js";

/** What one can ask more of: base points, trajectories or points; undefined of lists, which have their own number. */
export function sizeOf(generator: Generator): number | undefined {
  if (generator.kind === "morris") return generator.trajectories;
  return "points" in generator && typeof generator.points === "number" ? generator.points : undefined;
}

/** The same kind of design in another size; undefined of lists. One that is larger begins with the smaller one. */
export function resized(generator: Generator, size: number): Generator | undefined {
  switch (generator.kind) {
    case "morris":
      return { ...generator, trajectories: size };
    case "saltelli":
    case "sobol":
      return { ...generator, points: size };
    case "latin-hypercube":
      return {
        ...generator,
        points: size,
        start: isDoubling(size / generator.start) ? generator.start : size,
      };
    default:
      return undefined;
  }
}

/** A Latin hypercube grows by doubling only. */
function isDoubling(ratio: number): boolean {
  return ratio >= 1 && Number.isInteger(Math.log2(ratio));
}
