import type { Cell } from "../../math/table.js";
import type { Traits } from "../../model/inputs.js";
import { exposure } from "../../model/mechanisms/peers.js";
import { type EventHistory, exposureOn } from "./history.js";
import { HEARD, type Heard } from "./surroundings.js";

/** Something that may explain when a province has its plan, as it stood on a day. */
export interface Covariate {
  /** Its column. */
  readonly name: string;
  /** What the model calls it. */
  readonly inModel: string;
  readonly unit: string;
  readonly meaning: string;
  readonly of: (history: EventHistory, province: number, day: number) => Cell;
}

const SCORE = "standard score";

/** The covariates of a row: what changes with time, then what is given of a province, by the names of its traits. */
export const covariates: readonly Covariate[] = [
  {
    name: "exposure",
    inModel: "column exposure",
    unit: exposure.unit,
    meaning: `${exposure.meaning}, at the beginning of the row`,
    of: exposureOn,
  },
  heard("central", "signal"),
  heard("facilitation", "facilitation"),
  heard("restriction", "restriction"),
  trait("enterprise", SCORE, "capacity of the private sector in AI"),
  trait("university", SCORE, "capacity of universities and institutes in AI"),
  trait("gdp", SCORE, "logarithm of GDP per head"),
  trait("power", SCORE, "political power of the province"),
  trait("secure", "yes or no", "1 for a province that need not prove its loyalty (of China's, Beijing)"),
  trait("agency", "log units", "a drive of its own that the scenario gives it"),
  {
    name: "region",
    inModel: "region",
    unit: "name",
    meaning: "region of the province, for strata or clusters",
    of: ({ localities }, province) => localities[province].region,
  },
];

function heard(name: string, of: Heard): Covariate {
  const { unit, meaning } = HEARD[of];
  return {
    ...{ name, unit },
    inModel: `column ${of}`,
    meaning: `${meaning}, in the step in which the row begins; alike for all provinces`,
    of: ({ surroundings }, _, day) => surroundings.heardOn(of, day),
  };
}

function trait(name: keyof Traits, unit: string, meaning: string): Covariate {
  return {
    ...{ name, unit, meaning },
    inModel: `trait ${name}`,
    of: ({ localities }, province) => localities[province].traits[name],
  };
}
