import { perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";

/** How readily a province answers a push. */
export const readiness = perAgent("readiness", {
  unit: "per day",
  meaning: "rate at which the undecided province decides under the full force of the central plan",
});

export const decision = mechanism({
  name: "decision",
  title: { en: "Decision", zh: "决策" },
  claim:
    "A province decides to have a plan when it is pushed, by the centre or by its rivals, and the sooner the more its universities and enterprises enable it.",
  source: "Khanal et al., Table 3: paths to a plan through academic capacity, or enterprises with authority",
  structural: true,
  parameters: {
    baseRate: {
      symbol: "lam0",
      unit: "per day",
      range: [0.0001, 0.1],
      value: 0.005,
      meaning: "hazard of an average province under the full force of the central plan",
      source: "posterior mean on Table 2 of Khanal et al., 90% interval 0.0027 to 0.0100",
      status: "estimated",
      prior: { family: "logNormal", median: 0.005, sd: 1 },
    },
    university: {
      symbol: "bU",
      unit: "log units per SD",
      range: [-2, 3],
      value: 0.99,
      meaning: "effect of university capacity on the hazard of deciding",
      source: "posterior mean on Table 2 of Khanal et al., 90% interval 0.43 to 1.62",
      status: "estimated",
      prior: { family: "normal", mean: 0, sd: 0.75 },
    },
    enterprise: {
      symbol: "bE",
      unit: "log units per SD",
      range: [-2, 2],
      value: 0,
      meaning: "effect of enterprise capacity on the hazard of deciding",
      source: "0 in the registered model; 0.18 (-0.48 to 0.84) in the wider one",
      status: "weak",
      prior: { family: "normal", mean: 0, sd: 0.75 },
    },
  },
  writes: [readiness],
  process: { name: "decision", rate: readiness, recurring: false },

  build(world) {
    const rate = world.column(readiness);
    const university = traitOf(world.inputs, "university");
    const enterprise = traitOf(world.inputs, "enterprise");
    const own = new Float64Array(world.n);

    return {
      tune(p) {
        for (let i = 0; i < own.length; i++)
          own[i] = p.baseRate * exp(p.university * university[i] + p.enterprise * enterprise[i]);
      },
      settle() {
        rate.set(own);
        world.announce(readiness);
      },
    };
  },
});
