import type { Scenario } from "./scenario.js";

/** Whether a mechanism is on at the start or switched on at some date. */
export function isEverOn({ mechanisms, changes }: Scenario, name: string): boolean {
  return mechanisms[name] || changes.some((change) => change.mechanisms[name]);
}
