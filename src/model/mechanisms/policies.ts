import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { gammaOfMeanOne } from "../../math/gamma.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";
import { news, published } from "./publication.js";

/** Rate at which a province issues AI policies. */
export const policyRate = perAgent("policyRate", {
  unit: "per day",
  meaning: "rate at which AI policies are issued",
});

/** How busy a province is for reasons not in the data. */
export const busyness = perAgent("busyness", {
  unit: "factor",
  meaning: "factor by which a province issues more policies than others like it, drawn with mean 1",
  start: 1,
});

/** What brings policies about, plan or no plan. */
export const routine = national("routine", {
  unit: "push",
  meaning: "push of everyday government to issue policies",
});

/** What having a plan does to the flow of policies. */
export const planEffect = perAgent("planEffect", {
  unit: "factor",
  meaning: "factor by which an own plan raises the flow of policies",
  start: 1,
});

/** Policies issued since the start. */
export const policyCount = perAgent("policyCount", {
  unit: "policies",
  meaning: "AI policies issued since the start",
  recorded: true,
});

/** Policies issued while the observed ones were counted. */
export const intensity = perAgent("intensity", {
  unit: "policies",
  meaning: "policy intensity: AI policies issued until the day up to which the observed ones were counted",
});

const DAYS_PER_YEAR = 365;

export const policies = mechanism({
  name: "policies",
  title: { en: "Subsequent policies", zh: "后续政策" },
  claim:
    "Policies on AI follow each other all the time, the more the richer the province, more often once it has a plan of its own, and some provinces are busier than others for reasons not in the data.",
  source: "Khanal et al., Table 5: economic capacity is in both paths to high intensity",
  parameters: {
    rate: {
      symbol: "r0",
      unit: "per year",
      range: [0.1, 5],
      value: 1.14,
      meaning: "policies a year of an average province without a plan",
      source: "fitted to the counts of Table 2 of Khanal et al.",
      status: "estimated",
      prior: { family: "logNormal", median: 1, sd: 0.5 },
    },
    gdp: {
      symbol: "rG",
      unit: "log units per SD",
      range: [-1, 1.5],
      value: 0.41,
      meaning: "effect of GDP per head on the flow of policies",
      source: "fitted to the counts of Table 2 of Khanal et al.",
      status: "estimated",
      prior: { family: "normal", mean: 0.3, sd: 0.4 },
    },
    afterPlan: {
      symbol: "om",
      unit: "share",
      range: [0, 4],
      value: 1,
      meaning: "by how much an own plan raises the flow",
      source: "weakly identified by the counts of Table 2 of Khanal et al.",
      status: "weak",
      prior: { family: "logNormal", median: 1, sd: 0.75 },
    },
    evenness: {
      symbol: "k",
      unit: "shape",
      range: [0.5, 20],
      value: 3.2,
      meaning: "shape of the gamma distribution of busyness: the smaller, the more provinces differ",
      source: "fitted to the spread of the counts of Table 2 of Khanal et al.",
      status: "estimated",
      atStart: true,
      prior: { family: "logNormal", median: 3.2, sd: 0.5 },
    },
    agency: {
      symbol: "rA",
      unit: "share",
      range: [0, 1],
      value: 1,
      meaning: "how much of a province's named drive also goes into its flow of policies",
      source: "one case (Guangxi: 20 policies of the weakest province): a scenario, not an estimate",
      status: "default",
    },
  },
  writes: [policyRate, busyness, routine, planEffect, policyCount, intensity],
  draws: ["busyness"],
  terms: [
    { process: "policies", as: "push", cause: "routine", column: routine },
    { process: "policies", as: "factor", cause: "plan", column: planEffect },
  ],
  process: { name: "policies", rate: policyRate, recurring: true },

  build(world) {
    const rate = world.column(policyRate);
    const busy = world.column(busyness);
    const effect = world.column(planEffect);
    const push = world.column(routine);
    const count = world.column(policyCount);
    const counted = world.column(intensity);
    const out = world.column(published);
    const fresh = world.column(news);
    const gdp = traitOf(world.inputs, "gdp");
    const named = traitOf(world.inputs, "agency");
    const { countUntil } = world.inputs;
    const usual = new Float64Array(world.n);
    let afterPlan = 0;
    let shape = 1;

    const setEffects = () => {
      for (let i = 0; i < effect.length; i++) {
        const now = 1 + afterPlan * out[i];
        if (now === effect[i]) continue;
        effect[i] = now;
        world.announce(planEffect, i);
      }
    };

    return {
      tune(p) {
        for (let i = 0; i < usual.length; i++)
          usual[i] = (p.rate * exp(p.gdp * gdp[i] + p.agency * named[i])) / DAYS_PER_YEAR;
        afterPlan = p.afterPlan;
        shape = p.evenness;
      },
      begin() {
        const streams = world.streams("busyness");
        for (let i = 0; i < busy.length; i++) busy[i] = gammaOfMeanOne(shape, streams[i]);
      },
      settle() {
        for (let i = 0; i < rate.length; i++) rate[i] = usual[i] * busy[i];
        push[0] = 1;
        world.announce(policyRate);
        setEffects();
      },
      step() {
        if (fresh[0] > 0) setEffects();
      },
      on: {
        policies(i, day) {
          count[i] += 1;
          if (day <= countUntil) counted[i] += 1;
        },
      },
    };
  },
});
