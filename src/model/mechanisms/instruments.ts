import { perAgent } from "../../engine/column.js";
import { mechanism } from "../declare.js";

/** Categories of policy instruments (Schneider & Ingram 1990), in the order of their draws. */
export const categories = ["authority", "learning", "incentive", "capacity", "symbolic"] as const;
export type Category = (typeof categories)[number];

const columnOf = (category: Category) =>
  perAgent(`opened:${category}`, {
    unit: "day",
    meaning: `day on which the province first uses ${category} instruments; infinite if it does not`,
    start: Number.POSITIVE_INFINITY,
  });

/** Day on which a province opens each category. */
export const openedDay: Readonly<Record<Category, ReturnType<typeof columnOf>>> = {
  authority: columnOf("authority"),
  learning: columnOf("learning"),
  incentive: columnOf("incentive"),
  capacity: columnOf("capacity"),
  symbolic: columnOf("symbolic"),
};

/** Number of categories in use while the observed ones were counted. */
export const breadth = perAgent("breadth", {
  unit: "categories",
  meaning:
    "instrument breadth: categories, of five, opened until the day up to which the observed ones were counted",
});

const share = (symbol: string, value: number, category: string) => ({
  symbol,
  unit: "share of policies",
  range: [0, 1] as const,
  value,
  meaning: `share of policies that use ${category} instruments`,
  source:
    "the five shares are fitted to the breadths of Table 2; which category has which is not in the data, so the order is arbitrary",
  status: "default" as const,
  strength: true,
});

export const instruments = mechanism({
  name: "instruments",
  title: { en: "Policy instruments", zh: "政策工具" },
  claim:
    "Each policy may bring instruments of a kind that the province has not used before; breadth grows with their number.",
  source:
    "Khanal et al., method: five categories after Schneider & Ingram; counts and breadths go together (rho 0.86)",
  parameters: {
    authority: share("q1", 0.05, "authority"),
    learning: share("q2", 0.07, "learning"),
    incentive: share("q3", 0.1, "incentive"),
    capacity: share("q4", 0.15, "capacity"),
    symbolic: share("q5", 0.21, "symbols"),
  },
  writes: [...categories.map((category) => openedDay[category]), breadth],
  draws: ["instruments"],

  build(world) {
    const opened = categories.map((category) => world.column(openedDay[category]));
    const width = world.column(breadth);
    const { countUntil } = world.inputs;
    const { n } = world;
    // Luck starts between 0 and 1. Every policy divides it by the share of policies that go without the category, and
    // the one that takes it to 1 opens the category: after k policies that has happened with probability
    // 1 - (1 - share)^k, as if each policy drew anew, for a seventh of the time.
    const luck = new Float64Array(n * categories.length);
    const growth = new Float64Array(categories.length);

    const open = (i: number, c: number, day: number) => {
      opened[c][i] = day;
      if (day <= countUntil) width[i] += 1;
    };

    return {
      tune(p) {
        categories.forEach((category, c) => {
          growth[c] = 1 / (1 - p[category]);
        });
      },
      begin() {
        world.streams("instruments").forEach((stream, i) => {
          for (let c = 0; c < growth.length; c++) luck[i * growth.length + c] = stream.coarse();
        });
      },
      on: {
        policies(i, day) {
          const first = i * growth.length;
          for (let c = 0; c < growth.length; c++) {
            const before = luck[first + c];
            if (before >= 1) continue;
            const after = before * growth[c];
            luck[first + c] = after;
            if (after >= 1) open(i, c, day);
          }
        },
      },
    };
  },
});
