import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { codifiedDay, holders, IDEAS, ideaDay, instruction, latestIdea } from "../ideas.js";

/** Rules that the centre has made of local ideas. */
export const codifiedStock = national("codifiedStock", {
  unit: "rules",
  meaning: "local ideas that the centre has made a rule of",
  recorded: true,
  outcome: {
    en: "rules that the centre has made of local ideas",
    zh: "由地方创意上升的中央规则数",
    zhUnit: "条",
  },
});

/** How long ideas took to travel up. */
export const codificationLag = national("codificationLag", {
  unit: "days",
  meaning:
    "mean time from the first trial of an idea to its codification, over the codified ones; 0 before the first",
  recorded: true,
  outcome: {
    en: "mean time from first trial to codification",
    zh: "从首次试行到上升为规则的平均时间",
    zhUnit: "天",
  },
});

export const codification = mechanism({
  name: "codification",
  title: { en: "Codification and promotion", zh: "法典化与推广" },
  claim:
    "What several provinces have practised for a while the centre makes a rule of and promotes to all, who adjust it: ideas travel up, rules down.",
  source:
    "Ma: central measures often codify local innovations; Qiao-Franco & van Beek: practice-informed feedback",
  optIn: true,
  parameters: {
    provinces: {
      symbol: "n_c",
      unit: "provinces",
      range: [1, 12],
      value: 3,
      meaning: "provinces that must practise an idea before the centre codifies it",
      source: "assumed",
      status: "default",
    },
    trial: {
      symbol: "L_c",
      unit: "days",
      range: [90, 720],
      value: 240,
      meaning: "time for which they must have practised it",
      source: "assumed",
      status: "default",
    },
    interval: {
      symbol: "d_c",
      unit: "days",
      range: [7, 1000],
      value: 120,
      meaning: "time that the centre needs for one rule",
      source: "assumed",
      status: "default",
    },
    promotion: {
      symbol: "g_c/200",
      unit: "per day",
      range: [0, 0.01],
      value: 0.005,
      meaning: "rate at which a province takes up a rule of the centre",
      source: "assumed: within 200 days",
      status: "default",
    },
  },
  writes: [...codifiedDay, instruction, codifiedStock, codificationLag],
  terms: [{ process: "ideas", as: "push", cause: "codification", column: instruction }],

  build(world) {
    const { n } = world;
    const codified = codifiedDay.map((column) => world.column(column));
    const taken = ideaDay.map((column) => world.column(column));
    const latest = world.column(latestIdea);
    const held = holders.map((column) => world.column(column));
    const taught = world.column(instruction);
    const stock = world.column(codifiedStock);
    const lag = world.column(codificationLag);
    const now = { provinces: 1, trial: 0, interval: 1, promotion: 0 };
    /** Day on which each idea was practised by enough provinces; infinite again once it is a rule. */
    const ripe = new Float64Array(IDEAS);
    /** Earliest of them. */
    let ripest = Number.POSITIVE_INFINITY;
    /** Day on which each idea was first tried. */
    const first = new Float64Array(IDEAS);
    /** Rules that each province does not follow yet. */
    const open = new Float64Array(n);
    let nextRule = 0;

    const isRule = (k: number) => codified[k][0] < Number.POSITIVE_INFINITY;

    const teachAll = () => {
      for (let i = 0; i < n; i++) taught[i] = now.promotion * open[i];
      world.announce(instruction);
    };

    const openTo = (k: number) => {
      for (let i = 0; i < n; i++) if (taken[k][i] === Number.POSITIVE_INFINITY) open[i] += 1;
    };

    const codify = (k: number, day: number) => {
      codified[k][0] = day;
      lag[0] = (lag[0] * stock[0] + day - first[k]) / (stock[0] + 1);
      stock[0] += 1;
      nextRule = day + now.interval;
      ripe[k] = Number.POSITIVE_INFINITY;
      ripest = least(ripe);
      openTo(k);
      teachAll();
    };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      begin() {
        ripe.fill(Number.POSITIVE_INFINITY);
        ripest = Number.POSITIVE_INFINITY;
        first.fill(Number.POSITIVE_INFINITY);
        nextRule = world.grid.from;
      },
      settle() {
        open.fill(0);
        for (let k = 0; k < IDEAS; k++) if (isRule(k)) openTo(k);
        teachAll();
      },
      step({ from }) {
        // The one that has been ripe for longest, of equals the first.
        if (from >= nextRule && from >= ripest + now.trial) codify(ripe.indexOf(ripest), from);
      },
      on: {
        ideas(i, day) {
          const k = latest[0];
          first[k] = Math.min(first[k], day);
          if (isRule(k)) {
            open[i] -= 1;
            taught[i] = now.promotion * open[i];
            world.announce(instruction, i);
          } else if (held[k][0] >= now.provinces) {
            ripe[k] = Math.min(ripe[k], day);
            ripest = Math.min(ripest, ripe[k]);
          }
        },
      },
    };
  },
});

function least(of: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < of.length; k++) if (of[k] < least) least = of[k];
  return least;
}
