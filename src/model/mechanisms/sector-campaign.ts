import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { campaignReach } from "../feedback.js";
import { slotOrder } from "../inputs.js";
import { liberalisation } from "./race.js";
import { SECTORS, sector } from "./sectors.js";
import { crackdown } from "./stance.js";

/** How many of the sectors a crackdown has reached. */
export const sectorsUnderCampaign = national("sectorsUnderCampaign", {
  unit: "share",
  meaning: "share of the sectors that a crackdown has taken and not yet let go",
  start: 1,
  recorded: true,
  outcome: { en: "share of sectors under campaign", zh: "整治中的产业比例", zhUnit: "份额" },
  acts: true,
});

const time = (symbol: string, value: number, meaning: string, source: string) => ({
  symbol,
  unit: "days",
  range: [7, 1460] as const,
  value,
  meaning,
  source,
  status: "default" as const,
});

export const sectorCampaign = mechanism({
  name: "sector-campaign",
  title: { en: "A crackdown from sector to sector", zh: "逐个产业整治" },
  claim:
    "A crackdown begins in the sector where provinces have opened most and takes one more after another while it tightens; as it eases it lets them go in the order in which it took them.",
  source:
    "Zhang: the campaign of November 2020 began with fintech and spread to e-commerce, ride-hailing and tutoring",
  optIn: true,
  parameters: {
    spread: time(
      "d_s",
      120,
      "time in which a crackdown that tightens takes one more sector",
      "Zhang names four sectors between November 2020 and early 2022; assumed",
    ),
    release: time("d_r", 60, "time in which one that eases, or has ended, lets one go", "assumed"),
  },
  writes: [campaignReach, sectorsUnderCampaign],

  build(world) {
    const reach = world.column(campaignReach);
    const share = world.column(sectorsUnderCampaign);
    const strength = world.column(crackdown);
    const level = world.column(liberalisation);
    const chosen = world.column(sector);
    const order = slotOrder(world.inputs);
    const opened = new Float64Array(SECTORS);
    const now = { spread: 1, release: 1 };
    /** Sectors under campaign, in the order in which they were taken. */
    const taken: number[] = [];
    /** Days of tightening that would have brought the campaign where it is; a sector once begun is under campaign. */
    let come = 0;
    let before = 0;

    /** The sector with the most openness that is not yet under campaign, of equals the first. */
    const takeNext = () => {
      opened.fill(0);
      for (const i of order) if (chosen[i] >= 0) opened[chosen[i]] += level[i];
      let next = -1;
      for (let s = 0; s < SECTORS; s++)
        if (!taken.includes(s) && (next < 0 || opened[s] > opened[next])) next = s;
      taken.push(next);
    };

    return {
      tune(p) {
        come *= p.spread / now.spread;
        Object.assign(now, p);
      },
      begin() {
        taken.length = 0;
        come = 0;
        before = 0;
      },
      step({ length }) {
        const tightens = strength[0] > 0 && strength[0] >= before;
        before = strength[0];
        come = tightens
          ? Math.min(SECTORS * now.spread, come + length)
          : Math.max(0, come - (length * now.spread) / now.release);
        const reached = come / now.spread;
        while (taken.length < reached) takeNext();
        while (taken.length >= reached + 1) taken.shift();
        share[0] = taken.length / SECTORS;
        for (let i = 0; i < reach.length; i++)
          reach[i] = chosen[i] < 0 ? share[0] : taken.includes(chosen[i]) ? 1 : 0;
      },
    };
  },
});
