import { perAgent } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { news, published } from "./publication.js";
import { rivals } from "./rivalry.js";

/** Share of a province's rivals whose plan is out. */
export const exposure = perAgent("exposure", {
  unit: "share",
  meaning: "share of the rivals, weighted by attention, whose plan is out",
  recorded: true,
});

/** What the rivals' plans add to the push to decide. */
export const peerPush = perAgent("peerPush", {
  unit: "share of the first force of the plan",
  meaning: "pressure from rivals' published plans",
});

export const horizontalExposure = mechanism({
  name: "peers",
  title: { en: "Horizontal exposure", zh: "横向影响" },
  claim: "A province that sees its rivals publish plans is pressed to have one too.",
  source: "Khanal et al.: Anhui's plan names rivals' plans as a reason; Ma: competitive liberalisation",
  parameters: {
    weight: {
      symbol: "kap",
      unit: "share of the first force of the plan",
      range: [0, 2],
      value: 0,
      meaning: "pressure when all rivals have a plan, against that of the central plan on its first day",
      source:
        "not identified, only bounded: below 0.24 with 95% (prior-dependent); 0 in the registered model",
      status: "default",
      strength: true,
      prior: { family: "logNormal", median: 0.1, sd: 1 },
    },
  },
  writes: [exposure, peerPush],
  terms: [{ process: "decision", as: "push", cause: "peers", column: peerPush }],

  build(world) {
    const seen = world.column(exposure);
    const push = world.column(peerPush);
    const out = world.column(published);
    const fresh = world.column(news);
    const watched = world.cell(rivals);
    let weight = 0;

    const look = () => {
      watched.value.average(out, seen);
      for (let i = 0; i < push.length; i++) push[i] = weight * seen[i];
      world.announce(peerPush);
    };

    return {
      tune(p) {
        weight = p.weight;
      },
      settle: look,
      step() {
        if (fresh[0] > 0) look();
      },
    };
  },
});
