import { exp, ln } from "./exact.js";
import type { Stream } from "./random.js";

/** Standard exponential (mean 1), by inversion: one uniform; 0 with probability 2^-53, at most 36.7. */
export function exponential(stream: Stream): number {
  return -ln(1 - stream.uniform());
}

/**
 * Standard exponential by the ziggurat of Marsaglia & Tsang (2000): the area under exp(-x) is covered by layers of equal
 * area, each of which lies below the curve but for a small corner. In 97.8% of the draws one number of 32 bits chooses
 * the layer (8 bits) and the place in it (24 bits) at once, for a third of the time of an inversion. It uses a varying
 * number of draws, so give each agent a stream of its own.
 */
export function quickExponential(stream: Stream): number {
  for (let passed = 0; ; ) {
    const u = stream.coarse() * LAYERS;
    const layer = u | 0;
    const x = (u - layer) * width[layer];
    if (x < width[layer + 1]) return passed + x;
    if (layer === 0) passed += TAIL;
    else if (height[layer] + stream.coarse() * (height[layer + 1] - height[layer]) < exp(-x))
      return passed + x;
  }
}

const LAYERS = 256;
/** Where the tail begins, and the area of each layer, for 256 layers (their Table 1). */
const TAIL = 7.69711747013105;
const AREA = 0.003949659822581557;

/** Width and lower edge of each layer from the bottom up; the lowest is as wide as if the tail were laid beside it. */
const width = new Float64Array(LAYERS + 1);
const height = new Float64Array(LAYERS + 1);
width[0] = AREA / exp(-TAIL);
width[1] = TAIL;
height[1] = exp(-TAIL);
for (let k = 2; k < LAYERS; k++) {
  height[k] = height[k - 1] + AREA / width[k - 1];
  width[k] = -ln(height[k]);
}
height[LAYERS] = 1;
