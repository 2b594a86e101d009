import { perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { gammaOfShapeTwo } from "../../math/gamma.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";

/** Days between decision and publication. */
export const draftDays = perAgent("draftDays", {
  unit: "days",
  meaning: "days that the province takes to draft its plan",
});

/** Mean of the law from which the days of drafting are drawn. */
export const meanDraftDays = perAgent("meanDraftDays", {
  unit: "days",
  meaning: "mean time that a province of its capacity takes to draft a plan",
});

/** How much of the plan is its own. */
export const tailoring = perAgent("tailoring", {
  unit: "share",
  meaning: "depth of tailoring, 1 - exp(-mean draft / 180 days); below one half the plan counts as copied",
});

/** Days of drafting in which a plan becomes 1 - 1/e its own. */
const DEPTH_SCALE = 180;

export const drafting = mechanism({
  name: "drafting",
  title: { en: "Drafting: copied or tailored", zh: "起草：照搬或量身定制" },
  claim:
    "Weak provinces copy the central plan and are quick; provinces with universities of their own tailor it and take longer.",
  source: "Khanal et al., discussion: capacity slows, imitation is fast",
  parameters: {
    meanDays: {
      symbol: "m0",
      unit: "days",
      range: [5, 1000],
      value: 129,
      meaning: "mean drafting time of a province of average university capacity",
      source: "posterior mean on Table 2 of Khanal et al., 90% interval 73 to 228",
      status: "estimated",
      prior: { family: "logNormal", median: 120, sd: 0.5 },
    },
    university: {
      symbol: "gU",
      unit: "log units per SD",
      range: [-2, 3],
      value: 1.1,
      meaning: "how much longer a province drafts per SD of university capacity",
      source: "posterior mean on Table 2 of Khanal et al., 90% interval 0.68 to 1.53",
      status: "estimated",
      prior: { family: "normal", mean: 0.5, sd: 0.75 },
    },
  },
  writes: [draftDays, meanDraftDays, tailoring],
  draws: ["drafting"],

  build(world) {
    const draft = world.column(draftDays);
    const expected = world.column(meanDraftDays);
    const depth = world.column(tailoring);
    const university = traitOf(world.inputs, "university");
    const luck = new Float64Array(world.n);
    const mean = new Float64Array(world.n);

    return {
      tune({ meanDays, university: slope }) {
        for (let i = 0; i < mean.length; i++) mean[i] = meanDays * exp(slope * university[i]);
      },
      begin() {
        world.draw("drafting", gammaOfShapeTwo, luck);
      },
      settle() {
        for (let i = 0; i < mean.length; i++) {
          draft[i] = mean[i] * luck[i];
          expected[i] = mean[i];
          depth[i] = 1 - exp(-mean[i] / DEPTH_SCALE);
        }
      },
    };
  },
});
