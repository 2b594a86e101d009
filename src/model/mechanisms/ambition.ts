import { perAgent } from "../../engine/column.js";
import { ln } from "../../math/exact.js";
import type { Stream } from "../../math/random.js";
import { mechanism } from "../declare.js";
import { traitOf } from "../inputs.js";

/** Tier of ambition. */
export const tier = perAgent("ambitionTier", {
  unit: "tier",
  meaning: "tier of ambition in AI, from 1 (to lead the world) to 5 (none)",
});

const cut = (symbol: string, value: number, above: number) => ({
  symbol,
  unit: "log-odds",
  range: [-10, 12] as const,
  value,
  meaning: `ambition above which a province is in tier ${above} or higher`,
  source: "ordinal logit on the tiers of Figure 4 of Khanal et al.; 8 of 10 members of tier 4 are inferred",
  status: "estimated" as const,
});

const slope = (symbol: string, value: number, what: string) => ({
  symbol,
  unit: "log-odds per SD",
  range: [-2, 4] as const,
  value,
  meaning: `effect of ${what} capacity on ambition`,
  source: "ordinal logit on the tiers of Figure 4 of Khanal et al.",
  status: "estimated" as const,
});

export const ambition = mechanism({
  name: "ambition",
  title: { en: "Ambition", zh: "发展雄心" },
  claim: "The pyramid of ambitions, from leading the world to none, follows enterprises and universities.",
  source: "Khanal et al., Figure 4",
  parameters: {
    enterprise: slope("aE", 1.15, "enterprise"),
    university: slope("aU", 1.21, "university"),
    cut4: cut("c1", -2.3, 4),
    cut3: cut("c2", 0.2, 3),
    cut2: cut("c3", 3.4, 2),
    cut1: cut("c4", 5.3, 1),
  },
  writes: [tier],
  draws: ["ambition"],

  build(world) {
    const rank = world.column(tier);
    const enterprise = traitOf(world.inputs, "enterprise");
    const university = traitOf(world.inputs, "university");
    const luck = new Float64Array(world.n);
    const mean = new Float64Array(world.n);
    const cuts = new Float64Array(4);

    return {
      tune(p) {
        for (let i = 0; i < mean.length; i++)
          mean[i] = p.enterprise * enterprise[i] + p.university * university[i];
        cuts.set([p.cut4, p.cut3, p.cut2, p.cut1]);
      },
      begin() {
        world.draw("ambition", standardLogistic, luck);
      },
      settle() {
        for (let i = 0; i < rank.length; i++) {
          rank[i] = 5;
          for (let c = 0; c < cuts.length; c++) if (mean[i] + luck[i] > cuts[c]) rank[i] -= 1;
        }
      },
    };
  },
});

/** Standard logistic variate, by inversion. */
function standardLogistic(stream: Stream): number {
  const u = stream.uniform() + 5.551115123125783e-17;
  return ln(u / (1 - u));
}
