import { national } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import { control } from "./legal-order.js";

/** Partners that run imported infrastructure. */
export const infrastructureAbroad = national("infrastructureAbroad", {
  unit: "share of partners",
  meaning: "foreign partners that have imported digital infrastructure",
  recorded: true,
  outcome: {
    en: "partners abroad with imported infrastructure",
    zh: "引入基础设施的境外国家",
    zhUnit: "份额",
  },
});

/** Partners that have taken over the rules. */
export const rulesAbroad = national("rulesAbroad", {
  unit: "share of partners",
  meaning: "foreign partners that have taken over rules on the model of the centre's",
  recorded: true,
  outcome: {
    en: "partners abroad with rules on the model of the centre",
    zh: "采用中央规则的境外国家",
    zhUnit: "份额",
  },
});

/** How soon a partner imports. */
export const importRate = national("importRate", {
  unit: "per year",
  meaning: "rate at which a partner without imported infrastructure imports it",
  acts: true,
});

/** How soon a partner follows. */
export const followRate = national("followRate", {
  unit: "per year",
  meaning: "rate at which a partner with imported infrastructure takes over rules",
  acts: true,
});

const perYear = (symbol: string, value: number, meaning: string) => ({
  symbol,
  unit: "per year",
  range: [0, 2] as const,
  value,
  meaning,
  source: "assumed; the documents give no rate",
  status: "default" as const,
});

const DAYS_PER_YEAR = 365;

export const digitalSilkRoad = mechanism({
  name: "silk-road",
  title: { en: "The Digital Silk Road", zh: "数字丝绸之路" },
  claim:
    "The model travels outward: partners first import infrastructure, the sooner the more others have it, and those who run it then take over rules, the sooner the more of a legal order there is to take over.",
  source: "policy brief on the Chinese model: outward projection by the Digital Silk Road",
  optIn: true,
  parameters: {
    offer: perYear("k_i", 0.05, "rate at which a partner imports infrastructure of its own accord"),
    example: perYear("k_e", 0.3, "rate added when all partners have it"),
    rules: perYear(
      "k_n",
      0.2,
      "rate at which a partner with infrastructure takes over a complete legal order",
    ),
  },
  writes: [infrastructureAbroad, rulesAbroad, importRate, followRate],

  build(world) {
    const infrastructure = world.column(infrastructureAbroad);
    const rules = world.column(rulesAbroad);
    const importing = world.column(importRate);
    const following = world.column(followRate);
    const order = world.column(control);
    const now = { offer: 0, example: 0, rules: 0 };
    /** What is left of those who have not, after a step at so many a year. */
    const left = (rate: number) => exp((-rate * world.grid.step) / DAYS_PER_YEAR);

    return {
      tune(p) {
        Object.assign(now, p);
      },
      step() {
        const [i, r] = [infrastructure[0], rules[0]];
        importing[0] = now.offer + now.example * i;
        following[0] = now.rules * order[0];
        infrastructure[0] = 1 - (1 - i) * left(importing[0]);
        rules[0] = i - (i - r) * left(following[0]);
      },
    };
  },
});
