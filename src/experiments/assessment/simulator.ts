import { Model, type Observer } from "../../engine/model.js";
import type { Inputs } from "../../model/inputs.js";
import type { ProvinceHistory } from "../../model/likelihood/history.js";
import { breadth } from "../../model/mechanisms/instruments.js";
import { intensity } from "../../model/mechanisms/policies.js";
import { publishedDay } from "../../model/mechanisms/publication.js";
import { definitionOf, regimesOf } from "../../scenario/compile.js";
import { isEverOn } from "../../scenario/ever-on.js";
import type { Scenario } from "../../scenario/scenario.js";
import { withOverrides } from "../designs/index.js";
import type { History } from "../history-statistics/index.js";
import type { Settings } from "./fitted.js";

/** Draws histories of a scenario at values of its parameters: the model itself, run forwards. */
export class Simulator {
  readonly model: Model<Inputs>;
  readonly #scenario: Scenario;
  readonly #counts: boolean;
  readonly #breadths: boolean;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.model = new Model(definitionOf(scenario));
    this.#counts = isEverOn(scenario, "policies");
    this.#breadths = this.#counts && isEverOn(scenario, "instruments");
  }

  /** One history; the same settings and seed give the same one. */
  draw(settings: Settings, seed: number, observer?: Observer): History {
    const { model } = this;
    model.retune(regimesOf(withOverrides(this.#scenario, settings)));
    model.run(seed, 0, observer);
    const { world } = model;
    const none = () => this.#scenario.provinces.map(() => 0);
    return {
      days: Array.from(world.column(publishedDay), (day) =>
        day <= world.grid.until ? day : Number.POSITIVE_INFINITY,
      ),
      intensity: this.#counts ? [...world.column(intensity)] : none(),
      breadth: this.#breadths ? [...world.column(breadth)] : none(),
    };
  }

  /** A history as data: what would have been observed of each province that something is known of. */
  observe({ days, intensity, breadth }: History, known: readonly ProvinceHistory[]): ProvinceHistory[] {
    const { until } = this.model.world.grid;
    return known.map(
      (each, i): ProvinceHistory => ({
        plan:
          each.plan && (Number.isFinite(days[i]) ? { known: "day", day: days[i] } : { known: "none", until }),
        policies: each.policies === null ? null : intensity[i],
        breadth: each.breadth === null ? null : breadth[i],
      }),
    );
  }
}
