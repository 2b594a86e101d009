export { blockSize, isDrawn } from "./blocks.js";
export { type Design, type Luck, makeDesign } from "./design.js";
export { type Evenness, evennessOf } from "./evenness.js";
export { type Factor, groupsOf, numberOf, type Value, type Variation } from "./factor.js";
export { GENERATORS, type Generator } from "./generator.js";
export { type Growth, grown } from "./grow.js";
export { type Overrides, overridesOf, valueIn, withOverrides } from "./overrides.js";
export { type DesignRun, jobAt, MOST_REPLICATES, runAt, runsIn, seedOf } from "./runs.js";
export { resized, sizeOf } from "./size.js";
