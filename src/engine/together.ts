import type { Observer } from "./model.js";

/** Several observers of one run as one; each of them hears of all that it has a method for, in this order. */
export function together(observers: readonly Observer[]): Observer {
  const steps = observers.filter((each) => each.step);
  const hazards = observers.filter((each) => each.hazard);
  return {
    begin() {
      for (const each of observers) each.begin?.();
    },
    step(step) {
      for (let k = 0; k < steps.length; k++) steps[k].step?.(step);
    },
    event(process, agent, day) {
      for (const each of observers) each.event?.(process, agent, day);
    },
    hazard(process, hazard, step) {
      for (let k = 0; k < hazards.length; k++) hazards[k].hazard?.(process, hazard, step);
    },
  };
}
