import { national } from "../../engine/column.js";
import { mechanism } from "../declare.js";
import { codifiedDay, holders, IDEAS, ideaDay, instruction } from "../ideas.js";

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
    const held = holders.map((column) => world.column(column));
    const taught = world.column(instruction);
    const stock = world.column(codifiedStock);
    const lag = world.column(codificationLag);
    const now = { provinces: 1, trial: 0, interval: 1, promotion: 0 };
    /** Day on which each idea was practised by enough provinces, and on which it was first tried. */
    const ripe = new Float64Array(IDEAS);
    const first = new Float64Array(IDEAS);
    let nextRule = 0;

    const isRule = (k: number) => codified[k][0] < Number.POSITIVE_INFINITY;

    const teach = (i: number) => {
      let open = 0;
      for (let k = 0; k < IDEAS; k++) if (isRule(k) && taken[k][i] === Number.POSITIVE_INFINITY) open += 1;
      taught[i] = now.promotion * open;
    };

    const teachAll = () => {
      for (let i = 0; i < n; i++) teach(i);
      world.announce(instruction);
    };

    /** The idea that has been ripe for longest, of equals the first; -1 if none is. */
    const ripest = (day: number) => {
      let best = -1;
      for (let k = 0; k < IDEAS; k++)
        if (!isRule(k) && ripe[k] + now.trial <= day && (best < 0 || ripe[k] < ripe[best])) best = k;
      return best;
    };

    const codify = (k: number, day: number) => {
      codified[k][0] = day;
      lag[0] = (lag[0] * stock[0] + day - first[k]) / (stock[0] + 1);
      stock[0] += 1;
      nextRule = day + now.interval;
      teachAll();
    };

    return {
      tune(p) {
        Object.assign(now, p);
      },
      begin() {
        ripe.fill(Number.POSITIVE_INFINITY);
        first.fill(Number.POSITIVE_INFINITY);
        nextRule = world.grid.from;
      },
      settle: teachAll,
      step({ from }) {
        if (from < nextRule) return;
        const k = ripest(from);
        if (k >= 0) codify(k, from);
      },
      on: {
        ideas(i, day) {
          for (let k = 0; k < IDEAS; k++) {
            if (taken[k][i] !== day) continue;
            first[k] = Math.min(first[k], day);
            if (held[k][0] >= now.provinces) ripe[k] = Math.min(ripe[k], day);
          }
          teach(i);
          world.announce(instruction, i);
        },
      },
    };
  },
});
