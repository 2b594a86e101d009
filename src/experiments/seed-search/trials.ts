import { compile } from "../../scenario/compile.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Measure } from "../measures/index.js";
import { withPilots } from "./with-pilots.js";

/**
 * The outcome in each of a row of runs, by the set of pilots. The runs have the same seeds whatever the set, so that
 * equal places are pairs.
 */
export type SetValues = (pilots: readonly string[]) => Float64Array;

/** What runs under sets of pilots come to. */
export interface Ground {
  readonly scenario: Scenario;
  readonly measure: Measure;
  /** Date on which the pilots are named, `YYYY-MM-DD`. */
  readonly at: string;
  readonly seeds: readonly number[];
}

/** Runs each set once for all seeds and remembers what comes out, however often it is asked for. */
export function setValues({ scenario, measure, at, seeds }: Ground, onRun: () => void = () => {}): SetValues {
  const known = new Map<string, Float64Array>();
  const order = new Map(scenario.provinces.map((id, i) => [id, i]));
  const place = (id: string) => order.get(id) ?? -1;
  return (pilots) => {
    const sorted = [...pilots].sort((a, b) => place(a) - place(b));
    const key = sorted.join(" ");
    const before = known.get(key);
    if (before) return before;
    const model = compile(withPilots(scenario, sorted, at));
    const values = Float64Array.from(seeds, (seed) => {
      model.run(seed);
      onRun();
      return measure.of(model.world);
    });
    known.set(key, values);
    return values;
  };
}
