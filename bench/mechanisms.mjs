// What each mechanism costs: the time of a run with it less that of a run without it, of the baseline and of the whole.
import { measured } from "./tools/child.mjs";
import { median } from "./tools/clock.mjs";
import { medians, micro, table } from "./tools/print.mjs";

const ofBaseline = ["peers", "reception", "policies", "instruments", "race", "targets", "ambition"];
const ofWhole = [
  ...["pressures", "risk", "accidents", "stance", "crackdown", "sectors", "duplication"],
  ...["innovation", "codification", "pilots", "legal-order", "silk-road"],
];
/** What the whole leaves off: all of it comes on, and then goes one by one. */
const ofMore = ["focal-point", "sector-campaign", "silk-road-partners"];
/** What goes when a mechanism does, since it could do nothing: instruments belong to policies, and so on. */
const idle = { policies: ["instruments"], sectors: ["duplication"], innovation: ["codification"] };

/** Prints what a run saves when one mechanism is off. */
export function mechanisms({ rounds, seconds }) {
  costs("baseline", { names: ofBaseline, rounds, seconds });
  const first = measured("first-run", "baseline", 300);
  console.log(
    `The first run of a model also works out what later runs replay (signals and race, which chance cannot reach): ${micro(first.first)} µs, the second run ${micro(first.later)} µs.`,
  );
  costs("political-economy", { names: ofWhole, rounds, seconds });
  costs("political-economy", { names: ofMore, also: ofMore, rounds, seconds });
  console.log(
    "What is saved is not only a mechanism's own work: without risk there is no crackdown, so fewer things happen, and the\nrace, which chance then does not reach, is replayed.",
  );
}

/** What a run of a scenario, with `also` switched on, saves when each of these mechanisms is off. */
function costs(scenario, { names, also = [], rounds, seconds }) {
  const cases = [[], ...names.map((name) => [name, ...(idle[name] ?? [])])];
  const switches = (off) => [
    ...also.filter((name) => !off.includes(name)).map((name) => `${name}:on`),
    ...off.map((name) => `${name}:off`),
  ];
  const taken = Array.from({ length: rounds }, () =>
    cases.map((off) => measured("without", scenario, seconds, ...switches(off)).seconds),
  );
  const times = cases.map((_, c) => median(taken.map((round) => round[c])));
  table(
    `Mechanisms of ${scenario}${also.length > 0 ? ` with ${also.join(", ")}` : ""}: ${medians(rounds)}`,
    cases.map((off, c) => [
      off.length === 0 ? "all on" : off.join(" and "),
      micro(times[c]),
      off.length === 0 ? "" : micro(times[0] - times[c]),
    ]),
    ["switched off", "µs a run", "µs saved"],
  );
}
