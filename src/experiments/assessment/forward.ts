import type { Step } from "../../engine/grid.js";
import type { Hazard } from "../../engine/hazard.js";
import type { Observer } from "../../engine/model.js";
import type { World } from "../../engine/world.js";
import type { Inputs } from "../../model/inputs.js";
import { busyness } from "../../model/mechanisms/policies.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Settings } from "./fitted.js";
import { Simulator } from "./simulator.js";

/** Takes down how many policies a province of average busyness is expected to have, along a run. */
class ExpectedPolicies implements Observer {
  readonly expected: Float64Array;
  readonly #world: World<Inputs>;
  readonly #busy: Float64Array;

  constructor(world: World<Inputs>) {
    this.#world = world;
    this.#busy = world.column(busyness);
    this.expected = new Float64Array(world.n);
  }

  begin(): void {
    this.expected.fill(0);
  }

  hazard(process: string, hazard: Hazard, { from, to }: Readonly<Step>): void {
    if (process !== "policies") return;
    const days = Math.min(to, this.#world.inputs.countUntil) - from;
    if (days <= 0) return;
    for (let i = 0; i < this.expected.length; i++) this.expected[i] += (hazard.of(i) / this.#busy[i]) * days;
  }
}

/** A forward run: the day of each plan, and the policies then expected. */
export interface ForwardRun {
  readonly days: readonly number[];
  readonly expected: readonly number[];
}

/** One forward run at each of these settings, nothing that was observed being given. */
export function forwardRuns(scenario: Scenario, draws: readonly Settings[], firstSeed: number): ForwardRun[] {
  const simulator = new Simulator(scenario);
  const observer = new ExpectedPolicies(simulator.model.world);
  return draws.map((settings, s) => {
    const { days } = simulator.draw(settings, firstSeed + s, observer);
    return { days, expected: [...observer.expected] };
  });
}
