import { Model, type Observer } from "../../engine/model.js";
import type { Inputs } from "../../model/inputs.js";
import { CurveRun } from "../../model/likelihood/curve-run.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import { ScoredRun } from "../../model/likelihood/scored-run.js";
import { withSilent } from "../../model/likelihood/silent-province.js";
import { definitionOf, regimesOf } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import { withOverrides } from "../designs/index.js";
import type { Settings } from "./fitted.js";

/**
 * What a model says of the plan of one province where rivals matter, nothing of theirs being given: in each run they are
 * drawn, up to a plan of the province itself, and its own law along them is exact. A mean over runs is its forecast.
 */
export class ForwardLaw {
  readonly #scenario: Scenario;
  readonly #place: number;
  readonly #model: Model<Inputs>;
  readonly #scored: ScoredRun;
  readonly #curves: CurveRun;

  /** Of the province at a place of the scenario, with what was observed of it. */
  constructor(scenario: Scenario, { plan }: ProvinceHistory, place: number) {
    this.#scenario = scenario;
    this.#place = place;
    this.#model = new Model({ ...definitionOf(scenario), mechanisms: withSilent(place) });
    const { world } = this.#model;
    this.#scored = new ScoredRun(
      world,
      scenario.provinces.map((_, i) => (i === place ? plan : null)),
    );
    this.#curves = new CurveRun(world);
  }

  /** Ends of the steps of a run, from its first day on. */
  get days(): Float64Array {
    return this.#curves.days;
  }

  /** One run: the probability of a plan by each of the days, and the log density of the plan that there was. */
  run(settings: Settings, seed: number): { readonly below: Float64Array; readonly logScore: number } {
    this.#model.retune(regimesOf(withOverrides(this.#scenario, settings)));
    this.#model.run(seed, 0, both(this.#scored, this.#curves));
    return {
      below: this.#curves.by[this.#place].slice(),
      logScore: this.#scored.plans[this.#place],
    };
  }
}

function both(one: Observer, other: Observer): Observer {
  return {
    begin() {
      one.begin?.();
      other.begin?.();
    },
    hazard(...happened) {
      one.hazard?.(...happened);
      other.hazard?.(...happened);
    },
  };
}
