import { national } from "../../engine/column.js";
import { halved, LN2, power } from "../../math/exact.js";
import { mechanism } from "../declare.js";
import type { Signal, Tier } from "../inputs.js";

/** How strongly the centre is heard, averaged over the step. */
export const signal = national("signal", {
  unit: "share of the first force of the plan",
  meaning: "strength of what is still heard from the centre, weakened where it contradicts itself",
  recorded: true,
});

/** Facilitative signals alone. */
export const facilitation = national("facilitation", {
  unit: "share of the first force of the plan",
  meaning: "what is still heard of facilitative signals",
  recorded: true,
});

/** Restrictive signals alone. */
export const restriction = national("restriction", {
  unit: "share of the first force of the plan",
  meaning: "what is still heard of restrictive signals",
  recorded: true,
});

const zhang = "Zhang, law as signal: information function";

export const centralSignals = mechanism({
  name: "signals",
  title: { en: "Central signals", zh: "中央信号" },
  claim:
    "Officials are graded from above and listen to the centre; a signal is the more credible the higher its legal rank and the more agencies sign it, an interim measure binds less, a draft that is watered down speaks for the other side, conflicting signals weaken each other, and attention fades.",
  source:
    "Zhang (law as signal); Qiao-Franco & van Beek (three tiers of policy); Khanal et al. (mandated diffusion)",
  parameters: {
    halfLife: {
      symbol: "H",
      unit: "days",
      range: [20, 5000],
      value: 320,
      meaning: "time in which half of the attention to a signal fades",
      source: "posterior mean on Table 2 of Khanal et al., 90% interval 164 to 665",
      status: "estimated",
      prior: { family: "logNormal", median: 365, sd: 0.7 },
    },
    law: credibility("c_law", 0.95, "a law of the National People's Congress"),
    stateCouncil: credibility("c_sc", 0.9, "a plan or regulation of the State Council"),
    ministry: { ...credibility("c_min", 0.7, "provisions of ministries"), range: [0.5, 0.85] },
    guidance: {
      ...credibility("c_gui", 0.35, "standards, drafts, speeches and white papers"),
      range: [0.2, 0.5],
    },
    doubt: {
      symbol: "q",
      unit: "share per further issuer",
      range: [0.7, 0.95],
      value: 0.85,
      meaning: "doubt that remains with each further agency that signs",
      source: `${zhang}: joint issue shows consensus; size assumed`,
      status: "default",
    },
    interimDiscount: {
      symbol: "dI",
      unit: "share",
      range: [0.1, 0.5],
      value: 0.3,
      meaning: "credibility lost by an interim measure",
      source: `${zhang}: interim status discounts commitment; size assumed`,
      status: "default",
    },
    interimHalfLife: {
      symbol: "hI",
      unit: "share of the half-life",
      range: [0.3, 1],
      value: 0.5,
      meaning: "how much sooner an interim measure fades",
      source: `${zhang}; size assumed`,
      status: "default",
    },
    dilution: {
      symbol: "dW",
      unit: "share",
      range: [0, 1],
      value: 0.5,
      meaning: "share of what is left of a draft that speaks for the other side once it is watered down",
      source: `${zhang}: watering a draft down is itself a signal, as in 2023; size assumed`,
      status: "default",
    },
    restraint: {
      symbol: "rhoR",
      unit: "share",
      range: [0, 1],
      value: 0.5,
      meaning: "how much of a facilitative signal an equally strong restrictive one takes away",
      source: "Ma (dual track): the centre restricts and facilitates; size assumed",
      status: "default",
    },
    confusion: {
      symbol: "chiM",
      unit: "share",
      range: [0, 1],
      value: 0.5,
      meaning: "how much evenly mixed signals weaken all that is heard",
      source: `${zhang}: conflicting views of agencies; size assumed`,
      status: "default",
    },
  },
  writes: [signal, facilitation, restriction],
  terms: [{ process: "decision", as: "push", cause: "centre", column: signal }],

  build(world) {
    const heard = world.column(signal);
    const pushing = world.column(facilitation);
    const holding = world.column(restriction);
    const { signals } = world.inputs;
    const kinds = signals.map(
      ({ modality, interim }) => (interim ? 2 : 0) + (modality === "restrictive" ? 1 : 0),
    );
    const credible = new Float64Array(signals.length);
    // Signals that fade alike are kept as one sum: standing facilitative, standing restrictive, then both interim ones.
    const strength = new Float64Array(4);
    const halfLife = new Float64Array(4);
    const keptInStep = new Float64Array(4);
    /** Number of the draft that each signal waters down; -1 = none. */
    const drafts = signals.map(({ dilutes }) => signals.findIndex(({ id }) => id === dilutes));
    const diluted = [...new Set(drafts)].filter((draft) => draft >= 0);
    /** What is left of drafts that will be watered down. */
    const left = new Float64Array(signals.length);
    const keptNow = new Float64Array(4);
    let restraint = 0;
    let confusion = 0;
    let dilution = 0;
    /** Day up to which attention has been followed, and the first signal that comes after it. */
    let since = 0;
    let next = 0;

    /** Adds what is heard until `day`, when no signal comes before it, and lets attention fade. */
    const listen = (day: number) => {
      const { step } = world.grid;
      const days = day - since;
      since = day;
      let f = 0;
      let r = 0;
      for (let kind = 0; kind < 4; kind++) {
        const before = strength[kind];
        if (before === 0) continue;
        const kept = days === step ? keptInStep[kind] : halved(days, halfLife[kind]);
        keptNow[kind] = kept;
        strength[kind] = before * kept;
        const sum = (before * (1 - kept) * halfLife[kind]) / (LN2 * step);
        if (kind % 2 === 0) f += sum;
        else r += sum;
      }
      for (const draft of diluted) left[draft] *= keptNow[kinds[draft]];
      const mixed = f + r > 0 ? (2 * Math.min(f, r)) / (f + r) : 0;
      pushing[0] += f;
      holding[0] += r;
      heard[0] += Math.max(0, f - restraint * r) * (1 - confusion * mixed);
    };

    /** Takes in a signal on its day; of a draft that it waters down, a part changes sides and fades as the signal does. */
    const hear = (s: number) => {
      strength[kinds[s]] += credible[s];
      left[s] = credible[s];
      const draft = drafts[s];
      if (draft < 0) return;
      const part = dilution * left[draft];
      const side = kinds[draft] % 2;
      left[draft] -= part;
      strength[kinds[draft]] = Math.max(0, strength[kinds[draft]] - part);
      strength[kinds[s] - (kinds[s] % 2) + 1 - side] += part;
    };

    /** What is heard until `day`, as means over a step. A signal cuts the step, so that conflicts count when they arise. */
    const listenAll = (day: number) => {
      pushing[0] = 0;
      holding[0] = 0;
      heard[0] = 0;
      for (; next < signals.length && signals[next].day < day; next++) {
        if (credible[next] === 0) continue;
        if (signals[next].day > since) listen(signals[next].day);
        hear(next);
      }
      listen(day);
    };

    return {
      tune(p) {
        signals.forEach((one, s) => {
          credible[s] = (one.force * credibilityOf(one, p)) / p.stateCouncil;
        });
        for (let kind = 0; kind < 4; kind++) {
          halfLife[kind] = kind < 2 ? p.halfLife : p.halfLife * p.interimHalfLife;
          keptInStep[kind] = halved(world.grid.step, halfLife[kind]);
        }
        dilution = p.dilution;
        restraint = p.restraint;
        confusion = p.confusion;
      },
      begin() {
        strength.fill(0);
        left.fill(0);
        next = 0;
        since = Math.min(world.grid.from, ...signals.map(({ day }) => day));
      },
      step({ from, to }) {
        // Attention also fades before the run, and while the mechanism is switched off.
        if (since < from) listenAll(from);
        listenAll(to);
      },
    };
  },
});

function credibility(symbol: string, value: number, what: string) {
  return {
    symbol,
    unit: "share",
    range: [0.05, 1] as const,
    value,
    meaning: `credibility of ${what} signed by one agency`,
    source: `${zhang}: credibility grows with legal rank; size assumed`,
    status: "default" as const,
  };
}

type Credibilities = Readonly<
  Record<"law" | "stateCouncil" | "ministry" | "guidance" | "doubt" | "interimDiscount", number>
>;

/** c = [1 - (1 - c_tier) q^(issuers - 1)] (1 - dI if interim). */
export function credibilityOf({ tier, issuers, interim }: Signal, p: Credibilities): number {
  const ofTier: Record<Tier, number> = {
    law: p.law,
    "state-council": p.stateCouncil,
    ministry: p.ministry,
    guidance: p.guidance,
  };
  const joint = 1 - (1 - ofTier[tier]) * power(p.doubt, issuers - 1);
  return interim ? joint * (1 - p.interimDiscount) : joint;
}
