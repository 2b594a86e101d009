// Approximate Bayesian computation without a simulator: proposals, distances, weights, thresholds and kernels.
import { measured } from "./tools/child.mjs";
import { count, table } from "./tools/print.mjs";

/** Overhead that is stated of pyABC for a run, in seconds; it is not measured here. And how many times less is the goal. */
const [PYABC, GOAL] = [0.0015, 20];

/** Prints what a proposal costs beside its run. */
export function abc({ size }) {
  const rows = (size === "quick" ? [500] : [1000, 2000]).map((particles) => {
    const { seconds: each, proposals } = measured("abc", particles);
    const times = PYABC / each;
    return [
      `${count(particles)} particles, 5 parameters`,
      count(proposals),
      (1e6 * each).toFixed(1),
      `${times.toFixed(0)} times less than 1.5 ms; goal ${GOAL}: ${times >= GOAL ? "met" : "missed"}`,
    ];
  });
  table("ABC: overhead of a proposal", rows, ["population", "proposals", "us each", "beside pyABC"]);
}
