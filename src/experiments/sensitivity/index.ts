export { analyse } from "./analyse.js";
export type { GivenRow, Indices, MorrisRow, Sensitivity, SobolFindings } from "./analysis.js";
export type { LoneEffect, LoneStep } from "./effects.js";
export { type Aim, type NextSize, nextSize, widestOf } from "./growth.js";
export { sensitivityTable } from "./table.js";
export { type Remark, remarksOf } from "./verdict.js";
