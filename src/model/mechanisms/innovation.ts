import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import type { Kernel } from "../../math/kernel.js";
import type { Stream } from "../../math/random.js";
import { mechanism } from "../declare.js";
import { codifiedDay, holders, IDEAS, ideaDay, instruction } from "../ideas.js";
import { slotOrder, traitOf } from "../inputs.js";
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
  writes: [ideaRate, invention, imitation, ideaCount, ideasTried, ...ideaDay, ...holders],
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
    const taken = ideaDay.map((column) => world.column(column));
    const held = holders.map((column) => world.column(column));
    const codified = codifiedDay.map((column) => world.column(column));
    const zone = world.column(pilot);
    const zones = world.column(pilotCount);
    const tournament = world.column(tournamentStrength);
    const watched = world.cell(rivals);
    const enterprise = traitOf(world.inputs, "enterprise");
    const order = slotOrder(world.inputs);
    const own = new Float64Array(n);
    /** Share of a province's rivals, by attention, that practise an idea: idea after idea. */
    const seen = new Float64Array(IDEAS * n);
    const now = { pilots: 0, copying: 0, zones: 0 };
    /** How much each province watches a province, by that province, under the kernel of `watchedSince`. */
    const watchers: Float64Array[] = [];
    let watchedSince: Kernel | undefined;
    let streams: readonly Stream[] = [];

    const holds = (i: number, k: number) => taken[k][i] < Number.POSITIVE_INFINITY;

    const setInvention = (i: number) => {
      inventing[i] = ((IDEAS - count[i]) / IDEAS) * own[i] * (1 + now.pilots * zone[i]);
    };

    /** How much each province watches this one, worked out when first asked for. */
    const watchersOf = (i: number) => {
      if (watchedSince !== watched.value) {
        watchers.length = 0;
        watchedSince = watched.value;
      }
      watchers[i] ??= Float64Array.from({ length: n }, (_, j) => watched.value.weight(j, i));
      return watchers[i];
    };

    const setImitation = (i: number) => {
      let sum = 0;
      for (let k = 0; k < IDEAS; k++) if (!holds(i, k)) sum += seen[k * n + i];
      imitating[i] = now.copying * tournament[0] * sum;
    };

    const setInventions = () => {
      for (let i = 0; i < n; i++) setInvention(i);
      now.zones = zones[0];
      world.announce(invention);
    };

    const setImitations = () => {
      for (let i = 0; i < n; i++) setImitation(i);
      world.announce(imitation);
    };

    /** Looks at everybody anew, when provinces may watch others than before. */
    const lookAgain = () => {
      seen.fill(0);
      for (let k = 0; k < IDEAS; k++) {
        if (held[k][0] === 0) continue;
        for (const i of order) {
          if (!holds(i, k)) continue;
          const attention = watchersOf(i);
          for (let j = 0; j < n; j++) seen[k * n + j] += attention[j];
        }
      }
    };

    /** What others see of it adds to their imitation; one's own is summed up anew, lest rounding leave less than nothing. */
    const take = (i: number, k: number, day: number) => {
      taken[k][i] = day;
      count[i] += 1;
      held[k][0] += 1;
      if (held[k][0] === 1) tried[0] += 1;
      const attention = watchersOf(i);
      const strength = now.copying * tournament[0];
      for (let j = 0; j < n; j++) {
        seen[k * n + j] += attention[j];
        if (taken[k][j] === Number.POSITIVE_INFINITY) imitating[j] += strength * attention[j];
      }
      setInvention(i);
      setImitation(i);
      world.announce(invention, i);
      if (strength > 0) world.announce(imitation);
    };

    return {
      tune(p) {
        for (let i = 0; i < n; i++) own[i] = p.rate * exp(p.enterprise * enterprise[i]);
        now.pilots = p.pilots;
        now.copying = p.copying;
      },
      begin() {
        streams = world.streams("ideaKinds");
      },
      settle() {
        rate.fill(1);
        world.announce(ideaRate);
        setInventions();
        lookAgain();
        setImitations();
      },
      step() {
        if (zones[0] !== now.zones) setInventions();
      },
      on: {
        ideas(i, day) {
          const total = inventing[i] + imitating[i] + taught[i];
          const u = streams[i].uniform() * total;
          const weightOf = (k: number) => {
            if (holds(i, k)) return 0;
            if (u < inventing[i]) return 1;
            if (u < inventing[i] + imitating[i]) return seen[k * n + i];
            return codified[k][0] < Number.POSITIVE_INFINITY ? 1 : 0;
          };
          const k = chosen(weightOf, streams[i]);
          if (k >= 0) take(i, k, day);
        },
      },
    };
  },
});

/** An idea drawn in proportion to its weight; -1 if none has any. */
function chosen(weightOf: (k: number) => number, stream: Stream): number {
  let sum = 0;
  for (let k = 0; k < IDEAS; k++) sum += weightOf(k);
  let left = stream.uniform() * sum;
  let last = -1;
  for (let k = 0; k < IDEAS; k++) {
    const weight = weightOf(k);
    if (weight === 0) continue;
    last = k;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}
