import { mechanisms } from "../../model/mechanisms/index.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Measure } from "./measure.js";

/** Names of the mechanisms that write columns. */
export function writersOf(columns: Measure["from"]): string[] {
  return mechanisms
    .filter(({ writes }) => writes.some((each) => columns.includes(each)))
    .map(({ name }) => name);
}

/** Whether a scenario uses, at some time, every mechanism from which a measure comes. */
export function isMeasured(scenario: Scenario, { from }: Pick<Measure, "from">): boolean {
  return writersOf(from).every((name) => isEverOn(scenario, name));
}
