import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { normal } from "../../math/normal.js";
import type { Stream } from "../../math/random.js";
import { mechanism } from "../declare.js";

/** Sectors among which provinces choose. */
export const SECTORS = 8;

/** Rate at which a province chooses anew. */
export const choiceRate = perAgent("choiceRate", {
  unit: "per day",
  meaning: "rate at which the province chooses its sector anew",
});

/** What makes a province choose. */
export const choicePush = national("choicePush", {
  unit: "push",
  meaning: "1: sectors are chosen at their rate",
});

/** Sector that a province promotes. */
export const sector = perAgent("sector", {
  unit: "number",
  meaning: "sector of AI that the province promotes, from 0; -1 where none has been chosen",
  start: -1,
});

/** Waste of a province. */
export const waste = perAgent("waste", {
  unit: "appeal",
  meaning: "what the province loses by its choice: fit forgone, and crowding",
  recorded: true,
  outcome: { en: "waste per province", zh: "各省的浪费", zhUnit: "吸引力" },
});

/** Variety of the nation's choices. */
export const effectiveSectors = national("effectiveSectors", {
  unit: "sectors",
  meaning: "effective number of sectors: one over the sum of squared shares",
  recorded: true,
  outcome: { en: "effective number of sectors", zh: "有效产业数", zhUnit: "个产业" },
});

export const sectorChoice = mechanism({
  name: "sectors",
  title: { en: "Choice of sectors: herding and waste", zh: "产业选择：跟风与浪费" },
  claim:
    "Investing where the others invest makes an official easy to evaluate; so provinces crowd into the same sectors whether or not these suit them.",
  source: "Ma: duplicated, wasteful investment, as in Henan's language models",
  optIn: true,
  parameters: {
    rate: {
      symbol: "c_s",
      unit: "per day",
      range: [0.0002, 0.02],
      value: 1 / 540,
      meaning: "rate at which a province chooses its sector anew",
      source: "assumed: every year and a half",
      status: "default",
    },
    sharpness: {
      symbol: "beta",
      unit: "per unit of appeal",
      range: [0, 20],
      value: 4,
      meaning: "how surely the most appealing sector is chosen",
      source: "assumed",
      status: "default",
    },
    herding: {
      symbol: "h",
      unit: "appeal",
      range: [0, 4],
      value: 1,
      meaning: "appeal of a sector that all others have chosen",
      source: "Ma: evaluation rewards doing as the others do; size assumed",
      status: "default",
    },
    crowding: {
      symbol: "cg",
      unit: "appeal",
      range: [0, 2],
      value: 0.5,
      meaning: "loss in a sector that all have chosen",
      source: "assumed",
      status: "default",
    },
    fit: {
      symbol: "s_q",
      unit: "SD of appeal",
      range: [0, 2],
      value: 0.5,
      meaning: "how differently sectors suit a province",
      source: "assumed",
      status: "default",
      atStart: true,
    },
  },
  writes: [choiceRate, choicePush, sector, waste, effectiveSectors],
  draws: ["sectorChoice"],
  terms: [{ process: "sectors", as: "push", cause: "review", column: choicePush }],
  process: { name: "sectors", rate: choiceRate, recurring: true },

  build(world) {
    const { n } = world;
    const rate = world.column(choiceRate);
    const push = world.column(choicePush);
    const chosen = world.column(sector);
    const lost = world.column(waste);
    const variety = world.column(effectiveSectors);
    /** How a sector suits a province, province after province. */
    const suits = new Float64Array(n * SECTORS);
    const best = new Float64Array(n);
    const count = new Int32Array(SECTORS);
    /** exp(sharpness * fit) of each sector, province after province. */
    const charm = new Float64Array(n * SECTORS);
    /** exp(sharpness * herding * share) of a sector that so many of the others have chosen. */
    const crowd = new Float64Array(n);
    const appeal = new Float64Array(SECTORS);
    const now = { rate: 0, sharpness: 0, herding: 0, crowding: 0, fit: 0 };
    let streams: readonly Stream[] = [];

    const setCharm = () => {
      for (let k = 0; k < charm.length; k++) charm[k] = exp(now.sharpness * suits[k]);
    };

    /**
     * Draws a sector in proportion to exp(sharpness * (fit + herding * share of the others)): products of two factors,
     * either of which is worked out beforehand.
     */
    const choose = (i: number) => {
      let sum = 0;
      for (let s = 0; s < SECTORS; s++) {
        appeal[s] = charm[i * SECTORS + s] * crowd[count[s]];
        sum += appeal[s];
      }
      let left = streams[i].uniform() * sum;
      let s = 0;
      while (s < SECTORS - 1 && left >= appeal[s]) left -= appeal[s++];
      chosen[i] = s;
    };

    const setVariety = () => {
      let squares = 0;
      for (let s = 0; s < SECTORS; s++) squares += (count[s] / n) * (count[s] / n);
      variety[0] = 1 / squares;
    };

    const setWaste = (i: number) => {
      lost[i] = best[i] - suits[i * SECTORS + chosen[i]] + (now.crowding * count[chosen[i]]) / n;
    };

    /** A move alters the crowding of two sectors, and so what is lost in them and nowhere else. */
    const noteMove = (left: number, entered: number) => {
      setVariety();
      for (let i = 0; i < n; i++) if (chosen[i] === left || chosen[i] === entered) setWaste(i);
    };

    const discover = (i: number) => {
      best[i] = Number.NEGATIVE_INFINITY;
      for (let s = 0; s < SECTORS; s++) {
        const fit = now.fit * normal(streams[i]);
        suits[i * SECTORS + s] = fit;
        if (fit > best[i]) best[i] = fit;
      }
    };

    return {
      tune(p) {
        Object.assign(now, p);
        for (let k = 0; k < n; k++) crowd[k] = exp((now.sharpness * now.herding * k) / Math.max(1, n - 1));
        setCharm();
      },
      begin() {
        streams = world.streams("sectorChoice");
        for (let i = 0; i < n; i++) discover(i);
        setCharm();
        // Nobody has seen anybody choose yet.
        count.fill(0);
        for (let i = 0; i < n; i++) choose(i);
        for (let i = 0; i < n; i++) count[chosen[i]] += 1;
      },
      settle() {
        rate.fill(now.rate);
        push[0] = 1;
        world.announce(choiceRate);
        setVariety();
        for (let i = 0; i < n; i++) setWaste(i);
      },
      on: {
        sectors(i) {
          const left = chosen[i];
          count[left] -= 1;
          choose(i);
          count[chosen[i]] += 1;
          if (chosen[i] !== left) noteMove(left, chosen[i]);
        },
      },
    };
  },
});
