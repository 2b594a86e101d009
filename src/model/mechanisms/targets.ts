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

/** What the province's enterprises carry, by the regression on Table 1. */
export const warrantedTarget = perAgent("warrantedTarget", {
  unit: "RMB bn",
  meaning: "target for 2020 that the province's enterprises would carry: exp(tau0 + tE E)",
});

/** How near to its fixed point over-reach is brought, in log units. */
const TOLERANCE = 1e-12;

export const targets = mechanism({
  name: "targets",
  title: { en: "Industry targets", zh: "产业目标" },
  claim:
    "Local governments set themselves targets that grow with their enterprises, and together exceed the centre's; who sees rivals reach too far may reach further.",
  source: "Khanal et al., Table 1; Ma: localities outbid each other",
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
      range: [0, 0.9],
      value: 0,
      meaning:
        "how far a province follows when rivals set more, or less, than their enterprises warrant; at 1 nothing would hold targets",
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
  writes: [target, warrantedTarget],
  draws: ["targets"],

  build(world) {
    const { n } = world;
    const goal = world.column(target);
    const warranted = world.column(warrantedTarget);
    const watched = world.cell(rivals);
    const enterprise = traitOf(world.inputs, "enterprise");
    const luck = new Float64Array(n);
    const own = new Float64Array(n);
    const reach = new Float64Array(n);
    const followed = new Float64Array(n);
    const now = { level: 0, enterprise: 0, rivals: 0, spread: 0 };

    /** Lets provinces answer each other's over-reach once more; returns by how much one has moved at most. */
    const answer = () => {
      watched.value.average(reach, followed);
      let most = 0;
      for (let i = 0; i < n; i++) {
        const next = own[i] + now.rivals * followed[i];
        most = Math.max(most, Math.abs(next - reach[i]));
        reach[i] = next;
      }
      return most;
    };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      begin() {
        world.draw("targets", normal, luck);
      },
      settle() {
        for (let i = 0; i < n; i++) own[i] = now.spread * luck[i];
        reach.set(own);
        // Each round brings it nearer by the factor bT at least, since attention sums to 1 or 0: so bT < 1 is enough.
        if (now.rivals > 0) while (answer() > TOLERANCE);
        for (let i = 0; i < n; i++) {
          const carried = now.level + now.enterprise * enterprise[i];
          warranted[i] = exp(carried);
          goal[i] = exp(carried + reach[i]);
        }
      },
    };
  },
});
