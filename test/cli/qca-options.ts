import type { QcaOptions } from "../../src/cli/commands/qca.js";

/** What the command line gives where nothing else is said. */
export const usualOptions: Omit<QcaOptions, "outcome" | "conditions"> = {
  inclusionCut: [0.8],
  nCut: 1,
  priCut: 0,
  solution: "conservative",
  contradictions: "negative",
  models: "fewest",
  necessityCut: 0.9,
  relevanceCut: 0.5,
  coverageCut: 0,
  lang: "en",
  charts: false,
  json: true,
  quiet: true,
};
