import type { ChainLength } from "../../analysis/samplers/index.js";
import { withOverrides } from "../designs/index.js";
import { covariatesOff, type Fitted, withoutCovariates } from "./fitted.js";
import { refit } from "./refit.js";

/** The same model fitted to the same data with no trait of any province: what everybody gets for nothing. */
export function plainModel({ scenario, history, free }: Fitted, length: ChainLength): Fitted {
  const plain = {
    scenario: withOverrides(scenario, covariatesOff(free)),
    history,
    free: withoutCovariates(free),
  };
  return { ...plain, draws: refit(plain, length, "assess/plain").draws };
}
