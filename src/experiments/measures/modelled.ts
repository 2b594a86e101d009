import { exposure } from "../../model/mechanisms/peers.js";
import type { Scenario } from "../../scenario/scenario.js";
import { furtherMeasures } from "./further.js";
import type { Measure } from "./measure.js";
import { figureMeasures } from "./of-plans.js";
import { isMeasured } from "./writers.js";

/** Figures that come from mechanisms which can be off: measures, and one of which a run can have none. */
const figures: readonly Pick<Measure, "figure" | "from">[] = [
  ...figureMeasures,
  ...furtherMeasures,
  { figure: "peers_share", from: [exposure] },
];

/** Whether a scenario models a figure of its runs; otherwise nothing ever moves what it is read from. */
export function isModelled(scenario: Scenario, figure: string): boolean {
  const declared = figures.find((each) => each.figure === figure);
  return declared === undefined || isMeasured(scenario, declared);
}
