import { type Agent, Luck } from "../../engine/world.js";
import { exponential } from "../../math/exponential.js";

/**
 * The clocks of the decision in a run: for each agent the accumulated hazard at which it decides, a unit exponential
 * drawn before the run from the same address as the engine draws it. Known also for those who never get there.
 */
export function clocksOf(agents: readonly Agent[], seed: number): Float64Array {
  const luck = new Luck(agents);
  const clocks = new Float64Array(agents.length);
  luck.turnTo(seed, 0);
  luck.draw("decision", exponential, clocks);
  return clocks;
}
