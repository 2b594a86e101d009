// An outcome split among six mechanisms: all 64 coalitions, against as many bare runs of the scenario with all on.
import { measured } from "./tools/child.mjs";
import { count, table } from "./tools/print.mjs";

const GOAL = 1.3;

/** Prints what a split costs as a multiple of its runs. */
export function shapley({ rounds, size }) {
  const rows = (size === "quick" ? [20] : [100, 500]).map((seeds) => {
    const { split, bare } = measured("shapley", seeds, Math.min(rounds, 3));
    const ratio = split / bare;
    const verdict = `at most ${GOAL}: ${ratio <= GOAL ? "met" : "missed"}`;
    return [`${count(64 * seeds)} runs`, split.toFixed(2), bare.toFixed(2), ratio.toFixed(2), verdict];
  });
  table("Shapley split over six mechanisms", rows, ["coalitions", "s", "s, bare runs", "ratio", "goal"]);
}
