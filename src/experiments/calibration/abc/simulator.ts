import type { Simulator } from "../../../analysis/samplers/index.js";
import type { Model } from "../../../engine/model.js";
import { openStream } from "../../../math/random.js";
import type { Inputs } from "../../../model/inputs.js";
import { breadth } from "../../../model/mechanisms/instruments.js";
import { intensity } from "../../../model/mechanisms/policies.js";
import { publishedDay } from "../../../model/mechanisms/publication.js";
import { compile, regimesOf } from "../../../scenario/compile.js";
import { isEverOn } from "../../../scenario/ever-on.js";
import { withOverrides } from "../../designs/index.js";
import type { DataReading } from "../calibration.js";
import { type FreeParameter, settingsOf, valuesAt } from "../space.js";
import { seenIn, statisticsOf, type Watched, watchedIn } from "./statistics.js";

/** The model as a simulator of statistics, and those that were observed. */
export interface SimulatedReading extends Simulator {
  readonly observed: readonly number[];
}

/** Seeds are whole numbers below this. */
const SEEDS = 2 ** 53;

/** The engine itself, run from values of the free parameters; each address is a seed of its own. */
export function simulatorOf(
  { scenario, history }: Pick<DataReading, "scenario" | "history">,
  free: readonly FreeParameter[],
): SimulatedReading {
  const model = compile(scenario);
  const { world } = model;
  const counts = isEverOn(scenario, "policies") && isEverOn(scenario, "instruments");
  const traits = world.inputs.localities.map((each) => each.traits);
  const watched = watchedIn(history, traits, world.grid.until);
  return {
    dimension: free.length,
    observed: statisticsOf(seenIn(history, watched), watched, counts),
    simulate(scores, address) {
      model.retune(regimesOf(withOverrides(scenario, settingsOf(free, valuesAt(free, scores)))));
      model.run(Math.floor(openStream(address).uniform() * SEEDS));
      return statisticsOf(seenAfter(model, watched, counts), watched, counts);
    },
  };
}

/** What a run has left of the provinces that are watched. */
function seenAfter({ world }: Model<Inputs>, watched: readonly Watched[], counts: boolean) {
  const of = (column: typeof publishedDay) => {
    const values = world.column(column);
    return Float64Array.from(watched, ({ place }) => values[place]);
  };
  const none = new Float64Array(watched.length);
  return {
    days: of(publishedDay),
    policies: counts ? of(intensity) : none,
    breadths: counts ? of(breadth) : none,
  };
}
