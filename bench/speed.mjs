// Runs per second, in turn with the unit, and against the goals.
import { measured } from "./tools/child.mjs";
import { median } from "./tools/clock.mjs";
import { count, medians, table } from "./tools/print.mjs";
import { buildUnit } from "./tools/unit.mjs";

const cases = [
  { scenario: "core", how: "plain", goal: 1.5 },
  { scenario: "baseline", how: "plain", goal: 0.7 },
  { scenario: "political-economy", how: "plain", goal: 0.4 },
  { scenario: "core", how: "watched" },
  { scenario: "baseline", how: "watched" },
];

/** Prints the speed of the model, alone and watched for its outcomes; rounds are taken in turn. */
export function speed({ rounds, seconds }) {
  const unit = buildUnit();
  const taken = Array.from({ length: rounds }, () => ({
    unit: unit?.(seconds),
    cases: cases.map(({ scenario, how }) => measured("speed", scenario, how, seconds)),
  }));
  const rows = cases.map(({ scenario, how, goal }, c) => {
    const { n, steps } = taken[0].cases[c];
    // A longer scenario is counted as so many runs of the length of the first.
    const length = steps / taken[0].cases[0].steps;
    const rate = median(taken.map((round) => length / round.cases[c].seconds));
    const ratios = taken.map((round) => length / round.cases[c].seconds / round.unit).sort((a, b) => a - b);
    return [
      `${scenario}, ${how === "plain" ? "not watched" : "outcomes and series kept"}`,
      count(rate),
      count(rate * n * taken[0].cases[0].steps),
      unit
        ? `${median(ratios).toFixed(2)} (${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`
        : "no C compiler",
      goal === undefined || !unit ? "" : `${goal}: ${median(ratios) >= goal ? "met" : "missed"}`,
    ];
  });
  const { n, steps } = taken[0].cases[0];
  table(`Speed: ${n} provinces, ${steps} steps, one thread, ${medians(rounds)}`, rows, [
    "model",
    "runs/s",
    "agent-steps/s",
    "times the unit",
    "goal",
  ]);
  if (unit) console.log(`The unit, plain C: ${count(median(taken.map((round) => round.unit)))} runs/s.`);
}
