import { mechanisms } from "../../model/mechanisms/index.js";
import { needs } from "../../model/needs.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Measure } from "./measure.js";

/** Names of the mechanisms that write columns. */
export function writersOf(columns: Measure["from"]): string[] {
  return mechanisms
    .filter(({ writes }) => writes.some((each) => columns.includes(each)))
    .map(({ name }) => name);
}

/** Mechanisms from which a measure comes, and those that they need, that a scenario never has on. */
export function missingFor({ from }: Pick<Measure, "from">, scenario: Scenario): string[] {
  const wanted = new Set(writersOf(from));
  for (const name of wanted) {
    const need = needs.get(name);
    if (need !== undefined) wanted.add(need);
  }
  return [...wanted].filter((name) => !isEverOn(scenario, name));
}

/** Whether a scenario uses, at some time, every mechanism from which a measure comes. */
export function isMeasured(scenario: Scenario, measure: Pick<Measure, "from">): boolean {
  return missingFor(measure, scenario).length === 0;
}
