import { perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { normal } from "../../math/normal.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";

/** What political standing makes of a signal. */
export const reception = perAgent("reception", {
  unit: "factor",
  meaning: "factor by which political authority, security and agency change the readiness to follow",
  start: 1,
});

export const receptionByAuthority = mechanism({
  name: "reception",
  title: { en: "Reception by political authority", zh: "政治权威与接收" },
  claim:
    "Provinces close to the Central Committee are expected to fulfil its plans, but one whose loyalty is beyond doubt can take its time, and some act from a drive of their own.",
  source:
    "Khanal et al., political authority of the provincial government; discussion of Beijing and Guangxi",
  parameters: {
    authority: {
      symbol: "bP",
      unit: "log units per SD",
      range: [-2, 2],
      value: 0,
      meaning: "effect of political authority on the hazard of deciding",
      source:
        "0 in the registered model; 0.46 (-0.04 to 0.95) in the wider one, which predicts worse (Hebei)",
      status: "weak",
      prior: { family: "normal", mean: 0, sd: 0.75 },
    },
    slack: {
      symbol: "slk",
      unit: "share",
      range: [0, 1],
      value: 0,
      meaning: "share of its hazard that a secure province lets go",
      source: "one case (Beijing): a scenario, not an estimate",
      status: "default",
      prior: { family: "uniform", low: 0, high: 1 },
    },
    agency: {
      symbol: "sA",
      unit: "SD of log units",
      range: [0, 1.5],
      value: 0,
      meaning: "spread of the provinces' own drives, drawn anew in each run",
      source: "one case (Guangxi): a scenario, not an estimate",
      status: "default",
      prior: { family: "halfNormal", sd: 0.3 },
    },
  },
  writes: [reception],
  draws: ["agency"],
  terms: [{ process: "decision", as: "factor", cause: "reception", column: reception }],

  build(world) {
    const factor = world.column(reception);
    const power = traitOf(world.inputs, "power");
    const secure = traitOf(world.inputs, "secure");
    const named = traitOf(world.inputs, "agency");
    const luck = new Float64Array(world.n);
    const fixed = new Float64Array(world.n);
    let spread = 0;
    let drawn = false;

    return {
      tune({ authority, slack, agency }) {
        for (let i = 0; i < fixed.length; i++)
          fixed[i] = exp(authority * power[i] + named[i]) * (1 - slack * secure[i]);
        spread = agency;
      },
      begin() {
        drawn = false;
      },
      settle() {
        if (spread > 0 && !drawn) world.draw("agency", normal, luck);
        drawn ||= spread > 0;
        for (let i = 0; i < fixed.length; i++)
          factor[i] = spread > 0 ? fixed[i] * exp(spread * luck[i]) : fixed[i];
        world.announce(reception);
      },
    };
  },
});
