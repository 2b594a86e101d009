import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import type { Kernel } from "../../math/kernel.js";
import type { Stream } from "../../math/random.js";
import { keptRows } from "../../math/rows.js";
import { mechanism } from "../declare.js";
import { codifiedDay, holders, IDEAS, ideaDay, instruction, latestIdea } from "../ideas.js";
import { slotOrder, traitOf } from "../inputs.js";
import { codifiedStock } from "./codification.js";
import { pilot, pilotCount } from "./pilots.js";
import { tournamentStrength } from "./race.js";
import { rivals } from "./rivalry.js";

/** Whether provinces take up ideas at all. */
export const ideaRate = perAgent("ideaRate", {
  unit: "factor",
  meaning: "1: the rates of ideas are those of their causes",
});

/** Rate at which a province comes upon new ideas. */
export const invention = perAgent("invention", {
  unit: "per day",
  meaning: "rate at which the province tries ideas that it has not seen in a rule or at a rival",
});

/** Rate at which a province copies ideas. */
export const imitation = perAgent("imitation", {
  unit: "per day",
  meaning: "rate at which the province copies ideas of its rivals",
});

/** Ideas that a province practises. */
export const ideaCount = perAgent("ideaCount", {
  unit: "ideas",
  meaning: "ideas that the province practises",
  recorded: true,
  outcome: { en: "ideas practised per province", zh: "各省采用的创意数", zhUnit: "个" },
});

/** Ideas that some province has tried. */
export const ideasTried = national("ideasTried", {
  unit: "ideas",
  meaning: "ideas that at least one province has tried",
  recorded: true,
  outcome: { en: "ideas tried somewhere", zh: "试过的创意数", zhUnit: "个" },
});

