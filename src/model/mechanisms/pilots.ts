import { national, perAgent } from "../../engine/column.js";
import { normal } from "../../math/normal.js";
import { mechanism } from "../declare.js";
import { pilotPull } from "../feedback.js";
import { slotOrder, traitOf } from "../inputs.js";

/** Whether a province hosts a pilot zone. */
export const pilot = perAgent("pilot", {
  unit: "yes or no",
  meaning: "1 in a province with a pilot zone for AI innovation",
  recorded: true,
  acts: true,
});

/** Number of provinces with a pilot zone. */
export const pilotCount = national("pilotCount", {
  unit: "provinces",
  meaning: "provinces with a pilot zone",
  recorded: true,
  outcome: { en: "pilot zones", zh: "试验区数", zhUnit: "个" },
  acts: true,
});

export const pilotZones = mechanism({
  name: "pilots",
  title: { en: "Pilot zones", zh: "试验区" },
  claim:
    "The centre names pilot zones one after another, mostly where firms are strong; a pilot may try what others may not.",
  source:
    "Ma and Qiao-Franco & van Beek: 17 to 18 pilot zones from February 2019 to the end of 2021, about 20 by 2023",
  optIn: true,
  parameters: {
    first: {
      symbol: "t_p",
      unit: "days",
      range: [0, 5000],
      value: 590,
      meaning: "day on which the first pilot zone is named",
      source: "Ma: first zone (Beijing) in February 2019",
      status: "default",
    },
    interval: {
      symbol: "d_p",
      unit: "days",
      range: [7, 1000],
      value: 60,
      meaning: "time between two pilot zones",
      source: "Ma, Qiao-Franco & van Beek: 18 by the end of 2021",
      status: "default",
    },
    most: {
      symbol: "n_p",
      unit: "provinces",
      range: [0, 31],
      value: 20,
      meaning: "most pilot zones that the centre names of its own accord",
      source: "Ma: about 20 by 2023",
      status: "default",
    },
    noise: {
      symbol: "s_p",
      unit: "SD of enterprise capacity",
      range: [0, 5],
      value: 1,
      meaning: "how much else than enterprise capacity decides who is named",
      source: "assumed",
      status: "default",
    },
    pull: {
      symbol: "gP",
      unit: "log-odds",
      range: [0, 3],
      value: 0.5,
      meaning: "what the status of a pilot adds to the pull to open",
      source: "assumed",
      status: "default",
    },
  },
  writes: [pilot, pilotCount, pilotPull],
  draws: ["pilots"],

  build(world) {
    const zone = world.column(pilot);
    const count = world.column(pilotCount);
    const pull = world.column(pilotPull);
    const enterprise = traitOf(world.inputs, "enterprise");
    const order = slotOrder(world.inputs);
    const { pilots } = world.inputs;
    const luck = new Float64Array(world.n);
    const score = new Float64Array(world.n);
    const now = { first: 0, interval: 1, most: 0, noise: 0, pull: 0 };
    /** Zones that the centre has named of its own accord. */
    let named = 0;

    const name = (i: number) => {
      if (zone[i] === 1) return;
      zone[i] = 1;
      count[0] += 1;
      pull[i] = now.pull;
    };

    /** The best province without a zone, of equals the first in the order of draws. */
    const nameBest = () => {
      let best = -1;
      for (const i of order) if (zone[i] === 0 && (best < 0 || score[i] > score[best])) best = i;
      if (best >= 0) name(best);
    };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      begin() {
        world.draw("pilots", normal, luck);
        named = 0;
      },
      settle() {
        for (let i = 0; i < score.length; i++) {
          score[i] = enterprise[i] + now.noise * luck[i];
          pull[i] = now.pull * zone[i];
        }
      },
      step({ to }) {
        for (const { day, locality } of pilots) if (day < to) name(locality);
        for (; named < now.most && now.first + named * now.interval < to; named++) nameBest();
      },
    };
  },
});
