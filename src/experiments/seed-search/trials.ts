import type { Scenario } from "../../scenario/scenario.js";
import type { Measure } from "../measures/index.js";
import { valuesOf } from "../measures/values-of.js";
import { withPilots } from "./with-pilots.js";

/**
 * The outcome in each of a row of runs, by the set of pilots. The runs have the same seeds whatever the set, so that
 * equal places are pairs.
 */
export type SetValues = (pilots: readonly string[]) => Float64Array;

/** What runs under sets of pilots come to. */
export interface Ground {
  /** With as many runs as each set has. */
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** Date on which the pilots are named, `YYYY-MM-DD`. */
  readonly at: string;
}

/** Sets of pilots that have been run, each once however often it is asked for. */
export class Trials {
  readonly #ground: Ground;
  readonly #onRun: () => void;
  readonly #order: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Float64Array>();

  constructor(ground: Ground, onRun: () => void = () => {}) {
    this.#ground = ground;
    this.#onRun = onRun;
    this.#order = new Map(ground.scenario.provinces.map((id, i) => [id, i]));
  }

  /** Outcomes under a set; one that has not been run is run here and now. */
  readonly values: SetValues = (pilots) => {
    const key = this.#keyOf(pilots);
    const known = this.#known.get(key);
    if (known) return known;
    const values = valuesOf(this.#scenarioOf(key), this.#ground.measure, this.#onRun);
    this.#known.set(key, values);
    return values;
  };

  /** Those of some sets that have not been run, each once, as scenarios. */
  missing(sets: readonly (readonly string[])[]): { readonly key: string; readonly scenario: Scenario }[] {
    const keys = new Set(sets.map((pilots) => this.#keyOf(pilots)));
    return [...keys]
      .filter((key) => !this.#known.has(key))
      .map((key) => ({ key, scenario: this.#scenarioOf(key) }));
  }

  /** Remembers what somebody else has run. */
  keep(key: string, values: Float64Array): void {
    this.#known.set(key, values);
  }

  #scenarioOf(key: string): Scenario {
    return withPilots(this.#ground.scenario, key === "" ? [] : key.split(" "), this.#ground.at);
  }

  /** The same for the same provinces, in whichever order. */
  #keyOf(pilots: readonly string[]): string {
    const place = (id: string) => this.#order.get(id) ?? -1;
    return [...pilots].sort((a, b) => place(a) - place(b)).join(" ");
  }
}
