import { national } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import { slotOrder } from "../inputs.js";
import { liberalisation } from "./race.js";

/** Latent risk. */
export const risk = national("risk", {
  unit: "share",
  meaning: "risk that lax rules have built up, whether anybody sees it or not",
  recorded: true,
  outcome: { en: "latent risk", zh: "潜在风险", zhUnit: "份额" },
});

/** What regulators believe the risk to be. */
export const perceivedRisk = national("perceivedRisk", {
  unit: "share",
  meaning: "risk as regulators see it, late",
  recorded: true,
  outcome: { en: "risk as regulators see it", zh: "监管者所见风险", zhUnit: "份额" },
});

/** Risk that the country has lived with. */
export const accumulatedRisk = national("accumulatedRisk", {
  unit: "risk-years",
  meaning: "latent risk summed up over time: 1 is a year at a risk of 1",
  recorded: true,
  outcome: { en: "accumulated risk", zh: "累积风险", zhUnit: "风险·年" },
});

const DAYS_PER_YEAR = 365;

export const latentRisk = mechanism({
  name: "risk",
  title: { en: "Latent risk and the lag of information", zh: "潜在风险与信息滞后" },
  claim: "Lax rules build up risk that nobody sees; regulators learn of it late.",
  source: "Zhang: risk accumulates during regulatory slack, and information reaches the centre with a lag",
  optIn: true,
  parameters: {
    build: {
      symbol: "rho",
      unit: "per day",
      range: [0.0005, 0.01],
      value: 1 / 365,
      meaning: "rate at which full liberalisation builds up risk",
      source: "assumed: a year",
      status: "default",
    },
    decay: {
      symbol: "delR",
      unit: "per day",
      range: [0.0005, 0.01],
      value: 1 / 365,
      meaning: "rate at which risk goes away",
      source: "assumed: a year",
      status: "default",
    },
    lag: {
      symbol: "Linf",
      unit: "days",
      range: [30, 1460],
      value: 270,
      meaning: "lag with which risk is seen",
      source: "Zhang: regulators know late; size assumed",
      status: "default",
    },
  },
  writes: [risk, perceivedRisk, accumulatedRisk],

  build(world) {
    const level = world.column(liberalisation);
    const built = world.column(risk);
    const seen = world.column(perceivedRisk);
    const lived = world.column(accumulatedRisk);
    const order = slotOrder(world.inputs);
    const now = { resting: 0, decay: 1, moved: 0, learnt: 0 };

    return {
      tune({ build, decay, lag }) {
        now.resting = build / decay;
        now.decay = decay;
        now.moved = 1 - exp(-world.grid.step * decay);
        now.learnt = 1 - exp(-world.grid.step / lag);
      },
      step({ length }) {
        let sum = 0;
        for (let k = 0; k < order.length; k++) sum += level[order[k]];
        const goal = now.resting * (sum / order.length);
        const change = now.moved * (goal - built[0]);
        seen[0] += now.learnt * (built[0] - seen[0]);
        built[0] += change;
        // Exactly, since dR = delR (goal - R) dt within the step.
        lived[0] += (goal * length - change / now.decay) / DAYS_PER_YEAR;
      },
    };
  },
});
