import { national, perAgent } from "../../engine/column.js";
import { exp } from "../../math/exact.js";
import { logistic } from "../../math/logistic.js";
import { mechanism } from "../declare.js";
import { pilotPull, restraint } from "../feedback.js";
import { traitOf } from "../inputs.js";
import { signal } from "./central-signals.js";
import { rivals } from "./rivalry.js";

/** How far a province has opened its regulation. */
export const liberalisation = perAgent("liberalisation", {
  unit: "share",
  meaning: "level of liberalisation, from 0 (closed) to 1 (open)",
  recorded: true,
});

/** What a province believes its rivals' level to be. */
export const rivalsLevel = perAgent("rivalsLevel", {
  unit: "share",
  meaning: "rivals' level of liberalisation as the province sees it, with a lag",
});

/** How hard provinces compete for promotion. */
export const tournamentStrength = national("tournamentStrength", {
  unit: "log-odds per level",
  meaning: "strength of the promotion tournament in force",
  acts: true,
});

export const race = mechanism({
  name: "race",
  title: { en: "Competitive liberalisation", zh: "竞争性放开" },
  claim:
    "Localities outbid each other in opening their business environment, because growth decides who is promoted; each reacts to what it sees of its rivals.",
  source: "Ma, regulation at the local level (competitive liberalisation, promotion tournament)",
  parameters: {
    tournament: {
      symbol: "theta",
      unit: "log-odds per level",
      range: [0, 8],
      value: 3,
      meaning: "strength of the promotion tournament: pull of rivals that are fully open",
      source: "not identified; two stable levels exist above 4",
      status: "default",
    },
    disposition: {
      symbol: "aL",
      unit: "log-odds",
      range: [-4, 0],
      value: -2.2,
      meaning: "disposition of an average province that sees closed rivals and hears nothing",
      source: "assumption of the prototype",
      status: "default",
    },
    enterprise: {
      symbol: "gE",
      unit: "log-odds per SD",
      range: [0, 1],
      value: 0.3,
      meaning: "effect of enterprise capacity on openness",
      source: "Ma: local champions are courted; size assumed",
      status: "default",
    },
    signal: {
      symbol: "aF",
      unit: "log-odds per force of the plan",
      range: [0, 2],
      value: 0.8,
      meaning: "effect of the central signal on openness",
      source: "Ma: the centre facilitates too; size assumed",
      status: "default",
    },
    adjustment: {
      symbol: "1/k_l",
      unit: "days",
      range: [60, 720],
      value: 180,
      meaning: "time in which regulation closes 63% of the way to where it is heading",
      source: "assumption of the prototype",
      status: "default",
    },
    lag: {
      symbol: "Lobs",
      unit: "days",
      range: [30, 365],
      value: 120,
      meaning: "lag with which rivals' openness is seen",
      source: "assumption of the prototype",
      status: "default",
    },
    initial: {
      symbol: "l0",
      unit: "share",
      range: [0, 1],
      value: 0.1,
      meaning: "level on the first day, which is also what provinces first believe of their rivals",
      source: "the level of an average province without rivals and signal, logistic(-2.2)",
      status: "default",
      atStart: true,
    },
    preemption: {
      symbol: "pre",
      unit: "share",
      range: [0, 1],
      value: 0,
      meaning: "share of the ground that the centre regulates itself, and on which a province cannot open",
      source: "Ma, comparison with the EU: the centre holds the competence; 0.8 in the single-track preset",
      status: "default",
    },
  },
  writes: [liberalisation, rivalsLevel, tournamentStrength],

  build(world) {
    const level = world.column(liberalisation);
    const believed = world.column(rivalsLevel);
    const heard = world.column(signal);
    const watched = world.cell(rivals);
    const enterprise = traitOf(world.inputs, "enterprise");
    const strength = world.column(tournamentStrength);
    const held = world.column(restraint);
    const freed = world.column(pilotPull);
    const pull = new Float64Array(world.n);
    const heading = new Float64Array(world.n);
    const shown = new Float64Array(world.n);
    const now = { tournament: 0, bySignal: 0, moved: 0, noticed: 0, initial: 0, most: 1 };

    return {
      tune(p) {
        for (let i = 0; i < pull.length; i++) pull[i] = p.disposition + p.enterprise * enterprise[i];
        now.tournament = p.tournament;
        now.bySignal = p.signal;
        now.initial = p.initial;
        now.most = 1 - p.preemption;
        now.moved = 1 - exp(-world.grid.step / p.adjustment);
        now.noticed = 1 - exp(-world.grid.step / p.lag);
      },
      begin() {
        level.fill(Math.min(now.initial, now.most));
        believed.fill(now.initial);
      },
      settle() {
        strength[0] = now.tournament;
      },
      step() {
        watched.value.average(level, shown);
        const push = now.bySignal * heard[0];
        head(heading, pull, push, believed, now.tournament);
        bend(heading, held, freed);
        open(level, heading, now.most, now.moved);
        approach(believed, shown, now.noticed);
      },
    };
  },
});

/** Where levels are heading, as log-odds, if nothing holds or frees them. */
function head(
  heading: Float64Array,
  pull: Float64Array,
  push: number,
  believed: Float64Array,
  tournament: number,
): void {
  for (let i = 0; i < heading.length; i++) heading[i] = pull[i] + push + tournament * believed[i];
}

function bend(heading: Float64Array, held: Float64Array, freed: Float64Array): void {
  for (let i = 0; i < heading.length; i++) heading[i] = heading[i] - held[i] + freed[i];
}

/** Moves levels a share of the way to where they are heading, given as log-odds, or to the most that is allowed. */
function open(level: Float64Array, heading: Float64Array, most: number, share: number): void {
  for (let i = 0; i < level.length; i++)
    level[i] += share * (Math.min(logistic(heading[i]), most) - level[i]);
}

/** Moves values a share of the way to their goals. */
function approach(values: Float64Array, goals: Float64Array, share: number): void {
  for (let i = 0; i < values.length; i++) values[i] += share * (goals[i] - values[i]);
}
