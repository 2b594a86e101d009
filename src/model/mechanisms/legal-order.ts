import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";

/** Horizontal laws of the centre. */
export const horizontalLaws = national("horizontalLaws", {
  unit: "laws",
  meaning: "national laws and regulations of the central government that restrict, in force",
  recorded: true,
  outcome: { en: "horizontal laws in force", zh: "横向法律数", zhUnit: "部" },
});

/** Sectoral rules of the ministries. */
export const sectoralRules = national("sectoralRules", {
  unit: "rules",
  meaning: "rules of ministries that restrict, in force",
  recorded: true,
  outcome: { en: "sectoral rules in force", zh: "部门规则数", zhUnit: "条" },
});

/** How far the legal order binds. */
export const control = national("control", {
  unit: "share",
  meaning: "share of the ground that the legal order covers; the rest is discretion",
  recorded: true,
  outcome: { en: "share that the legal order covers", zh: "法律秩序的管控比例", zhUnit: "份额" },
  acts: true,
});

const share = (symbol: string, value: number, what: string) => ({
  symbol,
  unit: "share",
  range: [0, 1] as const,
  value,
  meaning: `share of the ground still open that ${what} covers`,
  source: "assumed",
  status: "default" as const,
});

export const legalOrder = mechanism({
  name: "legal-order",
  title: { en: "The central legal order", zh: "中央法律秩序" },
  claim:
    "The centre's order grows as a stock, of horizontal laws and of rules for single technologies on top of them; what it does not cover stays at the discretion of officials.",
  source: "policy brief on the Chinese model: horizontal laws and sectoral rules, control and discretion",
  optIn: true,
  parameters: {
    law: share("k_l", 0.15, "a horizontal law"),
    rule: share("k_r", 0.05, "a rule for one technology"),
  },
  writes: [horizontalLaws, sectoralRules, control],

  build(world) {
    const laws = world.column(horizontalLaws);
    const rules = world.column(sectoralRules);
    const bound = world.column(control);
    const { signals } = world.inputs;
    const now = { law: 0, rule: 0 };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      step({ to }) {
        laws[0] = 0;
        rules[0] = 0;
        let open = 1;
        for (const { day, tier, modality } of signals) {
          if (day >= to || modality !== "restrictive" || tier === "guidance") continue;
          const isLaw = tier !== "ministry";
          (isLaw ? laws : rules)[0] += 1;
          open *= 1 - (isLaw ? now.law : now.rule);
        }
        bound[0] = 1 - open;
      },
    };
  },
});
