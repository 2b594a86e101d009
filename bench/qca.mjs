// A set-theoretic analysis: truth table, and all tied models of the conservative, parsimonious and intermediate solution.
import { measured } from "./tools/child.mjs";
import { count, table } from "./tools/print.mjs";

const cases = [
  { cases: 30, conditions: 4, goal: 0.002 },
  { cases: 1000, conditions: 10, goal: 1 },
];

/** Prints the time of an analysis, which is on the clock. */
export function qca({ seconds }) {
  const rows = cases.map(({ cases, conditions, goal }) => {
    const { seconds: time, slowest } = measured("qca", cases, conditions, 5 * seconds);
    const milliseconds = (each) => (1000 * each).toFixed(each < 0.01 ? 2 : 0);
    return [
      `${count(cases)} cases, ${conditions} conditions`,
      milliseconds(time),
      milliseconds(slowest),
      `under ${1000 * goal} ms: ${time < goal ? "met" : "missed"}`,
    ];
  });
  table("fsQCA: truth table and all solutions", rows, ["data", "ms, median", "ms, slowest and cold", "goal"]);
}