export const innovation = mechanism({
  name: "innovation",
  title: { en: "Local innovation", zh: "地方创新" },
  claim:
    "Provinces try new rules, the stronger their firms and more so in pilot zones; rivals for promotion copy what they see.",
  source: "Ma: about twenty innovation sites by 2023, copied among rivals",
  optIn: true,
  parameters: {
    rate: {
      symbol: "iota",
      unit: "per day",
      range: [0.0001, 0.01],
      value: 1 / 700,
      meaning: "rate at which an average province without ideas tries one",
      source: "Ma: about twenty by 2023; assumed",
      status: "default",
    },
    enterprise: {
      symbol: "gI",
      unit: "log units per SD",
      range: [-1, 2],
      value: 0.5,
      meaning: "effect of enterprise capacity on trying new ideas",
      source: "assumed",
      status: "default",
    },
    pilots: {
      symbol: "gIP",
      unit: "share",
      range: [0, 5],
      value: 1,
      meaning: "by how much the status of a pilot zone raises the rate of trying",
      source: "Qiao-Franco & van Beek: pilots may try what others may not; size assumed",
      status: "default",
    },
    copying: {
      symbol: "iC",
      unit: "per day",
      range: [0, 0.01],
      value: 1 / 2700,
      meaning: "rate of copying an idea that all rivals practise, for each unit of the tournament's strength",
      source: "assumed: once in 900 days at a strength of 3",
      status: "default",
    },
  },
  writes: [ideaRate, invention, imitation, ideaCount, ideasTried, latestIdea, ...ideaDay, ...holders],
  draws: ["ideaKinds"],
  terms: [
    { process: "ideas", as: "push", cause: "invention", column: invention },
    { process: "ideas", as: "push", cause: "imitation", column: imitation },
  ],
  process: { name: "ideas", rate: ideaRate, recurring: true },

  build(world) {
    const { n } = world;
    const rate = world.column(ideaRate);
    const inventing = world.column(invention);
    const imitating = world.column(imitation);
    const taught = world.column(instruction);
    const count = world.column(ideaCount);
    const tried = world.column(ideasTried);
    const latest = world.column(latestIdea);
    const taken = ideaDay.map((column) => world.column(column));
    const held = holders.map((column) => world.column(column));
    const stock = world.column(codifiedStock);
    const codified = codifiedDay.map((column) => world.column(column));
    const zone = world.column(pilot);
    const zones = world.column(pilotCount);
    const tournament = world.column(tournamentStrength);
    const watched = world.cell(rivals);
    const enterprise = traitOf(world.inputs, "enterprise");
    const order = slotOrder(world.inputs);
    const own = new Float64Array(n);
    /** 1 for an idea that a province does not practise, 0 for others: idea after idea. */
    const open = new Float64Array(IDEAS * n);
    /** Share of a province's rivals, by attention, that practise an idea which is open to it: idea after idea. */
    const seen = new Float64Array(IDEAS * n);
    const now = { pilots: 0, copying: 0, zones: 0 };
    /** Strength of the tournament, times copying, with which rates of imitation have been summed; not yet: not a number. */
    let summedWith = Number.NaN;
    const all = Array.from({ length: IDEAS }, (_, k) => k);
    /** Ideas that are rules, when there were as many as are listed here. */
    let ruled: readonly number[] = [];
    /** How much each province watches a province, by that province, under the kernel of `watchedSince`. */
    let watchersOf = keptRows(n, () => 0);
    let watchedSince: Kernel | undefined;
    let streams: readonly Stream[] = [];

    const setInvention = (i: number) => {
      inventing[i] = ((IDEAS - count[i]) / IDEAS) * own[i] * (1 + now.pilots * zone[i]);
    };

    const setImitation = (i: number) => {
      let sum = 0;
      for (let at = i; at < seen.length; at += n) sum += seen[at];
      imitating[i] = now.copying * tournament[0] * sum;
    };

    const setInventions = () => {
      for (let i = 0; i < n; i++) setInvention(i);
      now.zones = zones[0];
      world.announce(invention);
    };

    /** Looks at everybody anew, when provinces watch others than before. */
    const lookAgain = () => {
      const kernel = watched.value;
      if (watchedSince === kernel) return;
      watchedSince = kernel;
      watchersOf = keptRows(n, (i, j) => kernel.weight(j, i));
      summedWith = Number.NaN;
      seen.fill(0);
      for (let k = 0; k < IDEAS; k++)
        for (const i of order) if (open[k * n + i] === 0) spread(seen, open, k * n, watchersOf(i));
    };

    /** Sums up anew only what has changed: another order of summing would round otherwise, and a date move a run. */
    const sumUpImitation = () => {
      const strength = now.copying * tournament[0];
      if (strength === summedWith) return;
      summedWith = strength;
      for (let i = 0; i < n; i++) setImitation(i);
      world.announce(imitation);
    };

    /** What others see of it adds to their imitation; one's own is summed up anew, lest rounding leave less than nothing. */
    const take = (i: number, k: number, day: number) => {
      taken[k][i] = day;
      latest[0] = k;
      count[i] += 1;
      held[k][0] += 1;
      if (held[k][0] === 1) tried[0] += 1;
      open[k * n + i] = 0;
      seen[k * n + i] = 0;
      const attention = watchersOf(i);
      spread(seen, open, k * n, attention);
      urge(imitating, open, k * n, attention, now.copying * tournament[0]);
      setInvention(i);
      setImitation(i);
      world.announce(imitation);
      world.announce(invention, i);
    };

    /** Whether an idea is open to a province. */
    const isOpen = (i: number, k: number) => open[k * n + i] === 1;

    /** Of these ideas, one that is open to the province: all alike, by a number from 0 to 1. */
    const anyOf = (i: number, ideas: readonly number[], luck: number) => {
      let choices = 0;
      for (let at = 0; at < ideas.length; at++) choices += open[ideas[at] * n + i];
      let left = Math.floor(luck * choices);
      let last = -1;
      for (let at = 0; at < ideas.length; at++) {
        if (!isOpen(i, ideas[at])) continue;
        last = ideas[at];
        if (left-- === 0) break;
      }
      return last;
    };

    /** An open idea in proportion to what the province sees of it, by a number from 0 to the sum of that. */
    const copied = (i: number, luck: number) => {
      let left = luck;
      let last = -1;
      for (let k = 0; k < IDEAS; k++) {
        const weight = seen[k * n + i];
        if (weight === 0) continue;
        last = k;
        left -= weight;
        if (left < 0) break;
      }
      return last;
    };

    const rules = () => {
      if (ruled.length !== stock[0]) ruled = all.filter((k) => codified[k][0] < Number.POSITIVE_INFINITY);
      return ruled;
    };

    /** What a province comes upon, by a number from 0 to the sum of its rates: the causes lie there one after another. */
    const found = (i: number, luck: number) => {
      if (luck < inventing[i]) return anyOf(i, all, luck / inventing[i]);
      const beyond = luck - inventing[i];
      if (beyond < imitating[i]) return copied(i, beyond / (now.copying * tournament[0]));
      return anyOf(i, rules(), (beyond - imitating[i]) / taught[i]);
    };

    return {
      tune(p) {
        for (let i = 0; i < n; i++) own[i] = p.rate * exp(p.enterprise * enterprise[i]);
        now.pilots = p.pilots;
        now.copying = p.copying;
      },
      begin() {
        streams = world.streams("ideaKinds");
        open.fill(1);
        seen.fill(0);
        summedWith = Number.NaN;
        ruled = [];
      },
      settle() {
        rate.fill(1);
        world.announce(ideaRate);
        setInventions();
        lookAgain();
        sumUpImitation();
      },
      step() {
        if (zones[0] !== now.zones) setInventions();
      },
      on: {
        ideas(i, day) {
          const luck = streams[i].uniform() * (inventing[i] + imitating[i] + taught[i]);
          const k = found(i, luck);
          if (k >= 0) take(i, k, day);
        },
      },
    };
  },
});

/** Adds what each province sees of one more that practises an idea, if the idea is open to it. */
function spread(seen: Float64Array, open: Float64Array, from: number, attention: Float64Array): void {
  for (let j = 0; j < attention.length; j++) seen[from + j] += attention[j] * open[from + j];
}

/** Adds to the rates of imitation what one more province that practises an idea contributes. */
function urge(
  rate: Float64Array,
  open: Float64Array,
  from: number,
  attention: Float64Array,
  strength: number,
): void {
  for (let j = 0; j < attention.length; j++) rate[j] += strength * attention[j] * open[from + j];
}
