import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import { risk } from "./risk.js";

/** Rate at which accidents happen in a province when risk stands at 1. */
export const accidentRate = perAgent("accidentRate", {
  unit: "per day",
  meaning: "rate of accidents in the province when risk stands at 1",
});

/** What makes accidents happen. */
export const danger = national("danger", {
  unit: "push",
  meaning: "square of the latent risk",
});

/** What accidents leave in the public mind. */
export const alarm = national("alarm", {
  unit: "share of risk",
  meaning: "alarm that accidents have left, as if risk were that much higher",
  recorded: true,
  outcome: { en: "alarm after accidents", zh: "事故后的警觉", zhUnit: "风险份额" },
  acts: true,
});

/** Number of accidents so far. */
export const accidentCount = national("accidentCount", {
  unit: "accidents",
  meaning: "accidents since the start",
  recorded: true,
  outcome: { en: "accidents", zh: "事故数", zhUnit: "次" },
});

/** Risk at which the rate of accidents is as declared: the hazard is 4 acc R^2, which is acc at R = 1/2. */
const AT_HALF = 4;
const DAYS_PER_YEAR = 365;

export const accidents = mechanism({
  name: "accidents",
  title: { en: "Accidents", zh: "事故" },
  claim:
    "The higher the risk, the sooner something goes wrong, and an accident alarms more than a statistic.",
  source: "Zhang: crackdowns follow accidents and scandals",
  optIn: true,
  parameters: {
    rate: {
      symbol: "acc",
      unit: "per year",
      range: [0, 2],
      value: 0.15,
      meaning: "accidents a year in the whole country when risk stands at one half",
      source: "assumed",
      status: "default",
      strength: true,
    },
    alarm: {
      symbol: "J",
      unit: "share of risk",
      range: [0, 2],
      value: 0.5,
      meaning: "alarm that an accident causes",
      source: "assumed",
      status: "default",
    },
    memory: {
      symbol: "tauJ",
      unit: "days",
      range: [30, 1460],
      value: 200,
      meaning: "time in which 63% of an alarm is forgotten",
      source: "assumed",
      status: "default",
    },
  },
  writes: [accidentRate, danger, alarm, accidentCount],
  terms: [{ process: "accidents", as: "push", cause: "risk", column: danger }],
  process: { name: "accidents", rate: accidentRate, recurring: true },

  build(world) {
    const rate = world.column(accidentRate);
    const push = world.column(danger);
    const raised = world.column(alarm);
    const count = world.column(accidentCount);
    const built = world.column(risk);
    const now = { rate: 0, size: 0, memory: 1, kept: 0 };
    /** Alarm of accidents in the step in hand, as it will be at its end. */
    let fresh = 0;
    let end = 0;

    return {
      tune(p) {
        now.rate = (AT_HALF * p.rate) / DAYS_PER_YEAR / world.n;
        now.size = p.alarm;
        now.memory = p.memory;
        now.kept = exp(-world.grid.step / p.memory);
      },
      begin() {
        fresh = 0;
      },
      settle() {
        rate.fill(now.rate);
        world.announce(accidentRate);
      },
      step({ to }) {
        raised[0] = raised[0] * now.kept + fresh;
        fresh = 0;
        end = to;
        push[0] = built[0] * built[0];
      },
      on: {
        accidents(_, day) {
          fresh += now.size * exp((day - end) / now.memory);
          count[0] += 1;
        },
      },
    };
  },
});
