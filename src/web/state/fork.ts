import { lastStart } from "../../experiments/fork/index.js";
import { dayOf, formatDay } from "../../math/calendar.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Rules } from "./rules.js";

/** The date on which a run can be forked when the map shows this calendar day; null if nothing would change any more. */
export function forkDate(scenario: Scenario, rules: Rules, calendarDay: number): string | null {
  const until = rules.until ?? scenario.until;
  const day = Math.floor(calendarDay);
  return day > dayOf(scenario.start) && day <= lastStart({ ...scenario, until }) ? formatDay(day) : null;
}

/** The rules with their past kept up to a date, from which on others can be set; what the page set for later is dropped. */
export function forkedAt(rules: Rules, at: string): Rules {
  const earlier = rules.changes.filter((change) => change.at < at);
  const same = rules.changes.find((change) => change.at === at);
  return { ...rules, changes: [...earlier, same ?? { at, set: {}, switches: {} }] };
}

/** The rules without their last fork. */
export function withoutFork(rules: Rules): Rules {
  return { ...rules, changes: rules.changes.slice(0, -1) };
}
