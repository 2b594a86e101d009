import seedrandom from "seedrandom";
import type { Memberships } from "../../../src/analysis/qca/index.js";

/** Uniformly random memberships in ten conditions A to J and an outcome Y: the hardest of charts, as nothing has a pattern. */
export function randomTable(cases: number, seed: string): Memberships {
  const random = seedrandom(seed);
  const column = () => Array.from({ length: cases }, () => random() || 0.25);
  return {
    cases: Array.from({ length: cases }, (_, i) => `case ${i + 1}`),
    columns: Object.fromEntries([..."ABCDEFGHIJY"].map((name) => [name, column()])),
  };
}
