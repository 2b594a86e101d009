import { type Column, national } from "../../engine/column.js";
import { exponential } from "../../math/exponential.js";
import { mechanism } from "../declare.js";
import { followRate, importRate } from "./silk-road.js";

/** How many partners are followed one by one. They are made up: no country is meant, and none of their numbers is a datum. */
export const PARTNERS = 6;

/** What a partner has: nothing, imported infrastructure, or rules as well. */
export const stages = { none: 0, infrastructure: 1, rules: 2 } as const;

/** The stage of each made-up partner. */
export const partnerStage: readonly Column[] = Array.from({ length: PARTNERS }, (_, k) =>
  national(`partner:${k + 1}`, {
    unit: "stage",
    meaning: `stage of made-up partner ${k + 1}: 0 with nothing, 1 with imported infrastructure, 2 with rules as well`,
    recorded: true,
  }),
);

/** Those that have imported infrastructure, among the partners that are followed one by one. */
export const partnersConnected = national("partnersConnected", {
  unit: "share of six made-up partners",
  meaning: "made-up partners that have imported digital infrastructure",
  recorded: true,
  outcome: { en: "made-up partners with infrastructure", zh: "引入基础设施的虚构国家", zhUnit: "份额" },
});

/** Those that have taken over rules. */
export const partnersFollowing = national("partnersFollowing", {
  unit: "share of six made-up partners",
  meaning: "made-up partners that have taken over rules on the model of the centre's",
  recorded: true,
  outcome: { en: "made-up partners with rules", zh: "采用中央规则的虚构国家", zhUnit: "份额" },
});

const DAYS_PER_YEAR = 365;

export const singlePartners = mechanism({
  name: "silk-road-partners",
  title: { en: "Partners of the Silk Road one by one", zh: "数字丝绸之路的单个国家" },
  claim:
    "What travels outward as a share of many partners travels in steps to each: one imports infrastructure, and later, if ever, takes over rules; who does and when is luck, and only the mean of many follows the smooth curve.",
  source:
    "policy brief on the Chinese model: outward projection by the Digital Silk Road; partners are made up",
  optIn: true,
  parameters: {},
  writes: [...partnerStage, partnersConnected, partnersFollowing],
  draws: ["partners"],

  build(world) {
    const stage = partnerStage.map((column) => world.column(column));
    const connected = world.column(partnersConnected);
    const following = world.column(partnersFollowing);
    const importing = world.column(importRate);
    const takingOver = world.column(followRate);
    /** What is left on the clock of a partner's next stage, and of the one after. */
    const clocks = [new Float64Array(PARTNERS), new Float64Array(PARTNERS)];

    const shareAt = (least: number) => stage.filter(([at]) => at >= least).length / PARTNERS;

    return {
      begin() {
        const luck = world.stream("partners");
        for (let k = 0; k < PARTNERS; k++) for (const clock of clocks) clock[k] = exponential(luck);
      },
      step({ length }) {
        const years = length / DAYS_PER_YEAR;
        const passed = [importing[0] * years, takingOver[0] * years];
        for (let k = 0; k < PARTNERS; k++) {
          const at = stage[k][0];
          if (at === stages.rules) continue;
          clocks[at][k] -= passed[at];
          if (clocks[at][k] <= 0) stage[k][0] = at + 1;
        }
        connected[0] = shareAt(stages.infrastructure);
        following[0] = shareAt(stages.rules);
      },
    };
  },
});
