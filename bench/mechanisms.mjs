// What each mechanism costs: the time of a run with it less that of a run without it, of the baseline and of the whole.
import { measured } from "./tools/child.mjs";
import { median } from "./tools/clock.mjs";
import { micro, table } from "./tools/print.mjs";

const ofBaseline = ["peers", "reception", "policies", "instruments", "race", "targets", "ambition"];
const ofWhole = [
  ...["pressures", "risk", "accidents", "stance", "crackdown", "sectors", "duplication"],
  ...["innovation", "codification", "pilots", "legal-order", "silk-road"],
];
/** What goes when a mechanism does, since it could do nothing: instruments belong to policies, and so on. */
const idle = { policies: ["instruments"], sectors: ["duplication"], innovation: ["codification"] };

/** Prints what a run saves when one mechanism is off. */
export function mechanisms({ rounds, seconds }) {
  costs("baseline", ofBaseline, rounds, seconds);
  const first = measured("first-run", "baseline", 300);
  console.log(
    `The first run of a model also works out what later runs replay (signals and race, which chance cannot reach): ${micro(first.first)} µs, the second run ${micro(first.later)} µs.`,
  );
  costs("political-economy", ofWhole, rounds, seconds);
  console.log(
    "What is saved is not only a mechanism's own work: without risk there is no crackdown, so fewer things happen, and the\nrace, which chance then does not reach, is replayed.",
  );
}

function costs(scenario, names, rounds, seconds) {
  const cases = [[], ...names.map((name) => [name, ...(idle[name] ?? [])])];
  const taken = Array.from({ length: rounds }, () =>
    cases.map((off) => measured("without", scenario, seconds, ...off).seconds),
  );
  const times = cases.map((_, c) => median(taken.map((round) => round[c])));
  table(
    `Mechanisms of ${scenario}: medians of ${rounds} rounds`,
    cases.map((off, c) => [
      off.length === 0 ? "all on" : off.join(" and "),
      micro(times[c]),
      off.length === 0 ? "" : micro(times[0] - times[c]),
    ]),
    ["switched off", "µs a run", "µs saved"],
  );
}
