import { exp, ln } from "./exact.js";
import { normal } from "./normal.js";
import type { Stream } from "./random.js";

/** Gamma with shape 2 and mean 1: half the sum of two exponentials; two uniforms, one logarithm. */
export function gammaOfShapeTwo(stream: Stream): number {
  const product = (1 - stream.uniform()) * (1 - stream.uniform());
  return -ln(product) / 2;
}

/**
 * Gamma with the given shape (> 0) and mean 1, by rejection after Marsaglia & Tsang (2000), with their power of a
 * uniform for shapes below one. It uses a varying number of uniforms, so give each agent a stream of its own.
 */
export function gammaOfMeanOne(shape: number, stream: Stream): number {
  const boosted = shape < 1 ? shape + 1 : shape;
  const d = boosted - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(stream);
    const root = 1 + c * z;
    const u = 1 - stream.uniform();
    if (root <= 0) continue;
    const v = root * root * root;
    if (ln(u) < 0.5 * z * z + d - d * v + d * ln(v)) {
      const lift = shape < 1 ? exp(ln(1 - stream.uniform()) / shape) : 1;
      return (d * v * lift) / shape;
    }
  }
}
