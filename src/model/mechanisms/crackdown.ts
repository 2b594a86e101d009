import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { campaignReach, restraint } from "../feedback.js";
import { pilot } from "./pilots.js";
import { sectorsUnderCampaign } from "./sector-campaign.js";
import { crackdown } from "./stance.js";

/** What a crackdown leaves of the readiness to decide. */
export const decisionLeft = national("decisionLeft", {
  unit: "factor",
  meaning: "what a crackdown leaves of the hazard of deciding",
  start: 1,
});

/** What a crackdown leaves of the flow of policies. */
export const policiesLeft = national("policiesLeft", {
  unit: "factor",
  meaning: "what a crackdown leaves of the flow of policies",
  start: 1,
});

const share = (symbol: string, value: number, meaning: string, source: string) => ({
  symbol,
  unit: "share",
  range: [0, 1] as const,
  value,
  meaning,
  source,
  status: "default" as const,
});

export const campaign = mechanism({
  name: "crackdown",
  title: { en: "Crackdown", zh: "运动式整治" },
  claim:
    "When the strict regulators prevail they act as a campaign: provinces close what they had opened, plans and policies wait, and only pilot zones may go on by rules of their own.",
  source:
    "Zhang: the crackdown on technology firms, November 2020 to early 2022; Qiao-Franco & van Beek: pilot zones",
  optIn: true,
  parameters: {
    pull: {
      symbol: "chi",
      unit: "log-odds",
      range: [0, 10],
      value: 6,
      meaning: "what a full crackdown takes from the pull to open",
      source: "assumed",
      status: "default",
      strength: true,
    },
    decisions: {
      ...share(
        "phi",
        0,
        "share of the hazard of deciding that a full crackdown takes away",
        "off by default",
      ),
      strength: true,
    },
    policies: {
      ...share("phiN", 0, "share of the flow of policies that a full crackdown takes away", "off by default"),
      strength: true,
    },
    exempt: share(
      "phiP",
      0.5,
      "share of a crackdown from which pilot zones are exempt",
      "Qiao-Franco & van Beek: pilot zones may bypass rules; size assumed",
    ),
  },
  writes: [restraint, decisionLeft, policiesLeft],
  terms: [
    { process: "decision", as: "factor", cause: "crackdown", column: decisionLeft },
    { process: "policies", as: "factor", cause: "crackdown", column: policiesLeft },
  ],

  build(world) {
    const held = world.column(restraint);
    const decisions = world.column(decisionLeft);
    const flow = world.column(policiesLeft);
    const strength = world.column(crackdown);
    const zone = world.column(pilot);
    const reach = world.column(campaignReach);
    const sectors = world.column(sectorsUnderCampaign);
    const now = { pull: 0, decisions: 0, policies: 0, exempt: 0 };

    /** The strength that the columns were last worked out for: mostly there is no crackdown, and nothing changes. */
    let known = 0;

    return {
      tune(p) {
        Object.assign(now, p);
      },
      step() {
        if (strength[0] === 0 && known === 0) return;
        known = strength[0];
        const pull = now.pull * known;
        for (let i = 0; i < held.length; i++) held[i] = pull * (1 - now.exempt * zone[i]) * reach[i];
        decisions[0] = 1 - now.decisions * known * sectors[0];
        flow[0] = 1 - now.policies * known * sectors[0];
      },
    };
  },
});
