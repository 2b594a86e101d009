import { national } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { logistic } from "../../math/logistic.js";
import { mechanism } from "../declare.js";
import { alarm } from "./accidents.js";
import { regulatoryPressure, slump, technologicalPressure } from "./pressures.js";
import { perceivedRisk } from "./risk.js";

/** Weight of the regulators of security in the centre. */
export const securityWeight = national("securityWeight", {
  unit: "share",
  meaning: "weight of the regulators of security (CAC) against those of development (MIIT, MOST, NDRC)",
  recorded: true,
  outcome: { en: "weight of the security regulators", zh: "安全监管部门的权重", zhUnit: "份额" },
});

/** Strength of a crackdown. */
export const crackdown = national("crackdown", {
  unit: "share",
  meaning: "strength of a crackdown: by how much the regulators of security outweigh the others",
  recorded: true,
  outcome: { en: "strength of the crackdown", zh: "整治强度", zhUnit: "份额" },
  acts: true,
});

/** Days on which there was a crackdown. */
export const crackdownDays = national("crackdownDays", {
  unit: "days",
  meaning: "days under crackdown since the start",
  recorded: true,
  outcome: { en: "days under crackdown", zh: "整治天数", zhUnit: "天" },
});

const slope = (symbol: string, what: string, source: string, value: number) => ({
  symbol,
  unit: "log-odds",
  range: [0, 20] as const,
  value,
  meaning: `effect of ${what} on the weight of the regulators of security`,
  source,
  status: "default" as const,
});

const qiaoFranco = "Qiao-Franco & van Beek: backlash tightens, rivalry and catching-up loosen";

export const ministryWeights = mechanism({
  name: "stance",
  title: { en: "Stance of the centre: strict and lenient ministries", zh: "中央立场：从严与从宽的部委" },
  claim:
    "A strict regulator and lenient ministries share the centre; what is seen to go wrong and pressure to regulate weigh for the first, technological rivalry and a slump for the others, and when the first outweighs them it acts as a campaign.",
  source: "Qiao-Franco & van Beek (CAC against MOST and MIIT); Zhang (pendulum); Ma (external pressure)",
  optIn: true,
  parameters: {
    disposition: {
      symbol: "w0",
      unit: "log-odds",
      range: [-6, 3],
      value: -1,
      meaning: "weight of the regulators of security when risk is seen to be tolerable and nobody presses",
      source: "assumed: development comes first",
      status: "default",
    },
    backlash: slope("bR", "risk and alarm above what is tolerated", qiaoFranco, 5),
    tolerated: {
      symbol: "R0",
      unit: "share",
      range: [0, 1],
      value: 0.5,
      meaning: "risk that is tolerated",
      source: "assumed",
      status: "default",
    },
    regulatory: slope("bEU", "regulation abroad", "Ma: EU pressure restricts; size assumed", 1),
    technological: slope("bUS", "technology abroad", "Ma: US pressure facilitates; size assumed", 1),
    slump: slope("bSl", "a slump", "Zhang: the centre eases when the economy slumps; size assumed", 0.7),
    inertia: {
      symbol: "tauw",
      unit: "days",
      range: [30, 720],
      value: 120,
      meaning: "time in which weights move 63% of the way",
      source: "assumed",
      status: "default",
    },
  },
  writes: [securityWeight, crackdown, crackdownDays],

  build(world) {
    const weight = world.column(securityWeight);
    const strength = world.column(crackdown);
    const days = world.column(crackdownDays);
    const seen = world.column(perceivedRisk);
    const raised = world.column(alarm);
    const eu = world.column(regulatoryPressure);
    const us = world.column(technologicalPressure);
    const depth = world.column(slump);
    const now = { disposition: 0, backlash: 0, tolerated: 0, regulatory: 0, technological: 0, slump: 0 };
    let moved = 0;
    let isFirst = true;

    const heading = () =>
      logistic(
        now.disposition +
          now.backlash * (seen[0] + raised[0] - now.tolerated) +
          now.regulatory * eu[0] -
          now.technological * us[0] -
          now.slump * depth[0],
      );

    return {
      tune(p) {
        Object.assign(now, p);
        moved = 1 - exp(-world.grid.step / p.inertia);
      },
      begin() {
        isFirst = true;
      },
      step({ length }) {
        // What presses on the first day is known only once the mechanisms above have stepped.
        if (isFirst) weight[0] = heading();
        else weight[0] += moved * (heading() - weight[0]);
        isFirst = false;
        strength[0] = Math.max(0, 2 * weight[0] - 1);
        if (strength[0] > 0) days[0] += length;
      },
    };
  },
});
