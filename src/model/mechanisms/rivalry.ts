import type { Cell } from "../../engine/column.js";
import { isolation, type Kernel } from "../../math/kernel.js";
import { groupKernel } from "../../math/kernel-groups.js";
import { linkKernel } from "../../math/kernel-links.js";
import { mixedKernel } from "../../math/kernel-mixture.js";
import { rankKernel } from "../../math/kernel-ranks.js";
import { averageRanks } from "../../math/ranks.js";
import { mechanism } from "../declare.js";
import { type Inputs, slotOrder, type Traits } from "../inputs.js";

/** Whom each province watches, and how much. */
export const rivals: Cell<Kernel> = { name: "rivals", start: isolation };

const share = (symbol: string, value: number, whom: string) => ({
  symbol,
  unit: "share",
  range: [0, 1] as const,
  value,
  meaning: `share of attention given to ${whom}`,
  source: "not identified: borders, region and both rankings explain Table 2 about equally badly",
  status: "default" as const,
});

export const rivalry = mechanism({
  name: "rivals",
  title: { en: "Who watches whom", zh: "相互关注" },
  claim: "Provinces compare themselves with neighbours, with their region and with rivals of similar rank.",
  source:
    "Khanal et al.: Anhui cites the plans of rivals; Ma: localities compete with their likes for promotion",
  structural: true,
  parameters: {
    borders: share("w_b", 0, "provinces across the border"),
    region: share("w_r", 0, "provinces of the same region"),
    gdp: share("w_g", 1, "provinces of similar rank in GDP per head"),
    power: share("w_p", 0, "provinces of similar rank in political power"),
    reach: {
      symbol: "s",
      unit: "ranks",
      range: [0.5, 30],
      value: 4,
      meaning: "distance in ranks over which attention to a rival falls to 1/e",
      source: "assumption of the prototype",
      status: "default",
    },
  },
  writes: [],

  build(world) {
    const held = world.cell(rivals);
    const { inputs, n } = world;
    /** The kernel of these shares and this reach; made once, since what has been summed under it stays valid. */
    let kernel = isolation;
    let madeOf: readonly number[] = [];
    return {
      tune({ borders, region, gdp, power, reach }) {
        const shares = [borders, region, gdp, power, reach];
        if (shares.some((value, k) => value !== madeOf[k])) {
          madeOf = shares;
          kernel = mixedKernel(
            [
              { share: borders, kernel: borders > 0 ? byBorders(inputs) : isolation },
              { share: region, kernel: region > 0 ? byRegion(inputs) : isolation },
              { share: gdp, kernel: gdp > 0 ? byRank(inputs, "gdp", reach) : isolation },
              { share: power, kernel: power > 0 ? byRank(inputs, "power", reach) : isolation },
            ],
            n,
          );
        }
        held.value = kernel;
      },
    };
  },
});

/** Everybody across a border counts alike. */
export function byBorders(inputs: Inputs): Kernel {
  const links: number[][] = inputs.localities.map(() => []);
  for (const [a, b] of inputs.borders) {
    links[a].push(b);
    links[b].push(a);
  }
  const { localities } = inputs;
  return linkKernel(links.map((seen) => seen.sort((a, b) => localities[a].slot - localities[b].slot)));
}

function byRegion(inputs: Inputs): Kernel {
  const regions = [...new Set(inputs.localities.map(({ region }) => region))];
  return groupKernel(
    inputs.localities.map(({ region }) => regions.indexOf(region)),
    slotOrder(inputs),
  );
}

/** Those of similar rank in a trait count most; over `reach` ranks attention falls to 1/e. */
export function byRank(inputs: Inputs, trait: keyof Traits, reach: number): Kernel {
  const ranks = averageRanks(inputs.localities.map(({ traits }) => traits[trait]));
  const order = slotOrder(inputs).sort((a, b) => ranks[a] - ranks[b]);
  return rankKernel(ranks, order, reach);
}
