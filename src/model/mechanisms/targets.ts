import { perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { normal } from "../../math/normal.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";
import { rivals } from "./rivalry.js";

/** Output of the core AI industry that a province sets itself for 2020. */
export const target = perAgent("target", {
  unit: "RMB bn",
  meaning:
    "target that the province would set for its core AI industry in 2020, whether or not it publishes a plan",
});

export const targets = mechanism({
  name: "targets",
  title: { en: "Industry targets", zh: "产业目标" },
  claim:
    "Local governments set themselves targets that grow with their enterprises, and together exceed the centre's.",
  source: "Khanal et al., Table 1",
  parameters: {
    level: {
      symbol: "tau0",
      unit: "ln RMB bn",
      range: [0, 5],
      value: 2.18,
      meaning: "log target of a province of average enterprise capacity",
      source: "regression on the 13 core targets for 2020 in Table 1 of Khanal et al.",
      status: "estimated",
    },
    enterprise: {
      symbol: "tE",
      unit: "log units per SD",
      range: [-1, 3],
      value: 1.15,
      meaning: "effect of enterprise capacity on the log target",
      source: "regression on Table 1 of Khanal et al., 1.15 +/- 0.22",
      status: "estimated",
    },
    rivals: {
      symbol: "bT",
      unit: "share",
      range: [0, 1],
      value: 0,
      meaning: "how far a province follows when rivals set more, or less, than their enterprises warrant",
      source: "Ma: localities outbid each other; not identified",
      status: "default",
    },
    spread: {
      symbol: "sT",
      unit: "SD of log units",
      range: [0, 2],
      value: 0.68,
      meaning: "spread of log targets around their mean",
      source: "residual of the regression on Table 1 of Khanal et al.",
      status: "estimated",
    },
  },
  writes: [target],
  draws: ["targets"],

  build(world) {
    const goal = world.column(target);
    const watched = world.cell(rivals);
    const enterprise = traitOf(world.inputs, "enterprise");
    const luck = new Float64Array(world.n);
    const surprise = new Float64Array(world.n);
    const followed = new Float64Array(world.n);
    let [level, slope, following, spread] = [0, 0, 0, 0];

    return {
      tune(p) {
        [level, slope, following, spread] = [p.level, p.enterprise, p.rivals, p.spread];
      },
      begin() {
        world.draw("targets", normal, luck);
      },
      settle() {
        for (let i = 0; i < goal.length; i++) surprise[i] = spread * luck[i];
        watched.value.average(surprise, followed);
        for (let i = 0; i < goal.length; i++)
          goal[i] = exp(level + slope * enterprise[i] + surprise[i] + following * followed[i]);
      },
    };
  },
});
