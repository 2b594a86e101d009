import { remakeAssessment } from "./assess.js";
import { remakeFit } from "./calibrate.js";
import { remakeComparison } from "./compare.js";
import { remakeExplanation } from "./explain.js";
import { remakeFork } from "./fork.js";
import type { Remake } from "./remake.js";
import { remakeRun } from "./run.js";
import { remakeSearch } from "./seed-search.js";
import { remakeSensitivity } from "./sensitivity.js";
import { remakeSweep } from "./sweep-picture.js";

export type { Order, Remade } from "./remake.js";

/** Who makes the results of each command again. */
export const remakes: ReadonlyMap<string, Remake> = new Map([
  ["run", remakeRun],
  ["compare", remakeComparison],
  ["fork", remakeFork],
  ["explain", remakeExplanation],
  ["seed-search", remakeSearch],
  ["sweep", remakeSweep],
  ["sensitivity", remakeSensitivity],
  ["calibrate", remakeFit],
  ["assess", remakeAssessment],
]);
