import { national } from "../../engine/column.js";
import { halved } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import type { Pressure } from "../inputs.js";

/** Pressure of regulation abroad. */
export const regulatoryPressure = national("regulatoryPressure", {
  unit: "share",
  meaning: "pressure of regulation abroad: whose rules the world follows",
  recorded: true,
  outcome: { en: "pressure of regulation abroad", zh: "境外监管压力", zhUnit: "份额" },
  acts: true,
});

/** Pressure of technology abroad. */
export const technologicalPressure = national("technologicalPressure", {
  unit: "share",
  meaning: "pressure of technology abroad: whose models and chips are ahead",
  recorded: true,
  outcome: { en: "pressure of technology abroad", zh: "境外技术压力", zhUnit: "份额" },
  acts: true,
});

/** Slump of the economy. */
export const slump = national("slump", {
  unit: "share",
  meaning: "depth of the slump in the economy",
  recorded: true,
  outcome: { en: "depth of the slump", zh: "经济下行程度", zhUnit: "份额" },
  acts: true,
});

const level = (symbol: string, what: string, source: string) => ({
  symbol,
  unit: "share",
  range: [0, 1] as const,
  value: 0,
  meaning: `${what} that holds besides what is dated; change it on a date to state a pulse`,
  source,
  status: "default" as const,
});

export const externalPressures = mechanism({
  name: "pressures",
  title: { en: "Pressure from abroad and from the economy", zh: "外部与经济压力" },
  claim:
    "The centre stands between a regulatory race with the EU, which asks for restraint, and a technological race with the US, which asks for speed; a slump asks for growth.",
  source: "Ma, the centre under external pressure; Zhang, easing of 2023",
  optIn: true,
  parameters: {
    weight: {
      symbol: "g_x",
      unit: "share",
      range: [0, 1],
      value: 0.5,
      meaning: "pressure that a dated event from abroad exerts on its day; together at most 1",
      source: "events of Ma, Zhang, Qiao-Franco & van Beek; size assumed",
      status: "default",
    },
    halfLife: {
      symbol: "H_x",
      unit: "days",
      range: [30, 3650],
      value: 365,
      meaning: "time in which half of a pressure fades",
      source: "assumed",
      status: "default",
    },
    regulatory: level("EU0", "pressure of regulation abroad", "scenario"),
    technological: level("US0", "pressure of technology abroad", "scenario"),
    slump: level("sl0", "depth of a slump", "scenario; Zhang dates the last one to 2023"),
  },
  writes: [regulatoryPressure, technologicalPressure, slump],

  build(world) {
    const races = {
      regulatory: world.column(regulatoryPressure),
      technological: world.column(technologicalPressure),
    };
    const depth = world.column(slump);
    const { pressures } = world.inputs;
    const now = { weight: 0, halfLife: 1, regulatory: 0, technological: 0, slump: 0 };

    /** What events have left on a day, besides what holds anyway. */
    const felt = (race: Pressure["race"], day: number) => {
      let sum = now[race];
      for (const event of pressures)
        if (event.race === race && event.day <= day)
          sum += now.weight * halved(day - event.day, now.halfLife);
      return Math.min(1, sum);
    };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      step({ from, to }) {
        const middle = (from + to) / 2;
        races.regulatory[0] = felt("regulatory", middle);
        races.technological[0] = felt("technological", middle);
        depth[0] = now.slump;
      },
    };
  },
});
