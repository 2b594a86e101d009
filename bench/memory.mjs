// Memory: what a run allocates, and what is held.
import { measured } from "./tools/child.mjs";
import { count, table } from "./tools/print.mjs";

/** Prints bytes a run; were anything allocated in a step, a run of daily steps would take seven times that of weekly ones. */
export function memory() {
  const rows = ["week", "day"].map((step) => {
    const { steps, perRun, held, kept } = measured("memory", "baseline", step);
    return [count(steps), count(perRun), `${(held / 1e6).toFixed(1)} MB`, `${(kept / 1e6).toFixed(1)} MB`];
  });
  table("Memory of the baseline, 30 provinces", rows, [
    "steps",
    "bytes allocated by a run",
    "held by a model",
    "held by 1,000 kept runs",
  ]);
}
