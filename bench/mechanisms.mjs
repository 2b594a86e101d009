// What each mechanism of the baseline costs: the time of a run with it less that of a run without it.
import { measured } from "./tools/child.mjs";
import { median } from "./tools/clock.mjs";
import { micro, table } from "./tools/print.mjs";

const optional = ["peers", "reception", "policies", "instruments", "race", "targets", "ambition"];

/** Prints what a run saves when one mechanism is off. Without policies there is nothing that instruments could belong to. */
export function mechanisms({ rounds, seconds }) {
  const cases = [[], ...optional.map((name) => (name === "policies" ? ["policies", "instruments"] : [name]))];
  const taken = Array.from({ length: rounds }, () =>
    cases.map((off) => measured("without", "baseline", seconds, ...off).seconds),
  );
  const times = cases.map((_, c) => median(taken.map((round) => round[c])));
  const first = measured("first-run", "baseline", 300);
  table(
    `Mechanisms of the baseline: medians of ${rounds} rounds`,
    cases.map((off, c) => [
      off.length === 0 ? "the whole baseline" : off.join(" and "),
      micro(times[c]),
      off.length === 0 ? "" : micro(times[0] - times[c]),
    ]),
    ["switched off", "µs a run", "µs saved"],
  );
  console.log(
    `The first run of a model also works out what later runs replay (signals and race, which chance cannot reach): ${micro(first.first)} µs, the second run ${micro(first.later)} µs.`,
  );
}
